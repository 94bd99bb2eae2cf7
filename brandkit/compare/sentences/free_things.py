"""What a view gives for nothing that the source does not: a free T-shirt where the entry is free, free delivery."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from brandkit.compare.sentences.requests import FREE
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.senses import sense_of
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Claim, Statement
from brandkit.model.value import Money

_WORD = re.compile(r"[^\W\d_]+(?:[-&'][^\W\d_]+)*")
_PART = re.compile(r"[,;:.!?()\[\]\n•·|–—+/]")
_GAP = 2
"""So many words may stand between "free" and the thing: "a free branded mug", "un cadeau vous est offert"."""
_REACH = 60
"""Characters around a word for free in which the thing is looked for."""

_LONG = 6
"""Letters from which on a word may end another, as in "Gratisversand"; shorter ones end "Preis" and "Schwein"."""


class _Extra(NamedTuple):
    """Something that is given, and where its words stand."""

    sort: str
    start: int
    end: int


def meet_free_things(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each thing that the view gives for nothing and the source does not, or has a price for.

    What is given beside is told by its name, since the thing itself has many: a webinar, a session, an evening online.
    """
    view, lexicon = seen.view, prepared.setting.lexicon
    if not lexicon.words.get("extras"):
        return
    for start, end in _free_words(seen, lexicon):
        extra = _extra_beside(view.told.text, start, end, lexicon)
        if extra and not _is_given(extra.sort, prepared, lexicon):
            first, last = min(start, extra.start), max(end, extra.end)
            said = Statement(FREE, first, last)
            yield Meeting("", None, said, "claim", "", view.told.text[first:last], first, last)


def _free_words(seen: Seen, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where words for free of charge stand: "sugar-free" is none."""
    told = seen.view.told
    free = sense_of(lexicon, "prices", "free")
    for place in seen.text.where.get(free, ()):
        for each in seen.text.single[place].by_sense[free]:
            if not each.word.negated and told.text[each.word.start - 1 : each.word.start] != "-":
                yield each.word.start, each.word.end
    for statement in told.statements:
        if type(statement.value) is Claim and statement.value == FREE:
            yield statement.start, statement.end


def _extra_beside(text: str, start: int, end: int, lexicon: Lexicon) -> _Extra | None:
    """Return the thing that stands in or nearest beside a word for free, in the same clause."""
    begin = max([0, start - _REACH, *(each.end() for each in _PART.finditer(text, max(0, start - _REACH), start))])
    mark = _PART.search(text, end, end + _REACH)
    until = mark.start() if mark else min(len(text), end + _REACH)
    found = (
        (gap, extra)
        for extra in _extras_in(text, begin, until, lexicon)
        if (gap := _words_between(text, (start, end), extra)) <= _GAP
    )
    return min(found, default=(0, None))[1]


def _words_between(text: str, free: tuple[int, int], extra: _Extra) -> int:
    first, last = (free[1], extra.start) if extra.start >= free[1] else (extra.end, free[0])
    return len(_WORD.findall(text[first:last]))


def _is_given(sort: str, prepared: Prepared, lexicon: Lexicon) -> bool:
    """Return whether the source speaks of a sort of thing where it has no price, or where something is free."""
    free = sense_of(lexicon, "prices", "free")
    named = (each for each in prepared.polar if _names(each.text, sort, lexicon))
    if any(free in each.senses or not any(map(_is_price, each.values)) for each in named):
        return True
    wordings = (each for need in prepared.needed for each in need.wordings)
    return any(_names(each.text, sort, lexicon) and not any(map(_is_price, each.statements)) for each in wordings)


def _names(text: str, sort: str, lexicon: Lexicon) -> bool:
    return any(each.sort == sort for each in _extras_in(text, 0, len(text), lexicon))


def _is_price(statement: Statement) -> bool:
    return isinstance(statement.value, Money) and bool(statement.value.amount)


def _extras_in(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[_Extra]:
    shape, sorts = _shape(lexicon)
    for found in shape.finditer(text, start, end):
        yield _Extra(sorts[found[0].casefold()], *found.span())


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _shape(lexicon: Lexicon) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return what finds the things that are given, and from each its sort; in German also at the end of a word."""
    sorts = {
        form.strip(): str(sort) for sort, forms in lexicon.words.get("extras", {}).items() for form in forms.split(",")
    }
    longest_first = sorted(sorts, key=lambda form: (-len(form), form))
    long = [re.escape(form) for form in longest_first if len(form) >= _LONG]
    whole = "|".join(map(re.escape, longest_first)) or "(?!)"
    inside = f"|(?:{'|'.join(long)})" if lexicon.traits.nouns == "capital" and long else ""
    return re.compile(rf"(?i:\b(?:{whole}){inside})\b"), sorts
