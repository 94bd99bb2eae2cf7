"""Tokens put in order: every element that is opened is closed, and what stands in it is closed before it.

Mails leave out end tags and cross elements over; browsers have rules for that (HTML 13.2.6), of which those are
followed that decide which words share a line, a link or a style.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from brandkit.markup.html_read.elements import (
    BARRIERS,
    BLOCKS,
    DEEPEST,
    ENDS,
    ENDS_PARAGRAPH,
    FORMATTING,
    HEADINGS,
    TABLE_BARRIERS,
    TABLE_PARTS,
    VOID,
)
from brandkit.markup.html_read.tokens import Token
from brandkit.model.frozen import mutable

MOST_REOPENED = 16
"""How many formatting elements go on after a block that ended around them. Browsers keep three of a kind."""

_PARAGRAPH = frozenset({"p"})
_ENDING = ENDS_PARAGRAPH | frozenset(ENDS)
_IGNORED_ENDS = frozenset({"body", "html"})


@mutable
class _Open:
    """An element that is open."""

    token: Token
    name: str
    is_overdue: bool = False
    """Its end tag came while a block in it was open; it ends with that block."""


@mutable
class _Stack:
    """The elements that are open, outermost first."""

    opened: list[_Open] = field(default_factory=list)
    places: dict[str, list[int]] = field(default_factory=dict)
    """By name, their indices in `opened`: a search from the inside would take time with every tag."""
    blocks: list[int] = field(default_factory=list)
    """The indices of the blocks among them."""


def nest(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens with every end tag in its place.

    After a start tag that is not void comes, sooner or later, exactly its end tag; one that is not in the document has
    no width. A formatting element that a block's end cuts short is opened again behind it: its start tag comes twice.
    One whose end tag comes while a block in it is open ends with that block; the tag itself becomes ``early``.
    """
    stack = _Stack()
    at = 0
    for token in tokens:
        at = token.end
        if token.kind == "start":
            name = token.name
            if name in _ENDING or len(stack.opened) >= DEEPEST:
                yield from _implied_ends(stack, token)
            yield token
            if name not in VOID:
                _push(stack, _Open(token, name))
        elif token.kind == "end":
            if _ends_innermost(stack.opened, token):
                _pop(stack)
                yield token
            else:
                yield from _end(stack, token)
        else:
            yield token
    yield from _close(stack, 0, at, reopens=False)


def _ends_innermost(opened: Sequence[_Open], token: Token) -> bool:
    """Return whether an end tag ends the innermost element and nothing else, as most do."""
    if not opened or opened[-1].name != token.name or token.name in _IGNORED_ENDS:
        return False
    return len(opened) == 1 or not opened[-2].is_overdue


def _implied_ends(stack: _Stack, token: Token) -> Iterable[Token]:
    """Return the ends that a start tag implies."""
    name = token.name
    ends: list[Token] = []
    if name in ENDS:
        index = _find(stack, *ENDS[name])
        if index >= 0:
            ends += _close(stack, index, token.start, reopens=name not in TABLE_PARTS)
    if name in ENDS_PARAGRAPH and stack.places.get("p"):
        index = _find(stack, _PARAGRAPH, BARRIERS)
        if index >= 0:
            ends += _close(stack, index, token.start, reopens=True)
    if len(stack.opened) >= DEEPEST:
        ends += _close(stack, len(stack.opened) - 1, token.start, reopens=False)
    return ends


def _end(stack: _Stack, token: Token) -> Iterable[Token]:
    """Return the ends that an end tag brings about, none if nothing is open that it could end."""
    name = token.name
    names = HEADINGS if name in HEADINGS else (name,)
    index = -1 if name in _IGNORED_ENDS else _find(stack, names, TABLE_BARRIERS if name in TABLE_PARTS else BARRIERS)
    if index < 0:
        if name not in ("br", "p"):
            return ()
        start = Token("start", token.start, token.end, name, token.end, token.end)  # browsers make it up
        return (start,) if name == "br" else (start, _end_of(start, token.end))
    if name not in BLOCKS and stack.blocks and stack.blocks[-1] > index:
        if name not in FORMATTING:
            return ()
        stack.opened[index].is_overdue = True
        return (token._replace(kind="early"),)
    return _close(stack, index, token.start, reopens=name not in TABLE_PARTS, end=token)


def _find(stack: _Stack, names: Collection[str], walls: Collection[str]) -> int:
    """Return the index of the innermost open element of one of these names, -1 if a wall or nothing is before it."""
    index = _innermost(stack.places, names)
    if index < 0 or index == len(stack.opened) - 1:
        return index
    return index if index >= _innermost(stack.places, walls) else -1


def _innermost(places: Mapping[str, Sequence[int]], names: Iterable[str]) -> int:
    """Return the greatest index that one of the names has, -1 if none is open."""
    innermost = -1
    for name in names:
        indices = places.get(name)
        if indices and indices[-1] > innermost:
            innermost = indices[-1]
    return innermost


def _push(stack: _Stack, element: _Open) -> None:
    """Open an element."""
    index = len(stack.opened)
    stack.opened.append(element)
    stack.places.setdefault(element.name, []).append(index)
    if element.name in BLOCKS:
        stack.blocks.append(index)


def _pop(stack: _Stack) -> _Open:
    """Close the innermost element."""
    element = stack.opened.pop()
    stack.places[element.name].pop()
    if element.name in BLOCKS:
        stack.blocks.pop()
    return element


def _close(stack: _Stack, index: int, at: int, *, reopens: bool, end: Token | None = None) -> list[Token]:
    """Return the ends of the elements from `index` inwards, then the starts of those that go on."""
    opened = stack.opened
    cut_short: list[_Open] = []
    if reopens and index < len(opened) - 1:
        cut_short = [each for each in opened[index + 1 :] if each.name in FORMATTING and not each.is_overdue]
    tokens: list[Token] = []
    while len(opened) > index:
        token = _pop(stack).token
        tokens.append(end._replace(name=token.name) if end and len(opened) == index else _end_of(token, at))
    while opened and opened[-1].is_overdue:
        tokens.append(_end_of(_pop(stack).token, at))
    for each in cut_short[-MOST_REOPENED:]:
        tokens.append(each.token)
        _push(stack, each)
    return tokens


def _end_of(start: Token, at: int) -> Token:
    """Return an end tag without width for an element."""
    return Token("end", at, at, start.name, at, at)
