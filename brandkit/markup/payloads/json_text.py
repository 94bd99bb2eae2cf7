"""JSON whose strings remember where they stand, so that a finding can point into a payload."""

import json
import re
from collections.abc import Iterator
from typing import Any

from brandkit.model.frozen import frozen

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_CHARACTER = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]", re.DOTALL
)


@frozen
class Located:
    """A string of a JSON text; ``origins[i]`` is the offset in that text of what gave the character ``text[i]``."""

    text: str
    origins: tuple[int, ...]


@frozen
class _Pairs:
    """An object as its pairs, so that the order of its strings is not lost when a key stands twice."""

    pairs: tuple[tuple[str, Any], ...]


def load_located(text: str) -> Any:
    """Return the JSON value with every string (keys apart) as a `Located`.

    Raises:
        ValueError: the text is no JSON; the words are those of the standard library.
        RecursionError: it is nested too deeply.
    """
    value = json.loads(text, object_pairs_hook=lambda pairs: _Pairs(tuple(pairs)))
    return _place(value, _STRING.finditer(text))


def _place(value: object, strings: Iterator[re.Match[str]]) -> object:
    match value:
        case str():
            return _located(next(strings))
        case list():
            return [_place(item, strings) for item in value]
        case _Pairs(pairs):
            return _object(pairs, strings)
        case _:
            return value


def _object(pairs: tuple[tuple[str, Any], ...], strings: Iterator[re.Match[str]]) -> dict[str, object]:
    placed: dict[str, object] = {}
    for key, inner in pairs:
        next(strings)  # the key itself
        placed[key] = _place(inner, strings)
    return placed


def _located(match: re.Match[str]) -> Located:
    raw, start = match[1], match.start(1)
    if "\\" not in raw:
        return Located(raw, tuple(range(start, start + len(raw))))
    pieces = [(found.start() + start, found[0]) for found in _CHARACTER.finditer(raw)]
    return Located("".join(_character(piece) for _, piece in pieces), tuple(at for at, _ in pieces))


def _character(piece: str) -> str:
    """Return the character that a piece of a JSON string stands for: mostly itself."""
    found: str = json.loads(f'"{piece}"') if piece.startswith("\\") else piece
    return found
