"""Blocks to lines of text, for every channel that is made of text."""

from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType

from brandkit.markup.certainty import only_if, when_not_empty
from brandkit.markup.chat.buttons import is_web_button
from brandkit.markup.line import (
    Marks,
    label_and_address,
    label_only,
    leads_to_the_web,
    web_label,
    write_address,
    write_line,
)
from brandkit.markup.pieces import is_button, parted
from brandkit.model import plan, tree
from brandkit.model.expression import Lookup
from brandkit.model.plan import Node, Plan
from brandkit.model.text_style import BELOW, WEB_BELOW, TextStyle

AS_PLAIN_TEXT = MappingProxyType(
    {
        "bold": "dropped",
        "link": "label: address",
        "list": "lines",
        "table": "lines",
        "image": "dropped",
        "code": "dropped",
        "heading": "line",
        "button": "label: address",
    }
)
"""What a channel of bare text makes of everything that is more than words."""


def each_piece(pieces: Iterable[tree.Piece], write: Callable[[tree.Placed], Iterable[Node]]) -> Plan:
    """Write each placed block where it stands, conditions and loops kept around.

    ``write`` gives the items that one block becomes: items for a `plan.Join`, or nodes to stand side by side.
    """
    nodes: list[Node] = []
    for piece in pieces:
        match piece:
            case tree.Placed():
                nodes.extend(write(piece))
            case tree.If(test, then, otherwise):
                nodes.append(plan.If(test, each_piece(then, write), each_piece(otherwise, write)))
            case tree.For(name, items, body):
                nodes.append(plan.For(name, items, each_piece(body, write)))
    return tuple(nodes)


def write_pieces(pieces: Iterable[tree.Piece], style: TextStyle, marks: Marks) -> Plan:
    """Write blocks one below the other; one that comes out empty leaves no gap."""
    if style.button in (BELOW, WEB_BELOW):
        above, below = parted(pieces, is_button if style.button == BELOW else is_web_button)
        pieces = (*above, *below)

    def write(placed: tree.Placed) -> tuple[Node, ...]:
        return (plan.Sequence(write_content(placed.content, style, marks)),)

    return (plan.Join(style.between_blocks, each_piece(pieces, write)),)


def write_content(content: tree.Content, style: TextStyle, marks: Marks) -> Plan:
    """Write one block."""
    match content:
        case tree.Paragraph(children):
            return write_line(children, marks)
        case tree.Heading(_, children):
            return write_line((tree.Strong(children),), marks)
        case tree.List():
            return (plan.Join("\n", _list_lines(content, style, marks, "")),)
        case tree.Quote(blocks):
            return _quote(blocks, style, marks)
        case tree.Table():
            return (plan.Join("\n", _table_lines(content, style, marks)),)
        case tree.CodeBlock(lines):
            # No join: it would drop the empty lines, which are part of what is to be read exactly.
            return tuple(node for n, line in enumerate(lines) for node in (*_LINE_END[:n], *write_line(line, marks)))
        case tree.Picture(alt, _):
            return write_line(alt, marks) if style.picture == "alt" else ()
        case tree.Button(label, target) if style.button == "link":
            return marks.link(write_line(label, marks), write_address(target), marks.colon)
        case tree.Button(label, target):
            if style.button == WEB_BELOW and not leads_to_the_web(write_address(target)):
                return web_label(write_line(label, marks), write_address(target), marks.colon)
            write = label_and_address if style.button == "label: address" else label_only
            return write(write_line(label, marks), marks.link((), write_address(target), marks.colon), marks.colon)
        case tree.Divider():
            return (plan.Constant(style.divider),)


def _list_lines(content: tree.List, style: TextStyle, marks: Marks, indent: str) -> Plan:
    def write(entry: tree.Entry, number: Plan) -> Plan:
        match entry:
            case tree.Item(children, lists):
                mark = (*number, plan.Constant(". ")) if content.ordered else (plan.Constant(style.bullet),)
                line = plan.Sequence((plan.Constant(indent), *mark, *write_line(children, marks)))
                inner = (_list_lines(each, style, marks, indent + style.indent) for each in lists)
                return (line, *(node for lines in inner for node in lines))
            case tree.If(test, then, otherwise):
                return (plan.If(test, write_all(then, number), write_all(otherwise, number)),)
            case tree.For(name, items, body):
                return (plan.For(name, items, write_all(body, ROUND)),)

    def write_all(entries: Iterable[tree.Entry], number: Plan) -> Plan:
        return tuple(node for entry in entries for node in write(entry, number))

    numbered = enumerate(content.items, content.start)
    return tuple(node for number, entry in numbered for node in write(entry, (plan.Constant(str(number)),)))


_LINE_END: Plan = (plan.Constant("\n"),)
ROUND: Plan = (plan.Slot(Lookup(("loop", "index")), ()),)
"""An item's number in a loop: the number of the round."""


def _quote(blocks: Sequence[tree.Content], style: TextStyle, marks: Marks) -> Plan:
    inside = (plan.Join("\n", tuple(plan.Sequence(write_content(block, style, marks)) for block in blocks)),)
    return only_if(when_not_empty(inside), _prefixed(inside, style.quote)) if style.quote else inside


def _prefixed(nodes: Plan, prefix: str) -> Plan:
    """Begin every line with the prefix. Values hold no line ends, so only constants and separators matter."""
    return (plan.Constant(prefix), *_after_line_ends(nodes, prefix))


def _after_line_ends(nodes: Plan, prefix: str) -> Plan:
    return tuple(_after_line_ends_of(node, prefix) for node in nodes)


def _after_line_ends_of(node: Node, prefix: str) -> Node:
    match node:
        case plan.Constant(text):
            return plan.Constant(text.replace("\n", "\n" + prefix))
        case plan.Slot() | plan.Through():
            return node
        case plan.If(test, then, otherwise):
            return plan.If(test, _after_line_ends(then, prefix), _after_line_ends(otherwise, prefix))
        case plan.For(name, items, body):
            return plan.For(name, items, _after_line_ends(body, prefix))
        case plan.Join(separator, items):
            return plan.Join(separator.replace("\n", "\n" + prefix), _after_line_ends(items, prefix))
        case plan.Sequence(inner):
            return plan.Sequence(_after_line_ends(inner, prefix))


def _table_lines(content: tree.Table, style: TextStyle, marks: Marks) -> Plan:
    if style.table == "tabs":
        return tuple(_joined(row, "\t", marks) for row in (content.head, *content.rows))
    return tuple(_pairs(content.head, row, marks) for row in content.rows)


def _joined(cells: Sequence[tuple[tree.Inline, ...]], separator: str, marks: Marks) -> Node:
    nodes: list[Node] = []
    for number, cell in enumerate(cells):
        nodes.extend((plan.Constant(separator),) if number else ())
        nodes.extend(write_line(cell, marks))
    return plan.Sequence(tuple(nodes))


def _pairs(head: Sequence[tuple[tree.Inline, ...]], row: Sequence[tuple[tree.Inline, ...]], marks: Marks) -> Node:
    """Write a row: two columns as ``cell: cell``, more as ``head: cell, head: cell``."""
    colon = (plan.Constant(marks.colon),)
    if len(row) == 2:
        return _joined(row, marks.colon, marks)
    pairs = (
        plan.Sequence((*write_line(name, marks), *(colon if name else ()), *write_line(cell, marks)))
        for name, cell in zip(head, row, strict=True)
        if cell
    )
    return plan.Join(", ", tuple(pairs))
