"""Rules looking at a text, and what is found put into words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from time import perf_counter

from brandkit.model.finding import WHY_STOPPED
from brandkit.model.prose import Look, Prose, Remark
from brandkit.style.hit import Piece, place_in
from brandkit.style.ready import Ready, is_for, sort_of
from brandkit.style.search import Clock, Found, Search, searching
from brandkit.style.stopped import stopped
from brandkit.style.words import filled

_MEASURING = ("metric", "readability")
_IN_LINE = frozenset(("sentence", "frontmatter"))
"""What begins in the middle of a line."""


def look_of(rules: Sequence[Ready], clock: Clock = perf_counter) -> Look:
    """Return what looks at a text with all rules that may; `clock` tells seconds."""
    remembered: dict[tuple[str, ...], Search] = {}
    by_sort: dict[tuple[object, ...], Search] = {}

    def search_for(prose: Prose) -> Search:
        fitting = tuple(each for each in rules if is_for(each.rule, prose))
        key = tuple(each.rule.id for each in fitting)
        if key not in remembered:
            remembered[key] = searching(fitting, clock)
        return remembered[key]

    def look(prose: Prose) -> Iterator[Remark]:
        sort = sort_of(prose)
        if sort not in by_sort:
            by_sort[sort] = search_for(prose)
        return remarks_of(by_sort[sort](prose), prose)

    return look


def remarks_of(found: Iterable[tuple[Piece, Ready, Found]], prose: Prose) -> Iterator[Remark]:
    """Yield what is found in the order of the text, no more of each rule than its limit; that it was stopped always."""
    every: dict[tuple[object, ...], tuple[Remark, Ready]] = {}
    for piece, ready, each in found:
        seen = _seen(piece, prose) if ready.rule.kind in _MEASURING else piece
        for remark in _remarks(seen, ready, each):
            # A rule tells one thing at a place, as in Vale: it may look at a paragraph, and at its sentences too.
            every.setdefault((remark.rule, remark.start, remark.in_raw), (remark, ready))
    counts: dict[str, int] = {}
    for remark, ready in sorted(every.values(), key=lambda each: (each[0].start, each[0].end, each[0].rule)):
        limit = 0 if remark.why == WHY_STOPPED else ready.rule.limit
        if limit:
            counts[remark.rule] = counts.get(remark.rule, 0) + 1
        if not limit or counts[remark.rule] <= limit:
            yield remark


def _seen(piece: Piece, prose: Prose) -> Piece:
    """Return the piece that remarks count from: what is measured of a block is told at the beginning of its line."""
    if piece.parts or piece.in_raw or piece.start >= len(prose.origins):
        return piece
    place = prose.origins[piece.start]
    in_line = piece.sections & _IN_LINE
    return replace(piece, start=place if in_line else prose.raw.rfind("\n", 0, place) + 1, in_raw=True)


def _remarks(piece: Piece, ready: Ready, found: Found) -> Iterator[Remark]:
    rule = ready.rule
    if found.is_stopped:
        yield stopped(ready, piece.start, piece.start + len(piece.text), in_raw=piece.in_raw)
    for hit in found.hits:
        yield Remark(
            rule.id,
            ready.severity,
            filled(ready.message, hit.said),
            *span_in(piece, hit.start, hit.end),
            piece.in_raw,
            hit.options[0] if hit.options and rule.fix != "none" else None,
            rule.fix == "safe" and len(hit.options) == 1,
            rule.why,
            rule.link,
            tuple(span_in(piece, *each) for each in hit.related) if hit.related else (),
        )


def span_in(piece: Piece, start: int, end: int) -> tuple[int, int]:
    """Return start and end of what is found in a piece; what is told of a whole text has no width, and no place."""
    if not piece.parts:
        return piece.start + start, piece.start + max(start, end)
    if start == end == 0:
        return 0, 0
    first = place_in(piece, start)
    return first, max(first, place_in(piece, end - 1) + 1 if end > start else first)


def found_in(prose: Prose, rules: Sequence[Ready], clock: Clock = perf_counter) -> list[tuple[Piece, Ready, Found]]:
    """Return what rules find in the pieces of a text, before it is put into words."""
    return searching(tuple(each for each in rules if is_for(each.rule, prose)), clock)(prose)
