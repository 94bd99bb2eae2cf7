"""The cells of a table's lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.markdown.tables import is_table, read_alignments, split_cells


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ("a", "b")),
        ("a|b", ("a", "b")),
        ("| a", ("a",)),
        ("||", ("",)),
        ("| a || b |", ("a", "", "b")),
        (r"a \| b | c", ("a | b", "c")),
        (r"a \\| b", (r"a \\", "b")),
        ("`a|b` | c", ("`a|b`", "c")),
        ("``a|`b`` | c", ("``a|`b``", "c")),
        ("`a | b", ("`a", "b")),
        ("", ("",)),
    ],
)
def test_splits_cells(line: str, cells: tuple[str, ...]) -> None:
    """Bars divide cells, but not after a backslash and not in code."""
    assert split_cells(line) == cells


@pytest.mark.parametrize(
    ("line", "below", "expected"),
    [
        ("a|b", "-|-", True),
        ("a|b", "|:-:|--:|", True),
        ("a|b", "---", False),
        ("a", "-|-", False),
        ("a|b", "-|x", False),
        ("a|b", "| |", False),
    ],
)
def test_knows_a_table(line: str, below: str, expected: bool) -> None:
    """A table has bars in its head and marks with bars below it."""
    assert is_table(line, below) is expected


def test_reads_alignments() -> None:
    """Colons say which side a column leans to."""
    assert read_alignments("|:-|:-:|-:|-|") == ("left", "center", "right", "")


@given(st.lists(st.text(alphabet="ab c", min_size=1, max_size=5).map(str.strip).filter(bool), min_size=1, max_size=5))
def test_cells_come_back(cells: list[str]) -> None:
    """Cells written between bars are the cells read."""
    assert split_cells("| " + " | ".join(cells) + " |") == tuple(cells)
