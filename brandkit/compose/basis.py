"""What composing a message rests on, whatever the channel.

A message says the same on every channel: its facts are put into words once, and each of its wordings is looked into
once, by whichever channel is the first to have it.
"""

from dataclasses import field

from brandkit.compose.call_to_action import is_button_on, with_call_to_action
from brandkit.compose.options import Open, body_of, open_block
from brandkit.compose.stated import Context, Spoken, spoken_forms
from brandkit.compose.wording import Say, say_line, speaker
from brandkit.compose.words import Words
from brandkit.model.channel import Channel
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Message, Part
from brandkit.model.tree import Button, Inline


@frozen
class Basis:
    """A message, what it says in words, and what was found out about it so far. It lives as long as one composing."""

    message: Message
    spoken: Spoken
    say: Say
    subject: tuple[Inline, ...]
    preheader: tuple[Inline, ...]
    call_to_action: Button | None
    bodies: dict[tuple[str, bool], tuple[Part, ...]] = field(default_factory=dict)
    """The parts by whose own they are, and whether the call to action is a button there; they keep the blocks alive."""
    opened: dict[tuple[int, Context], Open] = field(default_factory=dict)
    """By a block's identity, for its value is large, and what stands around it."""
    worded: dict[int, Words] = field(default_factory=dict)
    """By an option's identity; `opened` keeps them alive."""


def basis_of(message: Message) -> Basis:
    """Return what composing a message rests on."""
    say = speaker(message, message.locale)
    action = message.call_to_action
    return Basis(
        message,
        spoken_forms(message),
        say,
        say_line(message.subject, say),
        say_line(message.preheader, say),
        Button(say_line(action.label, say), say_line(action.url, say)) if action else None,
    )


def parts_for(basis: Basis, channel: Channel) -> tuple[Part, ...]:
    """Return the body for a channel, the call to action in its place."""
    message, is_button = basis.message, is_button_on(channel)
    key = channel.id if channel.id in message.overrides else "", is_button
    if key not in basis.bodies:
        body = body_of(message, channel.id)
        basis.bodies[key] = with_call_to_action(body, message.call_to_action, is_button=is_button)
    return basis.bodies[key]


def opened(basis: Basis, block: Block, around: Context) -> Open:
    """Return a block of one of the bodies with its options."""
    key = id(block), around
    if key not in basis.opened:
        basis.opened[key] = open_block(block, around, basis.message, basis.spoken, basis.say)
    return basis.opened[key]
