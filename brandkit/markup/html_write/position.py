"""Where in an HTML document a point lies: between tags, in an attribute, in a comment, in a style sheet.

What may stand at a point, and how it must be escaped, depends on this. The words inside an Outlook comment
(``<!--[if mso]>``) are read as HTML, since Outlook does.
"""

import re
from functools import lru_cache

from brandkit.model.frozen import frozen

_OPENING = re.compile(r"<!--(?P<condition>\[if)?|<(?P<name>/?[A-Za-z][^\s/>]*)|<[/!?]?$|<[!?]")
_IN_OUTLOOK = re.compile(r"(?P<end>(?:<!\[endif\]|<!)?-->)|<(?P<name>/?[A-Za-z][^\s/>]*)|<[/!?]?$|<[!?]")
_IN_TAG = re.compile(r"(?P<name>[^\s=\"'>/]+)?\s*=\s*(?P<quote>[\"'])|[\"']|>")
_NO_MARKUP = {"title": "title", "textarea": "title", "style": "style", "script": "script"}


@frozen
class Position:
    """A point in an HTML document."""

    kind: str = "content"
    """``content``, ``tag``, ``attribute``, ``comment``, ``title`` (text without tags), ``style`` or ``script``."""
    name: str = ""
    """The tag's name in lower case; for an attribute ``tag attribute``."""
    quote: str = ""
    """The quotation mark that ends the attribute."""
    begin: int = 0
    """A number for the attribute, comment or title that the point lies in: two points with one number share it."""
    outlook: bool = False
    """Whether the point lies within a comment that Outlook reads."""


def follow(position: Position, text: str) -> Position:
    """Return where one is after `text`, begun at `position`."""
    return (_remembered if len(text) <= _KEPT else _followed)(position, text)


_KEPT = 5_000
"""Characters up to which a text is worth remembering: the pieces of templates between words are shorter."""


@lru_cache(maxsize=256)  # a memo of a pure function: a template's pieces are the same for all messages
def _remembered(position: Position, text: str) -> Position:
    return _followed(position, text)


def _followed(position: Position, text: str) -> Position:
    at = 0
    while at < len(text):
        position, at = _STEPS[position.kind](position, text, at)
    return position


def _content(position: Position, text: str, at: int) -> tuple[Position, int]:
    found = (_IN_OUTLOOK if position.outlook else _OPENING).search(text, at)
    if not found:
        return position, len(text)
    groups, end = found.groupdict(), found.end()
    if groups.get("end"):
        return _next(position, "content", outlook=False), end
    if found[0].startswith("<!--") and not position.outlook:
        condition = groups.get("condition") is not None
        return _next(position, "content" if condition else "comment", outlook=condition), end
    return _next(position, "tag", name=(groups["name"] or "").lower()), end


def _tag(position: Position, text: str, at: int) -> tuple[Position, int]:
    found = _IN_TAG.search(text, at)
    if not found:
        return position, len(text)
    if found[0] == ">":
        inside = _NO_MARKUP.get(position.name, "content")
        return _next(position, inside, name=position.name if inside != "content" else ""), found.end()
    if not found["quote"]:
        return position, found.end()
    # The tag's name is kept before the attribute's, to know what begins when the tag ends.
    name = f"{position.name} {(found['name'] or '').lower()}"
    return _next(position, "attribute", name=name, quote=found["quote"]), found.end()


def _attribute(position: Position, text: str, at: int) -> tuple[Position, int]:
    end = text.find(position.quote, at)
    if end < 0:
        return position, len(text)
    return _next(position, "tag", name=position.name.split(" ")[0]), end + 1


def _comment(position: Position, text: str, at: int) -> tuple[Position, int]:
    end = text.find("-->", at)
    return (position, len(text)) if end < 0 else (_next(position, "content"), end + 3)


def _no_markup(position: Position, text: str, at: int) -> tuple[Position, int]:
    found = re.compile(f"</{re.escape(position.name)}", re.IGNORECASE).search(text, at)
    return (_next(position, "tag", name=f"/{position.name}"), found.end()) if found else (position, len(text))


def _next(position: Position, kind: str, name: str = "", quote: str = "", *, outlook: bool | None = None) -> Position:
    return Position(kind, name, quote, position.begin + 1, position.outlook if outlook is None else outlook)


_STEPS = {
    "content": _content,
    "tag": _tag,
    "attribute": _attribute,
    "comment": _comment,
    "title": _no_markup,
    "style": _no_markup,
    "script": _no_markup,
}
