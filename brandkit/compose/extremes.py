"""The extreme values of one schema: the longest it allows, and those that make a test come out differently."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import Any, Final, TypeAlias

from brandkit.errors import DataError
from brandkit.model.frozen import frozen
from brandkit.model.plan import Escape
from brandkit.source.validation import matches

UNKNOWN_LENGTH = 100
"""Characters assumed for a text whose schema names no ``maxLength``."""
UNKNOWN_NUMBER = 999_999.99
"""Assumed for a number whose schema names no bounds."""


class Special(Enum):
    """Choices that are no values."""

    MOST = "as much as the schema allows"
    ABSENT = "not there at all"


@frozen
class Length:
    """The choice of a text or a list of so many characters or items."""

    count: int


MOST: Final = Special.MOST
ABSENT: Final = Special.ABSENT
Chains: TypeAlias = Sequence[tuple[Escape, ...]]
"""For each place where a value is shown, the escapes it goes through."""
Choice: TypeAlias = "str | int | float | bool | Special | Length | tuple[object, ...] | None"

# Long in print in most languages: "Wednesday, September 30, 2026", "mercredi 30 septembre 2026".
_FORMATS = {
    "date": "2026-09-30",
    "time": "22:30:00",
    "date-time": "2026-09-30T22:30:00+00:00",
}


def choices_for(
    node: Mapping[str, Any], constants: Iterable[object], *, required: bool, by_length: bool = False
) -> tuple[Choice, ...]:
    """Return values that take a test of this value, or of its length, every way it can go."""
    found: list[Choice] = []
    compared = tuple(constants)
    lengths = tuple(_lengths(node, compared)) if by_length else ()
    for choice in (*_choices(node, compared), *lengths, *(() if required else (ABSENT,))):
        if not any(choice is other or (choice == other and type(choice) is type(other)) for other in found):
            found.append(choice)
    return tuple(found)


def extreme(node: Mapping[str, Any], letter: str, escapes: Chains = ()) -> Any:
    """Return the value that takes the most room, texts in the given letter where the schema allows it.

    A text must also get through the escapes of every place where it is shown: what becomes an address is one. What
    keeps values out of links adds at most one sign for each of a value's, in UCS-2 no more than the emoji's two units.
    """
    if "const" in node:
        return node["const"]
    if "enum" in node:
        return max(node["enum"], key=lambda value: _room(str(value), letter))
    kind = _kind(node)
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return _widest_number(node, whole=kind == "integer")
    return _longest_text(node, letter, escapes)


def least(node: Mapping[str, Any], letter: str, escapes: Chains = ()) -> Any:
    """Return the value that takes the least room without being empty: one letter, 1, the shortest of a list."""
    if "enum" in node:
        return min(node["enum"], key=lambda value: len(str(value)))
    kind = _kind(node)
    if kind in ("integer", "number") and _is_within(node, 1):
        return 1
    if kind != "string" or "format" in node or "const" in node:
        return extreme(node, letter, escapes)
    return extreme({**node, "maxLength": max(node.get("minLength", 1), 1)}, letter, escapes)


def _kind(node: Mapping[str, Any]) -> object:
    """Return the schema's type; of several the first that is not null."""
    kind = node.get("type")
    return next((each for each in kind if each != "null"), "string") if isinstance(kind, list) else kind


def _room(text: str, letter: str) -> tuple[bool, int]:
    """Return what makes a text dear: for a letter outside of every small alphabet, that it has such a letter too."""
    return not letter.isascii() and any(c > "\u00ff" for c in text), len(text.encode("utf-8", "replace"))


def is_unbounded(node: Mapping[str, Any]) -> bool:
    """Return whether a length has to be assumed for this value."""
    if "items" in node:
        return "maxItems" not in node
    is_text = (_kind(node) or "string") == "string" and "properties" not in node
    return is_text and not node.keys() & {"maxLength", "enum", "const"} and node.get("format") not in _FORMATS


def _choices(node: Mapping[str, Any], constants: tuple[object, ...]) -> Iterator[Choice]:
    kind = _kind(node)
    if "const" in node:
        yield node["const"]
    elif "enum" in node:
        yield from node["enum"]
    elif kind == "boolean":
        yield from (True, False)
    else:
        yield MOST
        yield from _lesser(node, kind, constants)
    if isinstance(node.get("type"), list) and "null" in node["type"]:
        yield None


