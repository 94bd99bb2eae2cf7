"""Values kept out of the links that a platform makes of plain words, once a text is filled and its spans are known.

`brandkit.markup.plain.unlinked` does the same in a plan, before any value is there. Here the whole text is, so that an
unseen character stands only where a link would really begin or go on.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from brandkit.markup.chat.possible_links import Find, Place
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.spans import Span

SEALED = frozenset({"link", "code", "pre"})
"""Spans in which no platform makes a link of words."""


def keep_apart(
    text: str, spans: tuple[Span, ...], find: Find, sealed: frozenset[str] = SEALED
) -> tuple[str, tuple[Span, ...]]:
    """Return a text in which `find` finds nothing that holds a value or a part of one; its spans moved along."""
    values = [span for span in spans if span.kind == "value"]
    while values:
        shut = [span for span in spans if span.kind in sealed]
        found = {cut for place in find(text) for cut in _cuts(text, place, values, shut)}
        # One sign is enough; and so this ends, whatever `find` thinks of it.
        cuts = sorted(cut for cut in found if BREAK not in text[cut - 1 : cut + 1])
        if not cuts:
            break
        text, spans = insert(text, spans, cuts)
        values = [span for span in spans if span.kind == "value"]
    return text, spans


def insert(text: str, spans: Iterable[Span], cuts: Sequence[int], sign: str = BREAK) -> tuple[str, tuple[Span, ...]]:
    """Return the text with a sign at each cut, which are in order, and its spans moved along.

    At a span's beginning the sign stands before it, at its end behind it.
    """
    pieces = [text[begin:end] for begin, end in zip((0, *cuts), (*cuts, len(text)), strict=True)]
    width = len(sign)
    moved = (
        replace(
            span,
            start=span.start + width * bisect_right(cuts, span.start),
            end=span.end + width * bisect_left(cuts, span.end),
        )
        for span in spans
    )
    return sign.join(pieces), tuple(moved)


def _cuts(text: str, place: Place, values: Iterable[Span], shut: Iterable[Span]) -> Iterable[int]:
    """Return where to cut a link so that no value is in it; nowhere, if there is none, or it is no link."""
    start, end = place
    if any(_overlap(place, span) for span in shut):
        return ()
    value = next((span for span in values if _overlap(place, span)), None)
    if value is None:
        return ()
    if start < value.start:
        return (value.start,)
    if end > value.end:
        return (value.end,)
    if text[start] in "@#$/+":
        return (start + 1,)
    if text[start].isdigit() and not any(letter.isalpha() for letter in text[start:end]) and "." not in text[start:end]:
        return (start + (end - start) // 2,)
    return tuple(at for at in range(start + 1, end) if text[at - 1] in ".:@")


def _overlap(place: Place, span: Span) -> bool:
    return place[0] < span.end and span.start < place[1]
