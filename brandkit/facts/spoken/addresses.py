"""Addresses, phone numbers and codes as they are said: sign by sign, digit by digit, in the recogniser's own words."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from brandkit.facts.lexicon import Lexicon

_PIECE = re.compile(r"[^\W_]+|.", re.DOTALL)
_SCHEME = re.compile(r"https?://|mailto:|tel:", re.IGNORECASE)
_RUN = re.compile(r"[^\W\d_]+|\d+")
_MOST_RUNS = 2
"""Runs of letters or digits: more are no word with a number behind it."""
_GROUP = re.compile(r"[0-9]{1,4}(?![0-9])|[0-9]{3}|\+")
"""Digits that are written in one go are said in threes, so that they can be kept in mind."""
_MOST_LETTERS = 3
"""Capitals up to here are letters to be spelled: ``/t/GB``; more are a word: ``/SALE``."""


def say_address(text: str, lexicon: Lexicon) -> str:
    """Return a web or mail address sign by sign: "service at acme dot example"; a scheme is not said."""
    address = _SCHEME.sub("", text, count=1)
    address = address if address.count("/") > 1 or "?" in address else address.removesuffix("/")
    signs = _signs(lexicon)
    if "." not in signs:  # a language without words
        return text
    return " ".join(part for piece in _PIECE.findall(address) for part in _parts(piece, signs))


def _parts(piece: str, signs: Mapping[str, str]) -> Iterator[str]:
    """Yield what is said for letters and digits between two signs, or for a sign."""
    runs = _RUN.findall(piece)
    if not runs:
        yield signs.get(piece, piece)
    elif len(runs) <= _MOST_RUNS and not runs[0].isdecimal() and not _is_short(runs[0]):
        yield piece  # a word, or one with a number behind it: "spring2026"
    elif len(runs) == 1 and not runs[0].isdecimal() and not runs[0].isupper():
        yield piece  # a short word: "go"
    else:  # an id, or a number: "h4Kp9s", "GB9041", "2026"
        yield from piece


def _is_short(run: str) -> bool:
    return len(run) <= _MOST_LETTERS


def say_phone(text: str, lexicon: Lexicon) -> str:
    """Return a phone number digit by digit, its groups apart as they are written: "plus 1, 2 1 2, 5 5 5"."""
    plus = _signs(lexicon).get("+", "+")
    groups = (plus if group == "+" else " ".join(group) for group in _GROUP.findall(text.replace("(0)", "")))
    return ", ".join(groups).replace(f"{plus}, ", f"{plus} ")


@lru_cache(maxsize=64)  # a memo of a pure function
def _signs(lexicon: Lexicon) -> dict[str, str]:
    """Return how signs are read out: the first of the words by which they are heard."""
    spoken = lexicon.words.get("spoken_signs", {})
    signs = {str(sign): forms.split(",")[0].strip() for sign, forms in spoken.items() if sign}
    return {**signs, **({"@": signs["@?"]} if "@?" in signs else {})}
