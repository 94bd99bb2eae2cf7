"""How many fit in: a number of seats or places is the most there can be, said or not."""

from functools import lru_cache

from brandkit.compare.context import word_before
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.recognise.nouns import singular
from brandkit.model.statement import Statement, Told
from brandkit.model.value import Number


def is_capacity(statement: Statement, told: Told, lexicon: Lexicon) -> bool:
    """Return whether a statement of a text counts seats or places: "16 seats", "Places: 16"."""
    if not isinstance(statement.value, Number):
        return False
    counted = statement.noun or singular(word_before(told, statement.start), lexicon)
    return counted in _places(lexicon)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _places(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(singular(form, lexicon) for form in single_words(lexicon, "places"))
