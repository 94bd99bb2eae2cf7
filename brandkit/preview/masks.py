"""Masks: a real person's data may be shown on a screen with every text replaced letter by letter, its shape kept.

So limits count the same, lines break alike, and a name, a street or an order number cannot be read over a shoulder.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from brandkit.engine.conditions import atoms_in
from brandkit.engine.showing.people import Crowd, Way
from brandkit.measure.gsm7 import find_foreign
from brandkit.model.expression import Compare, Expression, Filter, Literal
from brandkit.model.expression import Not as Negation
from brandkit.model.frozen import frozen

DIGIT = "1"
"""With it a date stays a date (11 November 1111) and a time a time."""
_KEPT = re.compile(
    r"\A(?:https?://|mailto:|tel:)"  # what kind of address it is
    r"|(?<=\d)T(?=\d\d:\d\d)|(?<=:\d\d)Z\Z",  # what holds a moment together
    re.IGNORECASE,
)
_SAMPLES: Mapping[str, str] = {
    "GREEK": "χ", "CYRILLIC": "х", "ARMENIAN": "ա", "HEBREW": "ש", "ARABIC": "س", "DEVANAGARI": "क", "BENGALI": "ক",
    "TAMIL": "க", "THAI": "ก", "GEORGIAN": "ა", "HANGUL": "가", "HIRAGANA": "あ", "KATAKANA": "ア", "CJK": "字",
}  # fmt: skip
"""A letter of each script, by the first word of its letters' names in the Unicode character database."""


@frozen
class Guest:
    """A real person for whom messages are shown."""

    name: str
    """What they are called in the list of people: the name of the file."""
    data: Mapping[str, Any]
    is_shown: bool = False
    """Their texts may be seen as they are."""


def with_guest(crowd: Crowd, guest: Guest | None) -> Crowd:
    """Return everybody a message can be shown for, a guest first, masked unless they may be seen."""
    if guest is None:
        return crowd
    data = guest.data if guest.is_shown else masked(guest.data, asked_for(crowd.ways))
    others = {name: each for name, each in crowd.people.items() if name != guest.name}
    return Crowd({guest.name: data, **others}, crowd.ways)


def masked(value: Any, kept: frozenset[str] = frozenset()) -> Any:
    """Return data of the same shape, each text of it masked.

    Args:
        value: data, as JSON gives it.
        kept: texts that stay, in small letters: a message's own tests ask for them, so it would be another message
            without them, and they are about more people than one.
    """
    match value:
        case str():
            return value if value.casefold() in kept else masked_text(value)
        case Mapping():
            return {key: masked(each, kept) for key, each in value.items()}
        case list() | tuple():
            return [masked(each, kept) for each in value]
        case _:
            return value


def masked_text(text: str) -> str:
    """Return a text with other letters and digits in the place of its own: as many, as large, of the same script."""
    stays = {place for found in _KEPT.finditer(text) for place in range(*found.span())}
    return "".join(letter if place in stays else _masked_letter(letter) for place, letter in enumerate(text))


def asked_for(ways: Iterable[Way]) -> frozenset[str]:
    """Return the texts that the tests of a message compare values with, in small letters."""
    tests = (atom.test for way in ways for formula, _ in way.branch.way for atom in atoms_in(formula))
    return frozenset(text.casefold() for test in tests for text in _texts(test))


def _texts(expression: Expression) -> Iterator[str]:
    match expression:
        case Literal(value):
            yield from (each for each in (value if isinstance(value, tuple) else (value,)) if isinstance(each, str))
        case Compare(left, _, right):
            yield from (*_texts(left), *_texts(right))
        case Negation(item) | Filter(_, item):
            yield from _texts(item)


def _masked_letter(letter: str) -> str:
    if letter.isdecimal():
        return DIGIT
    if not (letter.isalpha() or letter.isnumeric() or _is_part_of_letter(letter)):
        return letter
    sample = "x" if letter.isascii() else _sample(letter)
    return sample.upper() if letter.isupper() and len(sample.upper()) == 1 else sample


def _sample(letter: str) -> str:
    """Return a letter of the same script; of Latin ones one that costs a text message the same."""
    from unicodedata import name

    script = name(letter, "").partition(" ")[0].partition("-")[0]
    return _SAMPLES.get(script) or ("ẋ" if find_foreign(letter) else "é")


def _is_part_of_letter(letter: str) -> bool:
    from unicodedata import category

    return category(letter).startswith("M")
