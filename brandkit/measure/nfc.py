"""Unicode's composed form (NFC), in linear time whatever the text.

`unicodedata.normalize` sorts a run of combining marks by insertion, which takes quadratic time: a megabyte of
alternating marks would take hours. Long runs are therefore put in order before.
"""

import unicodedata

import regex

# The Stream-Safe Text Format (UAX #15, 13) allows 30; no real text has more marks on one letter.
_LONG_RUN = regex.compile(r"\p{M}{31,}+")


def compose(text: str) -> str:
    """Return `text` in NFC; the same string that `unicodedata.normalize` gives."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _LONG_RUN.sub(_sort_marks, text))


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
