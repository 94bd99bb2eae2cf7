"""The search against trying everything."""

from collections.abc import Callable, Sequence
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compose.search import Allowed, Levels, Promising, search, smallest


@st.composite
def puzzles(draw: st.DrawFn) -> tuple[list[list[int]], list[bool], int]:
    """Blocks with the length of each wording, which of them are optional, and the room there is."""
    blocks = draw(st.lists(st.lists(st.integers(0, 30), min_size=1, max_size=3), max_size=5))
    optional = [draw(st.booleans()) for _ in blocks]
    return blocks, optional, draw(st.integers(0, 90))


def length(blocks: Sequence[Sequence[int]], levels: Levels) -> int:
    """Return the sum of what is chosen; a block left out adds nothing."""
    return sum(0 if level == len(block) else block[level] for block, level in zip(blocks, levels, strict=False))


def preference(blocks: Sequence[Sequence[int]], levels: Levels) -> tuple[object, ...]:
    """Return the declared order as a sort key: the smaller, the rather."""
    left_out = [i for i, (block, level) in enumerate(zip(blocks, levels, strict=True)) if level == len(block)]
    steps = sum(level for i, level in enumerate(levels) if i not in left_out)
    return (len(left_out), [-i for i in reversed(left_out)], steps, levels)


def by_trying_everything(blocks: list[list[int]], optional: list[bool], room: int) -> Levels | None:
    """Return the most preferred levels that fit, found by looking at all of them."""
    ranges = [range(len(block) + may) for block, may in zip(blocks, optional, strict=True)]
    fitting = [levels for levels in product(*ranges) if length(blocks, levels) <= room]
    return min(fitting, key=lambda levels: preference(blocks, levels), default=None)


def hopeful(blocks: list[list[int]], room: int) -> Callable[[Allowed], Promising]:
    """Return an exact promise: what is chosen and the least of the rest."""

    def prepare(allowed: Allowed) -> Promising:
        def least(block: list[int], levels: tuple[int, ...]) -> int:
            return min(0 if level == len(block) else block[level] for level in levels)

        def promising(levels: Levels) -> bool:
            rest = zip(blocks[len(levels) :], allowed[len(levels) :], strict=True)
            return length(blocks, levels) + sum(least(block, options) for block, options in rest) <= room

        return promising

    return prepare


@given(puzzles())
def test_finds_what_trying_everything_finds(puzzle: tuple[list[list[int]], list[bool], int]) -> None:
    """With good bounds and with none the search gives the most preferred choice that fits."""
    blocks, optional, room = puzzle
    wordings = [len(block) for block in blocks]
    expected = by_trying_everything(blocks, optional, room)

    def fits(levels: Levels) -> bool:
        return length(blocks, levels) <= room

    assert search(wordings, optional, fits, hopeful(blocks, room)) == expected
    assert search(wordings, optional, fits, lambda allowed: lambda levels: True) == expected


def test_good_bounds_spare_nearly_all_trials() -> None:
    """Of 3^12 choices only those are written that the bounds cannot rule out."""
    blocks = [[30, 20, 10]] * 12
    tried: list[Levels] = []

    def fits(levels: Levels) -> bool:
        tried.append(levels)
        return length(blocks, levels) <= 130

    found = search([3] * 12, [False] * 12, fits, hopeful(blocks, 130))

    assert found == (1,) + (2,) * 11
    assert len(tried) == 1


def test_the_smallest_leaves_out_what_may_be_left_out() -> None:
    """Optional blocks go, the others stand in their last wording."""
    assert smallest([3, 1, 2], [False, False, True]) == (2, 0, 2)
