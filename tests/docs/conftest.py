"""Tables of the documentation: the part between ``<!-- begin NAME -->`` and ``<!-- end NAME -->`` of a page."""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import pytest

DOCS = Path(__file__).parents[2] / "docs"

HoldTable: TypeAlias = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]
Section: TypeAlias = Callable[[str, str], str]


@pytest.fixture
def hold_table() -> HoldTable:
    """Give what holds a page's table against the code; with BRANDKIT_ACCEPT=1 it is written anew."""

    def hold(page: str, name: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        path = DOCS / page
        text = path.read_text("utf-8")
        found = re.search(rf"(?<=<!-- begin {name} -->\n).*?(?=<!-- end {name} -->)", text, re.DOTALL)
        assert found, f"{page} has no place for the table {name}"
        made = "".join(_line(row) for row in (head, ["---"] * len(head), *rows))
        if os.environ.get("BRANDKIT_ACCEPT"):
            path.write_text(text[: found.start()] + made + text[found.end() :], "utf-8")
        else:
            assert found[0] == made

    return hold


@pytest.fixture
def section() -> Section:
    """Give what finds the section of a page under a heading of the second level."""

    def find(page: str, heading: str) -> str:
        parts = re.split(r"^## ", (DOCS / page).read_text("utf-8"), flags=re.MULTILINE)
        return next(part for part in parts if part.startswith(f"{heading}\n"))

    return find


def _line(cells: Sequence[str]) -> str:
    plain = (re.sub(r"(?<!\\)\|", r"\\|", cell.replace("\u00a0", " ")) for cell in cells)
    return re.sub(r"\| +(?=\|)", "| ", f"| {' | '.join(plain)} |") + "\n"
