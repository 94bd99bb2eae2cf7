"""Consistency over several texts: one term for one thing in all variants of a message, or in a whole project.

Of the two ways to write a thing the one that is used more often is taken to be right; of a tie, the one that the rule
names first. Within a message that is decided here, in a project where its reports come together.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from time import perf_counter

from brandkit.model.frozen import frozen
from brandkit.model.prose import Elsewhere, LookAcross, LookForUses, Prose, Remark, Use, Way
from brandkit.style.hit import Piece
from brandkit.style.kinds.consistency import patterns, ways
from brandkit.style.literals import is_itself
from brandkit.style.look import span_in
from brandkit.style.pieces import pieces_of
from brandkit.style.ready import Ready, is_for
from brandkit.style.regexes.needs import flat
from brandkit.style.regexes.pattern import Pattern, TooLongError, read_pattern
from brandkit.style.scopes import asks_for, takes
from brandkit.style.search import Clock, budget_for
from brandkit.style.stopped import stopped
from brandkit.style.terms import ONE, OTHER, in_capitals, instead_of, right_way
from brandkit.style.words import filled


@frozen
class _Pairs:
    """What a rule looks for."""

    patterns: Mapping[str, Pattern]
    """By pair."""
    plain: Mapping[tuple[str, str], str]
    """(pair, ``one`` or ``other``) to the words of a way that stands for these words alone."""
    asked: frozenset[str]
    """What its scopes ask for besides the stretches of a text."""


def uses_by(rules: Sequence[Ready]) -> tuple[LookForUses, ...]:
    """Return what looks for uses of what each rule with ``across: project`` holds together."""
    return tuple(_for_uses(each) for each in rules if each.rule.across == "project")


def across_of(rules: Sequence[Ready]) -> tuple[LookAcross, ...]:
    """Return what looks at all variants of a message for each rule with ``across: message``."""
    return tuple(partial(_look, _for_uses(each)) for each in rules if each.rule.across == "message")


def look_over(ready: Ready, proses: Sequence[Prose]) -> Iterator[Elsewhere]:
    """Yield what one rule, of whichever reach, finds in texts that are all there are."""
    return _look(_for_uses(ready), proses)


def _for_uses(ready: Ready) -> LookForUses:
    pairs = cache(partial(_pairs, ready))  # read when the first text comes

    def look(prose: Prose) -> Iterator[Use | Remark]:
        return _seen(ready, pairs(), prose) if is_for(ready.rule, prose) else iter(())

    return look


def _pairs(ready: Ready) -> _Pairs:
    either = ready.rule.own["either"].items()
    sides = ((f"either {at}", name, words) for at, pair in enumerate(either) for name, words in _named(pair))
    asked = {name for name in ("sentence", "summary", "raw") for terms in ready.scopes if asks_for(name, terms)}
    return _Pairs(
        {name: read_pattern(source) for name, source in patterns(ready.rule).items()},
        {(pair, name): words for pair, name, words in sides if is_itself(words)},
        frozenset(asked),
    )


def _named(pair: tuple[str, str]) -> Iterator[tuple[str, str]]:
    return zip((ONE, OTHER), pair, strict=True)


def _seen(ready: Ready, pairs: _Pairs, prose: Prose) -> Iterator[Use | Remark]:
    whole = flat(prose.raw if "raw" in pairs.asked and prose.raw else prose.text)
    wanted = {
        pair: pattern
        for pair, pattern in pairs.patterns.items()
        if not pattern.parts or any(part in whole for part in pattern.parts)
    }
    if wanted:
        # A sentence is a piece, and so is the paragraph that it is in.
        yield from dict.fromkeys(_in_pieces(ready, pairs, wanted, prose))


def _in_pieces(
    ready: Ready, pairs: _Pairs, wanted: Mapping[str, Pattern], prose: Prose, clock: Clock = perf_counter
) -> Iterator[Use | Remark]:
    """Yield the uses in a text; once the rule has taken too long, that, and no more."""
    last = clock() + budget_for(prose.text)
    for piece in pieces_of(prose, pairs.asked):
        if takes(ready.scopes, piece.sections):
            try:
                for pair, pattern in wanted.items():
                    for name, match in ways(pattern, piece.text):
                        yield _use(ready, pairs, (pair, name), piece, match.span())
                    _must_be_before(last, clock)
            except TooLongError:
                end = piece.start + len(piece.text)
                yield stopped(ready, piece.start, end, in_raw=piece.in_raw)
                return


def _must_be_before(last: float, clock: Clock) -> None:
    if clock() > last:
        raise TooLongError


def _use(ready: Ready, pairs: _Pairs, side: tuple[str, str], piece: Piece, at: tuple[int, int]) -> Use:
    rule, (pair, name) = ready.rule, side
    any_case = bool(rule.own["ignorecase"]) or rule.matchcase
    plain = pairs.plain.get((pair, OTHER if name == ONE else ONE), "")
    fix = in_capitals(plain, piece.text[slice(*at)]) if any_case else plain
    remark = Remark(
        rule.id,
        ready.severity,
        ready.message,
        *span_in(piece, *at),
        piece.in_raw,
        fix=None if rule.fix == "none" else fix,
        is_safe=rule.fix == "safe" and bool(plain),
        why=rule.why,
        link=rule.link,
    )
    return Use(Way(rule.id, pair, name, any_case), remark)


def _look(look: Callable[[Prose], Iterable[Use | Remark]], proses: Sequence[Prose]) -> Iterator[Elsewhere]:
    """Yield the uses that differ from most, and whether the rule could not look."""
    found = [(number, each) for number, prose in enumerate(proses) for each in look(prose)]
    pairs: dict[str, list[tuple[int, Use]]] = {}
    for number, each in found:
        if isinstance(each, Use):
            pairs.setdefault(each.way.pair, []).append((number, each))
        else:
            yield Elsewhere(number, each)
    for uses in pairs.values():
        yield from _strays(uses, proses)


def _strays(uses: Sequence[tuple[int, Use]], proses: Sequence[Prose]) -> Iterator[Elsewhere]:
    right = right_way(Counter(use.way.name for _, use in uses))
    fitting = [(number, use.remark) for number, use in uses if use.way.name == right]
    forms = Counter(_words(remark, proses[number]) for number, remark in fitting)
    first = dict(reversed(fitting))
    others = tuple((number, remark.start, remark.end) for number, remark in sorted(first.items()))
    for number, use in uses:
        if use.way.name != right:
            words = _words(use.remark, proses[number])
            instead = instead_of(words, forms, any_case=use.way.any_case)
            fix = use.remark.fix if use.remark.fix is None else use.remark.fix or instead
            told = replace(use.remark, words=filled(use.remark.words, (words, instead)), fix=fix)
            yield Elsewhere(number, told, others)


def _words(remark: Remark, prose: Prose) -> str:
    return (prose.raw if remark.in_raw else prose.text)[remark.start : remark.end]
