"""The elements of a document, in its order, each with the one that it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass

from brandkit.markup.html_read.elements import VOID
from brandkit.markup.html_read.nesting import nest
from brandkit.markup.html_read.tags import Tag, tag_of
from brandkit.markup.html_read.tokens import read_tokens


@dataclass(slots=True, eq=False)
class Node:
    """An element."""

    tag: Tag
    start: int
    """Where its start tag begins; code points from 0."""
    inner: int
    """Where its content begins."""
    until: int
    """Where its content ends."""
    parent: "Node | None"

    def around(self) -> Iterator["Node"]:
        """Yield the elements that it stands in, innermost first."""
        node = self.parent
        while node:
            yield node
            node = node.parent


def outline(html: str) -> tuple[Node, ...]:
    """Return the elements of a document or fragment, without those in comments. Never raises; takes linear time."""
    nodes: list[Node] = []
    opened: list[Node] = []
    for token in nest(read_tokens(html)):
        if token.kind == "start":
            node = Node(tag_of(html, token), token.start, token.end, len(html), opened[-1] if opened else None)
            # What is opened again behind a block is no new element.
            if not nodes or token.start > nodes[-1].start:
                nodes.append(node)
            if token.name in VOID:
                node.until = token.end
            else:
                opened.append(node)
        elif token.kind == "end" and opened:
            opened.pop().until = token.start
    return tuple(nodes)
