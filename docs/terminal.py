"""What a command writes to a terminal, colours and all, as a page that looks like one."""

import html
import os
import pty
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import wrap

COLUMNS = 113
CHARACTER, LINE, EDGE = 8.43, 20, 20
"""Pixels: a character's width at 14 px in DejaVu Sans Mono, a line's height, the room around the text."""
LOOKS = {
    "1": "color:#f5f7fa;font-weight:bold", "2": "color:#7f8b99", "31": "color:#ff7b72", "32": "color:#7ee787",
    "33": "color:#f2cc60",
}  # fmt: skip
"""Of each colour code that brandkit uses (ECMA-48, SGR), how it looks."""
PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #0d1117; color: #c9d1d9 }}
pre {{ margin: 0; padding: {edge}px; width: {columns}ch; white-space: pre-wrap;
  font: 14px/{line}px "DejaVu Sans Mono", Menlo, Consolas, monospace }}
</style><pre>{text}</pre>"""
_CODE = re.compile("\x1b\\[([0-9;]*)m")


def colours_of(command: Sequence[str], folder: Path) -> str:
    """Return what a command writes to a terminal in that folder."""
    ours, its = pty.openpty()
    settings = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm-256color"}
    with subprocess.Popen(command, cwd=folder, env=settings, stdout=its, stderr=subprocess.DEVNULL):
        os.close(its)
        said = b"".join(_until_closed(ours))
    os.close(ours)
    return said.decode("utf-8").replace("\r\n", "\n").rstrip("\n")


def as_page(command: str, said: str) -> tuple[str, tuple[int, int]]:
    """Return a page that shows a command and what it says, and the page's size in pixels."""
    text = f"\x1b[2m$\x1b[0m {command}\n{said}"
    lines = sum(len(wrap(line, COLUMNS)) or 1 for line in _CODE.sub("", text).splitlines())
    size = (round(COLUMNS * CHARACTER) + 2 * EDGE, lines * LINE + 2 * EDGE)
    return PAGE.format(edge=EDGE, columns=COLUMNS, line=LINE, text="".join(_spans(text))), size


def _spans(text: str) -> Iterator[str]:
    """Yield the text with a ``span`` for each stretch of it that has a look."""
    look = ""
    for number, piece in enumerate(_CODE.split(text)):
        if number % 2:
            look = LOOKS.get(piece, "")
        elif piece:
            words = html.escape(piece, quote=False)
            yield f'<span style="{look}">{words}</span>' if look else words


def _until_closed(descriptor: int) -> Iterator[bytes]:
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError:  # Linux: the other end is closed
            return
        if not piece:
            return
        yield piece
