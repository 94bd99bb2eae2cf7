"""Whether a choice of wordings still states every required fact, in every branch in which the message does."""

from collections.abc import Iterable, Sequence

from brandkit.compose.options import Open
from brandkit.compose.stated import Context, Stated
from brandkit.model.message import Message


def must_state(message: Message, channel: str, blocks: Sequence[Open], elsewhere: Stated) -> Stated:
    """Return the required facts that the message states for the channel, each with its branches.

    ``elsewhere`` is what stands outside the blocks (in a subject that the channel shows). A required fact that is
    stated nowhere is not composing's to mend: `same/fact-missing` tells it.
    """
    required = {fact.key for fact in message.facts.values() if is_required(fact.required, channel)}
    everywhere = elsewhere.union(*(option.stated for block in blocks for option in block.options))
    return frozenset(fact for fact in everywhere if fact[0] in required)


def is_required(required: bool | tuple[str, ...], channel: str) -> bool:  # noqa: FBT001 - the model's own type
    """Return whether a fact with this declaration must be stated on the channel."""
    return required if isinstance(required, bool) else channel in required


def covers(stated: Stated, wanted: Stated) -> bool:
    """Return whether every wanted fact is stated in its branches: there, or in branches around them."""
    return wanted <= stated or all(_is_stated(fact, stated) for fact in wanted)


def union(parts: Iterable[Stated]) -> Stated:
    """Return what all parts together state."""
    return frozenset().union(*parts)


def _is_stated(fact: tuple[str, Context], stated: Stated) -> bool:
    key, context = fact
    return any((key, context[:length]) in stated for length in range(len(context) + 1))
