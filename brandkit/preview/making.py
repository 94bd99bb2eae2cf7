"""Making what is shown of one message: by this process, or by several together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from brandkit.engine.files import read_message
from brandkit.engine.people import Needs
from brandkit.engine.render import wanted_channels
from brandkit.engine.showing.people import Crowd, crowd_for, person_in
from brandkit.engine.showing.share import needs_on, set_up, share_of
from brandkit.engine.showing.show import ground_of, joined
from brandkit.engine.showing.shown import Showing
from brandkit.errors import BrandkitError
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.preview.asked import Asked
from brandkit.preview.crew import NOTHING, Order, deal, gather, hand_out, put_down
from brandkit.preview.hands import Hand
from brandkit.preview.masks import Guest, with_guest

BYTES = 5_000
"""Of a variant, that take as long as a channel does anyway."""
OWN_COST = 2.0
"""What this process does besides its own share at first, in channels: it imports what serves the page, too. Later it is
no more than what the others do besides theirs, who read the message and send what they made."""


@frozen
class Draft:
    """What is to be shown: a message, perhaps one that is being written."""

    path: Path
    kit: Kit
    kit_number: int
    """Counts up whenever a file of the kit may have changed."""
    asked: Asked
    only: tuple[str, ...] = ()
    """Channels; empty: the message's own."""
    texts: Mapping[str, str] | None = None
    """By path, what counts in the place of what stands in a file."""
    guest: Guest | None = None
    in_full: bool = True
    """Whether rules of style, tone and grammar count: the first page does not wait for them."""


@frozen
class Made:
    """What is shown, and what it was made from."""

    message: Message
    kit: Kit
    channels: tuple[str, ...]
    """All of the message."""
    crowd: Crowd
    showing: Showing
    in_full: bool = True
    """Whether it has what rules of style, tone and grammar find."""


def read(draft: Draft) -> Message:
    """Return the message of a draft. Raises as `brandkit.engine.files.read_message`."""
    return read_message(draft.path, draft.kit, draft.texts)


def alone(draft: Draft, message: Message) -> Made:
    """Show a message by this process. Raises as `brandkit.engine.showing.share.set_up`."""
    channels = channels_of(draft, message)
    stage = set_up(message, draft.kit, channels)
    crowd = _crowd(draft, message, [needs_on(stage)])
    data = _data(draft, crowd, channels)
    ground = ground_of(message, draft.kit, data, in_full=draft.in_full)
    showing = joined(ground, [share_of(stage, data, ground.work)], channels, _today())
    return Made(message, draft.kit, channels, crowd, showing, draft.in_full)


def at_first(hands: Sequence[Hand], draft: Draft) -> Made:
    """Show a message of which nothing is known yet by this process and others, for one of the kit's made-up people.

    For anybody else a message has to be composed first: who is the longest depends on that. Raises as `together`.
    """
    message, data = read(draft), _made_up(draft)
    if data is None:
        return alone(draft, message)
    costs = dict.fromkeys(channels_of(draft, message), 1.0)
    order = Order(str(draft.path), draft.texts, tuple(costs), data, draft.kit_number, draft.in_full)
    made = _shared(hands, draft, order, deal(costs, len(hands) + 1, OWN_COST), message)
    return made if _is_as_ordered(draft, made, order) else alone(draft, message)


def _made_up(draft: Draft) -> Mapping[str, Any] | None:
    """Return the data of the made-up person who is asked for, or else of the first; None: it is somebody else."""
    people, name = draft.kit.personas, draft.asked.person
    if draft.guest or draft.asked.way or not people or (name and name not in people):
        return None
    return people[name or next(iter(people))]


def together(hands: Sequence[Hand], draft: Draft, known: Made) -> Made:
    """Show a message by this process and others, for a person and on channels as its last version knows them.

    Who that is may have changed with it: the longest person has a value for every slot. Then it is shown again.

    Raises:
        GoneError: a process is gone.
        BrandkitError, OSError: the message cannot be shown.
    """
    order = order_for(draft, known)
    made = _shared(hands, draft, order, deal(_costs(known, order), len(hands) + 1))
    return made if _is_as_ordered(draft, made, order) else together(hands, draft, made)


def _shared(
    hands: Sequence[Hand], draft: Draft, order: Order, dealt: Sequence[tuple[str, ...]], message: Message | None = None
) -> Made:
    """Have the others make their shares, and make one's own, the first, meanwhile; None: the message is to be read."""
    own, *rest = dealt
    hand_out(hands, order, rest)
    try:
        message = message or read(draft)
        ground = ground_of(message, draft.kit, order.data, in_full=order.in_full)
        share = share_of(set_up(message, draft.kit, own), order.data, ground.work) if own else NOTHING
    except (BrandkitError, OSError):
        put_down(hands)
        raise
    shares = (share, *gather(hands))
    crowd = _crowd(draft, message, [each.needs for each in shares])
    showing = joined(ground, shares, order.channels, _today())
    return Made(message, draft.kit, channels_of(draft, message), crowd, showing, order.in_full)


def _is_as_ordered(draft: Draft, made: Made, order: Order) -> bool:
    return made.channels == order.channels and _data(draft, made.crowd, made.channels) == order.data


def _costs(known: Made, order: Order) -> Mapping[str, float]:
    """Return what each channel costs, by the bytes of its last variant: most take as long as each other, mails longer.

    Measured with an example on 20 channels: 58 ms for a mail of 33 KB in its parts, 5 to 15 ms for all others.
    """
    sizes = {each.channel.id: sum(map(len, each.parts.values())) for each in known.showing.variants}
    return {channel: 1 + sizes.get(channel, 0) / BYTES for channel in order.channels}


def order_for(draft: Draft, known: Made) -> Order:
    """Return what other processes are to make of a draft, by what is known of the message from before."""
    channels = channels_of(draft, known.message)
    data = _data(draft, known.crowd, channels)
    return Order(str(draft.path), draft.texts, channels, data, draft.kit_number, draft.in_full)


def channels_of(draft: Draft, message: Message) -> tuple[str, ...]:
    """Return the channels that a message is shown on."""
    return tuple(each.id for each in wanted_channels(message, draft.kit, draft.only or None))


def believed(asked: Asked, crowd: Crowd, channels: Sequence[str]) -> Asked:
    """Return what is asked for, less what there is not any more: a person or a branch of before the last change."""
    return replace(
        asked,
        person=asked.person if asked.person in crowd.people else next(iter(crowd.people)),
        way=asked.way if asked.way <= len(crowd.ways) else 0,
        only=asked.only if asked.only in channels else "",
        beside=asked.beside if asked.beside in channels and asked.only in channels else "",
    )


def _crowd(draft: Draft, message: Message, needs: Iterable[Needs]) -> Crowd:
    return with_guest(crowd_for(message, draft.kit, needs), draft.guest)


def _data(draft: Draft, crowd: Crowd, channels: Sequence[str]) -> Mapping[str, Any]:
    asked = believed(draft.asked, crowd, channels)
    return person_in(crowd, asked.person, asked.way)


def _today() -> date:
    return datetime.now().astimezone().date()
