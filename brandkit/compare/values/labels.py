"""What each of several amounts is for, by the words that stand with it: "Kids pay £6, grown-ups £14"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from brandkit.compare.sides.context import sentence_at
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.phrases.senses import sense, word_sense
from brandkit.model.statement import Statement, Told
from brandkit.model.value import Duration

_MARK = re.compile(r"[.;:!?,/\n\t•·|–—()\[\]]")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_NEAR = 12
"""Characters between a length of time and the price for it: "a day *costs only* £32"."""
_JOINS = ("breaks", "withs")
"""Categories of words that part what belongs to one amount from what belongs to the next."""


def are_labels_swapped(
    ours: tuple[frozenset[str], frozenset[str]], theirs: tuple[frozenset[str], frozenset[str]], *, may_be_bare: bool
) -> bool:
    """Return whether two amounts each have the words of the other one, and neither a word of its own.

    Args:
        ours: the senses of the words with each amount, in the source.
        theirs: the same in the view.
        may_be_bare: whether one of the view's may have none: "10 weeks for £40, with a deposit of £180".
    """
    own = ours[0] - ours[1], ours[1] - ours[0]
    if theirs[0] & own[0] or theirs[1] & own[1]:
        return False
    crossed = theirs[0] & own[1], theirs[1] & own[0]
    if all(crossed):
        return True
    # One alone must have nothing else, and the other nothing at all.
    return may_be_bare and any(
        found and found == said and not other
        for found, said, other in zip(crossed, theirs, reversed(theirs), strict=True)
    )


def label_of(told: Told, statement: Statement, lexicon: Lexicon) -> frozenset[str]:
    """Return the senses of the words with an amount: as far as the next amount, mark or "and" on either side.

    What stands in brackets right behind it is its own: "£6 (kids)".
    """
    sentence = sentence_at(told, statement.start)
    if sentence is None:
        return frozenset()
    begin, end = _bounds(told.statements, statement, sentence.start, sentence.end)
    begin = max([begin, *(each.end() for each in _MARK.finditer(told.text, begin, statement.start))])
    end = _end(told.text, statement.end, end)
    begin, end = _joined(told.text, begin, statement, end, lexicon)
    first, last = (bisect_left(sentence.words, place, key=attrgetter("start")) for place in (begin, end))
    inside = (word for word in sentence.words[first:last] if word.end <= end)
    return frozenset(sense(word.stem, lexicon) for word in inside if not statement.start <= word.start < statement.end)


def units_of(told: Told, statement: Statement, lexicon: Lexicon) -> frozenset[str]:
    """Return the senses of the words for what an amount is per, or for the one day or week that stands before it.

    "£32 a day" has the label that it has in "for the day £32" and "a day costs £32".
    """
    place = bisect_left(told.statements, statement.start, key=attrgetter("start"))
    near = [each for each in told.statements[max(0, place - 1) : place] if statement.start - each.end <= _NEAR]
    units = [each.value.unit for each in near if isinstance(each.value, Duration) and each.value.amount == 1]
    units = [] if near and _MARK.search(told.text, near[0].end, statement.start) else units
    names = (lexicon.words.get("durations", {}).get(unit, "") for unit in (*statement.per.split("+"), *units))
    return frozenset(word_sense(form.strip(), lexicon) for each in names for form in each.split(",") if form.strip())


def are_side_by_side(told: Told, one: Statement, other: Statement, lexicon: Lexicon) -> bool:
    """Return whether nothing that says anything stands between two amounts: "£14/£6 (adults/children)".

    What opens brackets has its own words in them: "£14 (£6 for children)".
    """
    first, second = sorted((one, other), key=attrgetter("start"))
    if "(" in told.text[first.end : second.start]:
        return False
    between = re.findall(r"[^\W\d_]+", told.text[first.end : second.start].casefold())
    return all(word in _joins(lexicon) for word in between)


def _bounds(statements: Sequence[Statement], statement: Statement, begin: int, end: int) -> tuple[int, int]:
    """Return where the nearest values before and behind leave off and begin."""
    place = bisect_left(statements, statement.start, key=attrgetter("start"))
    before = max((each.end for each in statements[max(0, place - 3) : place]), default=begin)
    behind = next((each.start for each in statements[place + 1 : place + 4] if each.start >= statement.end), end)
    return max(begin, before), min(end, behind)


def _end(text: str, start: int, end: int) -> int:
    """Return where what belongs to an amount ends behind it: at a mark, or with brackets that hold no other amount."""
    if brackets := _BRACKETS.match(text, start, end):
        return brackets.end()
    mark = _MARK.search(text, start, end)
    return mark.start() if mark else end


def _joined(text: str, begin: int, statement: Statement, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the same stretch without what lies beyond an "and" or a "with"."""
    joins = _joins(lexicon)
    words = [
        (begin + word.start(), begin + word.end())
        for word in re.finditer(r"[^\W\d_]+|[&+]", text[begin:end])
        if word[0].casefold() in joins
    ]
    first = max((stop for _, stop in words if stop <= statement.start), default=begin)
    last = min((start for start, _ in words if start >= statement.end), default=end)
    return first, last


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _joins(lexicon: Lexicon) -> frozenset[str]:
    return frozenset({"&", "+", "plus"}).union(*(single_words(lexicon, each) for each in _JOINS))
