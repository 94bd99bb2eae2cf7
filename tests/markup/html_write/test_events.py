"""A plan as a flat row of events, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.escape import html_text
from brandkit.markup.html_write.events import Close, Event, OpenFor, OpenIf, Otherwise, flat, nested
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, For, If, Join, Node, Plan, Sequence, Slot

NAME = Lookup(("person", "name"))


def branches(inside: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Return conditions and loops around nodes."""
    plans = st.lists(inside, max_size=3).map(tuple)
    return st.builds(If, st.just(NAME), plans, plans) | st.builds(For, st.just("each"), st.just(NAME), plans)


LEAVES: st.SearchStrategy[Node] = st.builds(Constant, st.text("ab<", min_size=1, max_size=3)) | st.just(
    Slot(NAME, (html_text,))
)
PLANS = st.lists(st.recursive(LEAVES, branches, max_leaves=8), max_size=4).map(tuple)


@given(PLANS)
def test_flat_and_nested_undo_each_other(nodes: Plan) -> None:
    """Nesting the events of a plan gives the same events again."""
    events = tuple(flat(nodes))

    assert together(flat(nested(events))) == together(events)


def together(events: object) -> list[Event]:
    """Return events with neighbouring constants made one."""
    row: list[Event] = []
    for event in events:  # type: ignore[attr-defined]
        if isinstance(event, Constant) and row and isinstance(row[-1], Constant):
            row[-1] = Constant(row[-1].text + event.text)
        else:
            row.append(event)
    return row


def test_a_sequence_is_what_stands_in_it() -> None:
    """A sequence leaves no trace: it only holds nodes together."""
    assert tuple(flat((Sequence((Constant("a"), Constant("b"))),))) == (Constant("a"), Constant("b"))


def test_a_join_has_no_form() -> None:
    """A join in running text is a fault of the code that made it."""
    with pytest.raises(AssertionError):
        tuple(flat((Join(", ", ()),)))


@pytest.mark.parametrize(
    "events",
    [
        (Close(),),
        (Otherwise(),),
        (OpenIf(NAME),),
        (OpenFor("each", NAME),),
        (OpenFor("each", NAME), Otherwise(), Close()),
        (OpenIf(NAME), Otherwise(), Otherwise(), Close()),
    ],
)
def test_a_row_that_does_not_nest_is_refused(events: tuple[Event, ...]) -> None:
    """What opens must close, once, and in order."""
    with pytest.raises(ValueError, match="a condition or loop"):
        nested(events)
