"""Until turned to from, before to after, a period after which turned to one within which."""

import re
from collections.abc import Iterator, Mapping

from bench.mutations.phrases import pattern_of, turned, values_of
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/deadline-changed", "same/qualifier-changed")
_BEGINS: Mapping[str, Mapping[str, str]] = {
    "en": {"until": "from", "till": "from", "through": "from", "up to and including": "from", "'til": "from"},
    "de": {"bis zum": "ab dem", "bis einschließlich": "ab", "bis einschl.": "ab", "bis": "ab"},
    "fr": {"jusqu'au": "à partir du", "jusqu'à": "à partir de", "jusqu’au": "à partir du", "jusqu’à": "à partir de"},
    "es": {"hasta el": "desde el", "hasta las": "desde las", "hasta": "desde"},
}
_ENDS: Mapping[str, Mapping[str, str]] = {
    "en": {"from": "until", "starting": "until", "as of": "until"},
    "de": {"ab dem": "bis zum", "ab": "bis", "seit": "bis"},
    "fr": {"à partir du": "jusqu'au", "dès le": "jusqu'au", "à compter du": "jusqu'au", "depuis": "jusqu'à"},
    "es": {"a partir del": "hasta el", "desde el": "hasta el", "desde": "hasta"},
}
_AFTER: Mapping[str, Mapping[str, str]] = {
    "en": {"before": "after", "by": "after", "after": "before", "no later than": "no earlier than"},
    "de": {"vor dem": "nach dem", "spätestens": "frühestens", "spätestens am": "frühestens am", "vor": "nach",
           "nach dem": "vor dem"},
    "fr": {"avant le": "après le", "avant": "après", "au plus tard": "au plus tôt", "après le": "avant le"},
    "es": {"antes del": "después del", "antes de las": "después de las", "después del": "antes del"},
}  # fmt: skip
_ON: Mapping[str, Mapping[str, str]] = {
    "en": {"until": "on", "by": "on", "from": "on", "through": "on"},
    "de": {"bis zum": "am", "bis": "am", "ab dem": "am", "ab": "am", "spätestens am": "am"},
    "fr": {"jusqu'au": "le", "à partir du": "le", "avant le": "le"},
    "es": {"hasta el": "el", "desde el": "el", "antes del": "el", "a partir del": "el"},
}
_WITHIN: Mapping[str, Mapping[str, str]] = {
    "en": {"within": "after"}, "de": {"innerhalb von": "nach", "binnen": "nach"},
    "fr": {"sous": "après", "dans les": "après"}, "es": {"en menos de": "en más de", "dentro de": "después de"},
}  # fmt: skip
_RANGE = re.compile(
    r"\s?(?:-|–|to\b|until\b|through\b|till\b|and\b|bis\b|und\b|au\b|à\b|et\b|jusqu|al\b|a\b|hasta\b|y\b|,)"
)
_LEADING = r"(?:the |le |el |dem |den |midnight on |end of |[\w.áéû]{2,12},? (?:the |le |el |den |dem )?)?"


def _turned_dates(table: Mapping[str, Mapping[str, str]], variant: Variant, *kinds: str) -> Iterator[Edit]:
    """Yield the edits of words right before a value; the ends of a range belong together and are left alone."""
    turns = table[variant.language]
    values = values_of(variant, *kinds)
    for found in pattern_of(turns).finditer(variant.shown):
        gap = re.match(rf"[ \u00a0\0]+{_LEADING}\0*", variant.shown[found.end() :])
        reach = found.end() + (len(gap[0]) if gap else 0)
        near = [end for start, end in values if found.start() - 30 <= start <= reach and end > found.end()]
        if near and not _is_range(variant, found.start(), min(near)):
            rest = variant.content[found.end() : min(near)]
            yield replaced(found.start(), min(near), turned(found[0], turns) + rest)


def _is_range(variant: Variant, start: int, end: int) -> bool:
    before = re.split(r"[\0\n.;]", variant.shown[max(0, start - 40) : start])[-1]
    begun = re.search(r"\b(?:from|between|von|vom|du|de|del|desde|zwischen|entre|ab)\b", before)
    return begun is not None or _RANGE.match(variant.shown[end : end + 8]) is not None


def _until_to_from(variant: Variant) -> Iterator[Edit]:
    return _turned_dates(_BEGINS, variant, "date", "time", "instant")


def _from_to_until(variant: Variant) -> Iterator[Edit]:
    return _turned_dates(_ENDS, variant, "date", "time", "instant")


def _before_to_after(variant: Variant) -> Iterator[Edit]:
    return _turned_dates(_AFTER, variant, "date", "time", "instant")


def _until_to_on(variant: Variant) -> Iterator[Edit]:
    return _turned_dates(_ON, variant, "date")


def _within_to_after(variant: Variant) -> Iterator[Edit]:
    return _turned_dates(_WITHIN, variant, "duration")


OPERATORS = (
    Operator("deadline: until to from", "scope", _RULES, _until_to_from),
    Operator("deadline: from to until", "scope", _RULES, _from_to_until),
    Operator("deadline: before and after", "scope", _RULES, _before_to_after),
    Operator("deadline: until to on", "scope", _RULES, _until_to_on),
    Operator("deadline: within to after", "scope", _RULES, _within_to_after),
)
