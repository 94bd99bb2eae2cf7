"""What composing may choose from: for each block of a message its wordings, and perhaps leaving it out."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from brandkit.compose.stated import Context, Spoken, Stated, stated_in
from brandkit.compose.wording import Say, say_block
from brandkit.model import tree
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Message, Part
from brandkit.model.tree import Placed

LEFT_OUT = 0
_CALL = "the call to action"


@frozen
class Option:
    """One way to have a block."""

    number: int
    """Which wording, from 1; `LEFT_OUT` for none."""
    placed: Placed | None
    """The block in this wording, its facts in words."""
    stated: Stated


NOTHING = Option(LEFT_OUT, None, frozenset())


@frozen
class Open:
    """A block that a channel may have, and the ways to have it, fullest first, leaving it out last."""

    block: Block
    called: str
    """The author's name for it, or its first words."""
    options: tuple[Option, ...]

    @property
    def is_optional(self) -> bool:
        """Whether the block may be left out."""
        return self.options[-1].number == LEFT_OUT


def open_blocks(parts: Iterable[Part], channel: str, opened: Callable[[Block, Context], Open]) -> tuple[Open, ...]:
    """Return the blocks that are for the channel, in reading order, each with its options."""
    return tuple(_open_blocks(parts, channel, opened, ()))


def open_block(block: Block, around: Context, message: Message, spoken: Spoken, say: Say) -> Open:
    """Return a block of the message with its options; `around` are the branches that it stands in."""
    return Open(block, _called(block, message), tuple(_options(block, around, spoken, say)))


def body_of(message: Message, channel: str) -> Sequence[Part]:
    """Return the parts of the channel's own override, or the message's."""
    return message.overrides.get(channel, message.parts)


def is_for(block: Block, channel: str) -> bool:
    """Return whether the author means the block for the channel."""
    return channel not in block.exclude and (not block.only or channel in block.only)


def _open_blocks(
    parts: Iterable[Part], channel: str, opened: Callable[[Block, Context], Open], around: Context
) -> Iterator[Open]:
    for part in parts:
        match part:
            case Block():
                if is_for(part, channel):
                    yield opened(part, around)
            case tree.If(test, then, otherwise):
                yield from _open_blocks(then, channel, opened, (*around, (test, "then")))
                yield from _open_blocks(otherwise, channel, opened, (*around, (test, "else")))
            case tree.For(_, items, body):
                yield from _open_blocks(body, channel, opened, (*around, (items, "each")))


def _called(block: Block, message: Message) -> str:
    """Return what people call a block, if only by how it begins in the author's file, at most 32 characters."""
    if block.is_call_to_action or block.name:
        return _CALL if block.is_call_to_action else block.name
    lines = message.sources.get(block.span.path, "").splitlines()
    line = lines[block.span.line - 1].strip("#>*-~| \t") if len(lines) >= block.span.line else ""
    return line if len(line) <= 32 else f"{line[:32].rsplit(' ', 1)[0]} …"


def _options(block: Block, around: Context, spoken: Spoken, say: Say) -> Iterator[Option]:
    for number, wording in enumerate(block.wordings, 1):
        stated = frozenset((key, (*around, *inner)) for key, inner in stated_in(wording.content, spoken))
        yield Option(number, Placed(say_block(wording.content, say), block.legal, block.name), stated)
    if block.optional:
        yield NOTHING
