"""The letters by which the grammar of moments sees a text, and what its numbers can be.

| letter | is | letter | is |
|---|---|---|---|
| ``M`` ``m`` | a month; ``M`` can also stand before its day | ``o`` ``n`` ``s`` | "31st", a number, the "." of "14." |
| ``D`` ``d`` | a weekday, abbreviated | ``W`` ``E`` | "Tuesdays", "every" |
| ``x`` | "mar", month or weekday | ``y`` | a year |
| ``p`` ``b`` | "14.6", "14.6.2026" | ``H`` ``I`` | the "h30" of "18h30", the "T18" of an instant |
| ``f`` | "of", "the" | ``i`` ``l`` | "on", "by", "from"; "in" (a month) |
| ``r`` ``j`` ``J`` ``B`` | "to", "until"; "and"; "y", of minutes too; "between" | ``@`` ``G`` | "at", "à" |
| ``A`` ``a`` | "pm", "in the evening"; "evening" | ``U`` | "o'clock", "h" |
| ``N`` ``O`` | noon, midnight; "ein Uhr" | ``q`` ``k`` ``>`` ``<`` | "half past"; "et demie"; "past"; "less" |
| ``Y`` | "half", of "half eleven" | | |
| ``T`` ``t`` | "tomorrow"; "tonight" | ``R`` ``Q`` ``F`` ``K`` | "next", "prochain"; "from today"; "weeks" |
| ``Z`` ``z`` | a zone, one that needs care | ``e`` ``g`` | "time" after, "heure de" before a city |
| ``L`` ``X`` | "end of"; what only looks like a moment | ``u`` | before a length of time: "within" |
| ``h`` | after the verb "may": "be" | ``0`` | "oh" |
| ``S`` | behind days: "left" | ``Y`` | before them: "quedan" |
| ``P`` | several weekdays in one word: "weekdays" | | |
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.grammar import Item, Letters
from brandkit.facts.recognise.tokens import CODE, NUMBER, Token

CATEGORIES = (
    ("not_moments", "X"), ("months_leading", "M"), ("months", "m"), ("months_or_weekdays", "x"),
    ("weekdays", "D"), ("weekdays_short", "d"), ("weekdays_each", "W"),
    ("weekday_groups", "P"), ("each", "E"), ("ends_of", "L"),
    ("clock_heads", "q"), ("clock_halves", "C"), ("clock_tails", "k"), ("one_oclock", "O"), ("noons", "N"),
    ("day_parts", "A"),
    ("day_parts_bare", "a"), ("tonight", "t"), ("relative_days", "T"), ("from_today", "F"), ("which_week", "R"),
    ("which_week_after", "Q"), ("day_units", "K"),
    ("zone_heads", "g"), ("zones", "Z"), ("zones_short", "z"), ("zone_tails", "e"), ("hour_words", "U"),
    ("at_words", "@"), ("at_or_to", "G"), ("between", "B"), ("day_ranges", "r"), ("joins", "j"), ("joins_minutes", "J"),
    ("date_leads", "i"), ("month_leads", "l"), ("date_links", "f"), ("day_points", "s"), ("minutes_past", ">"),
    ("minutes_less", "<"), ("length_leads", "u"), ("modal_followers", "h"), ("spoken_zero", "0"),
    ("left_behind", "S"), ("left_before", "Y"),
)  # fmt: skip
"""Categories of a lexicon and their letters; of words in several, the first counts."""

_DAY_MONTH_YEAR = re.compile(r"\d{1,2}\.\d{1,2}\.(?:20\d\d|19\d\d|\d\d)")
_TWO = re.compile(r"\d{1,2}\.\d{1,2}")
_YEAR = re.compile(r"19[5-9]\d|20\d\d")
_MINUTES = re.compile(r"h[0-5]\d")
_ISO_HOUR = re.compile(r"t[0-2]\d")


def _code_letter(token: Token) -> str:
    return "H" if _MINUTES.fullmatch(token.key) else "I" if _ISO_HOUR.fullmatch(token.key) else ""


def _number_letter(token: Token) -> str:
    if token.in_words:
        return "y" if token.amount is not None and 1950 <= token.amount < 2100 else ""
    if len(token.key) < 3:
        return ""
    if _YEAR.fullmatch(token.key):
        return "y"
    if "." in token.key:
        return "p" if _TWO.fullmatch(token.key) else "b" if _DAY_MONTH_YEAR.fullmatch(token.key) else ""
    return ""


LETTERS: Letters = MappingProxyType({NUMBER: _number_letter, CODE: _code_letter})
"""Gives numbers and codes that the lexicon does not know a letter, if it is none of the plain ones."""


def small(item: Item) -> int | None:
    """Return the whole number that an item is, in one or two digits or in words; None if it is none."""
    token = item.tokens[0]
    if token.in_words or item.letter == "o":
        amount = token.amount
        return int(amount) if amount is not None and amount == amount.to_integral_value() and amount < 100 else None
    return int(token.key) if len(token.key) < 3 and token.key.isdecimal() else None


def meant(item: Item, place: int = 0) -> int:
    """Return the number that the lexicon gives a word: of "mar" the month (place 0) or the weekday (place 1)."""
    return int(item.meaning[place] if isinstance(item.meaning, tuple) else str(item.meaning))


def year_of(items: Sequence[Item]) -> int | None:
    """Return the year that items are: one number, or two in words ("twenty twenty-six"); None if they are none."""
    if len(items) == 1:
        token = items[0].tokens[0]
        if token.amount is not None and token.in_words:
            return int(token.amount)
        return int(token.key) if len(token.key) == 4 else 2000 + int(token.key) if len(token.key) == 2 else None
    if len(items) == 2 and all(item.tokens[0].in_words for item in items):
        century, rest = (small(item) for item in items)
        if century in (19, 20) and rest is not None and rest > 9:
            return century * 100 + rest
    return None


def is_tight(items: Sequence[Item]) -> bool:
    """Return whether items stand without spaces between them."""
    return all(left.end == right.start for left, right in pairwise(items))


@lru_cache(maxsize=64)  # a memo of a pure function
def words_of(lexicon: Lexicon, category: str) -> frozenset[str]:
    """Return all forms of a category."""
    forms = ",".join(lexicon.words.get(category, {}).values())
    return frozenset(form.strip() for form in forms.split(",")) - {""}
