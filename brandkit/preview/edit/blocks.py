"""What stands at a block in the editor: which channel says it in which wording, and which leaves it out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from brandkit.engine.showing.shown import Showing
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Part
from brandkit.model.tree import For, If
from brandkit.source.attributes import OPENING


@frozen
class Told:
    """What is told of one block."""

    line: int
    """The last line that belongs to it, attributes included; from 1."""
    words: str
    """``email 1 · sms 2 · left out: push``."""


def blocks_in(showing: Showing, channel: str, text: str) -> tuple[Told, ...]:
    """Return what there is to tell of the blocks in one of a message's files, in their order.

    Nothing is told of a block with one wording that no channel leaves out.

    Args:
        showing: the message as it is shown.
        channel: whose override it is; ``""``: the message's own file.
        text: what the file holds.
    """
    message = showing.message
    parts = message.overrides.get(channel, ()) if channel else message.parts
    own = [
        each
        for each in showing.variants
        if (each.channel.id if each.channel.id in message.overrides else "") == channel
    ]
    chosen: dict[int, dict[str, int]] = {}
    for shown in own:
        for choice in shown.choices:
            chosen.setdefault(choice.line, {})[shown.channel.id] = choice.wording
    lines = text.split("\n")
    return tuple(
        Told(_end(block, lines), words)
        for block in _blocks(parts)
        if (words := in_words(chosen.get(block.span.line, {}), len(block.wordings)))
    )


def in_words(chosen: Mapping[str, int], wordings: int) -> str:
    """Return which channel says a block in which wording.

    Args:
        chosen: by channel the number of the wording, from 1; 0: left out.
        wordings: how many there are.
    """
    left_out = [channel for channel, wording in chosen.items() if not wording]
    if wordings < 2 and not left_out:
        return ""
    said = [f"{channel} {wording}" if wordings > 1 else channel for channel, wording in chosen.items() if wording]
    return " · ".join([*said, *([f"left out: {', '.join(left_out)}"] if left_out else [])])


def _blocks(parts: Iterable[Part]) -> Iterator[Block]:
    for part in parts:
        match part:
            case Block():
                yield part
            case If(then=then, otherwise=otherwise):
                yield from _blocks(then)
                yield from _blocks(otherwise)
            case For(body=body):
                yield from _blocks(body)


def _end(block: Block, lines: Sequence[str]) -> int:
    """Return a block's last line: of its last wording, or of the attributes below."""
    line = max(block.span.end_line, *(wording.span.end_line for wording in block.wordings))
    while line < len(lines) and OPENING.match(lines[line]):
        line += 1
    return line
