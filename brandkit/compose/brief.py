"""The brief: all that composing one message for one channel has at hand."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from brandkit.compose.basis import Basis, basis_of, opened, parts_for
from brandkit.compose.coverage import must_state
from brandkit.compose.options import Open, open_blocks
from brandkit.compose.stated import Stated, stated_in_line
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
    basis: Basis


def make_brief(message: Message, channel: Channel, kit: Kit, basis: Basis | None = None) -> Brief:
    """Return the brief for a message on a channel; `basis`: that of the message, if it is known already."""
    basis = basis or basis_of(message)
    parts = parts_for(basis, channel)
    blocks = open_blocks(parts, channel.id, partial(opened, basis))
    shows_subject = channel.capabilities.get("subject", "dropped") != "dropped"
    elsewhere = stated_in_line(message.subject, basis.spoken) if shows_subject else frozenset()
    limits = tuple(_limit(limit, channel.id, kit.limits) for limit in channel.limits)
    wanted = must_state(message, channel.id, blocks, elsewhere)
    return Brief(message, channel, kit, parts, blocks, limits, elsewhere, wanted, basis)


def _limit(limit: Limit, channel: str, overridden: Mapping[str, int]) -> Limit:
    """Return the limit as the kit has it. Advice below the brand's own hard limit stays as it is."""
    own = overridden.get(f"{channel}.{limit.of}.{limit.unit}")
    if own is None or limit.severity != "error":
        return limit
    return replace(limit, max=own, source="brandkit.yaml", confidence="house")
