"""Places in an order that have changed: "Pine and 5th" for "Pine and 4th", "3. Stock" for "2. Stock"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.senses import word_sense
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Ordinal, Told
from brandkit.model.value import Number

# "5th", "3e", "2nde", "5.º", "3.ª"; with a point alone only before a word: "3. Stock".
_RANK = re.compile(
    r"(?<![\w.,/:-])(?P<number>\d{1,3})(?:(?:st|nd|rd|th|er|re|ère|nde|nd|e|ème|\.?[ºª])(?![\w'’])|\.(?= [^\W\d_]))"
)
_AFTER = re.compile(r"[ \u00a0]([^\W\d_]{3,})")
_BEFORE = re.compile(r"([^\W\d_]{4,}|[A-Z][a-z]{2})\W{1,3}(?:[^\W\d_]{1,3}\W{1,2})?$")
"""A word right before, or with a short one between: "élèves de 4e", "Pine and 5th"."""
_REACH = 30


class _Rank(NamedTuple):
    """A place in an order, and the senses of the words right beside it; ``""``: none."""

    number: int
    before: str
    after: str
    start: int
    end: int


def meet_ranks(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each place in an order that is another one than the source has of the same thing.

    Days are for the dates to say. "Not valid in 1st class" is "2nd class": of what is denied nothing is said.
    """
    lexicon, source, view = prepared.setting.lexicon, prepared.source.told, seen.view.told
    theirs = list(_ranks(view, lexicon))
    ours = list(_ranks(source, lexicon)) if theirs else []
    for each in theirs:
        like = [other for other in ours if _is_of_the_same(each, other)]
        if _is_denied(view, each) or any(_is_denied(source, other) for other in like):
            continue
        if like and all(other.number != each.number for other in like):
            lost = [other for other in like if not _is_said(other, theirs)]
            if lost:
                expected = source.text[lost[0].start : lost[0].end]
                yield Meeting("", None, None, "value", expected, view.text[each.start : each.end], each.start, each.end)


def _is_of_the_same(one: _Rank, other: _Rank) -> bool:
    """Return whether two ranks stand before the same word; or behind the same one, and not before two others."""
    if one.after and other.after:
        return one.after == other.after
    return bool(one.before) and one.before == other.before


def _is_denied(told: Told, rank: _Rank) -> bool:
    sentence = sentence_at(told, rank.start)
    return sentence is not None and sentence.is_negative


def _is_said(rank: _Rank, others: Sequence[_Rank]) -> bool:
    return any(each.number == rank.number and _is_of_the_same(each, rank) for each in others)


def _ranks(told: Told, lexicon: Lexicon) -> Iterator[_Rank]:
    """Yield the places in an order, in digits and in words."""
    digits = list(_RANK.finditer(told.text))
    values = [each for each in told.statements if type(each.value) not in (Number, Ordinal)] if digits else []
    for found in digits:
        if not any(each.start < found.end() and found.start() < each.end for each in values):
            yield _rank(int(found["number"]), found.start(), found.end(), told.text, lexicon)
    for each in told.statements:
        if type(each.value) is Ordinal and told.text[each.start].isalpha():
            yield _rank(each.value.number, each.start, each.end, told.text, lexicon)


def _rank(number: int, start: int, end: int, text: str, lexicon: Lexicon) -> _Rank:
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    after = _AFTER.match(text[end : end + _REACH])
    return _Rank(
        number,
        word_sense(before[1], lexicon) if before else "",
        word_sense(after[1], lexicon) if after else "",
        start,
        end,
    )
