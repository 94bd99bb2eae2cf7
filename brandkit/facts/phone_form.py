"""The normal form of a phone number, and whether a number can be one.

Numbering plans are those of Google's libphonenumber, through `phonenumbers`. "Possible" (the length fits) is enough:
numbers in messages that nobody should call, such as Ofcom's for drama (0161 496 0xxx) or the 555-01xx of North
America, are not valid in any plan.
"""

import re
from functools import lru_cache

_TRUNK = re.compile(r"\(0\)")
_NOT_DIGITS = re.compile(r"[^0-9]")
_LINK = re.compile(r"\s*tel:([^;]*)", re.IGNORECASE)


@lru_cache(maxsize=1024)  # a memo of a pure function: few numbers stand in many variants
def normal_phone(text: str, territory: str) -> str:
    """Return a number as E.164 (``+441614960182``); its digits alone where no plan knows it. Never raises."""
    written = _LINK.sub(r"\1", text)
    return _international(written, territory) or _NOT_DIGITS.sub("", written)


@lru_cache(maxsize=1024)
def is_possible_phone(text: str, territory: str) -> bool:
    """Return whether a number, dialled in a territory, is as long as numbers of its plan are."""
    return bool(_international(text, territory))


def same_phone(one: str, other: str) -> bool:
    """Return whether two numbers are one, wherever they are dialled: one may be national, the other international."""
    if _north_american(one) and _north_american(one) == _north_american(other):
        return True
    if one.lstrip().startswith("+") == other.lstrip().startswith("+"):
        return _NOT_DIGITS.sub("", _TRUNK.sub("", one)) == _NOT_DIGITS.sub("", _TRUNK.sub("", other))
    abroad, at_home = (one, other) if one.lstrip().startswith("+") else (other, one)
    whole, part = _NOT_DIGITS.sub("", _TRUNK.sub("", abroad)), _NOT_DIGITS.sub("", at_home).removeprefix("0")
    # A country code has one to three digits (ITU-T E.164).
    return len(part) > 5 and whole.endswith(part) and 1 <= len(whole) - len(part) <= 3


def _north_american(text: str) -> str:
    """Return the ten digits of a number that begins with a one, which is country code and trunk prefix in one."""
    digits = _NOT_DIGITS.sub("", text)
    if len(digits) == 10 and "+" not in text and digits[0] not in "01":
        return digits
    return digits[1:] if len(digits) == 11 and digits[0] == "1" else ""


def _international(text: str, territory: str) -> str:
    import phonenumbers

    plain = _TRUNK.sub("", text) if text.lstrip().startswith(("+", "00")) else text
    try:
        number = phonenumbers.parse(plain, territory or None)
    except phonenumbers.NumberParseException:
        return ""
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
