"""What a sentence says that is done, or is done no more, told by the words around."""

import re
from itertools import pairwise

from brandkit.compare.sentences.polar import Polar
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of, single_words
from brandkit.facts.phrases.senses import word_sense
from brandkit.facts.recognise.scope import known_words

_BEFORE = 8
"""Words before one that ends something in which "can" may stand; German puts much between the two."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

_LAST = re.compile(r"[^\W\d_]+(?=\s*(?:[.,;:!?()…]|$))")
"""The last words of clauses."""


def ceases(other: str, denying: str, lexicon: Lexicon) -> bool:
    """Return whether a sentence says that something is no more, as another denies it: "the water is cut off"."""
    words = _words(other)
    known, may = single_words(lexicon, "ceasing"), forms_of(lexicon, "modals", "can")
    # What one may stop need not be stopped: "you can cancel for a refund" is none of "no refunds".
    places = [place for place, word in enumerate(words) if word in known]
    found = {words[place] for place in places if may.isdisjoint(words[max(0, place - _BEFORE) : place])}
    found |= single_words(lexicon, "ceasing_last").intersection(_words(" ".join(_LAST.findall(other))))
    return bool(found) and not {word_sense(each, lexicon) for each in found} <= {
        word_sense(each, lexicon) for each in _words(denying)
    }


def denies_doing(denying: Polar, other: Polar, lexicon: Lexicon) -> bool:
    """Return whether what one sentence denies is what the other says of the same value: "you must wait 15 minutes"."""
    alike = ((each, other.value_like(each)) for each in denying.values)
    if not any(theirs is not None and theirs.bound == mine.bound for mine, theirs in alike):
        return False
    done = _done(other, lexicon)
    return bool(denying.denied) and all(each in done for each in denying.denied if isinstance(each, str))


def asks_for_something(denying: Polar, other: Polar, lexicon: Lexicon) -> bool:
    """Return whether of two sentences without a word of weight one asks for something: "you need to do nothing"."""
    if not _has(denying.text, lexicon, "negations", ("clause", "must")):
        return False
    is_asking = _has(other.text, lexicon, "modals", "must") and _has(other.text, lexicon, "somethings", "")
    return is_asking and not _has(other.text, lexicon, "conditions", "if")


def _done(polar: Polar, lexicon: Lexicon) -> set[str]:
    """Return the senses of the words behind a form of be, have or do, or a modal verb; of a request its first word."""
    verbs = known_words(lexicon, "verbs") | single_words(lexicon, "modals")
    words = _words(polar.text)
    done = [after for before, after in pairwise(words) if before in verbs]
    return {word_sense(each, lexicon) for each in done}


def _has(text: str, lexicon: Lexicon, category: str, meaning: object) -> bool:
    """Return whether any form of a meaning stands in a text."""
    run = f" {' '.join(_words(text))} "
    forms = lexicon.words.get(category, {}).get(meaning, "").split(",")
    return any(f" {form.strip()} " in run for form in forms if form.strip())


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'"))
