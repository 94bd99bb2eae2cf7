"""Unicode's composed form (NFC), in linear time whatever the text.

`unicodedata.normalize` sorts a run of combining marks by insertion, which takes quadratic time: a megabyte of
alternating marks would take hours. Long runs are therefore put in order before.
"""

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

# Thirty-one characters outside of blocks without marks. Looked at first, since `regex` takes long to load; two
# ranges of the basic plane only, since Python takes long to compile a class of more.
_MAY_BE_MARKS = re.compile("[^\x00-\u02ff\u2000-\u20cf\U0001f000-\U0001faff]{31}")


def compose(text: str) -> str:
    """Return `text` in NFC; the same string that `unicodedata.normalize` gives."""
    if text.isascii():
        return text
    sorted_text = _long_run().sub(_sort_marks, text) if _MAY_BE_MARKS.search(text) else text
    return unicodedata.normalize("NFC", sorted_text)


@cache
def _long_run() -> "regex.Pattern[str]":
    import regex

    # The Stream-Safe Text Format (UAX #15, 13) allows 30; no real text has more marks on one letter.
    return regex.compile(r"\p{M}{31,}+")


def _sort_marks(run: "regex.Match[str]") -> str:
    """Return the marks decomposed and in canonical order: by class, stable, within each stretch of classes above 0."""
    ordered: list[str] = []
    stretch: list[str] = []
    for mark in "".join(unicodedata.normalize("NFD", char) for char in run.group()):
        if unicodedata.combining(mark):
            stretch.append(mark)
        else:
            ordered += sorted(stretch, key=unicodedata.combining)
            ordered.append(mark)
            stretch.clear()
    return "".join(ordered + sorted(stretch, key=unicodedata.combining))
