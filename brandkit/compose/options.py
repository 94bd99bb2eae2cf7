"""What composing may choose from: for each block of a message its wordings, and perhaps leaving it out."""

from collections.abc import Iterable, Iterator, Sequence

from brandkit.compose.stated import Context, Spoken, Stated, stated_in
from brandkit.model import tree
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Message, Part
from brandkit.model.tree import Content

LEFT_OUT = 0


@frozen
class Option:
    """One way to have a block."""

    number: int
    """Which wording, from 1; `LEFT_OUT` for none."""
    content: Content | None
    stated: Stated


@frozen
class Open:
    """A block that a channel may have, and the ways to have it, fullest first, leaving it out last."""

    block: Block
    options: tuple[Option, ...]

    @property
    def is_optional(self) -> bool:
        """Whether the block may be left out."""
        return self.options[-1].number == LEFT_OUT


def open_blocks(parts: Iterable[Part], channel: str, spoken: Spoken) -> tuple[Open, ...]:
    """Return the blocks that are for the channel, in reading order, each with its options."""
    return tuple(_open_blocks(parts, channel, spoken, ()))


def body_of(message: Message, channel: str) -> Sequence[Part]:
    """Return the parts of the channel's own override, or the message's."""
    return message.overrides.get(channel, message.parts)


def is_for(block: Block, channel: str) -> bool:
    """Return whether the author means the block for the channel."""
    return channel not in block.exclude and (not block.only or channel in block.only)


def _open_blocks(parts: Iterable[Part], channel: str, spoken: Spoken, around: Context) -> Iterator[Open]:
    for part in parts:
        match part:
            case Block():
                if is_for(part, channel):
                    yield Open(part, tuple(_options(part, spoken, around)))
            case tree.If(test, then, otherwise):
                yield from _open_blocks(then, channel, spoken, (*around, (test, "then")))
                yield from _open_blocks(otherwise, channel, spoken, (*around, (test, "else")))
            case tree.For(_, items, body):
                yield from _open_blocks(body, channel, spoken, (*around, (items, "each")))


def _options(block: Block, spoken: Spoken, around: Context) -> Iterator[Option]:
    for number, wording in enumerate(block.wordings, 1):
        stated = frozenset((key, (*around, *inner)) for key, inner in stated_in(wording.content, spoken))
        yield Option(number, wording.content, stated)
    if block.optional:
        yield Option(LEFT_OUT, None, frozenset())
