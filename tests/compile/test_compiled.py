"""Plans ready to be filled."""

import pickle
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile import Compiled, compile_plan, fill, fill_reference, ready_plan
from brandkit.compile.compiled import ONE_BY_ONE
from brandkit.errors import DataError, SourceError
from brandkit.markup.escape import html_text, plain
from brandkit.model.expression import Filter, Literal, Lookup
from brandkit.model.plan import Constant, For, If, Plan, Sequence, Slot

NAME = Lookup(("name",))
PLAN: Plan = (Constant("Hi "), Sequence((Slot(NAME, (html_text,)), Constant("!"))))
ROW = {"name": "Kim & Lee"}


def test_fills_and_tells_the_reference() -> None:
    """Both ways give the same bytes."""
    compiled = compile_plan(PLAN, "en-US")

    assert fill(compiled, ROW) == fill_reference(compiled, ROW) == b"Hi Kim &amp; Lee!"
    assert compiled.fast


def test_holds_the_simplified_plan() -> None:
    """What is kept is what is filled."""
    assert compile_plan(PLAN, "en-US").plan == (Constant("Hi "), Slot(NAME, (html_text,)), Constant("!"))


def test_comes_back_from_a_pickle_able_to_fill() -> None:
    """The function is made again; equal plans are equal values."""
    compiled = compile_plan(PLAN, "de-DE")
    back: Compiled = pickle.loads(pickle.dumps(compiled))

    assert back == compiled
    assert hash(back) == hash(compiled)
    assert back.run is not compiled.run
    assert fill(back, ROW) == fill(compiled, ROW)


DIFFERENT: list[Plan] = [
    (Slot(NAME, ()),),
    (Slot(NAME, (plain,)),),
    (Slot(NAME, (html_text,)),),
    (Slot(Lookup(("name", 0)), ()),),
    (Slot(Lookup(("name", "0")), ()),),
    (Slot(Literal(1), ()),),
    (Slot(Literal(1.0), ()),),
    (Slot(Literal(True), ()),),
    (Slot(Literal("1"), ()),),
    (Slot(Filter("default", NAME, ("a",)), ()),),
    (If(NAME, (Constant("a"),)),),
    (If(NAME, (), (Constant("a"),)),),
    (For("name", NAME, (Constant("a"),)),),
    (Constant("a"),),
    (),
]


def test_digests_differ_where_plans_or_locales_do() -> None:
    """Also for plans that Python calls equal, such as those of one and true."""
    digests = {compile_plan(plan, locale).digest for plan in DIFFERENT for locale in ("en-US", "en-GB")}

    assert len(digests) == 2 * len(DIFFERENT)


@settings(deadline=None)
@given(st.data())
def test_a_digest_depends_on_the_text_only(plans: st.SearchStrategy[Plan], data: st.DataObject) -> None:
    """Compiling again, or compiling what was simplified, gives the same digest."""
    compiled = compile_plan(data.draw(plans), "en-US")

    assert compile_plan(compiled.plan, "en-US").digest == compiled.digest


@settings(deadline=None)
@given(st.data())
def test_a_plan_for_few_writes_the_same_before_it_has_code_and_with_it(
    plans: st.SearchStrategy[Plan], rows: st.SearchStrategy[object], data: st.DataObject
) -> None:
    """And is the same value all the time."""
    plan, row = data.draw(plans), data.draw(rows)
    compiled, ready = compile_plan(plan, "en-US"), ready_plan(plan, "en-US")

    assert {_outcome(ready, row) for _ in range(ONE_BY_ONE + 2)} == {_outcome(compiled, row)}
    assert ready == compiled
    assert hash(ready) == hash(compiled)
    assert ready.fast == compiled.fast


def test_a_plan_for_few_gets_code_when_they_are_many() -> None:
    """Not before: making it takes as long as filling some."""
    ready = ready_plan(PLAN, "en-US")
    fast = [(fill(ready, ROW), ready.fast)[1] for _ in range(ONE_BY_ONE + 1)]

    assert fast == [False] * ONE_BY_ONE + [True]


def _outcome(compiled: Compiled, row: object) -> bytes | str:
    """Return what is written, or the error's words."""
    try:
        return fill(compiled, row)
    except DataError as error:
        return str(error)


@pytest.mark.slow
def test_digests_are_the_same_in_every_process() -> None:
    """No hash seed and no address is in them."""
    program = (
        "from brandkit.compile import compile_plan as c\n"
        "from brandkit.model.plan import *\nfrom brandkit.model.expression import *\n"
        "from brandkit.markup.escape import html_text\n"
        "print(c((Constant('Hi '), Slot(Lookup(('name',)), (html_text,)), Constant('!')), 'en-US').digest)"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout.strip()
        for seed in ("1", "2")
    }

    assert printed == {compile_plan(PLAN, "en-US").digest}


def test_a_plan_too_deep_for_generated_code_is_filled_the_slow_way() -> None:
    """It is seen in `fast`, and the bytes are the same."""
    plan: Plan = (Constant("in"),)
    for _ in range(25):
        plan = (For("row", Literal(("x",)), plan),)
    compiled = compile_plan(plan, "en-US")

    assert not compiled.fast
    assert fill(compiled, {}) == b"in"
    with pytest.raises(SourceError, match="nested too deeply"):  # Jinja2 writes Python, too
        fill_reference(compiled, {})


def test_a_plan_too_deep_to_be_followed_is_refused() -> None:
    """In words, not with a RecursionError."""
    plan: Plan = (Constant("in"),)
    for _ in range(5000):
        plan = (If(NAME, plan),)

    for make in (compile_plan, ready_plan):
        with pytest.raises(SourceError, match="nested too deeply"):
            make(plan, "en-US")
