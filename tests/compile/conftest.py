"""Random plans and random data for them, shared by the tests of this folder as fixtures of strategies.

Names are few, so that plans and data meet; data often lack a name or hold a value of the wrong sort.
The properties of this folder have no deadline: the first example imports Babel and Jinja2, the others do not.
"""

from typing import TypeVar

import pytest
from hypothesis import strategies as st

from brandkit.errors import DataError, Fault
from brandkit.markup import escape
from brandkit.model.expression import (
    AnyOf,
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Scalar,
    Some,
    Test,
    Written,
)
from brandkit.model.plan import Constant, For, If, Join, Node, Plan, Sequence, Slot, Through

SENTINEL = "Qz"
"""Begins every text of the random data that is not empty, and stands nowhere else."""


def shout(text: str) -> str:
    """Do what no known escape does."""
    return f"{text.upper()}!"


def counted(text: str) -> str:
    """Count: what a `Through` is for."""
    return str(len(text))


def refuse_at(text: str) -> str:
    """Refuse some texts, as an escape for a header does."""
    if "@" in text:
        raise DataError([Fault("an at sign cannot stand here", "mend the data")])
    return text


T = TypeVar("T")
UP_TO_THREE = st.integers(0, 3)
ONE_IN_TWENTY = st.integers(0, 19).map(lambda number: number == 19)


