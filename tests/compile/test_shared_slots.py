"""Slots that can be filled ahead."""

from brandkit.compile.shared_slots import shared_slots, slot_key
from brandkit.markup.escape import html_text
from brandkit.model.expression import Compare, Filter, Literal, Lookup
from brandkit.model.plan import Constant, For, If, Join, Plan, Sequence, Slot

NAME = Slot(Lookup(("name",)), ())
ITEMS = Lookup(("items",))


def _shared(*plan: object) -> list[Slot]:
    return list(shared_slots(plan).values())  # type: ignore[arg-type]  # nodes, listed


def test_shares_a_slot_that_is_written_twice() -> None:
    """Wherever it stands, as long as one place is reached for certain."""
    assert _shared(NAME, Constant("a"), NAME) == [NAME]
    assert _shared(NAME, If(ITEMS, (NAME,))) == [NAME]
    assert _shared(Join(", ", (Sequence((NAME,)),)), For("item", ITEMS, (NAME,))) == [NAME]


def test_leaves_a_slot_alone_that_nobody_may_reach() -> None:
    """Filling it ahead would be work for nothing."""
    assert _shared(NAME) == []
    assert _shared(If(ITEMS, (NAME, NAME)), For("item", ITEMS, (NAME,))) == []


def test_tells_a_loop_name_from_a_name_of_the_data() -> None:
    """Inside a loop over `name`, `name` is something else; `loop` is, too."""
    index = Slot(Lookup(("loop", "index")), ())

    assert _shared(NAME, For("name", ITEMS, (NAME,))) == []
    assert _shared(index, For("item", ITEMS, (index,))) == []
    assert _shared(index, index) == [index]


def test_tells_values_apart_that_python_calls_equal() -> None:
    """One and true are equal in Python and print differently."""
    one, true = (Slot(Filter("default", Lookup(("name",)), (value,)), ()) for value in (1, True))
    whole, half = (Slot(Compare(ITEMS, "==", Literal(value)), ()) for value in (0, 0.0))

    assert one == true
    assert _shared(one, true, whole, half) == []


def test_tells_places_apart() -> None:
    """The same value is written differently where it is escaped differently."""
    escaped: Plan = (NAME, Slot(NAME.value, (html_text,)))

    assert shared_slots(escaped) == {}
    assert slot_key(NAME) != slot_key(Slot(NAME.value, (html_text,)))
