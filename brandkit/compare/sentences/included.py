"""What a view has in the price where the source takes money for it: "towels included" for "towels cost £2 extra"."""

import re
from collections.abc import Iterator

from brandkit.compare.sentences.polar import Polar
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases import Meant, Stretch
from brandkit.facts.phrases.senses import opposites, sense_of, word_sense
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Told
from brandkit.model.value import Money

_PART = re.compile(r"[,;:.!?()\[\]\n•·|–—/]")
_WORD = re.compile(r"[^\W\d_]+")
_PRICED = 1
"""Words beside the thing, at most, in a sentence that does nothing but give its price: "breakfast *costs* £9"."""


def meet_included(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each thing that is in the price for the view, and for the source costs extra or is not in it.

    The thing is named by the words beside "included", as far as the next mark.
    """
    lexicon, told = prepared.setting.lexicon, seen.view.told
    if "included" not in lexicon.words.get("prices", {}):
        return
    included = sense_of(lexicon, "prices", "included")
    for place in seen.text.where.get(included, ()):
        stretch = seen.text.single[place]
        for word in stretch.by_sense[included]:
            things = _things(word, stretch, told)
            source = next((each for each in prepared.polar if _costs_extra(each, things, lexicon)), None)
            if source and not any(_is_given(each, things, lexicon) for each in prepared.polar):
                start, end = word.word.start, word.word.end
                yield Meeting("", None, None, "opposite", source.text, told.text[start:end], start, end)


def _things(word: Meant, stretch: Stretch, told: Told) -> frozenset[str]:
    """Return the senses of the words beside "included"; none where it is denied, or a price stands with it."""
    before = [each.end() for each in _PART.finditer(told.text, 0, word.word.start)]
    begin, mark = (before[-1] if before else 0), _PART.search(told.text, word.word.end)
    end = mark.start() if mark else len(told.text)
    is_priced = any(isinstance(each.value, Money) and begin <= each.start < end for each in stretch.statements)
    if word.word.negated or is_priced:
        return frozenset()
    return frozenset(e.sense for e in stretch.words if begin <= e.word.start < end and e.sense != word.sense)


def _costs_extra(source: Polar, things: frozenset[str], lexicon: Lexicon) -> bool:
    """Return whether a sentence says of things that they are not in the price, or only what they cost."""
    included, free, extra = (sense_of(lexicon, "prices", each) for each in ("included", "free", "chargeable"))
    if not things or not things <= source.senses.keys() or _is_beside(free, source, things, lexicon):
        return False
    prices = [each for each in source.values if isinstance(each.value, Money) and each.value.amount]
    if _excludes(source, things, lexicon):
        return True
    is_extra = source.senses.get(extra) is False or source.senses.get(included) is True
    is_price = len(prices) == 1 and len(source.senses) <= len(things) + _PRICED
    return is_extra or is_price or any(each.role == "extra" for each in prices)


def _excludes(source: Polar, things: frozenset[str], lexicon: Lexicon) -> bool:
    """Return whether a sentence leaves things out, by a word that is the contrary of "included"."""
    contrary = opposites(lexicon).get(sense_of(lexicon, "prices", "included"), frozenset())
    words = {word_sense(each, lexicon) for each in _WORD.findall(source.text)}
    return all(source.senses[each] for each in things) and not contrary.isdisjoint(words)


def _is_given(source: Polar, things: frozenset[str], lexicon: Lexicon) -> bool:
    """Return whether a sentence has one of the things where something is in the price or free."""
    given = (sense_of(lexicon, "prices", each) for each in ("included", "free"))
    return any(source.senses.get(each) is False and _is_beside(each, source, things, lexicon) for each in given)


def _is_beside(sense: str, source: Polar, things: frozenset[str], lexicon: Lexicon) -> bool:
    """Return whether a sense may be said of one of the things: not if marks part them: "showers free; towels £2"."""
    if sense not in source.senses or things.isdisjoint(source.senses):
        return False
    parts = [{word_sense(each, lexicon) for each in _WORD.findall(part)} for part in _PART.split(source.text)]
    said = [part for part in parts if sense in part]
    return not said or any(not things.isdisjoint(part) for part in said)
