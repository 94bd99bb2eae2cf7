"""Dictionaries in Hunspell's format: words with flags (``.dic``), and the endings that flags allow (``.aff``).

Of the format that is used which ordinary dictionaries of western languages need: PFX, SFX, FLAG, ICONV. Compounds are
not taken apart, so that German ones count as unknown unless the dictionary lists them.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from brandkit.model.frozen import frozen


@frozen
class Affix:
    """One way in which a word with a flag may begin or end."""

    flag: str
    strip: str
    add: str
    condition: re.Pattern[str] | None
    crosses: bool
    """It goes together with an affix at the other end."""


@frozen
class Dictionary:
    """The words that are known."""

    words: dict[str, frozenset[str]]
    """Word to its flags."""
    prefixes: tuple[Affix, ...]
    suffixes: dict[str, tuple[Affix, ...]]
    """By their last letter; those that only strip by ``""``."""
    converts: tuple[tuple[str, str], ...] = ()
    """What is written otherwise in a text than in the dictionary: ``’`` for ``'``."""


def read_dictionary(aff: Path, dic: Path) -> Dictionary:
    """Return the dictionary of two files.

    Raises:
        OSError: one cannot be read.
    """
    head = aff.read_bytes()
    found = re.search(rb"(?m)^SET\s+(\S+)", head)
    encoding = found.group(1).decode("ascii", "replace") if found else "utf-8"
    lines = _decoded(head, encoding).splitlines()
    flags = next((line.split()[1] for line in lines if line.startswith("FLAG ")), "")
    prefixes, suffixes = _affixes(lines, "PFX"), _affixes(lines, "SFX")
    by_last: dict[str, list[Affix]] = {}
    for each in suffixes:
        by_last.setdefault(each.add[-1:], []).append(each)
    converts = (line.split() for line in lines if line.startswith("ICONV "))
    return Dictionary(
        dict(_words(_decoded(dic.read_bytes(), encoding).splitlines(), flags)),
        tuple(prefixes),
        {last: tuple(every) for last, every in by_last.items()},
        tuple((fields[1], fields[2]) for fields in converts if len(fields) == 3),
    )


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace").removeprefix("\ufeff")
    except LookupError:
        return data.decode("utf-8", "replace")


def _affixes(lines: Sequence[str], what: str) -> list[Affix]:
    affixes: list[Affix] = []
    crosses: dict[str, bool] = {}
    for fields in (line.split() for line in lines if line.startswith(f"{what} ")):
        if len(fields) == 4 and fields[2] in "YN":
            crosses[fields[1]] = fields[2] == "Y"
        elif len(fields) >= 4:
            condition = fields[4] if len(fields) > 4 else "."
            affixes.append(_affix(what, fields, condition, crosses=crosses.get(fields[1], False)))
    return affixes


def _affix(what: str, fields: Sequence[str], condition: str, *, crosses: bool) -> Affix:
    strip, add = ("" if each == "0" else each.partition("/")[0] for each in fields[2:4])
    add = "" if add == "0" else add
    try:
        pattern = re.compile(f"(?:{condition})$" if what == "SFX" else condition) if condition != "." else None
    except re.error:
        pattern = None
    return Affix(fields[1], strip, add, pattern, crosses)


def _words(lines: Sequence[str], flags: str) -> Iterator[tuple[str, frozenset[str]]]:
    for line in lines[1:]:
        entry = line.split("\t")[0].strip()
        word, _, given = entry.partition("/")
        if word:
            yield word, frozenset(_flags(given.split(" ")[0], flags))


def _flags(given: str, kind: str) -> Iterator[str]:
    if kind == "num":
        yield from filter(None, given.split(","))
    elif kind == "long":
        yield from (given[at : at + 2] for at in range(0, len(given), 2))
    else:
        yield from given


def knows(dictionary: Dictionary, word: str) -> bool:
    """Return whether a word is known: as it is, or in small letters where it is written in capitals."""
    for seen, written in dictionary.converts:
        word = word.replace(seen, written)
    forms = [word]
    if word[:1].isupper():
        forms.append(word.lower() if word[1:].islower() or word.isupper() else word[:1].lower() + word[1:])
    if word.isupper():
        forms.append(word.capitalize())
    return any(_has(dictionary, form) for form in forms)


def _has(dictionary: Dictionary, form: str) -> bool:
    if form in dictionary.words or any(_stems(dictionary, form, frozenset())):
        return True
    for affix in dictionary.prefixes:
        if affix.add and form.startswith(affix.add):
            stem = affix.strip + form[len(affix.add) :]
            if affix.condition and not affix.condition.match(stem):
                continue
            if affix.flag in dictionary.words.get(stem, ()):
                return True
            if affix.crosses and any(_stems(dictionary, stem, frozenset((affix.flag,)))):
                return True
    return False


def _stems(dictionary: Dictionary, form: str, also: frozenset[str]) -> Iterator[str]:
    """Yield the words of which a form is one with an ending; they must have the flags in `also` too."""
    for affix in (*dictionary.suffixes.get(form[-1:], ()), *dictionary.suffixes.get("", ())):
        if form.endswith(affix.add) and (not also or affix.crosses):
            stem = form[: len(form) - len(affix.add)] + affix.strip
            flags = dictionary.words.get(stem, frozenset())
            fits = affix.condition is None or affix.condition.search(stem)
            if affix.flag in flags and also <= flags and fits:
                yield stem


def near(dictionary: Dictionary, word: str, most: int = 5) -> tuple[str, ...]:
    """Return known words that are one slip of the hand away: letters swapped, one too many, wrong or missing."""
    letters = "etaoinshrdlucmfwypvbgkjqxzäöüßéèàçñ'"
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    slips = (
        *(a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1),
        *(a + b[1:] for a, b in halves if b),
        *(a + letter + b[1:] for a, b in halves if b for letter in letters),
        *(a + letter + b for a, b in halves for letter in letters),
    )
    found: list[str] = []
    for slip in dict.fromkeys(slips):
        if slip != word and knows(dictionary, slip):
            found.append(slip)
            if len(found) == most:
                break
    return tuple(found)
