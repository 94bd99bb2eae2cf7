"""How many fit in: a number of seats or places is the most there can be, said or not."""

from functools import lru_cache

from brandkit.compare.sides.context import word_before
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of, single_words
from brandkit.facts.recognise.nouns import singular
from brandkit.model.statement import Statement, Told
from brandkit.model.value import Number

_REACH = 32
"""Characters before a number in which "up to" ends."""
_UP_TO = ("up-to", "until", "until")
"""What "up to" means in a lexicon: of amounts, of days, of times of day."""


def is_same_room(source: Statement, ours: Told, said: Statement, theirs: Told, lexicon: Lexicon) -> bool:
    """Return whether "at most" changes nothing, since the source counts seats or places: "16 seats", "Places: 16".

    "Up to 16 seats" does: how many there are is no longer sure.
    """
    if not isinstance(source.value, Number) or not _counts_places(source, ours, lexicon):
        return False
    before = theirs.text[max(0, said.start - _REACH) : said.start].rstrip().casefold()
    is_up_to = before.endswith(tuple(forms_of(lexicon, "bounds", _UP_TO)))
    return not (is_up_to and _counts_places(said, theirs, lexicon))


def _counts_places(statement: Statement, told: Told, lexicon: Lexicon) -> bool:
    return (statement.noun or singular(word_before(told, statement.start), lexicon)) in _places(lexicon)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _places(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(singular(form, lexicon) for form in single_words(lexicon, "places"))
