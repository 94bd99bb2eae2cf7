"""Which words of a plain text phones and chat programs make links of: addresses with and without a scheme, e-mail.

They differ, and none says how it looks for them; this is what they agree on. Telephone numbers are left alone: what
looks like one is often none.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from brandkit.markup.plain.plain_domains import COUNTRIES, GENERIC, WORDS

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_TAIL = r"""[^\s<>"“”„«»\u0000-\u001f\u200b]"""
_FOUND = re.compile(
    rf"""(?P<url>(?<![^\W_])https?://{_TAIL}+)
    |(?P<mail>(?<![\w.%+@-])[\w%+-](?:[\w.%+-]{{0,62}}[\w%+-])?@(?P<at>{_LABEL}(?:\.{_LABEL})+))
    |(?P<host>(?<![\w.@/%+-]){_LABEL}(?:\.{_LABEL})+)(?![\w@])(?P<port>:[0-9]{{2,5}}(?![0-9]))?(?P<path>[/?#]{_TAIL}*)?""",
    re.VERBOSE | re.IGNORECASE,
)


# Nothing else begins or divides an address. Looking for whole ones only where one of these stands saves most of the
# time.
_SIGN = re.compile(r"\.[^\W\d_]|@|://")
_GAP = re.compile(r"[ \n]")
_PUNCTUATION = frozenset(".,;:!?'’…*_~|")
_PAIRS = ((")", "("), ("]", "["), ("}", "{"))


class PlainLink(NamedTuple):
    """Words that become a link."""

    start: int
    """Code points from 0."""
    end: int
    target: str
    """What they lead to: a missing scheme is ``https``, an e-mail address has ``mailto:``."""
    meant: bool
    """False: two sentences without a space between them (``Sale.Now``) rather than an address."""


def find_links(text: str) -> tuple[PlainLink, ...]:
    """Return the links that a plain text becomes when it is shown, in their order. Never raises; takes linear time.

    Punctuation at an address's end is not part of it, nor is a closing bracket that it does not open.
    """
    found = [each for start, end in _pieces(text) for each in _FOUND.finditer(text, start, end)]
    return tuple([link for each in found if (link := _read(text, each))])


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the pieces between white space that may hold an address, each once."""
    end = 0
    for found in _SIGN.finditer(text):
        if found.start() < end:
            continue
        start = max(text.rfind(" ", end, found.start()), text.rfind("\n", end, found.start()), end - 1) + 1
        gap = _GAP.search(text, found.end())
        end = gap.start() if gap else len(text)
        yield start, end


def _read(text: str, found: re.Match[str]) -> PlainLink | None:
    """Return the link that a find is, None when it is none after all."""
    start = found.start()
    if found["url"]:
        end = _trimmed(text, start, found.end())
        words = text[start:end]
        return PlainLink(start, end, words, meant=True) if words.partition("://")[2].strip("/") else None
    if found["mail"]:
        end = _end_of_host(text, *found.span("at"))
        return PlainLink(start, end, "mailto:" + text[start:end], meant=True) if end else None
    begin, until = found.span("host")
    end = _end_of_host(text, begin, until)
    if not end:
        return None
    is_bare = end < until or found.end() == until
    host = text[begin:end]
    if end == until:
        end = _trimmed(text, start, found.end())
    return PlainLink(start, end, "https://" + text[start:end], meant=not (is_bare and looks_glued(host)))


def _end_of_host(text: str, begin: int, end: int) -> int:
    """Return where a host ends: after the last label that is a top-level domain; 0 if there is none."""
    labels = text[begin:end].lower().split(".")
    if labels[0] == "www" and len(labels) > 2:
        return end
    while len(labels) > 1 and labels[-1] not in GENERIC and labels[-1] not in COUNTRIES:
        end -= len(labels.pop()) + 1
    is_number = all(label.isdigit() for label in labels[:-1])
    return 0 if len(labels) < 2 or is_number else end


def looks_glued(host: str) -> bool:
    """Return whether a host without a path is rather two sentences that lack a space between them (``Sale.Now``)."""
    before, _, last = host.rpartition(".")
    if before.isupper():
        return last.isupper() and last.lower() in WORDS
    return last[0].isupper()


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where an address ends when punctuation after it is taken off."""
    missing = {
        closing: text.count(closing, start, end) - text.count(opening, start, end) for closing, opening in _PAIRS
    }
    while end > start:
        last = text[end - 1]
        if missing.get(last, 0) > 0:
            missing[last] -= 1
        elif last not in _PUNCTUATION:
            break
        end -= 1
    return end
