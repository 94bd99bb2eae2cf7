"""The lines of files that findings point into."""

import re
from collections.abc import Mapping
from functools import lru_cache

from brandkit.model.place import Span

_LINE_END = re.compile(r"\r\n?|\n")


def line_at(span: Span, texts: Mapping[str, str]) -> str | None:
    """Return the line that a span begins in; None where the file is not at hand, or has no such line."""
    return line_number(span.path, span.line, texts)


def line_number(path: str, number: int, texts: Mapping[str, str]) -> str | None:
    """Return a line of a file by its number, from 1; as `line_at` does."""
    lines = _lines(texts[path]) if path in texts else ()
    return lines[number - 1] if 1 <= number <= len(lines) else None


@lru_cache(maxsize=64)  # a memo: a file with a thousand findings is split once
def _lines(text: str) -> tuple[str, ...]:
    """Return the lines as spans count them: LF, CRLF and CR end one, nothing else does."""
    return tuple(_LINE_END.split(text))
