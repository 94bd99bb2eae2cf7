"""Whether a text says a declared phrase: word for word, in other words, or the contrary of it."""

from brandkit.facts.phrases.bag import Meant, Phrase, Searched, Stretch, phrase_of, searched
from brandkit.facts.phrases.match import find_phrase, match_phrase
from brandkit.facts.phrases.result import PhraseMatch

__all__ = [
    "Meant",
    "Phrase",
    "PhraseMatch",
    "Searched",
    "Stretch",
    "find_phrase",
    "match_phrase",
    "phrase_of",
    "searched",
]
