"""Finding phrases in what is shown, and putting others in their place with the same capital letter."""

import re
from collections.abc import Iterator, Mapping

from bench.mutations.kinds import said_of
from bench.mutations.sites import sites_of
from bench.mutations.variant import Variant

GAP = "[ \u00a0\u202f]"


def pattern_of(phrases: object) -> re.Pattern[str]:
    """Return a pattern of whole words for phrases, whatever their case; spaces may be no-break spaces."""
    listed = sorted(phrases, key=len, reverse=True)  # type: ignore[call-overload]
    words = "|".join(re.escape(phrase).replace(r"\ ", GAP) for phrase in listed)
    return re.compile(rf"(?<![\w'’])(?:{words})(?![\w'’])", re.IGNORECASE)


def in_case(new: str, old: str) -> str:
    """Return words that begin with a capital letter if the old ones did."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def turned(text: str, turns: Mapping[str, str]) -> str:
    """Return what a table has for a phrase, in the phrase's case."""
    plain = re.sub(GAP, " ", text).lower()
    return in_case(next(new for old, new in turns.items() if old.lower() == plain), text)


def values_of(variant: Variant, *kinds: str) -> list[tuple[int, int]]:
    """Return where values of some kinds stand: those that are marked, and those that can be read at once."""
    site_kinds = ["price" if kind == "money" else kind for kind in kinds if kind not in ("instant", "phrase")]
    found = [(each.start, each.end) for each in said_of(variant, *kinds)]
    marked = list(found)
    found += [
        (site.start, site.end)
        for site in sites_of(variant, *site_kinds)
        if not any(start < site.end and site.start < end for start, end in marked)
    ]
    return sorted(set(found))


def sentences(variant: Variant) -> Iterator[tuple[int, int]]:
    """Return where sentences stand in what is shown; a line, a cell or a paragraph ends one."""
    start = 0
    for found in _END.finditer(_blocked(variant)):
        if variant.shown[start : found.end()].strip(" \n\t\0\u00a0"):
            yield start, found.end()
        start = found.end()


def is_question(variant: Variant, place: int) -> bool:
    """Return whether the sentence around a place asks, so that it says nothing."""
    return any(start <= place < end and "?" in variant.shown[start:end] for start, end in sentences(variant))


# "a.m." and "p.m." end no sentence, nor does a point before a small letter or a digit.
_END = re.compile(
    r"(?<!\b[ap]\.m)(?<!\bNo)(?<!\bnº)(?<!\bNr)[.!?…]+[)»”\"]?(?=[\s\0\u00a0]*(?:[^\sa-z0-9\0]|$)|\0)|\n|\f|$"
)
_BLOCK = re.compile(r"</?(?:p|br|td|th|tr|li|ul|ol|h\d|div|table|body|title)\b[^<>]*>|\\n|\"\s*[,}]", re.IGNORECASE)


def _blocked(variant: Variant) -> str:
    """Return what is shown, with a form feed where markup ends a block."""
    if variant.content == variant.shown:
        return variant.shown
    shown = list(variant.shown)
    for found in _BLOCK.finditer(variant.content):
        if set(variant.shown[found.start() : found.end()]) == {"\0"}:
            shown[found.start()] = "\f"
    return "".join(shown)
