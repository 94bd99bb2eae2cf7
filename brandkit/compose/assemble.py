"""A composition put together from the chosen option of each block."""

from collections.abc import Iterable, Iterator

from brandkit.compose.brief import Brief
from brandkit.compose.call_to_action import button_of
from brandkit.compose.options import LEFT_OUT, Open, Option, is_for
from brandkit.compose.search import Levels
from brandkit.compose.wording import say_block, say_line
from brandkit.model import tree
from brandkit.model.channel import Choice, Composition
from brandkit.model.message import Block, Part
from brandkit.model.tree import Button, Piece, Placed

_CALL = "the call to action"
_NOTHING = Option(LEFT_OUT, None, frozenset())


def assemble(brief: Brief, levels: Levels) -> Composition:
    """Return the composition in which block ``i`` of the brief has its option ``levels[i]``."""
    chosen = [block.options[level] for block, level in zip(brief.blocks, levels, strict=True)]
    pieces = tuple(_pieces(brief.parts, iter(chosen), brief))
    choices = tuple(choice_of(brief, block, option) for block, option in zip(brief.blocks, chosen, strict=True))
    return composition_of(brief, pieces, choices)


def composition_of(brief: Brief, pieces: tuple[Piece, ...], choices: tuple[Choice, ...] = ()) -> Composition:
    """Return a composition of the brief's message with the given pieces."""
    message = brief.message
    action = message.call_to_action
    said = button_of(action) if action else None
    return Composition(
        channel=brief.channel.id,
        message_id=message.id,
        locale=message.locale,
        date=message.date.isoformat() if message.date else "",
        purpose="marketing" if message.purpose == "sponsored" else message.purpose,
        subject=say_line(message.subject, brief.say),
        preheader=say_line(message.preheader, brief.say),
        pieces=pieces,
        call_to_action=Button(say_line(said.label, brief.say), say_line(said.target, brief.say)) if said else None,
        choices=choices,
    )


def alone(brief: Brief, block: Open, option: Option) -> tuple[Piece, ...]:
    """Return one option of one block by itself, in the conditions and loops that stand around it."""
    remaining = iter([option if each is block else _NOTHING for each in brief.blocks])
    return tuple(_pieces(brief.parts, remaining, brief))


def without(brief: Brief, levels: Levels, number: int) -> tuple[Piece, ...]:
    """Return the pieces of a choice with one block left out, whatever the author says of it."""
    chosen = [block.options[level] for block, level in zip(brief.blocks, levels, strict=True)]
    chosen[number] = _NOTHING
    return tuple(_pieces(brief.parts, iter(chosen), brief))


def every_wording(brief: Brief) -> tuple[Piece, ...]:
    """Return all wordings of all blocks, one after the other: what a message could look up at most."""
    return tuple(piece for block in brief.blocks for option in block.options for piece in alone(brief, block, option))


def choice_of(brief: Brief, block: Open, option: Option) -> Choice:
    """Return what was decided for a block, in the words of the summary."""
    return Choice(
        block=_CALL if block.block.is_call_to_action else block.block.name or _first_words(brief, block.block),
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
                if is_for(part, brief.channel.id):
                    yield from _placed(part, next(chosen), brief)
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


def _placed(block: Block, option: Option, brief: Brief) -> Iterator[Piece]:
    if option.content is not None:
        yield Placed(say_block(option.content, brief.say), block.legal, block.name)


def _first_words(brief: Brief, block: Block) -> str:
    """Return how the block begins in the author's file, at most 32 characters."""
    lines = brief.message.sources.get(block.span.path, "").splitlines()
    line = lines[block.span.line - 1].strip("#>*-~| \t") if len(lines) >= block.span.line else ""
    return line if len(line) <= 32 else f"{line[:32].rsplit(' ', 1)[0]} …"
