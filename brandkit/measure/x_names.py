"""Top-level domains in running text, as X knows them."""

import re
from collections.abc import Iterable, Mapping

from brandkit.measure.x_tlds import LATER_NAMES, REFERENCE_NAMES
from brandkit.model.frozen import frozen

# The reference lists no top-level domain of one letter, and none of more than 24 in ASCII (the DNS allows 63).
_ASCII_NAME = re.compile(r"[A-Za-z]{2,24}+(?![0-9A-Za-z@+\-])")
_PUNYCODE = re.compile(r"[Xx][Nn]--[-0-9A-Za-z]+")
_GLUED = re.compile(r"[0-9A-Za-z@+\-]")
"""What may not follow a top-level domain that stands in letters."""


@frozen
class Names:
    """Top-level domains, in capitals."""

    latin: frozenset[str]
    """Those in ASCII letters."""
    others: Mapping[str, tuple[str, ...]]
    """The others by their first character, longest first."""


def end_of_name(text: str, start: int, names: Names) -> int:
    """Return where the top-level domain ends that begins at `start`, or 0 when none does; code points from 0.

    Any name in Punycode (``xn--...``) counts as one, as in the reference.
    """
    if (match := _ASCII_NAME.match(text, start)) and match.group().upper() in names.latin:
        return match.end()
    if match := _PUNYCODE.match(text, start):
        return match.end()
    for name in names.others.get(_capital(text[start : start + 1]), ()):
        end = start + len(name)
        if "".join(map(_capital, text[start:end])) == name and not _GLUED.match(text, end):
            return end
    return 0


def _capital(char: str) -> str:
    """Return `char` as a capital, the way ECMAScript compares letters: one for one, and none becomes ASCII."""
    capital = char.upper()
    return capital if len(capital) == 1 and (capital > "\x7f") == (char > "\x7f") else char


def _sort(names: Iterable[str]) -> Names:
    latin, others = set[str](), dict[str, tuple[str, ...]]()
    for name in sorted(names, key=len, reverse=True):
        if name.isascii():
            latin.add(name.upper())
        else:
            capitals = "".join(map(_capital, name))
            others[capitals[0]] = (*others.get(capitals[0], ()), capitals)
    return Names(frozenset(latin), others)


REFERENCE = _sort(REFERENCE_NAMES.split())
"""Those that twitter-text 3.1.0 knows."""
TODAY = _sort(f"{REFERENCE_NAMES} {LATER_NAMES}".split())
"""Those, and the ones that the root zone has got since."""

_LATER = re.compile(rf"\.(?:{'|'.join(LATER_NAMES.split())})", re.IGNORECASE)


def may_hold_later(text: str) -> bool:
    """Return False when no top-level domain of `text` is one that only `TODAY` knows."""
    return _LATER.search(text) is not None
