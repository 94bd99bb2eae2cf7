"""What composing may choose from: for each block of a message its wordings, and perhaps leaving it out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from brandkit.model import tree
from brandkit.model.message import Block, Message, Part
from brandkit.model.tree import Content, Inline

Context: TypeAlias = tuple[tuple[int, str], ...]
"""The branches around a block, outermost first: which condition or loop, and which side of it."""
Stated: TypeAlias = frozenset[tuple[str, Context]]
"""Facts that are stated, each with the branches in which it is."""

LEFT_OUT = 0


@dataclass(frozen=True, slots=True)
class Option:
    """One way to have a block."""

    number: int
    """Which wording, from 1; `LEFT_OUT` for none."""
    content: Content | None
    stated: Stated


@dataclass(frozen=True, slots=True)
class Open:
    """A block that a channel may have, and the ways to have it, fullest first, leaving it out last."""

    block: Block
    context: Context
    options: tuple[Option, ...]

    @property
    def is_optional(self) -> bool:
        """Whether the block may be left out."""
        return self.options[-1].number == LEFT_OUT


def open_blocks(parts: Iterable[Part], channel: str) -> tuple[Open, ...]:
    """Return the blocks that are for the channel, in reading order, each with its options."""
    return tuple(_open_blocks(parts, channel, ()))


def body_of(message: Message, channel: str) -> Sequence[Part]:
    """Return the parts of the channel's own override, or the message's."""
    return message.overrides.get(channel, message.parts)


def is_for(block: Block, channel: str) -> bool:
    """Return whether the author means the block for the channel."""
    return channel not in block.exclude and (not block.only or channel in block.only)


def facts_in(nodes: Iterable[object]) -> Iterator[tuple[str, Context]]:
    """Yield the facts that inline nodes name, with the conditions inside the line as their context."""
    for node in nodes:
        match node:
            case tree.FactRef(key):
                yield key, ()
            case tree.Strong(children) | tree.Emphasis(children) | tree.Code(children):
                yield from facts_in(children)
            case tree.Link(words, target) | tree.Image(words, target):
                yield from facts_in((*words, *target))
            case tree.If(_, then, otherwise, span):
                yield from _within((span.line * 10_000 + span.column, "then"), facts_in(then))
                yield from _within((span.line * 10_000 + span.column, "else"), facts_in(otherwise))
            case tree.For(_, _, body, span):
                yield from _within((span.line * 10_000 + span.column, "each"), facts_in(body))


def lines_of(content: Content) -> Iterator[tuple[Inline, ...]]:
    """Yield every line of inline nodes in a block; a picture's words do not count, for a reader may not see them."""
    match content:
        case tree.Paragraph(children) | tree.Heading(_, children):
            yield children
        case tree.List(_, items):
            for item in items:
                yield item.children
                for inner in item.lists:
                    yield from lines_of(inner)
        case tree.Quote(blocks):
            for block in blocks:
                yield from lines_of(block)
        case tree.Table(head, rows):
            yield from head
            for row in rows:
                yield from row
        case tree.CodeBlock(lines):
            yield from lines
        case tree.Button(label, target):
            yield (*label, *target)


def _open_blocks(parts: Iterable[Part], channel: str, context: Context) -> Iterator[Open]:
    for number, part in enumerate(parts):
        match part:
            case Block():
                if is_for(part, channel):
                    yield Open(part, context, tuple(_options(part, context)))
            case tree.If(_, then, otherwise):
                yield from _open_blocks(then, channel, (*context, (number, "then")))
                yield from _open_blocks(otherwise, channel, (*context, (number, "else")))
            case tree.For(_, _, body):
                yield from _open_blocks(body, channel, (*context, (number, "each")))


def _options(block: Block, context: Context) -> Iterator[Option]:
    for number, wording in enumerate(block.wordings, 1):
        stated = (fact for line in lines_of(wording.content) for fact in facts_in(line))
        yield Option(number, wording.content, frozenset((key, (*context, *inner)) for key, inner in stated))
    if block.optional:
        yield Option(LEFT_OUT, None, frozenset())


def _within(branch: tuple[int, str], facts: Iterable[tuple[str, Context]]) -> Iterator[tuple[str, Context]]:
    for key, context in facts:
        yield key, (branch, *context)
