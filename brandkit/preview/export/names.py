"""Names of files and folders for names that people gave: safe on every system, the same each time, each its own."""

import hashlib
import re
from collections.abc import Iterable

from brandkit.engine.output import is_device

MOST = 60
"""Characters that are kept of a name."""
_SAFE = re.compile(r"[a-z0-9][a-z0-9_-]*")
_OTHER = re.compile(r"[^a-z0-9_-]+")


def names_for(given: Iterable[str]) -> dict[str, str]:
    """Return a file name without ending for each name: itself, where it is plain and short, else one made from it."""
    return {each: file_name(each) for each in given}


def file_name(name: str) -> str:
    """Return a name of small letters, digits, ``-`` and ``_``, which no other name gets.

    What is not itself gets eight digits of its SHA-256, since names that differ in case or in signs alone would meet.
    """
    if _SAFE.fullmatch(name) and len(name) <= MOST and not is_device(name) and not _looks_made(name):
        return name
    bare = _OTHER.sub("-", name.lower())[:MOST].strip("-_")
    return f"{bare or 'x'}-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _looks_made(name: str) -> bool:
    """Return whether a plain name could be one that is made from another."""
    return re.search(r"-[0-9a-f]{8}$", name) is not None