def _lengths(node: Mapping[str, Any], constants: tuple[object, ...]) -> Iterator[Length]:
    fewest, most = ("minItems", "maxItems") if "items" in node else ("minLength", "maxLength")
    for number in constants:
        if isinstance(number, int) and not isinstance(number, bool):
            for count in (number - 1, number, number + 1):
                if max(node.get(fewest, 0), 0) <= count <= node.get(most, count):
                    yield Length(count)


def _lesser(node: Mapping[str, Any], kind: object, constants: tuple[object, ...]) -> Iterator[Choice]:
    """Yield values below the most that the schema allows."""
    if "items" in node:
        yield from () if node.get("minItems") else ((),)
        if node.get("minItems", 0) <= 1:
            yield from ((text,) for text in constants if isinstance(text, str))
    elif kind in ("integer", "number"):
        yield from _numbers(node, constants)
    elif "properties" not in node:
        yield from (text for text in constants if isinstance(text, str) and _is_allowed(node, text))
        # A format forbids the empty text.
        if not constants and "format" not in node and _is_allowed(node, ""):
            yield ""


def _numbers(node: Mapping[str, Any], constants: tuple[object, ...]) -> Iterator[int | float]:
    for number in constants or (0,):
        if isinstance(number, int | float) and not isinstance(number, bool):
            yield from (value for value in (number - 1, number, number + 1) if _is_within(node, value))


def _is_within(node: Mapping[str, Any], value: float) -> bool:
    return bool(
        node.get("minimum", value) <= value <= node.get("maximum", value)
        and node.get("exclusiveMinimum", value - 1) < value < node.get("exclusiveMaximum", value + 1)
    )


def _widest_number(node: Mapping[str, Any], *, whole: bool) -> int | float:
    """Return the number with most characters: at one of the bounds, or a hundredth inside of it."""
    keys = ("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum")
    bounds = [node[key] for key in keys if key in node]
    if not bounds:
        return int(UNKNOWN_NUMBER) if whole else UNKNOWN_NUMBER
    steps = (0, 1, -1) if whole else (0, 0.01, -0.01)
    numbers = [int(bound) + step if whole else round(bound + step, 2) for bound in bounds for step in steps]
    fitting = [number for number in numbers if _is_within(node, number)]
    return max(fitting, key=lambda number: len(str(number)), default=bounds[0])


def _longest_text(node: Mapping[str, Any], letter: str, escapes: Chains) -> str:
    if node.get("format") in _FORMATS:
        return _FORMATS[node["format"]]
    length = int(node.get("maxLength", max(UNKNOWN_LENGTH, node.get("minLength", 0))))
    # Where the letter is not allowed: one that X counts as two, one outside of GSM 7-bit, one of two septets, those
    # that X puts an unseen space behind, then ordinary ones.
    letters = [text * length for text in (letter, "\u6f22", "\u0416", "\u20ac", "@", "#", ".", "W", "w", "0")]
    special = {"email": [_mail_address(length)], "uri": [_web_address(length)]}.get(node.get("format", ""), letters)
    examples = [text for text in node.get("examples", ()) if isinstance(text, str)]
    candidates = (*special, *sorted(examples, key=len, reverse=True), _web_address(length), _mail_address(length))
    for candidate in candidates:
        if _is_allowed(node, candidate) and all(_gets_through(candidate, chain) for chain in escapes):
            return candidate
    return "W" * length if special is letters else special[0]


def _web_address(length: int) -> str:
    return "https://example.com/" + "w" * max(length - 20, 0)


def _mail_address(length: int) -> str:
    # RFC 5321, section 4.5.3.1: 64 octets before the @, and 254 in all.
    local = min(max(length - 12, 1), 64)
    labels = ("w" * 60 + ".") * ((min(length, 254) - local - 12) // 61)
    return f"{'w' * local}@{labels}example.com"


def _gets_through(text: str, escapes: Iterable[Escape]) -> bool:
    try:
        for escape in escapes:
            text = escape(text)
    except DataError:
        return False
    return True


def _is_allowed(node: Mapping[str, Any], text: str) -> bool:
    if not node.get("minLength", 0) <= len(text) <= node.get("maxLength", len(text)):
        return False
    find = _is_found if len(text) <= _KEPT else matches
    return "pattern" not in node or find(node["pattern"], text)


_KEPT = 1_000
"""Characters up to which a text is worth remembering."""


@lru_cache(maxsize=512)  # a memo of a pure function: a schema's texts are the same for all channels
def _is_found(pattern: str, text: str) -> bool:
    return matches(pattern, text)
