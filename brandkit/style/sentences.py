"""Where sentences begin and end.

A point ends a sentence, but after an abbreviation, an initial or a number in an order only if what follows can only be
the beginning of another one.
"""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\S+")
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


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence, without the white space around it."""
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    start = None
    for number, (begin, end) in enumerate(tokens):
        start = begin if start is None else start
        after = text[slice(*tokens[number + 1])] if number + 1 < len(tokens) else ""
        if not after or _ends(text[begin:end], after):
            yield start, end
            start = None


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
