"""Words of which a chat program might make a link: seen more widely than by any one of them, to keep values out of it.

What a program really links is told by its reader; here a miss would let a recipient's data lead readers somewhere, and
a find too many costs one unseen character in a value.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]
"""Where something begins and ends in a text: code points from 0, the end exclusive."""
Find: TypeAlias = Callable[[str], Iterable[Place]]

_WORD = r"[\w~-]"
_ADDRESS = re.compile(
    rf"""[a-z][a-z0-9+-]*://[^\s<>"\u200b\u2060]+                  # with a scheme
    |[\w.%+~-]+@{_WORD}+(?:\.{_WORD}+)*                            # mail
    |{_WORD}+(?:\.{_WORD}+)+(?:[:/?\#][^\s<>"\u200b\u2060]*)?      # a host, with what may follow""",
    re.VERBOSE | re.IGNORECASE,
)
_LETTER_BEHIND_POINT = re.compile(r"\.[\w~-]*[^\W\d_]|://|@")
_NUMBERED_HOST = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![\w.])")
# U+FE0F and U+20E3 make an emoji of the sign (keycaps).
_SIGN = re.compile(r"(?<!\w)(?:[@#]\w+(?![\ufe0f\u20e3])|\$[A-Za-z][A-Za-z0-9]*|(?<![/<>])/\w+)")
_DIGITS = re.compile(r"(?<!\d)\d(?:[ -]{0,3}\d){11,18}(?!\d)")
_PHONE = re.compile(r"\+\d(?:[ ().-]{0,2}\d){6,14}")
# A scheme with nothing behind it counts: a backslash that a sign is escaped with may come to stand there.
_SCHEME = re.compile(
    r'https?://[^\s<>"\u200b\u2060]*|discord(?:app)?\.(?:gg|com)/\w[^\s<>\u200b\u2060]*', re.IGNORECASE
)


def possible_addresses(text: str) -> Iterator[Place]:
    """Yield what might be a web or mail address, with or without a scheme."""
    for found in _ADDRESS.finditer(text):
        if _LETTER_BEHIND_POINT.search(found[0]) or _NUMBERED_HOST.match(found[0]):
            yield found.span()


def full_addresses(text: str) -> Iterator[Place]:
    """Yield web addresses that say their scheme, and invitations, which some programs know without one."""
    return (found.span() for found in _SCHEME.finditer(text))


def possible_signs(text: str) -> Iterator[Place]:
    """Yield what might be a mention, a tag, a ticker symbol or a command."""
    for found in _SIGN.finditer(text):
        if found[0][0] != "#" or any(letter.isalpha() or letter == "_" for letter in found[0]):
            yield found.span()


def possible_numbers(text: str) -> Iterator[Place]:
    """Yield telephone numbers in international form, and what is by its check digit the number of a payment card."""
    yield from phone_numbers(text)
    yield from card_numbers(text)


def phone_numbers(text: str) -> Iterator[Place]:
    """Yield telephone numbers in international form (E.164: at most 15 digits)."""
    return (found.span() for found in _PHONE.finditer(text))


def card_numbers(text: str) -> Iterator[Place]:
    """Yield what has 13 to 19 digits, in groups or not, of which the last is a check digit (Luhn, ISO/IEC 7812-1)."""
    for found in _DIGITS.finditer(text):
        if _is_checked([int(letter) for letter in found[0] if letter.isdecimal()]):
            yield found.span()


def _is_checked(digits: list[int]) -> bool:
    """Return whether digits are enough and end in their check digit; every second one from the end counts twice."""
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return len(digits) >= 13 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
