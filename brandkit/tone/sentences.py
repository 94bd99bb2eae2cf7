"""The sentences of a stretch of text."""

import re
from collections.abc import Collection, Iterator

# The end of a sentence: its marks, what closes after them, and room. An emoji may stand between.
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$|\ufffc|[^\w\s.,;:!?…\"'”’»)\]])")
_BEFORE = re.compile(r"([^\W_]+(?:\.[^\W_]+)*)\.?$")
_ENDS = re.compile(r"[.!?…][\"'”’»)\]\s]*$")


def sentence_spans(text: str, abbreviations: Collection[str], *, ordinals: bool = False) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence; a rest without a stop is one too.

    Args:
        text: one stretch.
        abbreviations: words that a point does not end, in small letters.
        ordinals: a number with a point is an ordinal, as in German.
    """
    start = 0
    for stop in _STOP.finditer(text):
        if not _is_abbreviated(text, stop, abbreviations, ordinals):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, len(text))


def is_full(text: str) -> bool:
    """Return whether words end as a sentence does, not as a heading or an item."""
    return _ENDS.search(text) is not None


def _is_abbreviated(text: str, stop: re.Match[str], abbreviations: Collection[str], ordinals: bool) -> bool:  # noqa: FBT001
    if not stop[0].startswith(".") or len(stop[0].rstrip("\"'”’»)]")) > 1:
        return False
    before = _BEFORE.search(text, max(0, stop.start() - 24), stop.start())
    if before is None:
        return False
    word, rest = before[1].casefold(), text[stop.end() :].lstrip()
    if word.isdecimal():
        return ordinals and len(word) <= 2 and bool(rest)
    if not rest or rest[0].islower():
        return bool(rest)
    return word in abbreviations or word.rpartition(".")[2] in abbreviations or (len(word) == 1 and word != "i")


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        begin = start + len(words) - len(words.lstrip())
        yield begin, begin + len(words.strip())
