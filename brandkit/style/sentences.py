"""Where sentences begin and end.

A point ends a sentence, but after an abbreviation, an initial or a number in an order only if what follows can only be
the beginning of another one.
"""

import re
from functools import lru_cache

# A token that may be the last of a sentence, and the one after it.
_BREAK = re.compile(r"(?<!\S)(\S*[.!?…][\"'”’)\]»]*)\s+(?=(\S+))")
_CLOSING = "\"'”’)]»"
_OPENING = "\"'“‘([«¿¡*_"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Abbreviations after which a sentence goes on, most of them before a name or a number.
_BEFORE = _words(
    "mr mrs ms dr prof st sr jr gen col capt lt sgt gov sen rep hon rev vs v etc no nr fig figs vol pp ed eds "
    "approx al dept est inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec mt ave blvd rd cf ca "
    "bzw ggf usw vgl evtl inkl zzgl tel abs art bd hr fr hrn str mme mlle av sra srta ud uds núm pág tél env"
)
_DOTTED = re.compile(r"(?:\w\.)+\w*")
# Words that hardly stand in capitals unless they begin a sentence.
_STARTERS = _words(
    "the a an this that these those it its he she we they you i there here in on at for from with if when "
    "while since but and so however also our your my his her their as after before to what who how why not no "
    "all some many most der die das ein eine es er sie wir ihr ich und aber wenn le la les un une il elle nous "
    "vous el los las"
)


@lru_cache(maxsize=20_000)  # a memo of a pure function: variants of a message share most of their sentences
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of each sentence, without the white space around it."""
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _BREAK.finditer(text):
        if _ends(match.group(1), match.group(2)):
            found.append((start, match.end(1)))
            start = match.start(2)
    end = len(text.rstrip())
    return (*found, (start, end)) if start < end else tuple(found)


def _ends(token: str, after: str) -> bool:
    """Return whether a sentence ends with a token, given the one after it."""
    bare = token.rstrip(_CLOSING)
    closed = len(bare) < len(token)
    if bare[-1:] not in (".", "!", "?", "…"):
        return False
    follows = after.lstrip(_OPENING)
    goes_on = follows[:1].islower()
    if bare.endswith(("...", "…")):
        return follows[:1].isupper()
    if closed and goes_on:
        return False
    return bare[-1] in "!?" or not _is_short(bare[:-1].lstrip(_OPENING)) or _starts(follows)


def _is_short(word: str) -> bool:
    """Return whether the point after a word rather belongs to it."""
    low = word.lower()
    return low in _BEFORE or (len(word) == 1 and word.isalpha() and word != "I") or bool(_DOTTED.fullmatch(word))


def _starts(word: str) -> bool:
    return word[:1].isupper() and word.rstrip(",;:.!?").lower() in _STARTERS
