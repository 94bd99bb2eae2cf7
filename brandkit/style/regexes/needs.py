"""What a text must hold so that a pattern can match in it: as long words as can be known, since few texts hold those.

They are looked for in a text that is `flat`: in small letters, with one space for white space of any length.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import Any, TypeAlias

from brandkit.measure.needed import fold
from brandkit.model.frozen import frozen

Strings: TypeAlias = frozenset[str]

_SPACES = frozenset(map(ord, "\t\n\f\r "))
"""What is one space in a text that is flat."""
_MOST = 48
"""Strings that are told apart; with more of them a text is looked through as slowly as with the pattern."""
_MOST_OF_BRANCHES = 400
_COMMON = frozenset(".,-'’")
"""Signs that are in every text."""
_ASCII = 128
_LONGEST = 8
"""Repeats that are written out."""
_NOTHING: Strings = frozenset()
_EMPTY: Strings = frozenset(("",))
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))


@frozen
class _Part:
    """What is known of a part of a pattern."""

    exact: Strings = _NOTHING
    """All that it can match; empty: that is not known."""
    needed: Strings = _NOTHING
    """Any text in which it matches holds one of them; empty: nothing is known."""


_UNKNOWN, _NO_WIDTH = _Part(), _Part(_EMPTY)


@lru_cache(maxsize=1024)  # a memo of a pure function: many rules look at the same pieces
def flat(text: str) -> str:
    """Return a text as the needs of patterns are looked for in it."""
    low = fold(text)
    for sign in "\t\n\f\r":
        low = low.replace(sign, " ")
    while "  " in low:
        low = low.replace("  ", " ")
    return low


def needs_of(tree: Any) -> tuple[str, ...]:
    """Return strings, one of which is in any flat text that a pattern matches, as `re` parses it.

    Empty: nothing is known, or nothing that few texts have.
    """
    best = _in_row(list(tree)).needed
    return tuple(sorted(best)) if _weight(best) >= 2 else ()


def run_in(tree: Any) -> int:
    r"""Return how many times in a row a text must hold some letter: 3 for ``([a-z])\1{2,}``; 0: none that is known.

    Only letters and digits count, in a flat text.
    """
    items = [(str(op), value) for op, value in tree]
    if len(items) == 1 and items[0][0] == "SUBPATTERN" and items[0][1][0] is None:
        return run_in(items[0][1][3])
    pairs = pairwise(items)
    return max((_times(value, *again) for (op, value), again in pairs if op == "SUBPATTERN"), default=0)


def _times(group: Any, op: str, value: Any) -> int:
    """Return how many times a group of one letter stands there, if what follows refers to it."""
    least, again = (int(value[0]), list(value[2])) if op in _REPEATS else (1, [(op, value)])
    refers = [str(kind) for kind, _ in again] == ["GROUPREF"] and again[0][1] == group[0]
    return least + 1 if refers and least and _is_of_words(list(group[3])) else 0


def _is_of_words(items: Sequence[Any]) -> bool:
    """Return whether items are one letter or digit."""
    return len(items) == 1 and str(items[0][0]) == "IN" and all(map(_is_of_word, items[0][1]))


def _is_of_word(part: tuple[Any, Any]) -> bool:
    """Return whether a part of a set is of letters, digits and ``_`` only."""
    kind, value = part
    if str(kind) == "RANGE":
        return value[1] < _ASCII and all(chr(code).isalnum() for code in range(value[0], value[1] + 1))
    return str(kind) == "LITERAL" and (chr(value).isalnum() or value == ord("_"))


def _weight(strings: Iterable[str]) -> int:
    """Return how rare the commonest string may be: a sign is as good as a letter or two more, a space as none."""
    return min((_rarity(each.strip()) for each in strings), default=0)


def _rarity(words: str) -> int:
    signs = {letter for letter in words if not letter.isalnum() and letter != " "}
    return len(words) + bool(signs) + bool(signs - _COMMON)


def _best(*several: Strings) -> Strings:
    return max(several, key=lambda each: (_weight(each), -len(each)))


def _in_row(items: Sequence[Any]) -> _Part:
    """Return what is known of items in a row."""
    run, best, is_exact = _EMPTY, _NOTHING, True
    for op, value in items:
        part = _of(str(op), value)
        joined = _joined(run, part.exact)
        if joined:
            run, best = joined, _best(best, part.needed)
        else:
            run, best, is_exact = part.exact or _EMPTY, _best(best, run, part.needed), False
    return _Part(run if is_exact else _NOTHING, _best(best, run))


def _joined(before: Strings, after: Strings) -> Strings:
    """Return each followed by each; nothing where that is too much, or not known."""
    if len(before) * len(after) > _MOST:
        return _NOTHING
    return frozenset(
        one + (other[1:] if one.endswith(" ") and other.startswith(" ") else other) for one in before for other in after
    )


def _of(op: str, value: Any) -> _Part:
    if op == "LITERAL":
        return _Part(_letter(value))
    if op == "IN":
        return _Part(_set_of(value))
    if op == "BRANCH":
        return _any_of([_in_row(list(each)) for each in value[1]])
    if op == "SUBPATTERN":
        return _in_row(list(value[3]))
    if op == "ATOMIC_GROUP":
        return _in_row(list(value))
    if op in _REPEATS:
        return _repeated(int(value[0]), int(value[1]), list(value[2]))
    if op == "ASSERT":
        return _Part(_EMPTY, _in_row(list(value[1])).needed)
    return _NO_WIDTH if op in ("AT", "ASSERT_NOT") else _UNKNOWN


def _letter(code: int) -> Strings:
    """Return a letter in small, or nothing where its forms are not one to one (``ß``, the long s)."""
    if code in _SPACES:
        return frozenset((" ",))
    letter = chr(code)
    small = letter.lower()
    is_one = len(small) == 1 and letter.upper().lower() == small and letter not in "İı"
    return frozenset((small,)) if is_one else _NOTHING


def _set_of(items: Sequence[Any]) -> Strings:
    """Return the letters of a set; nothing, where they are many."""
    if len(items) > _MOST or any(str(kind) != "LITERAL" for kind, _ in items):
        return _NOTHING
    letters = [_letter(value) for _, value in items]
    return frozenset(chain.from_iterable(letters)) if all(letters) else _NOTHING


def _any_of(parts: Sequence[_Part]) -> _Part:
    exact = _union([each.exact for each in parts], _MOST)
    return _Part(exact, _union([_best(each.exact, each.needed) for each in parts], _MOST_OF_BRANCHES))


def _union(several: Sequence[Strings], most: int) -> Strings:
    found = _NOTHING.union(*several) if all(several) else _NOTHING
    return found if len(found) <= most else _NOTHING


def _repeated(least: int, most: int, items: list[Any]) -> _Part:
    one = _in_row(items)
    if one.exact == {" "}:  # of any length, in a flat text it is one
        return _Part(one.exact if least else one.exact | _EMPTY)
    times = _EMPTY
    for _ in range(min(least, _LONGEST)):
        times = _joined(times, one.exact) or _NOTHING
    if least == most <= _LONGEST:
        return _Part(times, _best(one.needed, times))
    if (least, most) == (0, 1):
        return _Part(one.exact | _EMPTY if one.exact else _NOTHING)
    return _Part(_NOTHING, _best(one.needed, times) if least else _NOTHING)
