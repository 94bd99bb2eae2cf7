"""The call to action's place among the blocks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from brandkit.model import tree
from brandkit.model.channel import Channel
from brandkit.model.message import Block, CallToAction, Part, Wording
from brandkit.model.tree import Button


def button_of(action: CallToAction) -> Button:
    """Return the call to action as a block's content."""
    return Button(action.label, action.url)


def is_button_on(channel: Channel) -> bool:
    """Return whether the call to action is a button on a channel."""
    return channel.capabilities.get("button") == "native"


def with_call_to_action(parts: Sequence[Part], action: CallToAction | None, *, is_button: bool) -> tuple[Part, ...]:
    """Return the body with the call to action where the author wrote ``{{ cta }}``, or else at its end.

    The end is before the legal blocks that close a message. Where it is no button, it may be said shorter, by its
    address alone.
    """
    if action is None:
        return tuple(parts)
    block = _block(action, is_button=is_button)
    if any(holds_call_to_action(part) for part in parts):
        return tuple(_put(part, block) for part in parts)
    end = len(parts)
    while end and _is_legal(parts[end - 1]):
        end -= 1
    return (*parts[:end], block, *parts[end:])


def _block(action: CallToAction, *, is_button: bool) -> Block:
    full = Wording(button_of(action), action.span)
    bare = Wording(Button((), action.url), action.span)
    return Block((full,) if is_button else (full, bare), action.span, name="cta", is_call_to_action=True)


def _put(part: Part, block: Block) -> Part:
    match part:
        case Block():
            if not part.is_call_to_action:
                return part
            return replace(part, wordings=block.wordings, name=part.name or block.name)
        case tree.If(test, then, otherwise, span):
            return tree.If(test, _put_all(then, block), _put_all(otherwise, block), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, _put_all(body, block), span)


def _put_all(parts: Iterable[Part], block: Block) -> tuple[Part, ...]:
    return tuple(_put(part, block) for part in parts)


def holds_call_to_action(part: Part) -> bool:
    """Return whether the author has given the call to action a place in a part of the body."""
    match part:
        case Block():
            return part.is_call_to_action
        case tree.If(_, then, otherwise):
            return any(map(holds_call_to_action, (*then, *otherwise)))
        case tree.For(_, _, body):
            return any(map(holds_call_to_action, body))


def _is_legal(part: Part) -> bool:
    return isinstance(part, Block) and part.legal
