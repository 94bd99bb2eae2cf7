"""Addresses, phone numbers and codes as they are said: sign by sign, digit by digit, in the recogniser's own words."""

import re
from functools import lru_cache

from brandkit.facts.lexicon import Lexicon

_PIECE = re.compile(r"[^\W\d_]+|[0-9]|.", re.DOTALL)
_SCHEME = re.compile(r"https?://|mailto:|tel:", re.IGNORECASE)
_GROUP = re.compile(r"[0-9]{1,4}(?![0-9])|[0-9]{3}|\+")
"""Digits that are written in one go are said in threes, so that they can be kept in mind."""
_MOST_LETTERS = 3
"""Capitals up to here are letters to be spelled: ``/t/GB9041``; more are a word: ``/SALE``."""


def say_address(text: str, lexicon: Lexicon) -> str:
    """Return a web or mail address sign by sign: "service at acme dot example"; a scheme is not said."""
    address = _SCHEME.sub("", text, count=1)
    address = address if address.count("/") > 1 or "?" in address else address.removesuffix("/")
    signs = _signs(lexicon)
    pieces: list[str] = []
    for piece in _PIECE.findall(address):
        pieces.extend(piece if _is_spelled(piece) else (signs.get(piece, piece),))
    return " ".join(pieces)


def say_phone(text: str, lexicon: Lexicon) -> str:
    """Return a phone number digit by digit, its groups apart as they are written: "plus 1, 2 1 2, 5 5 5"."""
    plus = _signs(lexicon).get("+", "+")
    groups = (plus if group == "+" else " ".join(group) for group in _GROUP.findall(text.replace("(0)", "")))
    return ", ".join(groups).replace(f"{plus}, ", f"{plus} ")


def _is_spelled(piece: str) -> bool:
    return piece.isupper() and len(piece) <= _MOST_LETTERS


@lru_cache(maxsize=64)  # a memo of a pure function
def _signs(lexicon: Lexicon) -> dict[str, str]:
    """Return how signs are read out: the first of the words by which they are heard."""
    spoken = lexicon.words.get("spoken_signs", {})
    signs = {str(sign): forms.split(",")[0].strip() for sign, forms in spoken.items() if sign}
    return {**signs, **({"@": signs["@?"]} if "@?" in signs else {})}
