"""Percentages, money, durations, quantities, plain numbers and ranks in a text.

Letters of this grammar's view, beside the plain ones: ``%`` percent, ``H`` a named percentage, ``$`` a currency, ``m``
its minor unit, ``x`` a magnitude, ``d`` a unit of time, ``D`` a named duration, ``u`` another unit, ``h`` "and a half",
``a`` an article, ``A`` one that can mean "per", ``p`` per, ``r`` "/" and the like, ``e`` each, ``P`` per with its unit,
``y`` what things are per, ``s`` in or out of (shares), ``R`` stars, ``F`` double,
``Y`` the same behind its noun, ``t`` to, ``b`` from and between,
``I`` instead of, ``&`` and, ``v`` of, ``q`` a preposition, ``f`` a filler ("full"), ``Z`` at no charge, ``z`` any word
that ends a noun phrase.
"""

from collections.abc import Iterator, Sequence

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.counts import COUNTS
from brandkit.facts.recognise.grammar import states, view
from brandkit.facts.recognise.measures import MEASURES
from brandkit.facts.recognise.money import MONEY
from brandkit.facts.recognise.percents import PERCENTS
from brandkit.facts.recognise.ranges import RANGES
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token
from brandkit.model.statement import Statement

_CATEGORIES = (
    ("percent", "%"), ("named_percents", "H"), ("named_durations", "D"), ("halves", "h"), ("shares", "s"),
    ("currencies", "$"), ("currency_signs", "$"), ("minors", "m"), ("free", "Z"), ("per_phrases", "P"),
    ("per_articles", "A"), ("articles", "a"), ("per", "p"), ("per_each", "e"), ("per_loose", "r"), ("range_words", "t"),
    ("range_starts", "b"), ("instead", "I"), ("durations", "d"), ("magnitudes", "x"), ("quantities", "u"), ("of", "v"),
    ("number_links", "&"), ("money_links", "&"), ("prepositions", "q"), ("unit_symbols", "u"), ("fillers", "f"),
    ("limits_within", "f"),
    ("per_nouns", "y"), ("ratings", "R"), ("factors", "F"), ("factors_behind", "Y"), ("noun_stops", "z"),
)  # fmt: skip
"""Of words that belong to several, the first counts."""

_RULES = (*RANGES, *PERCENTS, *MONEY, *MEASURES, *COUNTS)


def amounts(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the amounts that a text states, but for those that are claimed already."""
    seen = view(tokens, entries(setting.lexicon, _CATEGORIES), statements)
    return states(seen, _RULES, setting)
