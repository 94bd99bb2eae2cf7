"""XML, a line for each tag, with no character that XML 1.0 forbids."""

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from brandkit.model.frozen import frozen
from brandkit.model.reporter import Line, Piece
from brandkit.reporters.plain import on_one_line, plain


@frozen
class Element:
    """An element with text or with elements in it."""

    name: str
    attributes: Mapping[str, str | int]
    children: tuple["Element", ...] = ()
    text: str = ""


def document(root: Element) -> Iterator[Line]:
    """Yield the lines of a document."""
    yield (Piece('<?xml version="1.0" encoding="UTF-8"?>'),)
    for line in _lines(root, ""):
        yield (Piece(line),)


def _lines(element: Element, indent: str) -> Iterator[str]:
    said = "".join(f" {name}={quoteattr(on_one_line(str(value)))}" for name, value in element.attributes.items())
    head = f"{indent}<{element.name}{said}"
    if element.text:
        yield from f"{head}>{escape(plain(element.text))}</{element.name}>".split("\n")
    elif element.children:
        yield f"{head}>"
        for child in element.children:
            yield from _lines(child, indent + "  ")
        yield f"{indent}</{element.name}>"
    else:
        yield f"{head}/>"
