"""The spellings that a pattern stands for, where they are few: ``OAuth2?`` is OAuth2 or OAuth."""

import re
from functools import lru_cache
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
from typing import Any

from brandkit.style.regexes.translate import translate

_MOST = 64
_SIGN = re.compile(r"[\\\[\](){}.*+?^$|]")
_NO_CHOICE = re.compile(r"\\[A-Za-z0-9]|\(\?(?!:)|(?<!\\)[\[\]{}.*+^$]")


def spelling_of(term: str, words: str) -> str:
    """Return the spelling of a term that words have but for their capitals; the term itself, if none is."""
    if not is_pattern(term):
        return term
    low = " ".join(words.split()).lower()
    return next((each for each in spellings(term) if each.lower() == low), term)


def shown_for(term: str, words: str) -> str:
    """Return what a message says for a term: as Vale has it, the pattern itself where that is more than choices."""
    return term if not is_pattern(term) or _NO_CHOICE.search(term) else spelling_of(term, words)


def is_pattern(term: str) -> bool:
    """Return whether a term may stand for other words than its own."""
    return _SIGN.search(term) is not None


@lru_cache(maxsize=2048)  # a memo of a pure function
def spellings(term: str) -> tuple[str, ...]:
    """Return all that a pattern stands for, in the order in which it is tried; nothing where that is too much."""
    try:
        return tuple(_all(_parser.parse(translate(term)))) or ()
    except (_parser.error, RecursionError, OverflowError, _TooManyError):
        return ()


class _TooManyError(Exception):
    """More spellings than are worth a look, or no end of them."""


def _all(tree: Any) -> list[str]:
    made = [""]
    for op, value in tree:
        ends = _of(str(op), value)
        if len(made) * len(ends) > _MOST:
            raise _TooManyError
        made = [one + end for one in made for end in ends]
    return made


def _of(op: str, value: Any) -> list[str]:
    if op == "LITERAL":
        return [chr(value)]
    if op == "BRANCH":
        return [each for branch in value[1] for each in _all(branch)]
    if op == "SUBPATTERN" and not value[1] and not value[2]:  # flags change what letters stand for
        return _all(value[3])
    if op == "MAX_REPEAT" and (value[0], value[1]) == (0, 1):
        return [*_all(value[2]), ""]
    if op == "IN" and all(str(each[0]) == "LITERAL" for each in value):
        return [chr(each[1]) for each in value]
    raise _TooManyError
