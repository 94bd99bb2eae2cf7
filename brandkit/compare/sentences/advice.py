"""Advice that a view makes a duty, or the other way: "a helmet is required" for "we recommend a helmet"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from brandkit.compare.sentences.polar import Polar, polar_of
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.comparison import Meeting

_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARED = 2
"""Words that both sentences have, beside the advice; with one in common they may be about two things."""
_LEAST = 0.6
"""So much of what the view's sentence says must be in the source's."""
_OTHER = {"advice": "duty", "duty": "advice"}


def meet_advice(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence by which something must be that the source only recommends, or turned round."""
    told, lexicon = seen.view.told, prepared.setting.lexicon
    if not _source_advises(prepared) and not _advises(told.text, lexicon):
        return
    given = _given(prepared)
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        sort = "" if sentence.is_negative else _sort(told.text[sentence.start : sentence.end], lexicon)
        if not sort:
            continue
        here = polar_of(told, sentence, stretch, stretch.statements, lexicon)
        alike = [(each, theirs) for each, theirs in given if _is_of_the_same(here, each)]
        source = next((each for each, theirs in alike if theirs == _OTHER[sort]), None)
        if source and not any(theirs == sort for _, theirs in alike):
            end = sentence.start + len(here.text)
            yield Meeting("", None, None, "modality", source.text, here.text, sentence.start, end)


@lru_cache(maxsize=16)  # a memo of a pure function; a source made ready is compared by identity
def _source_advises(prepared: Prepared) -> bool:
    return _advises(prepared.source.told.text, prepared.setting.lexicon)


@lru_cache(maxsize=16)  # a memo, as above
def _given(prepared: Prepared) -> tuple[tuple[Polar, str], ...]:
    """Return what the source affirms, each sentence with what it gives or names (`_sort`)."""
    lexicon = prepared.setting.lexicon
    return tuple((each, _sort(each.text, lexicon)) for each in prepared.polar if not each.is_negative)


def _advises(text: str, lexicon: Lexicon) -> bool:
    return not forms_of(lexicon, "advice").isdisjoint(_WORD.findall(text.casefold()))


def _sort(text: str, lexicon: Lexicon) -> str:
    """Return whether a sentence gives ``advice`` or names a ``duty``; ``""``: neither, or both in one."""
    words = frozenset(_WORD.findall(text.casefold()))
    is_advice = not words.isdisjoint(forms_of(lexicon, "advice"))
    is_duty = not words.isdisjoint(forms_of(lexicon, "modals", "must"))
    if is_advice == is_duty:
        return ""
    # "You should wear one" is both.
    is_mild = not words.isdisjoint(forms_of(lexicon, "advice", "should"))
    return "advice" if is_advice else "" if is_mild else "duty"


def _is_of_the_same(here: Polar, source: Polar) -> bool:
    shared = here.senses.keys() & source.senses.keys()
    if shared and here.senses.keys() == source.senses.keys():
        return True
    return len(shared) >= _LEAST_SHARED and here.share_in(source) >= _LEAST