def _mostly(usual: st.SearchStrategy[T], unusual: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """Return a strategy that draws five usual values for an unusual one."""
    return st.sampled_from([*[usual] * 5, unusual]).flatmap(lambda drawn: drawn)


SIGNS = (
    "{{ 7*7 }}",
    "{% raw %}",
    "{#",
    "<b>",
    "&amp;",
    "\n",
    "\r\n",
    "\\",
    '"',
    "'",
    "`",
    "%s",
    "{0}",
    "\x00",
    "🌷",
    "@",
)
TEXTS = st.lists(st.sampled_from(SIGNS) | st.text(max_size=4), max_size=3).map("".join)
SOUND_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
CONSTANTS = st.lists(st.sampled_from(SIGNS) | SOUND_TEXT, max_size=3).map("".join)
SCALARS: st.SearchStrategy[Scalar] = st.sampled_from(["", "gold", "Qz", "a", 0, 1, 2.5, True, False, None])
DEFAULTS: st.SearchStrategy[tuple[Scalar, ...]] = st.sampled_from([("friend",), (0,), ("friend", True), (1.5, False)])

# -- expressions -------------------------------------------------------------------------------------------

GIVEN = st.sampled_from([Lookup(("person", "name")), Lookup(("name",))])
TEXT_LOOKUPS = st.sampled_from(
    [Lookup(path) for path in (("item",), ("item", "name"), ("person", "tier"), ("loop", "index"), ("loop", "last"))]
)
GIVEN_LISTS = st.sampled_from([Lookup(("rows",)), Lookup(("person", "rows"))])
STEPS: st.SearchStrategy[str | int] = st.sampled_from(["name", "rows", "item", "index", "last", 0, -1])
PATHS = st.tuples(
    st.sampled_from(["person", "name", "rows", "loop", "item"]),
    st.lists(STEPS, max_size=2),
)
LITERALS = (SCALARS | st.lists(SCALARS, max_size=2).map(tuple)).map(Literal)
SIMPLE: st.SearchStrategy[Expression] = (
    GIVEN | TEXT_LOOKUPS | GIVEN_LISTS | PATHS.map(lambda parts: Lookup((parts[0], *parts[1]))) | LITERALS
)
FORMS = st.sampled_from(
    ["simple", "and", "or", "not", "test", "compare", "choose", "filter", "default", "written", "any"]
)
OPERATORS = st.sampled_from(["==", "!=", "in", "not-in", "<", "<=", ">", ">="])
TEST_NAMES = st.sampled_from(["defined", "undefined", "none", "odd", "even", "number", "string"])
FILTER_NAMES = st.sampled_from(["upper", "title", "length", "first", "last", "join", "round", "number", "percent"])


def _expression(draw: st.DrawFn, depth: int) -> Expression:
    """Draw an expression of any form."""

    def inner() -> Expression:
        return _expression(draw, depth - 1)

    match draw(FORMS) if depth else "simple":
        case "and":
            return Every(tuple(inner() for _ in range(draw(UP_TO_THREE))))
        case "or":
            return Some(tuple(inner() for _ in range(draw(UP_TO_THREE))))
        case "not":
            return Not(inner())
        case "test":
            return Test(draw(TEST_NAMES), inner())
        case "compare":
            return Compare(inner(), draw(OPERATORS), inner())
        case "choose":
            return Choose(inner(), inner(), inner())
        case "filter":
            return Filter(draw(FILTER_NAMES), inner())
        case "default":
            return Filter("default", inner(), draw(DEFAULTS))
        case "written":
            return Written(inner(), draw(STRICT_ESCAPES if draw(ONE_IN_TWENTY) else ESCAPES))
        case "any":
            return AnyOf("item", inner(), inner())
        case _:
            return draw(SIMPLE)


def _value(draw: st.DrawFn) -> Expression:
    """Draw what a slot prints: mostly what the data give, or has a default."""
    match draw(ONE_IN_TWENTY), draw(st.booleans()):
        case True, _:
            return _expression(draw, 2)
        case _, True:
            return draw(GIVEN)
        case _:
            return Filter("default", draw(TEXT_LOOKUPS), ("friend",))


def _test(draw: st.DrawFn) -> Expression:
    """Draw what a condition asks: mostly something that can be answered."""
    match draw(st.integers(0, 3)):
        case 0:
            return Compare(draw(TEXT_LOOKUPS), draw(st.sampled_from(["==", "!="])), Literal(draw(SCALARS)))
        case 1:
            return draw(GIVEN | TEXT_LOOKUPS | GIVEN_LISTS)
        case 2:
            return Not(draw(TEXT_LOOKUPS | GIVEN_LISTS))
        case _:
            return _expression(draw, 2)


# -- plans -------------------------------------------------------------------------------------------------

ESCAPES = st.sampled_from(
    [
        (),
        (escape.plain,),
        (escape.one_line,),
        (escape.html_text,),
        (escape.json_string,),
        (escape.url_part, escape.html_text),
        (escape.json_string, escape.html_text),
        (escape.one_line, shout, escape.html_text),
    ]
)
STRICT_ESCAPES = st.sampled_from([(escape.header,), (refuse_at,), (escape.whole_url, escape.html_text)])
THROUGH = st.sampled_from([(), (shout,), (escape.json_string, shout), (counted,)])
LEAVES = st.sampled_from(["constant", "slot"])
NODES = st.sampled_from(["constant", "slot", "if", "for", "guarded for", "sequence", "join", "through"])
LOOP_NAMES = st.sampled_from(["item", "item", "item", "name", "person", "loop"])
SEPARATORS = st.sampled_from([", ", "é", ""])


def _node(draw: st.DrawFn, depth: int) -> Node:
    """Draw a node of any kind."""

    def several() -> Plan:
        return tuple(_node(draw, depth - 1) for _ in range(draw(UP_TO_THREE)))

    match draw(NODES if depth else LEAVES):
        case "slot":
            return Slot(_value(draw), draw(STRICT_ESCAPES if draw(ONE_IN_TWENTY) else ESCAPES))
        case "if":
            return If(_test(draw), several(), several())
        case "for":
            items = _expression(draw, 1) if draw(ONE_IN_TWENTY) else draw(GIVEN_LISTS)
            return For(draw(LOOP_NAMES), items, several())
        case "guarded for":
            listed = Lookup(("item", "rows"))
            return If(listed, (For(draw(LOOP_NAMES), listed, several()),))
        case "sequence":
            return Sequence(several())
        case "through":
            return Through(several(), draw(THROUGH))
        case "join":
            return Join(draw(SEPARATORS), several() + several())
        case _:
            return Constant("x" * 3000 if draw(ONE_IN_TWENTY) else draw(CONSTANTS))


@st.composite
def _plans(draw: st.DrawFn) -> Plan:
    return tuple(_node(draw, 3) for _ in range(1 + draw(UP_TO_THREE)))


PLANS = _plans()

# -- data --------------------------------------------------------------------------------------------------

MARKED = _mostly(TEXTS.map(lambda text: SENTINEL + text), st.just(""))
PRINTABLE_VALUES = _mostly(MARKED, st.integers(-3, 10**12) | st.floats(allow_nan=False, allow_infinity=False))
ITEM_DICTS = st.fixed_dictionaries({"name": PRINTABLE_VALUES, "rows": st.lists(MARKED, max_size=2)})
ITEMS = _mostly(st.lists(MARKED | ITEM_DICTS, min_size=1, max_size=3), st.just([]))
SOUND = st.fixed_dictionaries(
    {
        "person": st.fixed_dictionaries(
            {"name": PRINTABLE_VALUES, "rows": ITEMS}, optional={"tier": _mostly(st.just("gold"), PRINTABLE_VALUES)}
        ),
        "name": PRINTABLE_VALUES,
        "rows": ITEMS,
    }
)
VALUES = MARKED | st.integers(-3, 10**12) | st.floats() | st.booleans() | st.none() | ITEMS
BROKEN = st.dictionaries(
    st.sampled_from(["person", "name", "rows", "loop", "item"]),
    VALUES | st.dictionaries(st.sampled_from(["name", "rows", "tier"]), VALUES),
)
ROWS = _mostly(SOUND, BROKEN | VALUES)


@pytest.fixture(scope="session")
def plans() -> st.SearchStrategy[Plan]:
    """Return a strategy of plans."""
    return PLANS


@pytest.fixture(scope="session")
def rows() -> st.SearchStrategy[object]:
    """Return a strategy of recipients' data."""
    return ROWS


@pytest.fixture(scope="session")
def sentinel() -> str:
    """Return how every text of the random data begins."""
    return SENTINEL
