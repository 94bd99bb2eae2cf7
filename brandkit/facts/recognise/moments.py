"""The grammar of moments: days, times of day, and what is relative to the day the message goes out."""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.clocks import BARE_CLOCK_RULES, CLOCK_RULES
from brandkit.facts.recognise.dates import DATE_RULES
from brandkit.facts.recognise.digit_dates import DIGIT_DATE_RULES
from brandkit.facts.recognise.grammar import Item, Rule, letters_of, states, view
from brandkit.facts.recognise.moment_words import CATEGORIES, LETTERS
from brandkit.facts.recognise.relative_days import RELATIVE_RULES
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token
from brandkit.facts.recognise.weekly import DAY_ONLY_RULES, END_RULES, MONTH_RULES, WEEKDAY_RULES
from brandkit.model.statement import Statement

FAMILIES: Sequence[tuple[re.Pattern[str], Sequence[Rule]]] = (
    (re.compile("n/n|[pb]|y-n|n-y"), DIGIT_DATE_RULES),
    (re.compile("n:n|[UHNqCkO>At]|n<n|nJn|p.?[-rjJG].?p"), CLOCK_RULES),
    (re.compile("[mMx]"), DATE_RULES),
    (re.compile("@[np]"), BARE_CLOCK_RULES),
    (re.compile("[TtKRQ]"), RELATIVE_RULES),
    (re.compile("L"), END_RULES),
    (re.compile("[DdWP]"), WEEKDAY_RULES),
    (re.compile("[mM]"), MONTH_RULES),
    (re.compile("[irB]f?[on]"), DAY_ONLY_RULES),
)
"""What a text must have for the rules to be tried, and the rules; times before dates: "Oct 3, 6-8pm" is one day."""


def moments(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the days and times of day that a text states, but for what is claimed already."""
    seen, letters = _punctuated(view(tokens, entries(setting.lexicon, CATEGORIES), statements, LETTERS))
    return states(seen, [rule for needed, rules in FAMILIES if needed.search(letters) for rule in rules], setting)


def _punctuated(items: list[Item]) -> tuple[list[Item], str]:
    """Return items in which a colon before a space is a semicolon, and their letters.

    Such a colon parts a time from the words that explain it.
    """
    letters = letters_of(items)
    colons = [found.start() for found in re.finditer(":(?!$)", letters)]
    for place in colons:
        if items[place].end < items[place + 1].start:
            items[place] = items[place]._replace(letter=";")
    return items, letters_of(items) if colons else letters
