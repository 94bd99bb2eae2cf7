"""The grammar of moments: days, times of day, and what is relative to the day the message goes out."""

from collections.abc import Iterator, Sequence

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.clocks import BARE_CLOCK_RULES, CLOCK_RULES
from brandkit.facts.recognise.dates import DATE_RULES
from brandkit.facts.recognise.digit_dates import DIGIT_DATE_RULES
from brandkit.facts.recognise.grammar import Rule, states, view
from brandkit.facts.recognise.moment_words import CATEGORIES, letter_of
from brandkit.facts.recognise.relative_days import RELATIVE_RULES
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token
from brandkit.facts.recognise.weekly import DAY_ONLY_RULES, END_RULES, MONTH_RULES, WEEKDAY_RULES
from brandkit.model.statement import Statement

FAMILIES: Sequence[tuple[str, Sequence[Rule]]] = (
    ("/pby", DIGIT_DATE_RULES),
    (":UHNqkO>Atp", CLOCK_RULES),
    ("mMx", DATE_RULES),
    ("@", BARE_CLOCK_RULES),
    ("TtKRQ", RELATIVE_RULES),
    ("L", END_RULES),
    ("DdW", WEEKDAY_RULES),
    ("mM", MONTH_RULES),
    ("irB", DAY_ONLY_RULES),
)
"""Letters of which one must be there, and rules; times before dates, since "Oct 3, 6-8pm" is one day."""


def moments(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the days and times of day that a text states, but for what is claimed already."""
    seen = view(tokens, entries(setting.lexicon, CATEGORIES), statements, letter_of)
    present = {item.letter for item in seen}
    rules = [rule for needed, family in FAMILIES if not present.isdisjoint(needed) for rule in family]
    return states(seen, rules, setting)
