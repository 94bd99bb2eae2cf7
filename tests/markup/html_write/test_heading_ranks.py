"""The ranks of headings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_write.heading_ranks import has_title, heading_ranks
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("m.md", 1, 1, 1, 2)
TEST = Lookup(("gold",))


def heading(level: int) -> tree.Placed:
    """Return a heading."""
    return tree.Placed(tree.Heading(level, (tree.Text("x"),)))


@pytest.mark.parametrize(
    ("levels", "ranks"),
    [
        ((1, 2, 3), [1, 2, 3]),
        ((2, 3), [2, 3]),
        ((3, 3), [2, 3]),
        ((1, 1), [1, 2]),
        ((1, 4, 2), [1, 2, 2]),
        ((6,), [2]),
        ((2, 1), [2, 2]),
    ],
)
def test_no_level_is_skipped_and_there_is_one_title(levels: tuple[int, ...], ranks: list[int]) -> None:
    """A heading goes at most one below the one before it."""
    assert list(heading_ranks(map(heading, levels))) == ranks


@given(st.lists(st.integers(1, 6), max_size=8))
def test_a_reader_can_walk_from_heading_to_heading(levels: list[int]) -> None:
    """The title is there once, in the blocks or in the frame around them, and each step down is one."""
    pieces = [heading(level) for level in levels]
    ranks = ([] if has_title(pieces) else [1]) + list(heading_ranks(pieces))

    assert ranks.count(1) == 1
    assert all(after <= before + 1 for before, after in zip([0, *ranks], ranks, strict=False))


def test_a_title_under_a_condition_is_none() -> None:
    """Some people's mail would have no title."""
    pieces: tuple[tree.Piece, ...] = (
        tree.If(TEST, (heading(1),), (heading(1),), HERE),
        tree.For("x", TEST, (heading(2),), HERE),
    )

    assert not has_title(pieces)
    assert list(heading_ranks(pieces)) == [2, 2, 2]


def test_headings_inside_quotes_count() -> None:
    """Nobody's words have the mail's title."""
    quote = tree.Placed(tree.Quote((tree.Heading(1, ()), tree.Paragraph(()), tree.Heading(2, ()))))

    assert list(heading_ranks((quote,))) == [2, 2]
