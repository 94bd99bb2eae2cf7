"""The brief: all that composing one message for one channel has at hand."""

from collections.abc import Mapping
from dataclasses import replace

from brandkit.compose.call_to_action import with_call_to_action
from brandkit.compose.coverage import must_state
from brandkit.compose.options import Open, body_of, open_blocks
from brandkit.compose.stated import Stated, spoken_forms, stated_in_line
from brandkit.compose.wording import Say, speaker
from brandkit.model.channel import Channel, Limit
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message, Part


@frozen
class Brief:
    """A message, the channel it is for, and what follows from the two."""

    message: Message
    channel: Channel
    kit: Kit
    parts: tuple[Part, ...]
    """The body for the channel, the call to action in its place."""
    blocks: tuple[Open, ...]
    """The blocks of `parts` that the channel may have, in reading order."""
    limits: tuple[Limit, ...]
    """The channel's limits as the kit changes them."""
    elsewhere: Stated
    """The facts that are stated outside the blocks."""
    wanted: Stated
    """The facts that the channel must state, each in its branches."""
    say: Say


def make_brief(message: Message, channel: Channel, kit: Kit) -> Brief:
    """Return the brief for a message on a channel."""
    parts = with_call_to_action(body_of(message, channel.id), message.call_to_action, channel)
    spoken = spoken_forms(message)
    blocks = open_blocks(parts, channel.id, spoken)
    shows_subject = channel.capabilities.get("subject", "dropped") != "dropped"
    elsewhere = stated_in_line(message.subject, spoken) if shows_subject else frozenset()
    limits = tuple(_limit(limit, channel.id, kit.limits) for limit in channel.limits)
    wanted = must_state(message, channel.id, blocks, elsewhere)
    say = speaker(message, message.locale)
    return Brief(message, channel, kit, parts, blocks, limits, elsewhere, wanted, say)


def _limit(limit: Limit, channel: str, overridden: Mapping[str, int]) -> Limit:
    """Return the limit as the kit has it. Advice below the brand's own hard limit stays as it is."""
    own = overridden.get(f"{channel}.{limit.of}.{limit.unit}")
    if own is None or limit.severity != "error":
        return limit
    return replace(limit, max=own, source="brandkit.yaml", confidence="house")
