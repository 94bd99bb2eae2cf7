"""The values of a rule's fields, from the strings of YAML to what they are meant to be, faults noted."""

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, TypeAlias

from brandkit.errors import Fault
from brandkit.model.frozen import mutable
from brandkit.source.strict_yaml import Document
from brandkit.style.kind import Field

Pointer: TypeAlias = tuple[str | int, ...]
_YES = {"true": True, "yes": True, "on": True, "y": True, "1": True, "t": True}
_NO = {"false": False, "no": False, "off": False, "n": False, "0": False, "f": False, "": False}


@mutable
class Reader:
    """One file, and the faults that were found in it."""

    document: Document
    faults: list[Fault] = field(default_factory=list)

    def blame(self, pointer: Pointer, words: str, mend: str, *, key: bool = False) -> None:
        """Note a fault at a value, or at its key."""
        span = self.document.key_span(pointer) if key else self.document.span(pointer)
        self.faults.append(Fault(words, mend, span))


def read_field(reader: Reader, pointer: Pointer, known: Field) -> Any:
    """Return the value of a field in its shape; its default where it is not what it should be."""
    value = _READ[known.shape](reader, pointer, reader.document.at(*pointer))
    if value is None:
        return known.default
    if known.choices and value not in known.choices:
        reader.blame(pointer, f"`{pointer[-1]}` may not be `{value}`", f"say one of {', '.join(known.choices)}")
        return known.default
    return value


def _text(reader: Reader, pointer: Pointer, value: object) -> str | None:
    if isinstance(value, str):
        return value
    reader.blame(pointer, f"`{pointer[-1]}` is no text", "write one line of text, in quotes if it holds `: ` or `#`")
    return None


def _texts(reader: Reader, pointer: Pointer, value: object) -> tuple[str, ...] | None:
    """Return a list of texts; a single text is a list of one."""
    if isinstance(value, str):
        return (value,) if value else ()
    if not isinstance(value, list):
        reader.blame(pointer, f"`{pointer[-1]}` is no list", "write each entry after `- ` on a line of its own")
        return None
    wrong = [number for number, each in enumerate(value) if not isinstance(each, str)]
    for number in wrong:
        mend = "put the entry in quotes; `: ` in it makes it a mapping, and `[` a list"
        reader.blame((*pointer, number), f"entry {number + 1} of `{pointer[-1]}` is no text", mend)
    return None if wrong else tuple(value)


def _swaps(reader: Reader, pointer: Pointer, value: object) -> Mapping[str, str] | None:
    """Return a mapping of texts; Vale takes a list of mappings too."""
    merged: dict[str, Any] = {}
    for each in value if isinstance(value, list) else [value]:
        if not isinstance(each, dict):
            reader.blame(pointer, f"`{pointer[-1]}` is no mapping", "write `pattern: replacement` on each line")
            return None
        merged.update(each)
    wrong = [key for key, each in merged.items() if not isinstance(each, str)]
    for key in wrong:
        reader.blame((*pointer, key), f"what `{key}` stands for is no text", "put it in quotes")
    return None if wrong else merged


def _yes(reader: Reader, pointer: Pointer, value: object) -> bool | None:
    word = str(value).lower()
    if isinstance(value, str) and word in (_YES | _NO):
        return (_YES | _NO)[word]
    reader.blame(pointer, f"`{pointer[-1]}` is neither true nor false", "say true or false")
    return None


def _count(reader: Reader, pointer: Pointer, value: object) -> int | None:
    number = _number_in(value)
    if number is not None and number >= 0 and number == int(number):
        return int(number)
    reader.blame(pointer, f"`{pointer[-1]}` is no whole number", "say 0, 1, 2 ...")
    return None


def _number(reader: Reader, pointer: Pointer, value: object) -> float | None:
    number = _number_in(value)
    if number is None:
        reader.blame(pointer, f"`{pointer[-1]}` is no number", "say a number such as 0.8")
    return number


def _number_in(value: object) -> float | None:
    try:
        number = float(value) if isinstance(value, str) else float("nan")
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None


_READ: Mapping[str, Callable[[Reader, Pointer, object], Any]] = {
    "text": _text,
    "texts": _texts,
    "swaps": _swaps,
    "yes": _yes,
    "count": _count,
    "number": _number,
}
