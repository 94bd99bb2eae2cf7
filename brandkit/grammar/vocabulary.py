"""A brand's names and terms: words that no back end may take for slips of spelling.

They are its own name, its sender's, and what the vocabularies of its rules accept: a line of
``rules/config/vocabularies/NAME/accept.txt`` is a pattern, as Vale has it.
"""

import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path

from brandkit.model.kit import Kit

_PLACES = ("config/vocabularies/*/accept.txt", "Vocab/*/accept.txt")
_LEAST = 4
"""Letters of a word that counts by itself where it is part of a name: "The Oak House" makes no name of "The"."""
NOTHING = re.compile(r"(?!)")
"""Finds no names."""


def names_in(kit: Kit) -> re.Pattern[str]:
    """Return a pattern that finds a brand's names and terms in a text, their possessive forms included."""
    accepted = tuple(line for path in _files(kit) for line in _lines(path))
    return _pattern((kit.brand.name, kit.brand.sender_name), accepted)


def _files(kit: Kit) -> Iterator[str]:
    """Yield the files of accepted words of the vocabularies that the kit uses."""
    for name, path in kit.rule_files.items():
        if any(fnmatchcase(name, place) for place in _PLACES):
            vocabulary = name.split("/")[-2]
            if not kit.choice.vocabularies or vocabulary in kit.choice.vocabularies:
                yield path


def _lines(path: str) -> Iterator[str]:
    for line in Path(path).read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


@lru_cache(maxsize=32)  # a memo of a pure function
def _pattern(names: tuple[str, ...], accepted: tuple[str, ...]) -> re.Pattern[str]:
    words = (word for name in names for word in re.findall(r"[^\W\d_]+", name) if len(word) >= _LEAST)
    known = sorted({*filter(None, names), *words}, key=len, reverse=True)
    either = "|".join((*map(re.escape, known), *_usable(accepted)))
    # Any case: brands shout in headings, and say their addresses in small letters.
    return re.compile(rf"(?<!\w)(?:{either})(?:['’]s)?(?!\w)", re.IGNORECASE) if either else NOTHING


def _usable(patterns: Iterable[str]) -> Iterator[str]:
    """Yield patterns as they are, where Python knows them, and else as the words that they are."""
    for pattern in patterns:
        try:
            groups = re.compile(pattern).groups
        except re.error:
            groups = -1
        # A group would change what others refer to, and a flag may stand only at the head of a pattern.
        yield f"(?:{pattern})" if groups == 0 and "(?" not in pattern.replace("(?:", "") else re.escape(pattern)
