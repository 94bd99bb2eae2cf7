"""The fast back end: equal to the specification and to the reference, and as fast as it promises."""

import io
import keyword
import re
import tokenize
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.generated import _function, generate
from brandkit.compile.interpret import interpret
from brandkit.compile.python_source import Page, Place
from brandkit.compile.reference import reference
from brandkit.compile.simplify import simplify
from brandkit.errors import DataError
from brandkit.markup.escape import header, html_text, one_line
from brandkit.model.expression import Compare, Expression, Filter, Literal, Lookup, Not, Test
from brandkit.model.plan import Constant, For, If, Join, Node, Plan, Slot

LONG = "x" * 3000
"""Enough for every piece to be encoded by itself."""


class CarefulPathTaken(BaseException):
    """The fast path has given up."""


def _give_up(data: object) -> bytes:
    raise CarefulPathTaken


def _specified(plan: Plan, row: object) -> bytes:
    return interpret(plan, row, "en-US").encode()


def _generated(plan: Plan, row: object, *, may_give_up: bool = True) -> bytes:
    careful = partial(_specified, plan) if may_give_up else _give_up
    fill = generate(simplify(plan), "en-US", careful)
    assert fill is not None
    return fill(row)


def _outcome(way: object, plan: Plan, row: object) -> bytes | str:
    """Return what a way writes, or its error."""
    assert callable(way)
    try:
        written = way(plan, row)
        assert isinstance(written, bytes)
    except DataError as error:
        return str(error)
    return written


def _referred(plan: Plan, row: object) -> bytes:
    return reference(simplify(plan), "en-US")(row)


def _of(path: str) -> Lookup:
    return Lookup(tuple(path.split(".")))


@settings(deadline=None)
@given(st.data())
def test_three_ways_write_the_same(
    plans: st.SearchStrategy[Plan], rows: st.SearchStrategy[object], data: st.DataObject
) -> None:
    """Generated code, Jinja2 and the specification agree to the byte, and on the words of every error."""
    plan, row = data.draw(plans), data.draw(rows)
    specified = _outcome(_specified, plan, row)

    assert _outcome(_generated, plan, row) == specified
    assert _outcome(_referred, plan, row) == specified


@settings(deadline=None)
@given(st.data())
def test_gives_up_on_faulty_data_only(
    plans: st.SearchStrategy[Plan], rows: st.SearchStrategy[object], data: st.DataObject
) -> None:
    """Whatever can be filled is filled by the fast path: being careful is for errors."""
    plan, row = data.draw(plans), data.draw(rows)
    try:
        specified = _specified(plan, row)
    except DataError:
        return

    assert _generated(plan, row, may_give_up=False) == specified


@settings(deadline=None)
@given(st.data())
def test_errors_quote_nothing_of_the_recipient(
    plans: st.SearchStrategy[Plan],
    rows: st.SearchStrategy[object],
    sentinel: str,
    data: st.DataObject,
) -> None:
    """No value of the data is in any error."""
    plan, row = data.draw(plans), data.draw(rows)
    outcome = _outcome(_generated, plan, row)

    assert isinstance(outcome, bytes) or sentinel not in outcome.replace(f'"{sentinel}"', "")


@settings(deadline=None)
@given(st.data())
def test_no_text_of_a_plan_is_ever_source(plans: st.SearchStrategy[Plan], data: st.DataObject) -> None:
    """The function is made of our own words, numbered names and the number one; there is no text in it at all."""
    source = _function(simplify(data.draw(plans)), Place(Page(), "en-US", encoded=True, depth=2))
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    names = {token.string for token in tokens if token.type == tokenize.NAME}
    ours = {"fill", "data", "parts", "empty", "rows", "unusual", "careful", "join", "x", "y", "type", "str", "dict"}
    ours |= {
        "list",
        "len",
        "any",
        "enumerate",
        "get",
        "append",
        "insert",
        "decode",
        "encode",
        "isprintable",
        "isalnum",
        "isascii",
        "strip",
        *keyword.kwlist,
    }

    assert all(name in ours or re.fullmatch("[chilmnsvw][0-9]+", name) for name in names)
    assert {token.string for token in tokens if token.type == tokenize.NUMBER} <= {"1"}
    assert not any(token.type == tokenize.STRING for token in tokens)


SIGNS = ("{{ 7*7 }}", "{% if x %}", "{# no #}", "\\n", '"""', "'", "\n", "\r\n", "%(x)s", "{0}", "`", "\x00", "é🌷")


