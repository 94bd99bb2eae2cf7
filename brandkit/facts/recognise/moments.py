"""The grammar of moments: days, times of day, and what is relative to the day the message goes out."""

from collections.abc import Iterator, Sequence

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.clocks import BARE_CLOCK_RULES, CLOCK_RULES
from brandkit.facts.recognise.dates import DATE_RULES
from brandkit.facts.recognise.digit_dates import DIGIT_DATE_RULES
from brandkit.facts.recognise.grammar import states, view
from brandkit.facts.recognise.moment_words import CATEGORIES, letter_of
from brandkit.facts.recognise.relative_days import RELATIVE_RULES
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token
from brandkit.facts.recognise.weekly import WEEKLY_RULES
from brandkit.model.statement import Statement

RULES = (*DIGIT_DATE_RULES, *CLOCK_RULES, *DATE_RULES, *BARE_CLOCK_RULES, *RELATIVE_RULES, *WEEKLY_RULES)
"""In this order: times before dates, since "Oct 3, 6-8pm" is one day."""


def moments(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the days and times of day that a text states, but for what is claimed already."""
    seen = view(tokens, entries(setting.lexicon, CATEGORIES), statements, letter_of)
    return states(seen, RULES, setting)
