"""Tables in Markdown: the cells of a line, and how columns are aligned (GitHub's table syntax)."""

import re

DELIMITERS = re.compile(r" {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$")
PART = re.compile(r"\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\|")


def is_table(line: str, below: str) -> bool:
    """Return whether `line` is the head of a table: it has a bar, and the line below marks the columns.

    The number of columns may differ: that is a slip to point out, no reason to print bars and dashes.
    """
    return "|" in line and "|" in below and DELIMITERS.match(below) is not None


def split_cells(line: str) -> tuple[str, ...]:
    r"""Return the cells of a line, without the white space around them.

    A bar after a backslash, or inside code, is a character of the cell; ``\|`` stands for it in both.
    """
    bare = line.strip(" ").removeprefix("|")
    cells: list[str] = []
    start = 0
    for part in PART.finditer(bare):
        if part[0] == "|":
            cells.append(bare[start : part.start()])
            start = part.end()
    if bare[start:].strip(" ") or not cells:
        cells.append(bare[start:])
    return tuple(cell.strip(" ").replace("\\|", "|") for cell in cells)


def read_alignments(line: str) -> tuple[str, ...]:
    """Return ``""``, ``"left"``, ``"center"`` or ``"right"`` for each column of the line that marks them."""
    return tuple(_alignment(cell) for cell in split_cells(line))


def _alignment(cell: str) -> str:
    match cell.startswith(":"), cell.endswith(":"):
        case True, True:
            return "center"
        case True, False:
            return "left"
        case False, True:
            return "right"
    return ""
