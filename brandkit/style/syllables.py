"""How many syllables an English word has, estimated from its letters the way Vale does it.

The rules are those of Text-Statistics by Dave Child, in the form that jdkato/prose gives them (v3.2, MIT): count the
groups of vowels, take away those that are silent, add those that are said apart. Known beginnings and endings count by
themselves, and are taken off first.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_KNOWN = {
    **dict.fromkeys(_split("abed adieu cafe cafes chile chloe circe jesse jukebox maybe people shoreline"), 2),
    **dict.fromkeys(_split("daphne phoebe zoe"), 2),
    **dict.fromkeys(_split("abare acreage adame adobe apache coyote forever karate machete recipe sesame"), 3),
    **dict.fromkeys(_split("simile syncope tamale euterpe"), 3),
    **dict.fromkeys(_split("abalone abruzzese abbruzzese anemone aphrodite apostrophe ariadne calliope"), 4),
    **dict.fromkeys(_split("catastrophe epitome facsimile gethsemane guacamole hyperbole yosemite eurydice"), 4),
    **dict.fromkeys(_split("hermione penelope persephone"), 4),
    **dict.fromkeys(_split("aborigine aborigines"), 5),
}
"""Words that the rules get wrong."""

# How many syllables a beginning or an ending has, and which: the first that fits is taken off.
_BEGINNINGS = (
    (
        2,
        _split(
            "above anti ante counter hyper afore agri infra intra inter over semi ultra under extra dia micro mega "
            "kilo pico nano macro"
        ),
    ),
    (1, _split("un fore ware none non out post sub pre pro dis side")),
)
_ENDINGS = (
    (3, _split("ology ologist onomy onomist")),
    (2, _split("fully berry woman women")),
    (
        1,
        _split(
            "ly less some ful er ers ness cian cians ment ments ette ettes ville villes ships ship side sides port "
            "ports shire shires tion tioned"
        ),
    ),
)

# Behind a vowel and one of these, an ending is silent.
_BEFORE_ED = "b|ch?|dg|f|gh?|gn|k|l|lch|ll|lv|mm?|n|nc|ng|nch|nn|p|r|rc|rn|rs|rv|s|sc|sk|sl|squ|ss|th|v|y|z"
_BEFORE_ES = "b|ch|d|f|gh|gn|k|l|lch|ll|lv|mm?|n|nch|nn|p|r|rn|rs|rv|s|sc|sk|sl|squ|ss|st|th?|v|y"
_BEFORE_E = "b|ch?|dg?|f|gh?|gn|k|ll?|lv|mm?|n|nc|ng|nn|p|r|rc|rn|rs|rv|s|sc|sk|sl|squ|ss|st|th?|v|y|z"
_FEWER = (
    re.compile(
        r"cia(?:l|$)|tia|cius|cious|[^aeiou]giu|[aeiouy][^aeiouy]ion|iou|sia$|eous$|[oa]gue$|.[^aeiuoycgltdb]{2,}ed$|"
        rf".ely$|^jua|uai|eau|^busi$|[aeiouy](?:{_BEFORE_ED})ed$|[aeiouy](?:{_BEFORE_ES})es$"
    ),
    re.compile(rf"[aeiouy](?:{_BEFORE_E})e$"),
)
_MORE = (
    re.compile(
        r"(?:[^aeiouy]ie(?:r|st|t)|[aeiouym]bl|eo|ism|asm|thm|dnt|uity|dea|gean|oa|ua|eings?|[aeiouy]sh?e[rsd])$"
    ),
    re.compile(r"[^gq]ua[^auieo]|[aeiou]{3}|^(?:ia|mc|coa[dglx].)"),
    re.compile(r"[^aeiou]y[ae]|[^l]lien|riet|dien|iu|io|ii|uen|real|iell|eo[^aeiou]|[aeiou]y[aeiou]"),
    re.compile(r"[^s]ia"),
)


@lru_cache(maxsize=20_000)  # a memo of a pure function
def syllables(word: str) -> int:
    """Return the number of syllables, at least 1."""
    if len(word) < 3:
        return 1
    low = word.lower()
    if low in _KNOWN:
        return _KNOWN[low]
    rest, before = _without(low, _BEGINNINGS, str.startswith, str.removeprefix)
    rest, behind = _without(rest, _ENDINGS, str.endswith, str.removesuffix)
    count = before + behind + len(_VOWELS.findall(rest))
    count -= sum(len(each.findall(rest)) for each in _FEWER)
    count += sum(len(each.findall(rest)) for each in _MORE)
    return max(count, 1)


def _without(
    word: str,
    parts: Sequence[tuple[int, tuple[str, ...]]],
    has: Callable[[str, str], bool],
    cut: Callable[[str, str], str],
) -> tuple[str, int]:
    """Return a word without the first of the parts that it has, and how many syllables that part has."""
    for count, every in parts:
        for part in every:
            if has(word, part):
                return cut(word, part), count
    return word, 0
