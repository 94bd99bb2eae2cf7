"""A composition put together from the chosen option of each block."""

from collections.abc import Iterable, Iterator

from brandkit.compose.brief import Brief
from brandkit.compose.options import NOTHING, Open, Option, is_for
from brandkit.compose.search import Levels
from brandkit.compose.words import Words, words_in
from brandkit.model import tree
from brandkit.model.channel import Choice, Composition
from brandkit.model.message import Block, Part
from brandkit.model.tree import Piece, Placed


def assemble(brief: Brief, levels: Levels) -> Composition:
    """Return the composition in which block ``i`` of the brief has its option ``levels[i]``."""
    chosen = [block.options[level] for block, level in zip(brief.blocks, levels, strict=True)]
    pieces = tuple(_pieces(brief.parts, iter(chosen), brief))
    choices = tuple(choice_of(block, option) for block, option in zip(brief.blocks, chosen, strict=True))
    return composition_of(brief, pieces, choices)


def composition_of(brief: Brief, pieces: tuple[Piece, ...], choices: tuple[Choice, ...] = ()) -> Composition:
    """Return a composition of the brief's message with the given pieces."""
    message = brief.message
    return Composition(
        channel=brief.channel.id,
        message_id=message.id,
        locale=message.locale,
        date=message.date.isoformat() if message.date else "",
        purpose="marketing" if message.purpose == "sponsored" else message.purpose,
        subject=brief.basis.subject,
        preheader=brief.basis.preheader,
        pieces=pieces,
        call_to_action=brief.basis.call_to_action,
        choices=choices,
        is_sponsored=message.purpose == "sponsored",
    )


def alone(brief: Brief, number: int, level: int) -> Words:
    """Return one option of one block by itself, in the conditions and loops that stand around it."""
    option, known = brief.blocks[number].options[level], brief.basis.worded
    if id(option) not in known:
        chosen = [option if i == number else NOTHING for i in range(len(brief.blocks))]
        known[id(option)] = words_in(tuple(_pieces(brief.parts, iter(chosen), brief)), brief.message.locale)
    return known[id(option)]


def without(brief: Brief, levels: Levels, number: int) -> tuple[Piece, ...]:
    """Return the pieces of a choice with one block left out, whatever the author says of it."""
    chosen = [block.options[level] for block, level in zip(brief.blocks, levels, strict=True)]
    chosen[number] = NOTHING
    return tuple(_pieces(brief.parts, iter(chosen), brief))


def every_wording(brief: Brief) -> tuple[Words, ...]:
    """Return all wordings of all blocks, one after the other: what a message could look up at most."""
    blocks = enumerate(brief.blocks)
    return tuple(alone(brief, number, level) for number, block in blocks for level in range(len(block.options)))


def choice_of(block: Open, option: Option) -> Choice:
    """Return what was decided for a block, in the words of the summary."""
    return Choice(
        block=block.called,
        line=block.block.span.line,
        wording=option.number,
        of=len(block.block.wordings),
        is_call_to_action=block.block.is_call_to_action,
    )


def _pieces(parts: Iterable[Part], chosen: Iterator[Option], brief: Brief) -> Iterator[Piece]:
    """Yield the parts as pieces; ``chosen`` gives the option of each block that is for the channel, in order."""
    for part in parts:
        match part:
            case Block():
                placed = next(chosen).placed if is_for(part, brief.channel.id) else None
                yield from (placed,) if placed else ()
            case tree.If(test, then, otherwise, span):
                yes = tuple(_pieces(then, chosen, brief))
                no = tuple(_pieces(otherwise, chosen, brief))
                yield from (tree.If(test, yes, no, span),) if yes or no else ()
            case tree.For(name, items, body, span):
                inside = tuple(_pieces(body, chosen, brief))
                yield from (_looped(tree.For(name, items, inside, span)),) if inside else ()


def _looped(loop: tree.For[Piece]) -> Piece:
    """Return a loop; one round a list alone becomes one list whose items are looped over, as its author means.

    The list must be flat; a numbered one must have a single item, whose number is the round's.
    """
    match loop.body:
        case (Placed(tree.List(ordered, entries, 1), legal, name),) if _can_loop(ordered, entries):
            inside: tree.For[tree.Entry] = tree.For(loop.name, loop.items, entries, loop.span)
            return Placed(tree.List(ordered, (inside,)), legal, name)
        case _:
            return loop


def _can_loop(ordered: bool, entries: tuple[tree.Entry, ...]) -> bool:  # noqa: FBT001 - the list's own field
    is_flat = all(isinstance(entry, tree.Item) and not entry.lists for entry in entries)
    return is_flat and (not ordered or len(entries) == 1)
