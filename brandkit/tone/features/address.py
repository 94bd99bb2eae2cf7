"""How the reader is addressed: Sie or du, vous or tu, usted or tú. Only what is certain counts."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.words import Word

_SIE = frozenset(["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"])
_DU = frozenset(
    [
        "du",
        "dich",
        "dir",
        "dein",
        "deine",
        "deinem",
        "deinen",
        "deiner",
        "deines",
        "dein",
        "euch",
        "eure",
        "eurem",
        "euren",
        "eurer",
        "eures",
    ]
)
_GREETINGS = frozenset(["abend", "geehrte", "geehrter", "hallo", "liebe", "lieber", "morgen", "tag"])
"""Before "Herr" or "Frau" they greet the reader; elsewhere those may be anybody."""
_VOUS = frozenset(["vous", "votre", "vos", "vôtre", "vôtres"])
_TU = frozenset(["tu", "te", "t'", "toi", "tes", "ta", "ton", "tien", "tienne"])
_ARTICLES = frozenset(["le", "un", "ce", "du", "au", "du", "les", "des"])
_TU_ES = frozenset(["tú", "ti", "tu", "tus", "contigo", "te", "tuyo", "tuya"])
_BEGINS = re.compile(r"(?:^|[.!?…:“„\"\n•|-])\s*$")


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:
    """Yield each word that addresses the reader, as formal or informal."""
    side_of = _LANGUAGES.get(language)
    for at, word in enumerate(words):
        side = side_of(text, words, at) if side_of else ""
        if side:
            yield Event("address", word.start, word.end, text[word.start : word.end], side)


def _german(text: str, words: Sequence[Word], at: int) -> str:
    """With a large letter inside a sentence it is the reader; where a sentence begins it may be "she" or "they"."""
    word = words[at]
    written = text[word.start : word.end]
    if written in ("Herr", "Frau"):
        return "formal" if at and words[at - 1].key in _GREETINGS else ""
    if written in _SIE:
        return "" if _BEGINS.search(text, 0, word.start) else "formal"
    return "informal" if word.key in _DU and not written.isupper() else ""


def _french(text: str, words: Sequence[Word], at: int) -> str:  # noqa: ARG001 - as for the others
    key, before = words[at].key, words[at - 1].key if at else ""
    if key in _VOUS:
        return "formal"
    return "informal" if key in _TU and before not in _ARTICLES else ""


def _spanish(text: str, words: Sequence[Word], at: int) -> str:  # noqa: ARG001 - as for the others
    """Of these "usted" and "tú" tell: "ustedes" is anybody's plural in America, and "su" anybody's; neither tells."""
    key = words[at].key
    if key in ("usted", "ud"):
        return "formal"
    return "informal" if key in _TU_ES else ""


_LANGUAGES: Mapping[str, Callable[[str, Sequence[Word], int], str]] = MappingProxyType(
    {"de": _german, "fr": _french, "es": _spanish}
)

FEATURE = Feature("address", find, ("formal", "informal"), tuple(_LANGUAGES))
