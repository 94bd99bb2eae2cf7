"""Reading what people type or press: addresses, phone numbers and codes."""

import re
from urllib.parse import urlsplit

from brandkit.facts.reader import Reader
from brandkit.model.value import Code, Email, Phone, Url

# Characters that RFC 3986 lets stand nowhere in a URL; letters beyond ASCII are allowed as browsers allow them.
_IN_URL = r"[^\s<>\"{}|\\^`\x00-\x1f\x7f]"
_WEB = re.compile(rf"https?://{_IN_URL}+", re.IGNORECASE)
_LOOKS_LIKE_WEB = re.compile(r"https?://\S*", re.IGNORECASE)
_IN_ADDRESS = r"[^\s@<>()\[\]\",:;\\\x00-\x1f\x7f]"
_EMAIL = re.compile(rf"{_IN_ADDRESS}+@{_IN_ADDRESS}+\.[^\W\d_][\w-]*[^\W_]")
_MAIL_LINK = re.compile(rf"mailto:{_IN_ADDRESS}+@{_IN_ADDRESS}+", re.IGNORECASE)
# E.164: at most 15 digits with the country code; the shortest numbers in use have 7.
_PHONE = re.compile(r"\+[0-9][0-9 ()./-]{5,28}[0-9]")
_PHONE_LINK = re.compile(r"tel:\+?[0-9][0-9().-]{1,28}", re.IGNORECASE)
_NATIONAL_PHONE = re.compile(r"[0-9(][0-9 ()./-]{1,28}[0-9]")
_CODE = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")
_ANY_CODE = re.compile(r"[^\s\x00-\x1f\x7f]{1,64}")


def read_url(text: str) -> Url | None:
    """Read ``https://...``, ``http://...``, ``mailto:...`` or ``tel:...``.

    Raises:
        ValueError: it begins like a web address and cannot be one.
    """
    if _MAIL_LINK.fullmatch(text) or _PHONE_LINK.fullmatch(text):
        return Url(text)
    if not _LOOKS_LIKE_WEB.fullmatch(text):
        return None
    if not _WEB.fullmatch(text) or not _has_host(text):
        raise ValueError("that is no web address; expected one such as https://acme.example/spring")
    return Url(text)


def read_email(text: str) -> Email | None:
    """Read ``help@acme.example``; at most 254 characters (RFC 5321, 4.5.3.1.3)."""
    return Email(text) if len(text) <= 254 and _EMAIL.fullmatch(text) else None


def read_phone(text: str) -> Phone | None:
    """Read ``+1 212 555 0147``: the country code with its plus, 7 to 15 digits (E.164)."""
    return Phone(text) if _PHONE.fullmatch(text) and 7 <= _digits(text) <= 15 else None


def accept_phone(text: str) -> Phone | None:
    """Read a number without a country code too, such as the short code ``60123``: 3 to 15 digits."""
    return read_phone(text) or (Phone(text) if _NATIONAL_PHONE.fullmatch(text) and _digits(text) <= 15 else None)


def read_code(text: str) -> Code | None:
    """Read ``SPRING20``: capitals and digits, both; hyphens between them are allowed."""
    is_code = _CODE.fullmatch(text) and any(c.isdigit() for c in text) and any(c.isalpha() for c in text)
    return Code(text) if is_code else None


def accept_code(text: str) -> Code | None:
    """Read any characters without a space as a code, such as ``7304`` or ``spring-20``."""
    return Code(text) if _ANY_CODE.fullmatch(text) else None


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, a broken IPv6 address
        return False


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


ADDRESSES = (
    Reader("url", read_url, read_url, "an address such as https://acme.example/spring, mailto: or tel:"),
    Reader("email", read_email, read_email, "a mail address such as help@acme.example"),
    Reader("phone", read_phone, accept_phone, "a phone number such as +1 212 555 0147"),
)
"""In the order in which they are tried."""

CODE = Reader("code", read_code, accept_code, "a code without spaces, such as SPRING20")
"""Tried after everything else that has capitals and digits."""
