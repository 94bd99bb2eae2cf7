"""Addresses as readers take them in: the host, and whether two hosts are of one owner."""

import re
from urllib.parse import unquote, urlsplit

from brandkit.markup.plain.plain_links import find_links

_SHOWN = re.compile(r"[\s<(\[\"'“„«]*(\S+?)[\s>)\]\"'”».,;:!?…]*\Z")

_LONGEST = 300
"""Characters of a label that is an address; longer ones are sentences."""


def host_of(target: str) -> str:
    """Return the host that an address leads to, of an e-mail address the one behind the @; ``""``: it has none."""
    scheme, _, rest = target.strip().partition(":")
    if scheme.lower() == "mailto":
        return _plain(unquote(rest).partition("?")[0].rpartition("@")[2])
    try:
        return _plain(urlsplit(target.strip()).hostname or "")
    except ValueError:  # a bracket that opens no IPv6 address
        return ""


def shown_host(label: str) -> str:
    """Return the host of a label that is nothing but an address, as a reader would take it; ``""``: it is none."""
    found = _SHOWN.match(label) if "." in label and len(label) <= _LONGEST else None
    words = found[1] if found else ""
    links = find_links(words)
    return host_of(links[0].target) if len(links) == 1 and links[0].meant and links[0].start == 0 else ""


def is_of_one(one: str, other: str) -> bool:
    """Return whether two hosts are the same, or one is a part of the other: ``shop.acme.example``, ``acme.example``."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def _plain(host: str) -> str:
    return host.strip(". ").lower().removeprefix("www.")
