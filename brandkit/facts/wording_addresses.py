"""Printing addresses: as written, or without what a reader does not need."""

import re

_LINK = re.compile(r"(?:mailto|tel):([^?]+)", re.IGNORECASE)
_WEB = re.compile(r"https?://([^/?#@]+)((?:[/?#].*)?)", re.IGNORECASE | re.DOTALL)


def shorten_url(url: str) -> str:
    """Return `url` without its scheme, where it stays the same address to whoever types or presses it.

    The final slash goes only where it is the whole path: ``acme.example/spring/`` may differ from
    ``acme.example/spring``. An address with a user name keeps its scheme, since it would read as e-mail.
    """
    if link := _LINK.fullmatch(url):
        return link[1]
    found = _WEB.fullmatch(url)
    if not found:
        return url
    host, rest = found.groups()
    return host if rest == "/" else host + rest
