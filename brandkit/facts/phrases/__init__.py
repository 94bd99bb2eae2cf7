"""Whether a text says a declared phrase: word for word, in other words, or the contrary of it."""

from brandkit.facts.phrases.match import match_phrase, senses_of
from brandkit.facts.phrases.result import PhraseMatch

__all__ = ["PhraseMatch", "match_phrase", "senses_of"]
