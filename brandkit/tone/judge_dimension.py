"""A text held against a dimension of the voice."""

from collections.abc import Iterator, Sequence

from brandkit.model.prose import Remark
from brandkit.tone.event import Measured
from brandkit.tone.nouns import named, with_quotes
from brandkit.tone.rule import OVER, UNDER
from brandkit.tone.rules import rule_for
from brandkit.tone.scores import Part, score_of
from brandkit.tone.voice import Dimension


def dimension_remarks(measured: Measured, name: str, dimension: Dimension) -> Iterator[Remark]:
    """Yield a remark if a text is outside of the band, with enough events to say so."""
    if not dimension.is_measured:
        return
    score = score_of(measured, dimension)
    gap = score.value - dimension.target
    if abs(gap) <= dimension.tolerance or score.evidence < dimension.min_evidence:
        return
    parts = [part for part in score.parts if part.points * gap > 0]
    wanted = f"{signed(dimension.target)} ± {dimension.tolerance:g} is wanted"
    words = f"{named(name)} is {signed(score.value)}, {wanted}: {in_words(parts or score.parts)}"
    events = sorted((each for part in parts or score.parts for each in part.events), key=lambda each: each.start)
    first = (parts or score.parts)[0].events[0]
    related = tuple((each.start, each.end) for each in events if each is not first)
    rule = rule_for(name, OVER if gap > 0 else UNDER)
    yield Remark(rule, dimension.severity, words, first.start, first.end, related=related)


def in_words(parts: Sequence[Part]) -> str:
    """Return what a score is the sum of: ``9 formal phrases (“prior to” …), 0 of 2 contractions``."""
    return ", ".join(_part(part, parts) for part in parts)


def _part(part: Part, parts: Sequence[Part]) -> str:
    if (part.feature, part.side) == ("contractions", "missed"):
        used = next((len(each.events) for each in parts if (each.feature, each.side) == ("contractions", "used")), 0)
        return f"{used} of {used + len(part.events)} contractions"
    return with_quotes(part.feature, part.side, part.events)


def signed(value: float) -> str:
    """Return a place in a dimension: ``+1.4``, ``-1``, ``0``."""
    rounded = round(value, 1)
    return f"{rounded:+g}" if rounded else "0"
