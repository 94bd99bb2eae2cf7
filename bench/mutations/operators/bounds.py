"""What limits a value added, dropped or turned round: up to, from, at least, more than."""

import re
from collections.abc import Iterator, Mapping

from bench.mutations.phrases import GAP, pattern_of, turned, values_of
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/qualifier-changed",)
_KINDS = ("percent", "money", "quantity", "number", "duration")

_UP_TO = {"en": "up to", "de": "bis zu", "fr": "jusqu'à", "es": "hasta"}
_FROM = {"en": "from", "de": "ab", "fr": "à partir de", "es": "desde"}
_TURNED: Mapping[str, Mapping[str, str]] = {
    "en": {"up to": "at least", "at least": "at most", "at most": "at least", "more than": "less than", "over": "under",
           "under": "over", "a minimum of": "a maximum of", "no more than": "no less than", "as much as": "at least",
           "less than": "more than", "above": "below", "a maximum of": "a minimum of"},
    "de": {"mindestens": "höchstens", "höchstens": "mindestens", "bis zu": "mindestens", "maximal": "mindestens",
           "über": "unter", "unter": "über", "mehr als": "weniger als", "ab": "bis"},
    "fr": {"au moins": "au plus", "au maximum": "au minimum", "jusqu'à": "au moins", "plus de": "moins de",
           "moins de": "plus de", "à partir de": "jusqu'à", "dès": "jusqu'à", "au plus": "au moins",
           "maximum": "minimum", "minimum": "maximum"},
    "es": {"al menos": "como máximo", "como máximo": "como mínimo", "hasta": "al menos", "más de": "menos de",
           "menos de": "más de", "a partir de": "hasta", "como mínimo": "como máximo", "desde": "hasta",
           "un mínimo de": "un máximo de", "un máximo de": "un mínimo de"},
}  # fmt: skip
"""Bounds that stand before a value, and what turns them round."""
_BOUNDED = re.compile(
    r"\b(?:up|upto|least|most|more|less|over|under|above|below|from|max|maximum|minimum|min|total|limit|within|every|about"
    r"|around|roughly|first|only|just|ab|bis|unter|über|maximal|mindestens|höchstens|insgesamt|rund|etwa|binnen|innerhalb|"
    r"nur|jusqu|moins|plus|partir|dès|environ|sous|hasta|desde|menos|más|partir|máximo|mínimo|unos|approx|"
    r"than|between|and|or|to|und|à|et|ou|y|e|o|zwischen|entre|de|card|ending|no|nr|of|on|für den|après|after|nach|"
    r"before|in|im|por cada|in den|dans|en|tras)\b",
    re.IGNORECASE,
)
"""Words near a value that bound it already, or that make it another thing: "of" in "a total of", "in" 5 days."""


def _up_to(variant: Variant) -> Iterator[Edit]:
    return _added(variant, _UP_TO[variant.language], ("percent", "money", "quantity"))


def _from(variant: Variant) -> Iterator[Edit]:
    return _added(variant, _FROM[variant.language], ("money",))


def _added(variant: Variant, bound: str, kinds: tuple[str, ...]) -> Iterator[Edit]:
    for start, end in values_of(variant, *kinds):
        before = re.split(r"[\0\n]", variant.shown[max(0, start - 22) : start])[-1]
        after = re.split(r"[\0\n]", variant.shown[end : end + 14])[0]
        is_plain = not _BOUNDED.search(before) and not re.match(
            r"\s?(?:-|–|\+|or |oder |ou |o |max|to |und mehr)", after
        )
        value = variant.shown[start:end]
        if is_plain and "\0" not in value and not _BOUNDED.search(value) and "-" not in before[-2:]:
            yield replaced(start, end, f"{bound} {value}")


def _dropped(variant: Variant) -> Iterator[Edit]:
    for start, bound, end, value in _bounds(variant):
        if not bound.lower().startswith(("less", "under", "below", "unter", "weniger", "moins", "menos")):
            yield replaced(start, end, value)


def _reversed(variant: Variant) -> Iterator[Edit]:
    turns = _TURNED[variant.language]
    for start, bound, end, value in _bounds(variant):
        new = turned(bound, turns)
        yield replaced(start, end, f"{new} {value}")


def _bounds(variant: Variant) -> Iterator[tuple[int, str, int, str]]:
    """Return where bounded values stand: the start, the bound, the end, the value."""
    values = values_of(variant, *_KINDS, "phrase")
    for found in pattern_of(_TURNED[variant.language]).finditer(variant.shown):
        after = re.match(rf"(?:{GAP}|\0)*(?:[^\d\0\n.]{{0,4}})", variant.shown[found.end() :])
        reach = found.end() + (len(after[0]) if after else 0)
        behind = [
            (start, end) for start, end in values if found.start() <= start <= reach or start <= found.start() < end
        ]
        if behind:
            end = max(behind[0][1], found.end())
            rest = variant.content[found.end() : end]
            if rest.strip() and _is_value(rest):
                yield found.start(), found[0], end, rest.lstrip(" \u00a0")


def _is_value(text: str) -> bool:
    """Return whether a number is near, in figures or, as all others, in words: a bound of nothing is none."""
    return re.match(r"[ \u00a0\0]*[^\d\s]?\d", text) is not None or re.match(r"[ \u00a0]\w{3,}", text) is not None


OPERATORS = (
    Operator("bound: up to, added", "scope", _RULES, _up_to),
    Operator("bound: from, added", "scope", _RULES, _from),
    Operator("bound: dropped", "scope", _RULES, _dropped),
    Operator("bound: turned round", "scope", _RULES, _reversed),
)
