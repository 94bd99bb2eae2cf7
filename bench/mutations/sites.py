"""Where values stand in a text: a plain reading of its own, that takes only what a person would take at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bench.mutations.variant import Variant
from bench.mutations.words import DURATIONS, MONTHS, SHORT_MONTHS, UNITS

SPACE = "[ \u00a0\u202f\u2009]"
_NUMBER = rf"\d(?:[\d.,]|{SPACE}(?=\d{{3}}\b))*(?<![.,])"
_CURRENCY = r"[£$€]|\b(?:GBP|EUR|USD)\b"
_MONEY_WORD = r"€|£|\$|\b(?:EUR|GBP|USD|euros?|Euro|pounds?|dollars?|pence|dólares|libras)\b"
_HALF = rf"{SPACE}?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?)"


@dataclass(frozen=True, slots=True)
class Site:
    """A value in a text."""

    kind: str
    start: int
    end: int
    text: str


def sites_of(variant: Variant, *kinds: str) -> Iterator[Site]:
    """Return the values of some kinds in what a variant shows, in order."""
    return (site for site in _sites(variant.shown, variant.language) if site.kind in kinds)


@lru_cache(maxsize=4096)  # a memo of a pure function: each operator asks again
def _sites(shown: str, language: str) -> tuple[Site, ...]:
    pattern = _pattern(language)
    return tuple(
        Site(found.lastgroup or "", *found.span(), found[0]) for found in pattern.finditer(shown) if found.lastgroup
    )


@lru_cache(maxsize=8)  # a memo of a pure function
def _pattern(language: str) -> re.Pattern[str]:
    """Return one pattern with a group for each kind; what comes first wins."""
    kinds = {
        "email": r"[\w.+-]+@[\w.-]+\.example",
        "url": r"(?:https?://)?(?:[\w-]+\.)+example\b(?:/[\w\-./?=&%#~]*[\w/])?",
        "phone": r"(?<![\w.])(?:\+\d|\(?\d{2,5}\)?[ \u00a0.\-])[\d \u00a0().\-]{6,}\d(?!\w)",
        "code": r"\b(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{2,}[A-Z0-9]\b",
        "date": _dates(language),
        "time": rf"\b\d{{1,2}}{SPACE}?(?:[:h]|(?<=\d)\.){SPACE}?\d{{2}}\b(?:{_HALF}|{SPACE}Uhr\b)?"
        rf"|\b\d{{1,2}}{_HALF}|\b\d{{1,2}}{SPACE}(?:Uhr|h|heures)\b",
        "price": rf"(?:{_CURRENCY}){SPACE}?{_NUMBER}(?:k|m|bn)?\b|\b{_NUMBER}{SPACE}?(?:{_MONEY_WORD})(?!\w)",
        "percent": rf"\b{_NUMBER}{SPACE}?(?:%|per ?cent\b|Prozent\b|pour cent\b|por ciento\b)",
        "duration": rf"\b\d+(?:{SPACE}|-)(?:[a-zäöüß]+{SPACE})?(?:{_alternatives(_duration_words(language))})\b",
        "quantity": rf"\b{_NUMBER}{SPACE}?(?:{_alternatives(UNITS)})\b",
        "number": rf"(?<![\w.,:/#-]){_NUMBER}(?![\w%:/-])",
    }
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()))


def _dates(language: str) -> str:
    """Return the pattern of a language's dates; a weekday is no part of them."""
    months = _alternatives((*MONTHS[language], *SHORT_MONTHS[language]))
    numeric = r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b"
    if language == "en":
        day = r"\d{1,2}(?:st|nd|rd|th)?"
        return rf"\b{day} (?:of )?(?:{months})\b(?: \d{{4}}\b)?|\b(?:{months})\.? {day}\b(?:,? \d{{4}}\b)?|{numeric}"
    if language == "de":
        return (
            rf"\b\d{{1,2}}\.{SPACE}?(?:(?:{months})(?!\w)(?:{SPACE}\d{{4}}\b)?|\d{{1,2}}\.(?:\d{{2,4}}\b)?)|{numeric}"
        )
    if language == "fr":
        return rf"\b(?:1er|\d{{1,2}}){SPACE}(?:{months})(?!\w)(?:{SPACE}\d{{4}}\b)?|{numeric}"
    return rf"\b\d{{1,2}}(?: de)? (?:{months})(?!\w)(?: de \d{{4}}\b)?|{numeric}"


def _duration_words(language: str) -> tuple[str, ...]:
    words = [word for pair in DURATIONS[language] for word in pair]
    return (*words, *(f"{one}e" for one, _ in DURATIONS[language] if language == "de"))


def _alternatives(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]
