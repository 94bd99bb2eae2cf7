"""Plans with as few constants as can be."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.escape import plain
from brandkit.markup.html_write.constants import merged
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, For, If, Join, Node, Plan, Sequence, Slot

NAME, LIST = Lookup(("name",)), Lookup(("list",))
SLOT = Slot(NAME, (plain,))


def inner(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Return nodes around nodes; the items of a join are sequences, or conditions and loops around such."""
    plans = st.lists(nodes, max_size=3).map(tuple)
    sequences: st.SearchStrategy[Node] = plans.map(Sequence)
    items = st.lists(
        sequences
        | sequences.map(lambda item: If(NAME, (item,), ()))
        | sequences.map(lambda item: For("each", LIST, (item,))),
        max_size=4,
    ).map(tuple)
    return (
        st.builds(If, st.just(NAME), plans, plans)
        | st.builds(For, st.just("each"), st.just(LIST), plans)
        | st.builds(Join, st.sampled_from(["\n", ", "]), items)
    )


LEAVES: st.SearchStrategy[Node] = st.builds(Constant, st.sampled_from(["", "a", " ", "\n"])) | st.just(SLOT)
PLANS = st.lists(st.recursive(LEAVES, inner, max_leaves=12), max_size=4).map(tuple)


@given(PLANS, st.sampled_from(["", "x"]), st.lists(st.just(1), max_size=2))
def test_says_the_same(nodes: Plan, name: str, listed: list[int]) -> None:
    """Whatever the data, the plan comes out as it did."""
    data = {"name": name, "list": listed}

    assert interpret(merged(nodes), data, "en") == interpret(nodes, data, "en")


def test_neighbours_become_one() -> None:
    """Also across the items of a join that certainly hold words."""
    nodes = (
        Constant("a"),
        Join("\n", (Sequence((Constant("b"),)), Sequence((Constant("c"), SLOT)))),
        Constant(""),
        Constant("d"),
    )

    assert merged(nodes) == (Constant("ab\nc"), SLOT, Constant("d"))


def test_an_item_that_may_be_empty_stays_one() -> None:
    """Its separator depends on what comes out."""
    nodes = (Join("\n", (Sequence((Constant("b"),)), Sequence((SLOT,)))),)

    assert merged(nodes) == nodes
