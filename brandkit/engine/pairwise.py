"""Pairwise covering: few rows in which every value of one column meets every value of each other."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TypeAlias

Row: TypeAlias = tuple[int, ...]
_Pair: TypeAlias = tuple[int, int, int, int]

MOST_COLUMNS = 40
"""Columns whose pairs are covered. A message with more conditions has the others take their values in turn."""


def pairwise(sizes: Sequence[int]) -> Iterator[Row]:
    """Yield rows of numbers below the sizes. Greedy: no fewest rows, but few, and always the same ones."""
    paired = sizes[:MOST_COLUMNS]
    open_pairs = dict.fromkeys(_pairs(paired))
    number = 0
    while open_pairs or number < max(sizes, default=0):
        row = _row(paired, open_pairs, number)
        for first, second in combinations(range(len(paired)), 2):
            open_pairs.pop((first, row[first], second, row[second]), None)
        yield (*row, *((number + shift) % size for shift, size in enumerate(sizes[MOST_COLUMNS:])))
        number += 1


def _pairs(sizes: Sequence[int]) -> Iterator[_Pair]:
    for first, second in combinations(range(len(sizes)), 2):
        for one in range(sizes[first]):
            for other in range(sizes[second]):
                yield (first, one, second, other)


def _row(sizes: Sequence[int], open_pairs: dict[_Pair, None], number: int) -> Row:
    """Return a row that begins with the first open pair and takes, column by column, what closes most pairs."""
    chosen: dict[int, int] = {}
    if open_pairs:
        first, one, second, other = next(iter(open_pairs))
        chosen = {first: one, second: other}
    for column, size in enumerate(sizes):
        if column not in chosen:
            start = number % size
            values = [(start + shift) % size for shift in range(size)]
            chosen[column] = max(values, key=lambda value: _closed(column, value, chosen, open_pairs))
    return tuple(chosen[column] for column in range(len(sizes)))


def _closed(column: int, value: int, chosen: dict[int, int], open_pairs: dict[_Pair, None]) -> int:
    return sum(
        ((other, chosen[other], column, value) if other < column else (column, value, other, chosen[other]))
        in open_pairs
        for other in chosen
    )
