"""Phone numbers among characters: runs of digits in the shapes in which people write them.

A shape is needed since most runs of digits are no phone numbers: a country code with its plus, the groups that a
territory writes, or a word before it that says so. `brandkit.facts.phone_form` says whether the length is possible.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from brandkit.facts.lexicon.lexicon import Lexicon, single_words
from brandkit.facts.phone_form import is_possible_phone
from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Statement
from brandkit.model.value import Phone

# All of a run of digits and what parts them, or nothing of it: a part of a card number is no phone number.
_RUN = re.compile(
    r"(?<![\w/@#&=_€$£¥])(?<!\d[ .,:-])\+?\(?\d(?:(?:[ ./-]|[ ]?[(/-][ ]?|\)[ /-]?)?\d){2,23}(?![^\W_]|[.,:]?\d)"
)
_DIGITS = re.compile(r"\d[\d ()./-]+\d")  # quick to look for; most texts have none
_GROUP = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+|[\u260e\u2706\U0001f4de\U0001f4f1]")
_MONEY_OR_UNIT = re.compile(r"[ ]?[€$£¥%°]")
_SENTENCE_END = re.compile(r"[!?]\s|[^\W\d_]{4}\.\s")  # "Ref. 605" is one sentence
_CUE_REACH = 32
"""Characters before a number in which a word says what it is: "call us any time on"."""

_NORTH_AMERICA = frozenset(("US", "CA", "PR", "DO", "JM", "BS", "BB", "TT", "BM"))
"""Territories of the North American Numbering Plan that have copy of their own; 3-3-4, without a trunk zero."""
_SPANISH_GROUPS = frozenset({(3, 3, 3), (3, 2, 2, 2), (2, 3, 2, 2), (2, 3, 4), (3, 6), (2, 7)})
_MEXICAN_GROUPS = frozenset({(2, 4, 4), (3, 3, 4), (2, 2, 2, 2, 2), (3, 3, 2, 2)})
_HOURS = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d")


class _Group(NamedTuple):
    start: int
    end: int
    digits: str


def find_phones(normal: Normal, claimed: Sequence[tuple[int, int]], setting: Setting) -> Iterator[Statement]:
    """Yield the phone numbers of a text, but for those in spans that are claimed already."""
    first = _DIGITS.search(normal.text)
    if first is None:
        return
    waiting = iter((*claimed, (len(normal.text) + 1, len(normal.text) + 1)))
    taken, before = next(waiting), 0
    for found in _RUN.finditer(normal.text, max(0, first.start() - 2)):
        while taken[1] <= found.start():
            taken, before = next(waiting), taken[1]
        if found.end() <= taken[0]:
            yield from _phone(found, normal, setting, before)


def _phone(found: re.Match[str], normal: Normal, setting: Setting, earliest: int) -> Iterator[Statement]:
    """Yield the phone number of a run of digits; what stands before `earliest` speaks of an address that ends there."""
    text, start, end = normal.text, *found.span()
    if _MONEY_OR_UNIT.match(text, end):
        return
    before = _words_before(normal, start)
    called = not _cues(setting.lexicon).isdisjoint(before)
    if (
        not called
        and text[start] != "+"
        and not _number_cues(setting.lexicon).isdisjoint(_words_before(normal, start, _begin(text, start, earliest)))
    ):
        return
    called_here = called and _leads_to_number(before[-1], setting.lexicon)
    groups = [_Group(*each.span(), each[0]) for each in _GROUP.finditer(text, start, end)]
    for first, last in _spans(groups):
        begin = _opening(text, groups[first].start, start)
        written = text[begin : groups[last - 1].end]
        if _is_phone(written, groups[first:last], setting.territory, called=called, called_here=called_here):
            yield Statement(Phone(written), begin, groups[last - 1].end)
            return


def _spans(groups: Sequence[_Group]) -> Iterator[tuple[int, int]]:
    """Yield all of the groups, then without one at either end, "0161 496 0182 - 24 hours a day"."""
    count = len(groups)
    yield 0, count
    if sum(len(each.digits) for each in groups) <= 15:
        yield from ((0, count - 1), (1, count)) if count > 2 else ()


def _opening(text: str, start: int, earliest: int) -> int:
    """Return where a number begins, with its plus and opening bracket."""
    while start > earliest and text[start - 1] in "+(":
        start -= 1
    return start


def _is_phone(written: str, groups: Sequence[_Group], territory: str, *, called: bool, called_here: bool) -> bool:
    digits = "".join(each.digits for each in groups)
    lengths = tuple(len(each.digits) for each in groups)
    if len(digits) > 15 or _HOURS.fullmatch(written):
        return False
    if (called_here and 3 <= len(digits) <= 4) or (called and 5 <= len(digits) <= 6):
        # A short code, "text STOP to 60123"; French ones are written in pairs.
        return written.isdigit() or (territory == "FR" and lengths == (2, 2))
    shaped = written.startswith("+") or (len(digits) >= 7 and (called or _has_shape(lengths, digits, territory)))
    return shaped and is_possible_phone(written, territory)


def _has_shape(lengths: tuple[int, ...], digits: str, territory: str) -> bool:
    """Return whether groups of so many digits are those of a territory's phone numbers."""
    if territory in _NORTH_AMERICA:
        return lengths == (3, 3, 4) or (lengths == (1, 3, 3, 4) and digits[0] == "1")
    if territory == "ES":
        return lengths in _SPANISH_GROUPS and digits[0] in "6789"
    if territory == "MX":
        return lengths in _MEXICAN_GROUPS
    if territory == "FR" and lengths == (2, 2, 2, 2, 2):
        return digits[0] == "0"
    return digits[0] == "0" and len(lengths) > 1 and len(digits) >= 8 and (lengths[0] > 2 or len(digits) == 10)


def _number_cues(lexicon: Lexicon) -> frozenset[str]:
    return single_words(lexicon, "number_cues")


def _words_before(normal: Normal, start: int, earliest: int = 0) -> list[str]:
    """Return the words shortly before a place, of the same line."""
    before = normal.folded[max(earliest, start - _CUE_REACH) : start].rpartition("\n")[2]
    return _LETTERS.findall(before)


def _begin(text: str, start: int, earliest: int) -> int:
    """Return where the sentence of a place begins, or `earliest`: "Bring an ID. Call 605 555 0133"."""
    ends = (each.end() for each in _SENTENCE_END.finditer(text, max(earliest, start - _CUE_REACH), start))
    return max(ends, default=earliest)


def _leads_to_number(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word may stand right before a short number to call: "dial 911", "text STOP to 6012"."""
    return word in _cues(lexicon) or word in single_words(lexicon, "phone_links")


@lru_cache(maxsize=64)  # a memo of a pure function
def _cues(lexicon: Lexicon) -> frozenset[str]:
    return single_words(lexicon, "phone_cues") | {"\u260e", "\u2706", "\U0001f4de", "\U0001f4f1"}
