"""Numbers in words changed, in the words that state a fact."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from bench.mutations.kinds import RULES, kind_in
from bench.mutations.phrases import in_case
from bench.mutations.values import taken
from bench.mutations.variant import Edit, Operator, Said, Variant, replaced
from bench.mutations.words import CARDINALS, MISHEARD, ORDINALS, TENS


def _another(variant: Variant) -> Iterator[Edit]:
    """Yield the next number word that neither text has."""
    words = (*CARDINALS[variant.language], *TENS[variant.language])
    for said, found in _found(variant, words):
        place = words.index(found[0].lower())
        near = [*words[place + 1 :], *words[:place]]
        new = next((word for word in near if _is_fresh(variant, words, word) and _is_fit(said, variant, word)), None)
        if new:
            yield _with(said, variant, found, new)


def _misheard(variant: Variant) -> Iterator[Edit]:
    pairs: Mapping[str, str] = MISHEARD[variant.language]
    for said, found in _found(variant, tuple(pairs)):
        new = pairs[found[0].lower()]
        if new not in variant.shown and _is_fit(said, variant, new):
            yield _with(said, variant, found, new)


def _ordinal(variant: Variant) -> Iterator[Edit]:
    words = ORDINALS[variant.language]
    for said, found in _found(variant, words) if words else ():
        is_joined = variant.shown[said.start + found.start() - 1] == "-"
        place = words.index(found[0].lower())
        near = [word for word in (*words[place + 1 :], *words[:place]) if word not in variant.shown]
        fit = [word for word in near if not is_joined or words.index(word) < 9]
        if fit and kind_in(variant, said.key) in ("date", "instant"):
            yield _with(said, variant, found, fit[0])


def _found(variant: Variant, words: tuple[str, ...]) -> Iterator[tuple[Said, re.Match[str]]]:
    for said in variant.said:
        if said.key in variant.declared and not said.key.startswith("name_"):
            for found in _pattern(words).finditer(variant.shown[said.start : said.end]):
                yield said, found


@lru_cache(maxsize=16)  # a memo of a pure function
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    # "twenty" of "twenty-fifth" is half a number; "fifth" may be changed. "Sept." is a month, "twelve noon" is noon.
    return re.compile(rf"(?<!\w)(?:{listed})(?![\w]|-\w|\.(?:\s+[a-zà-ÿ]|$)|\snoon\b)", re.IGNORECASE)


def _is_fresh(variant: Variant, words: tuple[str, ...], word: str) -> bool:
    number = words.index(word) + 2 if words.index(word) < 29 else 0
    return word not in variant.shown.lower() and str(number) not in taken(variant)


def _is_fit(said: Said, variant: Variant, word: str) -> bool:
    """Return whether a word can stand there: one digit in what is spelled, an hour on a clock, a day in a month."""
    kind = kind_in(variant, said.key)
    small = CARDINALS[variant.language]
    place = small.index(word) + 2 if word in small else 99
    most = {"code": 9, "phone": 9, "url": 9, "time": 12, "date": 28, "instant": 12}.get(kind, 99)
    old = variant.shown[said.start : said.end].lower()
    is_hyphened = any(f"-{number}" in old for number in small[:8])
    return place <= (9 if is_hyphened else most)


def _with(said: Said, variant: Variant, found: re.Match[str], new: str) -> Edit:
    start = said.start + found.start()
    rules = RULES[kind_in(variant, said.key)]
    return replaced(start, start + len(found[0]), in_case(new, found[0]), rules=rules)


OPERATORS = (
    Operator("number in words", "closed", ("same/value-changed",), _another),
    Operator("number in words: misheard", "closed", ("same/value-changed",), _misheard),
    Operator("date in words", "closed", ("same/date-changed", "same/weekday-wrong"), _ordinal),
)
