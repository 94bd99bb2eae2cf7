"""Where each character of a YAML scalar stands in the text that wrote it."""

import re
from collections.abc import Iterator

_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|.)", re.DOTALL)
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*")
_WHITE_ESCAPES = " \tt\nnr_NLPv\r"


def find_origins(raw: str, value: str) -> tuple[int, ...]:
    """Return, for each character of `value` and for its end, the offset in `raw` where it was written.

    Args:
        raw: the scalar as it stands in the file, quotes and all.
        value: what YAML reads from it.

    Reading a scalar folds white space and replaces escapes, each by one character. So the characters that are
    not white stand in both in the same order, and that is what is matched here.
    """
    solid = list(_solid_places(raw))
    origins: list[int] = []
    count = 0
    place = 0
    for character in value:
        bound = solid[count] if count < len(solid) else len(raw)
        place = min(place, bound) if character.isspace() else bound
        count += not character.isspace()
        origins.append(place)
        place += 1
    return (*origins, min(place, len(raw)))


def _solid_places(raw: str) -> Iterator[int]:
    """Yield the offset of everything in `raw` that writes a character that is not white."""
    if raw[:1] == '"':
        yield from _double_quoted(raw)
    elif raw[:1] == "'":
        quotes = re.finditer(r"''|[^'\s]", raw[1:])
        yield from (match.start() + 1 for match in quotes)
    else:
        header = _BLOCK_HEADER.match(raw)
        start = header.end() if header else 0
        yield from (place for place in range(start, len(raw)) if not raw[place].isspace())


def _double_quoted(raw: str) -> Iterator[int]:
    place = 1
    while place < len(raw) - 1:
        escape = _ESCAPE.match(raw, place)
        if escape:
            if not _writes_white(escape):
                yield place
            place = escape.end()
        else:
            if not raw[place].isspace():
                yield place
            place += 1


def _writes_white(escape: re.Match[str]) -> bool:
    digits = next((group for group in escape.groups() if group), "")
    if digits:
        return chr(int(digits, 16)).isspace()
    return escape.group()[1] in _WHITE_ESCAPES
