"""Which letters a part of a pattern can begin with, as far as that has to be known: in sorts, never too few of them.

All that may be the same letter in another case is one sort, so that flags make no difference.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

Letters: TypeAlias = frozenset[str]
"""Sorts of letters: `SPACE`, `_DIGIT`, `_LETTER`, and each other sign of ASCII by itself."""

SPACE, _DIGIT, _LETTER = "space", "digit", "letter"
_ASCII = 128
_DIGITS = frozenset("0123456789")


def _sort_of(letter: str) -> str:
    if letter.isspace():
        return SPACE
    if letter in _DIGITS:
        return _DIGIT
    return letter if letter.isascii() and not letter.isalpha() else _LETTER


_EVERY: Letters = frozenset(map(_sort_of, map(chr, range(_ASCII)))) | {_LETTER}
_CATEGORIES = {"CATEGORY_SPACE": frozenset((SPACE,)), "CATEGORY_WORD": frozenset((_LETTER, _DIGIT, "_"))}
_NOTHING: Letters = frozenset()


def letters_in(items: Sequence[Any]) -> Letters:
    """Return what one letter can be that is all there is; empty: it is not one letter."""
    return _one(str(items[0][0]), items[0][1]) if len(items) == 1 else _NOTHING


def first_of(items: Sequence[Any]) -> Letters:
    """Return what items in a row, as `re` parses them, begin with; empty: it is not known, or there may be none."""
    if not items:
        return _NOTHING
    (op, value), rest = (str(items[0][0]), items[0][1]), items[1:]
    if op == "AT":
        return first_of(rest)
    if op == "SUBPATTERN":
        return first_of([*value[3], *rest])
    if op == "BRANCH":
        return _any_of([[*each, *rest] for each in value[1]])
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        begun = [*value[2], *rest]
        return first_of(begun) if int(value[0]) else _any_of([begun, rest])
    return _one(op, value)


def _any_of(ways: Sequence[Sequence[Any]]) -> Letters:
    found = [first_of(each) for each in ways]
    return _NOTHING.union(*found) if all(found) else _NOTHING


def _one(op: str, value: Any) -> Letters:
    """Return what a letter can be; empty: it is none."""
    if op == "LITERAL":
        return frozenset((_sort_of(chr(value)),))
    if op == "NOT_LITERAL":
        return _but([("LITERAL", value)])
    if op == "ANY":
        return _EVERY
    if op != "IN":
        return _NOTHING
    if str(value[0][0]) == "NEGATE":
        return _but(value[1:])
    return _NOTHING.union(*(_within(str(kind), each) for kind, each in value))


def _within(kind: str, value: Any) -> Letters:
    """Return the sorts of which some are in a part of a set."""
    if kind == "LITERAL":
        return frozenset((_sort_of(chr(value)),))
    if kind == "RANGE":
        low, high = value
        beyond = {_LETTER, SPACE} if high >= _ASCII else set[str]()
        return frozenset(_sort_of(chr(code)) for code in range(low, min(high + 1, _ASCII))) | beyond
    return _CATEGORIES.get(str(value), _EVERY)


def _but(parts: Sequence[Any]) -> Letters:
    """Return all sorts but the signs that are excluded; of the others some may be left."""
    signs = {chr(value) for kind, value in parts if str(kind) == "LITERAL"}
    return _EVERY - {sign for sign in signs if sign.isascii() and _sort_of(sign) == sign}