@pytest.mark.parametrize("filling", ["", LONG])
@pytest.mark.parametrize("sign", SIGNS)
def test_signs_of_any_language_mean_themselves(sign: str, filling: str) -> None:
    """In constant text, in keys, in literals and in values: none is ever code."""
    key = Lookup(("person", sign))
    plan: Plan = (
        Constant(sign),
        Slot(key, ()),
        If(Compare(key, "==", Literal(sign)), (Constant("=" + filling),)),
        Slot(Filter("default", Lookup(("person", "none")), (sign,)), ()),
        Join(sign, (Slot(key, ()), Slot(key, ()))),
    )
    row = {"person": {sign: sign}}
    expected = f"{sign}{sign}={filling}{sign}{sign}{sign}{sign}".encode()

    assert _generated(plan, row) == expected
    assert _referred(plan, row) == expected


ORDINARY: list[tuple[Expression, object, str]] = [
    (_of("name"), "Kim", "Kim"),
    (_of("name"), "", ""),
    (_of("name"), "Kim\u00a0Z\n", "Kim\u00a0Z "),
    (_of("name"), 7, "7"),
    (_of("name"), 1234.5, "1,234.5"),
    (Filter("default", _of("name"), ("friend",)), None, "friend"),
    (Filter("default", _of("name"), ("friend", True)), "", "friend"),
    (Filter("upper", _of("name")), "Kim", "KIM"),
    (Filter("length", _of("name")), [1, 2], "2"),
    (Lookup(("name", 1, "x")), [{}, {"x": "Kim"}], "Kim"),
    (_of("name.a.b"), {"a": {"b": "Kim"}}, "Kim"),
]


@pytest.mark.parametrize("filling", ["", LONG])
@pytest.mark.parametrize(("value", "given_value", "text"), ORDINARY)
def test_ordinary_values_take_the_fast_path(value: Expression, given_value: object, text: str, filling: str) -> None:
    """Text, numbers and defaults need no careful path."""
    plan = (Constant(filling), Slot(value, (one_line,)))

    assert _generated(plan, {"name": given_value}, may_give_up=False) == (filling + text).encode()


def test_missing_optional_values_take_the_fast_path() -> None:
    """A condition on what is not there is ordinary."""
    plan: Plan = (
        If(Compare(_of("person.tier"), "==", Literal("gold")), (Constant("gold"),), (Constant("all"),)),
        If(Test("defined", _of("cart.rows")), (For("row", _of("cart.rows"), (Constant("row"),)),)),
        If(_of("loop.index"), (Constant("never"),)),
    )

    assert _generated(plan, {}, may_give_up=False) == b"all"


YES, NO, ROWS = _of("yes"), _of("no"), _of("rows")
A, B, EMPTY, ITEM = Constant("a"), Constant("b"), Slot(_of("empty"), ()), Slot(_of("item"), ())
ITEMS = For("item", ROWS, (ITEM,))
JOINED: list[tuple[tuple[Node, ...], str]] = [
    ((ITEMS,), "x, y"),
    ((ITEMS, A), "x, y, a"),
    ((EMPTY, ITEMS, A), "x, y, a"),
    ((A, ITEMS), "a, x, y"),
    ((For("item", ROWS, (If(_of("item"), (A,)),)), B), "a, a, b"),
    ((For("item", ROWS, (ITEM, If(_of("loop.last"), (A,)))),), "x, y, a"),
    ((If(YES, (A,)), B), "a, b"),
    ((If(NO, (A,)), B), "b"),
    ((If(NO, (A,), (B,)), A), "b, a"),
    ((If(YES, (A,), (EMPTY,)), B), "a, b"),
    ((If(NO, (A,), (EMPTY,)), B), "b"),
    ((If(YES, (EMPTY,), (A,)), B), "b"),
    ((If(YES, (A, B), (B,)), If(NO, (A,), (B, Constant("c")))), "a, b, b, c"),
    ((EMPTY, A, EMPTY, B, EMPTY), "a, b"),
    ((EMPTY, EMPTY, If(NO, (A,)), EMPTY), ""),
    ((If(YES, (EMPTY, ITEMS, A)), EMPTY, ITEMS), "x, y, a, x, y"),
    ((Join("-", (EMPTY, If(YES, (A,)), B)), Join("-", (EMPTY, If(NO, (A,))))), "a-b"),
]


