"""Consistency over several texts: one term for one thing in all variants of a message, or in a whole project.

Of the two ways to write a thing the one that is used more often is taken to be right; of a tie, the first one.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from brandkit.model.frozen import frozen
from brandkit.model.prose import Elsewhere, LookAcross, Prose, Remark
from brandkit.style.kinds.consistency import patterns, ways
from brandkit.style.pieces import pieces_of
from brandkit.style.ready import Ready, is_for
from brandkit.style.regexes.pattern import TooLongError, read_pattern
from brandkit.style.scopes import takes
from brandkit.style.stopped import stopped
from brandkit.style.words import filled


@frozen
class Use:
    """A text uses one of two ways to write a thing."""

    rule: str
    pair: str
    """Which of the rule's pairs."""
    way: str
    """``one`` or ``other``."""
    words: str
    start: int
    """Code points of the prose's text."""
    end: int


@frozen
class Stray:
    """A use that differs from most."""

    number: int
    """Of which of the texts it is, from 0."""
    use: Use
    instead: str
    """How most texts write it."""
    others: tuple[tuple[int, int, int], ...]
    """Where others write it so: number, start, end; one of each text."""


def uses_of(rules: Sequence[Ready], prose: Prose) -> tuple[Use, ...]:
    """Return the uses in one text of what rules with `across` hold together: plain data, to be kept and merged."""
    return tuple(use for each in rules if each.rule.across and is_for(each.rule, prose) for use in _uses(each, prose))


def _uses(ready: Ready, prose: Prose) -> Iterator[Use]:
    pairs = {name: read_pattern(source) for name, source in patterns(ready.rule).items()}
    for piece in pieces_of(prose, ()):
        if takes(ready.scopes, piece.sections):
            for name, pattern in pairs.items():
                for way, match in ways(pattern, piece.text):
                    start, end = match.span()
                    yield Use(ready.rule.id, name, way, match.group(), piece.start + start, piece.start + end)


def strays(uses: Sequence[Sequence[Use]]) -> Iterator[Stray]:
    """Yield the uses that differ from most; `uses` are those of each text."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for use in (use for each in uses for use in each):
        counts.setdefault((use.rule, use.pair), Counter())[use.way] += 1
    for pair, counted in counts.items():
        if len(counted) > 1:
            right = counted.most_common(1)[0][0]  # of a tie the first one that was seen
            yield from _strays(uses, pair, right)


def _strays(uses: Sequence[Sequence[Use]], pair: tuple[str, str], right: str) -> Iterator[Stray]:
    mine = [(number, use) for number, each in enumerate(uses) for use in each if (use.rule, use.pair) == pair]
    fitting = {number: use for number, use in reversed(mine) if use.way == right}
    others = tuple((number, use.start, use.end) for number, use in sorted(fitting.items()))
    instead = next(use.words for _, use in mine if use.way == right)
    yield from (Stray(number, use, instead, others) for number, use in mine if use.way != right)


def remark_of(stray: Stray, ready: Ready) -> Remark:
    """Return a stray use in the rule's words: the first ``%s`` is what stands there, the second what most texts say."""
    use, rule = stray.use, ready.rule
    words = filled(rule.message, (use.words, stray.instead))
    fix = stray.instead if rule.fix != "none" else None
    return Remark(rule.id, ready.severity, words, use.start, use.end, fix=fix, why=rule.why, link=rule.link)


def across_of(rules: Sequence[Ready]) -> tuple[LookAcross, ...]:
    """Return what looks at all variants of a message for each rule that says ``across: message``."""
    return tuple(_looking(each) for each in rules if each.rule.across)


def _looking(ready: Ready) -> Callable[[Sequence[Prose]], Iterator[Elsewhere]]:
    return partial(_look, ready)


def _look(ready: Ready, proses: Sequence[Prose]) -> Iterator[Elsewhere]:
    uses: list[Sequence[Use]] = []
    for number, prose in enumerate(proses):
        try:
            uses.append(uses_of((ready,), prose))
        except TooLongError:
            yield Elsewhere(number, stopped(ready, 0, len(prose.text)))
            return
    for stray in strays(uses):
        yield Elsewhere(stray.number, remark_of(stray, ready), stray.others)
