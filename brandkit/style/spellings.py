"""The spellings that a pattern stands for, where they are few: ``OAuth2?`` is OAuth2 or OAuth."""

from functools import lru_cache
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
from typing import Any

from brandkit.style.regexes.pattern import PatternError, read_pattern

_MOST = 64


def spelling_of(term: str, words: str) -> str:
    """Return the spelling of a term that words have but for their capitals; the term itself, if none is."""
    return next((each for each in spellings(term) if each.lower() == words.lower()), term)


@lru_cache(maxsize=2048)  # a memo of a pure function
def spellings(term: str) -> tuple[str, ...]:
    """Return all that a pattern stands for, in the order in which it is tried; nothing where that is too much."""
    try:
        return tuple(_all(_parser.parse(read_pattern(term).source))) or ()
    except (PatternError, _parser.error, RecursionError, _TooManyError):
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
