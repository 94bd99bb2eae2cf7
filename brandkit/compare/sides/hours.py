"""Hours without anything that says so: "9 to 5", "9-5", where the source opens from 9 AM to 5 PM."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brandkit.compare.sides.prepared import Prepared
from brandkit.facts.lexicon.lexicon import forms_of, single_words
from brandkit.model.comparison import View
from brandkit.model.statement import Clock, Statement, Told
from brandkit.model.value import Number

_DIGITS = re.compile(r"(?<![\w.,:/$€£#+-])\d{1,2}(?=[ ,.;!?)\n–-]|\Z)(?![.,:/]\d| ?[%€£$])")
_SECOND = re.compile(r"(?<=[–-])\d{1,2}(?=[ ,.;!?)\n]|\Z)(?![.,:/]\d| ?[%€£$])")
_DASHES = frozenset(("-", "–", "—"))


class _Figure(NamedTuple):
    start: int
    end: int
    hour: int


def with_hours(view: View, prepared: Prepared) -> View:
    """Return a view in which two bare numbers that are the source's hours are times of day."""
    ranges = _ranges(prepared)
    if not ranges:
        return view
    told = view.told
    found = (pair for pair in _pairs(told, prepared) if tuple(each.hour % 12 for each in pair) in ranges)
    hours = [each for pair in found for each in pair]
    if not hours:
        return view
    taken = {each.start for each in hours}
    clocks = (
        Statement(Clock(each.hour % 24, 0, certain=False), each.start, each.end, role=("low", "high")[number % 2])
        for number, each in enumerate(hours)
    )
    left = (each for each in told.statements if each.start not in taken)
    statements = tuple(sorted((*left, *clocks), key=lambda each: (each.start, each.end)))
    return replace(view, told=Told(told.text, statements, told.sentences, told.typed))


@lru_cache(maxsize=16)  # a memo of a pure function; a source made ready is compared by identity
def _ranges(prepared: Prepared) -> frozenset[tuple[int, int]]:
    """Return the whole hours from and to which the source says something is; none that may be numbers there too."""
    clocks = [(each.value, each.role) for each in prepared.by_type.get(Clock, ()) if isinstance(each.value, Clock)]
    found = {
        (one.hour % 12, other.hour % 12)
        for (one, first), (other, second) in pairwise(clocks)
        if (first, second) == ("low", "high") and not one.minute and not other.minute
    }
    numbers = [each.value.amount for each in prepared.by_type.get(Number, ()) if isinstance(each.value, Number)]
    return frozenset(found - {(int(a) % 12, int(b) % 12) for a, b in pairwise(numbers)})


def _pairs(told: Told, prepared: Prepared) -> Iterator[tuple[_Figure, _Figure]]:
    """Yield numbers of which the second stands right behind the first, with "to" or a dash between."""
    lexicon = prepared.setting.lexicon
    joins = single_words(lexicon, "day_ranges") | forms_of(lexicon, "roles", "to") | _DASHES
    place = -1
    for one, other in pairwise(sorted(_figures(told))):
        if one.start >= place and told.text[one.end : other.start].strip().casefold() in joins:
            place = other.end
            yield one, other


def _figures(told: Told) -> Iterator[_Figure]:
    taken = [(each.start, each.end) for each in told.statements if not isinstance(each.value, Number)]
    numbers = [each for each in told.statements if isinstance(each.value, Number) and not each.noun]
    for each in numbers:
        if isinstance(each.value, Number) and each.value.amount in range(25) and not told.text[each.start].isdigit():
            yield _Figure(each.start, each.end, int(each.value.amount))
    for shape in (_DIGITS, _SECOND):
        for match in shape.finditer(told.text):
            if int(match[0]) < 25 and not any(start < match.end() and match.start() < end for start, end in taken):
                yield _Figure(match.start(), match.end(), int(match[0]))
