"""Rules looking at a text: only at pieces that hold what they want, and never twice at the same words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from time import perf_counter
from typing import TypeAlias

from brandkit.markup.prose.silencing import is_meant, is_silent, silences_over
from brandkit.model.finding import WHY_STOPPED
from brandkit.model.frozen import frozen
from brandkit.model.prose import Look, Prose, Remark, Silence
from brandkit.style.candidates import candidates_of
from brandkit.style.hit import Hit, Piece, place_in
from brandkit.style.pieces import pieces_of
from brandkit.style.ready import Ready, is_for, sort_of
from brandkit.style.regexes.pattern import SECONDS, TooLongError
from brandkit.style.scopes import asks_for, takes
from brandkit.style.stopped import stopped
from brandkit.style.words import filled

_MOST = 50_000
"""Pieces that are remembered; a message has some hundred in all its variants."""

_USUAL = 100_000
"""Characters of a text that is long; a rule may take longer in a longer one."""
_MEASURING = ("metric", "readability")
_IN_LINE = frozenset(("sentence", "frontmatter"))
"""What begins in the middle of a line."""
Clock: TypeAlias = Callable[[], float]
_Search: TypeAlias = Callable[[Prose], list[tuple[Piece, Ready, "Found"]]]
_Key: TypeAlias = tuple[str, frozenset[str], tuple[Silence, ...]]
"""What makes two pieces one: the words, what they are, and what switches rules off for all of them."""


@frozen
class Found:
    """What one rule finds in one piece: hits, or that it could not look."""

    number: int
    """Which of the rules."""
    hits: tuple[Hit, ...]
    is_stopped: bool = False


def look_of(rules: Sequence[Ready], clock: Clock = perf_counter) -> Look:
    """Return what looks at a text with all rules that may; `clock` tells seconds."""
    remembered: dict[tuple[str, ...], _Search] = {}
    by_sort: dict[tuple[object, ...], _Search] = {}

    def searching(prose: Prose) -> _Search:
        fitting = tuple(each for each in rules if is_for(each.rule, prose))
        key = tuple(each.rule.id for each in fitting)
        if key not in remembered:
            remembered[key] = _searching(fitting, clock)
        return remembered[key]

    def look(prose: Prose) -> Iterator[Remark]:
        sort = sort_of(prose)
        if sort not in by_sort:
            by_sort[sort] = searching(prose)
        return remarks_of(by_sort[sort](prose), prose)

    return look


def remarks_of(found: Iterable[tuple[Piece, Ready, Found]], prose: Prose) -> Iterator[Remark]:
    """Yield what is found in the order of the text, no more of each rule than its limit; that it was stopped always."""
    every: dict[tuple[object, ...], tuple[Remark, Ready]] = {}
    for piece, ready, each in found:
        for remark in _remarks(_seen(piece, ready, prose), ready, each):
            every.setdefault(_key(remark), (remark, ready))
    counts: dict[str, int] = {}
    for remark, ready in sorted(every.values(), key=lambda each: (each[0].start, each[0].end, each[0].rule)):
        if remark.why != WHY_STOPPED:
            counts[remark.rule] = counts.get(remark.rule, 0) + 1
        if remark.why == WHY_STOPPED or not ready.rule.limit or counts[remark.rule] <= ready.rule.limit:
            yield remark


def _seen(piece: Piece, ready: Ready, prose: Prose) -> Piece:
    """Return the piece that remarks count from: what is measured of a block is told at the beginning of its line."""
    if ready.rule.kind not in _MEASURING or piece.parts or piece.in_raw or piece.start >= len(prose.origins):
        return piece
    place = prose.origins[piece.start]
    in_line = piece.sections & _IN_LINE
    return replace(piece, start=place if in_line else prose.raw.rfind("\n", 0, place) + 1, in_raw=True)


def _key(remark: Remark) -> tuple[object, ...]:
    """Return what makes two remarks one: a rule tells one thing at a place, as in Vale.

    It may look at a paragraph, and at its sentences too.
    """
    return remark.rule, remark.start, remark.in_raw


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
            fix=hit.options[0] if hit.options and rule.fix != "none" else None,
            is_safe=rule.fix == "safe" and len(hit.options) == 1,
            why=rule.why,
            link=rule.link,
            related=tuple(span_in(piece, *each) for each in hit.related),
        )


def span_in(piece: Piece, start: int, end: int) -> tuple[int, int]:
    """Return start and end of what is found in a piece; what is told of a whole text has no width, and no place."""
    if piece.parts and start == end == 0:
        return 0, 0
    first = place_in(piece, start)
    return first, max(first, place_in(piece, end - 1) + 1 if end > start else first)


def _searching(rules: Sequence[Ready], clock: Clock) -> _Search:
    """Return what looks for the faults of rules, and remembers what it found in a piece."""
    asked = {name for name in ("sentence", "paragraph", "summary", "raw") for each in rules if _asks(each, name)}
    single = [number for number, each in enumerate(rules) if each.finder.find]
    over = [number for number, each in enumerate(rules) if each.finder.over]
    candidates = candidates_of([rules[number].finder.wants for number in single])
    known: dict[_Key, tuple[Found, ...]] = {}
    able: dict[frozenset[str], frozenset[int]] = {}

    def search(prose: Prose) -> list[tuple[Piece, Ready, Found]]:
        pieces = tuple(pieces_of(prose, asked))
        for sections in {piece.sections for piece in pieces} - able.keys():
            able[sections] = frozenset(at for at, each in enumerate(rules) if takes(each.scopes, sections))
        if len(known) > _MOST:
            known.clear()
        keys = [(each.text, each.sections, _silences(each, prose)) for each in pieces]
        new = {key: each for key, each in zip(keys, pieces, strict=True) if key not in known}
        numbers = candidates([each.text for each in new.values()])
        left = dict.fromkeys(range(len(rules)), budget_for(prose.text))
        for (key, piece), few in zip(new.items(), numbers, strict=True):
            fitting = [single[at] for at in few if single[at] in able[piece.sections]]
            silenced = key[2]
            found = (
                _found(at, rules[at], piece, left, clock)
                for at in fitting
                if not (silenced and is_meant(silenced, rules[at].rule.id))
            )
            known[key] = tuple(each for each in found if each.hits or each.is_stopped)
        return [
            *(
                (piece, rules[each.number], each)
                for piece, key in zip(pieces, keys, strict=True)
                for each in known[key]
            ),
            *(hit for at in over for hit in _over(rules[at], [p for p in pieces if at in able[p.sections]], prose)),
        ]

    return search


def _silences(piece: Piece, prose: Prose) -> tuple[Silence, ...]:
    if not prose.silenced or piece.parts:
        return ()
    return silences_over(prose, piece.start, piece.start + len(piece.text), in_raw=piece.in_raw)


def _asks(ready: Ready, section: str) -> bool:
    return any(asks_for(section, terms) for terms in ready.scopes)


def budget_for(text: str) -> float:
    """Return the seconds that one rule may look at all pieces of a text together."""
    return SECONDS * max(1.0, len(text) / _USUAL)


def _found(number: int, ready: Ready, piece: Piece, left: dict[int, float], clock: Clock) -> Found:
    """Return what a rule finds in a piece; a rule that has no time `left` looks no more."""
    find, began = ready.finder.find, clock()
    if not find or left[number] <= 0:
        return Found(number, (), is_stopped=find is not None)
    try:
        hits, is_stopped = tuple(find(piece.text)), False
    except TooLongError:
        hits, is_stopped, left[number] = (), True, 0.0
    left[number] -= clock() - began
    return Found(number, hits, is_stopped)


def found_in(prose: Prose, rules: Sequence[Ready], clock: Clock = perf_counter) -> list[tuple[Piece, Ready, Found]]:
    """Return what rules find in the pieces of a text, before it is put into words."""
    return _searching(tuple(each for each in rules if is_for(each.rule, prose)), clock)(prose)


def _over(ready: Ready, pieces: Sequence[Piece], prose: Prose) -> Iterator[tuple[Piece, Ready, Found]]:
    """Yield what a rule finds that has to see all pieces together, but those for which it is switched off."""
    if prose.silenced:
        pieces = [each for each in pieces if each.parts or not is_silent(prose, each.start, ready.rule.id)]
    try:
        for number, hit in ready.finder.over(pieces, prose) if ready.finder.over and pieces else ():
            yield pieces[number], ready, Found(0, (hit,))
    except TooLongError:
        yield pieces[0], ready, Found(0, (), is_stopped=True)
