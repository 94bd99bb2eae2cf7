"""Facts put into words: every `FactRef` of a block becomes what the locale's readers expect to see."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from brandkit.facts.wording import print_value
from brandkit.model import tree
from brandkit.model.message import Message
from brandkit.model.tree import Content, Inline, Said

Say = Callable[[tree.FactRef], Said]


def speaker(message: Message, locale: str) -> Say:
    """Return the function that says a message's facts in a locale."""

    def say(reference: tree.FactRef) -> Said:
        fact = message.facts[reference.key]
        return Said(fact.key, print_value(fact.value, locale, reference.form or "usual"))

    return say


def say_line(nodes: Iterable[Inline], say: Say) -> tuple[Inline, ...]:
    """Return the nodes with every fact in words."""
    return tuple(_say_node(node, say) for node in nodes)


def _say_node(node: Inline, say: Say) -> Inline:
    match node:
        case tree.FactRef():
            return say(node)
        case tree.Strong(children) | tree.Emphasis(children) | tree.Code(children):
            return replace(node, children=say_line(children, say))
        case tree.Link(label, target):
            return tree.Link(say_line(label, say), say_line(target, say))
        case tree.Image(alt, target):
            return tree.Image(say_line(alt, say), say_line(target, say))
        case tree.If(test, then, otherwise, span):
            return tree.If(test, say_line(then, say), say_line(otherwise, say), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, say_line(body, say), span)
        case _:
            return node


def say_block(content: Content, say: Say) -> Content:
    """Return the block with every fact in words."""
    match content:
        case tree.Paragraph(children) | tree.Heading(_, children):
            return replace(content, children=say_line(children, say))
        case tree.List():
            return _say_list(content, say)
        case tree.Quote(blocks):
            return tree.Quote(tuple(say_block(block, say) for block in blocks))
        case tree.Table(head, rows, align):
            return tree.Table(_say_cells(head, say), tuple(_say_cells(row, say) for row in rows), align)
        case tree.CodeBlock(lines):
            return tree.CodeBlock(_say_cells(lines, say))
        case tree.Picture(alt, target):
            return tree.Picture(say_line(alt, say), say_line(target, say))
        case tree.Button(label, target):
            return tree.Button(say_line(label, say), say_line(target, say))
        case tree.Divider():
            return content


def _say_list(content: tree.List, say: Say) -> tree.List:
    return replace(content, items=tuple(_say_entry(entry, say) for entry in content.items))


def _say_entry(entry: tree.Entry, say: Say) -> tree.Entry:
    match entry:
        case tree.Item(children, lists):
            return tree.Item(say_line(children, say), tuple(_say_list(inner, say) for inner in lists))
        case tree.If(test, then, otherwise, span):
            yes = tuple(_say_entry(each, say) for each in then)
            return tree.If(test, yes, tuple(_say_entry(each, say) for each in otherwise), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, tuple(_say_entry(each, say) for each in body), span)


def _say_cells(cells: Iterable[tuple[Inline, ...]], say: Say) -> tuple[tuple[Inline, ...], ...]:
    return tuple(say_line(cell, say) for cell in cells)
