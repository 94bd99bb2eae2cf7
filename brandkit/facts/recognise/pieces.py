"""A text in pieces, each of which tells what it tells by itself: lines, up to one that ends as a sentence does.

A sentence, and what qualifies a value, do not go on behind such a line, unless a small letter follows. So what was
told once of a piece holds wherever it stands: in other variants, and when something else in the text has changed.
"""

import re
from collections.abc import Iterator

_CUT = re.compile(r"(?<=[.!?]) *\n\s*(?!\s)")
"""What is behind a piece, and belongs to it: an abbreviation's sentence ends with its line."""


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each piece begins, in code points from 0, and the piece; together they are the text."""
    begin = 0
    for found in _CUT.finditer(text):
        end = found.end()
        if not text[end : end + 1].islower():
            yield begin, text[begin:end]
            begin = end
    if begin < len(text) or not text:
        yield begin, text[begin:]