@pytest.mark.parametrize("filling", ["", LONG])
@pytest.mark.parametrize(("items", "text"), JOINED)
def test_separates_what_is_not_empty(items: tuple[Node, ...], text: str, filling: str) -> None:
    """Whatever comes before, whether that is known beforehand or only for each person."""
    plan = (Constant(filling), Join(", ", items))
    row = {"yes": "yes", "no": "", "empty": "", "rows": ["x", "", "y"]}

    assert _specified(plan, row) == (filling + text).encode()
    assert _referred(plan, row) == (filling + text).encode()
    assert _generated(plan, row, may_give_up=False) == (filling + text).encode()


def test_loops_know_their_place() -> None:
    """Inner loops hide outer ones; the data's own names come back behind them."""
    inner = For("row", _of("row.rows"), (Slot(_of("row"), ()), Slot(_of("loop.index"), ())))
    outer = For("row", _of("rows"), (Slot(_of("row.name"), ()), inner, If(Not(_of("loop.last")), (Constant("|"),))))
    plan: Plan = (Slot(_of("row"), ()), outer, Slot(_of("row"), ()), Slot(_of("loop"), ()))
    row = {"row": "R", "loop": "L", "rows": [{"name": "a", "rows": ["x", "y"]}, {"name": "b", "rows": []}]}

    assert _generated(plan, row, may_give_up=False) == b"Rax1y2|bRL"


@pytest.mark.parametrize("row", [None, [], "person", {"person": "Kim"}, {"person": ["Kim"]}, {"person": {}}])
def test_data_of_the_wrong_shape_is_refused_by_name(row: object) -> None:
    """Never a KeyError or TypeError."""
    with pytest.raises(DataError, match=r"`person\.name` is missing"):
        _generated((Slot(_of("person.name"), (html_text,)),), row)


@pytest.mark.parametrize("rows", ["Kim", "", {"Kim": 1}, 7, True])
def test_only_a_list_is_looped_over(rows: object) -> None:
    """Neither letters nor keys nor nothing at all are items."""
    with pytest.raises(DataError, match="`rows` is not a list"):
        _generated((For("item", _of("rows"), (Constant("x"),)),), {"rows": rows})


def test_the_first_fault_in_reading_order_is_told() -> None:
    """Also when a later slot is filled ahead."""
    first, later = (Slot(_of(name), (header,)) for name in ("first", "later"))

    with pytest.raises(DataError, match=r"^`first`: "):
        _generated((first, later, later), {"first": "a\nb", "later": "a\nb"})


def test_dicts_with_ways_of_their_own_are_not_asked() -> None:
    """A dict that makes up keys, and an object that acts like one, give what the specification says."""

    class Eager(dict[str, str]):
        def __missing__(self, key: str) -> str:
            return "made up"

    class Row:
        def __getitem__(self, key: str) -> str:
            return "made up"

    for person in (Eager(), Row()):
        with pytest.raises(DataError, match=r"`person\.name` is missing"):
            _generated((Slot(_of("person.name"), ()),), {"person": person})
    assert _generated((Slot(_of("person.name"), ()),), {"person": Eager(name="Kim")}) == b"Kim"


def _nested(depth: int, wrap: object) -> Plan:
    plan: Plan = (Constant("in"),)
    for _ in range(depth):
        assert callable(wrap)
        plan = (wrap(plan),)
    return plan


def test_a_long_chain_of_branches_is_still_fast() -> None:
    """A branch for each of a hundred countries is no nesting."""
    otherwise: tuple[Node, ...] = (Constant("none"),)
    for number in range(150):
        otherwise = (If(Compare(_of("n"), "==", Literal(str(number))), (Constant(f"<{number}>"),), otherwise),)

    assert _generated(otherwise, {"n": "7"}, may_give_up=False) == b"<7>"
    assert _generated(otherwise, {}, may_give_up=False) == b"none"


@pytest.mark.parametrize(
    "plan",
    [
        _nested(25, lambda plan: For("row", Literal(("x",)), plan)),
        _nested(110, lambda plan: If(_of("yes"), plan)),
    ],
    ids=["loops", "conditions"],
)
def test_says_so_when_a_plan_is_too_deep_for_it(plan: Plan) -> None:
    """Python reads no deeper nesting; the caller fills such a plan another way."""
    assert generate(plan, "en-US", _give_up) is None
    assert _specified(plan, {"yes": True}) == b"in"
