"""A page whose blocks are being read: which are open, and what has come out so far."""

import re
from dataclasses import field

from brandkit.markup.prose.markdown.events import Element, Event, Footnotes, Leaf
from brandkit.markup.prose.markdown.paragraphs import References, finish
from brandkit.model.frozen import mutable

LISTS = ("ul", "ol")
_MOST_DEEP = 100
"""Containers in containers; deeper ones are text. Real pages have five."""


@mutable
class Container:
    """A block that holds blocks."""

    kind: str
    """``ul``, ``ol``, ``li``, ``blockquote`` or ``footnote``."""
    mark: str = ""
    """Of a list: what its items begin with, without the number; of a footnote: its label."""
    width: int = 0
    """Of an item: columns before its words."""
    is_empty: bool = True
    begins: int = 0
    """Of a footnote: where its contents begin among the events."""
    is_loose: bool = False
    """Of a list: blank lines stand between its items, or between what an item holds."""
    paragraphs: list[int] = field(default_factory=list)
    """Of a list: the numbers of the events that are paragraphs of its items."""


@mutable
class Page:
    """A page whose blocks are being read."""

    text: str
    events: list[Event] = field(default_factory=list)
    containers: list[Container] = field(default_factory=list)
    leaf: str = ""
    """The kind of leaf that is open: ``p``, ``fence``, ``code``, ``html``, ``formula``; ``""``: none."""
    lines: list[tuple[int, int]] = field(default_factory=list)
    """Of the leaf that is open."""
    was_blank: bool = False
    """The line before this one is blank."""
    until: re.Pattern[str] | None = None
    """What ends the open leaf; None: a blank line."""
    references: References = field(default_factory=dict)


def close_leaf(page: Page) -> None:
    """End the leaf that is open, if any."""
    kind, lines = page.leaf, page.lines
    if not kind:
        return
    page.leaf, page.lines = "", []
    if kind == "p":
        first = len(page.events)
        page.events.extend(finish(page.text, lines, page.references))
        if page.containers and page.containers[-1].kind == "li":
            page.containers[-2].paragraphs += range(first, len(page.events))
    elif kind == "html":
        page.events.append(Leaf(("html",), lines))
    else:
        page.events.append(Leaf(("pre",), lines))


def close_containers(page: Page, keep: int) -> None:
    """End all containers but the first ones."""
    while len(page.containers) > keep:
        closed = page.containers.pop()
        if closed.kind == "footnote":
            inside = page.events[closed.begins :]
            del page.events[closed.begins :]
            page.events.append(Footnotes(closed.mark, inside))
        else:
            if closed.kind in LISTS and not closed.is_loose:
                _make_tight(page, closed)
            page.events.append(Element(closed.kind, ends=True))


def _make_tight(page: Page, closed: Container) -> None:
    """Let the paragraphs of a list without blank lines be words of their items."""
    for number in closed.paragraphs:
        event = page.events[number]
        if isinstance(event, Leaf) and event.tags == ("p",):
            page.events[number] = Leaf((), event.lines)


def add_child(page: Page) -> None:
    """Note that the innermost container gets a child: behind a blank line, that makes its list a loose one."""
    if not page.containers:
        return
    parent = page.containers[-1]
    if page.was_blank and not parent.is_empty:
        if parent.kind in LISTS:
            parent.is_loose = True
        elif parent.kind == "li":
            page.containers[-2].is_loose = True
    parent.is_empty = False


def open_container(page: Page, container: Container) -> None:
    """Begin a container in those that are open."""
    if container.kind == "footnote":
        container.begins = len(page.events)
    else:
        page.events.append(Element(container.kind))
    page.containers.append(container)


def is_deep(page: Page) -> bool:
    """Return whether no container may begin in those that are open."""
    return len(page.containers) >= _MOST_DEEP
