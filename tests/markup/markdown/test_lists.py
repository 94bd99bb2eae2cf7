"""How deep the items of a list are."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.markdown.lists import DEEPEST, outline


def depths(*lines: str) -> list[int]:
    """Return the depth of each item."""
    return [entry.depth for entry in outline(lines).entries]


def test_two_columns_are_an_inner_list() -> None:
    """An item is inside the item above it when its marker stands two columns further in."""
    assert depths("- a", "  - b", "    - c", "- d") == [0, 1, 2, 0]
    assert depths("- a", "    - b", "  - c", " - d") == [0, 1, 1, 0]
    assert depths(" - a", "- b", "  - c") == [0, 0, 1]


def test_lines_without_a_marker_belong_to_the_item_above() -> None:
    """Right below an item they go on with it; after a blank line their indentation tells whose they are."""
    entries = outline(["- a", "b", "  - c", "d", "", "    e", "", "  f"]).entries

    assert [entry.lines for entry in entries] == [("a", "b", "f"), ("c", "d", "", "e", "")]
    assert [entry.is_late for entry in entries] == [True, False]


def test_numbers_are_kept() -> None:
    """An ordered item has its number, another has none."""
    assert [entry.number for entry in outline(["3. a", "4) b", "   - c"]).entries] == [3, 4, None]


def test_depth_is_bounded() -> None:
    """Deeper items are raised to the last level that is allowed, and it is told."""
    found = outline(["  " * depth + "- a" for depth in range(DEEPEST + 5)])

    assert [entry.depth for entry in found.entries] == [*range(DEEPEST), *[DEEPEST - 1] * 5]
    assert found.is_too_deep
    assert not outline(["  " * depth + "- a" for depth in range(DEEPEST)]).is_too_deep


@given(st.lists(st.tuples(st.integers(0, 12), st.sampled_from(["- a", "1. b", "c", ""])), max_size=12))
def test_no_line_is_lost_and_depth_grows_by_one(lines: list[tuple[int, str]]) -> None:
    """Every line is in one item, and an item is at most one level deeper than the one before it."""
    entries = outline(["- a", *(" " * spaces + text for spaces, text in lines)]).entries

    assert sum(len(entry.lines) for entry in entries) == len(lines) + 1
    assert all(later.depth <= entry.depth + 1 for entry, later in pairwise(entries))
