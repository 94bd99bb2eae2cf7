"""Looking for the faults of all rules: only in pieces that hold what they want, and never twice at the same words."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from brandkit.markup.prose.silencing import is_meant, is_silent, silences_over
from brandkit.model.frozen import frozen
from brandkit.model.prose import Prose, Silence
from brandkit.style.candidates import candidates_of
from brandkit.style.hit import Find, Hit, Piece, Wants
from brandkit.style.pieces import pieces_of, with_sentences
from brandkit.style.ready import Ready
from brandkit.style.regexes.pattern import SECONDS, TooLongError
from brandkit.style.scopes import asks_for, takes

_MOST = 1_000
"""Pieces that are remembered; a message has some hundred in all its variants."""

_USUAL = 100_000
"""Characters of a text that is long; a rule may take longer in a longer one."""
Clock: TypeAlias = Callable[[], float]
Search: TypeAlias = Callable[[Prose], list[tuple[Piece, Ready, "Found"]]]
_Key: TypeAlias = tuple[str, frozenset[str], tuple[Silence, ...]]
"""What makes two pieces one: the words, what they are, and what switches rules off for all of them."""
_Look: TypeAlias = Callable[[Sequence[Piece], Prose, dict[int, float]], list["_Known"]]


@frozen
class Found:
    """What one rule finds in one piece: hits, or that it could not look."""

    number: int
    """Which of the rules."""
    hits: tuple[Hit, ...]
    is_stopped: bool = False


@frozen
class _Known:
    """What is known of a piece once rules have looked at it."""

    found: tuple[Found, ...]
    is_cut: bool
    """Rules may find something in its sentences."""
    over: tuple[int, ...]
    """The rules that have to see it together with others."""


def searching(rules: Sequence[Ready], clock: Clock) -> Search:
    """Return what looks for the faults of rules, and remembers what it found in a piece."""
    asked = {name for name in ("sentence", "paragraph", "summary", "raw") for each in rules if _asks(each, name)}
    cuts_all = any(_asks(each, "sentence") for each in rules if each.finder.over)
    look = _looking(rules, clock)

    def search(prose: Prose) -> list[tuple[Piece, Ready, Found]]:
        left = dict.fromkeys(range(len(rules)), budget_for(prose.text))
        pieces = list(pieces_of(prose, asked if cuts_all else asked - {"sentence"}))
        known = look(pieces, prose, left)
        if not cuts_all and any(each.is_cut for each in known):
            several = (
                with_sentences(piece, asked) if each.is_cut else (piece,)
                for piece, each in zip(pieces, known, strict=True)
            )
            pieces = [piece for each in several for piece in each]
            known = look(pieces, prose, left)
        found = [
            (piece, rules[each.number], each)
            for piece, of_piece in zip(pieces, known, strict=True)
            for each in of_piece.found
        ]
        over: dict[int, list[Piece]] = {number: [] for number, each in enumerate(rules) if each.finder.over}
        for piece, of_piece in zip(pieces, known, strict=True):
            for number in of_piece.over:
                over[number].append(piece)
        return [*found, *(hit for number, few in over.items() for hit in _over(rules[number], few, prose))]

    return search


def _looking(rules: Sequence[Ready], clock: Clock) -> _Look:
    """Return what looks at pieces with all rules that need one only."""
    candidates = candidates_of(
        [each.finder.wants if each.finder.find or each.finder.over else Wants() for each in rules]
    )
    of_sentences = frozenset(number for number, each in enumerate(rules) if _asks(each, "sentence"))
    finds = {number: each.finder.find for number, each in enumerate(rules) if each.finder.find}
    over = frozenset(number for number, each in enumerate(rules) if each.finder.over)
    memo: dict[_Key, _Known] = {}
    able: dict[frozenset[str], frozenset[int]] = {}

    def look(pieces: Sequence[Piece], prose: Prose, left: dict[int, float]) -> list[_Known]:
        for sections in {piece.sections for piece in pieces} - able.keys():
            able[sections] = frozenset(at for at, each in enumerate(rules) if takes(each.scopes, sections))
        if len(memo) > _MOST:
            memo.clear()
        keys = [(each.text, each.sections, _silences(each, prose) if prose.silenced else ()) for each in pieces]
        new = [key for key in dict.fromkeys(keys) if key not in memo]
        for key, few in zip(new, candidates([text for text, _, _ in new]), strict=True):
            may = able[key[1]]
            memo[key] = known(key, [at for at in few if at in may], left, not of_sentences.isdisjoint(few))
        return [memo[key] for key in keys]

    def known(key: _Key, able_here: Sequence[int], left: dict[int, float], is_cut: bool) -> _Known:  # noqa: FBT001
        text, _, silences = key
        found: list[Found] = []
        for at in able_here:
            if at in finds and not (silences and is_meant(silences, rules[at].rule.id)):
                found += _found(at, finds[at], text, left, clock)
        return _Known(tuple(found), is_cut, tuple(over.intersection(able_here)) if over else ())

    return look


def _silences(piece: Piece, prose: Prose) -> tuple[Silence, ...]:
    if piece.parts:
        return ()
    return silences_over(prose, piece.start, piece.start + len(piece.text), in_raw=piece.in_raw)


def _asks(ready: Ready, section: str) -> bool:
    return any(asks_for(section, terms) for terms in ready.scopes)


def budget_for(text: str) -> float:
    """Return the seconds that one rule may look at all pieces of a text together."""
    return SECONDS * max(1.0, len(text) / _USUAL)


def _found(number: int, find: Find, text: str, left: dict[int, float], clock: Clock) -> tuple[Found, ...]:
    """Return what a rule finds in a piece, if anything; a rule that has no time `left` looks no more."""
    if left[number] <= 0:
        return (Found(number, (), is_stopped=True),)
    began = clock()
    try:
        hits = tuple(find(text))
    except TooLongError:
        left[number] = 0.0
        return (Found(number, (), is_stopped=True),)
    left[number] -= clock() - began
    return (Found(number, hits),) if hits else ()


def _over(ready: Ready, pieces: Sequence[Piece], prose: Prose) -> Iterator[tuple[Piece, Ready, Found]]:
    """Yield what a rule finds that has to see all pieces together, but those for which it is switched off."""
    if prose.silenced:
        pieces = [each for each in pieces if each.parts or not is_silent(prose, each.start, ready.rule.id)]
    try:
        for number, hit in ready.finder.over(pieces, prose) if ready.finder.over and pieces else ():
            yield pieces[number], ready, Found(0, (hit,))
    except TooLongError:
        yield pieces[0], ready, Found(0, (), is_stopped=True)
