"""The tables of forms that mean the same."""

from datetime import date
from pathlib import Path

import pytest

from bench.equivalences.pairs import FOLDER, Pair, find_pairs, read_pairs

TABLES = sorted(FOLDER.glob("*.txt"))


def test_row_is_held_against_its_first_form_both_ways(tmp_path: Path) -> None:
    """Either side may be the source."""
    table = tmp_path / "en-GB.txt"
    table.write_text("date: 2026-05-18\n\n## Take {} off.\n20% | 20 percent\n", "utf-8")
    day = date(2026, 5, 18)

    assert list(read_pairs(table)) == [
        Pair("en-GB", day, "Take 20% off.", "Take 20 percent off.", ("20%", "20 percent")),
        Pair("en-GB", day, "Take 20 percent off.", "Take 20% off.", ("20 percent", "20%")),
    ]


@pytest.mark.parametrize("path", TABLES, ids=[path.stem for path in TABLES])
def test_table_is_well_formed(path: Path) -> None:
    """A sentence has one place for the form, each row at least two forms, none of them twice."""
    for line in path.read_text("utf-8").splitlines()[1:]:
        if line.startswith("## "):
            assert line.count("{}") == 1
        elif line:
            forms = line.split(" | ")

            assert len(set(forms)) == len(forms) > 1, line


def test_tables_are_large() -> None:
    """Three hundred pairs, either way round, over five locales."""
    pairs = find_pairs()

    assert len(pairs) // 2 >= 300
    assert len({pair.locale for pair in pairs}) == 5
    assert len(set(pairs)) == len(pairs)
