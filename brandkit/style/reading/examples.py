"""The examples that a rule carries: texts that it passes, texts that it finds something in."""

from typing import Any

from brandkit.style.reading.shapes import Pointer, Reader
from brandkit.style.rule import Example

_LISTS = ("finds", "beside")
_KEYS = ("text", "fixed", "locale", "channel", *_LISTS)
_MEND = "write a text, or `text:` with any of finds, fixed, locale, channel; beside, for a rule with `across`"


def read_examples(reader: Reader, key: str) -> tuple[Example, ...]:
    """Return the examples under ``pass`` or ``fail``; a single text is a list of one."""
    value = reader.document.at(key)
    if isinstance(value, str):
        return (Example(value, place=_place(reader, (key,))),) if value else ()
    if not isinstance(value, list):
        reader.blame((key,), f"`{key}` is no list", "write each example after `- ` on a line of its own")
        return ()
    read = (_example(reader, (key, number), each) for number, each in enumerate(value))
    return tuple(each for each in read if each)


def _example(reader: Reader, pointer: Pointer, value: object) -> Example | None:
    if isinstance(value, str):
        return Example(value, place=_place(reader, pointer))
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        reader.blame(pointer, "this example has no text", _MEND)
        return None
    for name, each in value.items():
        if name not in _KEYS or not (_is_list(each) if name in _LISTS else isinstance(each, str)):
            reader.blame((*pointer, name), f"an example has no such `{name}`", _MEND, key=True)
            return None
    if "beside" in value and not reader.document.text_at("across"):
        words = "only a rule with `across` has texts `beside` it"
        reader.blame((*pointer, "beside"), words, "remove it, or say `across: project`", key=True)
    said: dict[str, Any] = {name: tuple(each) if name in _LISTS else each for name, each in value.items()}
    return Example(place=_place(reader, (*pointer, "text")), **said)


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _place(reader: Reader, pointer: Pointer) -> tuple[int, int, int, int]:
    span = reader.document.span(pointer)
    return span.line, span.column, span.end_line, span.end_column
