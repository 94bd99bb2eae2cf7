"""Facts that a message states in some of its branches only."""

from collections.abc import Iterable, Iterator

from brandkit.compose.stated import Spoken, spoken_forms, stated_in, stated_in_line
from brandkit.model import tree
from brandkit.model.message import Block, Message, Part


def conditional_facts(message: Message) -> frozenset[str]:
    """Return the keys of the facts that the message states under a condition, and nowhere for everyone."""
    spoken = spoken_forms(message)
    lines = (*stated_in_line(message.subject, spoken), *stated_in_line(message.preheader, spoken))
    found = [*lines, *_stated(message.parts, spoken, depth=0)]
    always = {key for key, context in found if not context}
    return frozenset(key for key, _ in found) - always


def _stated(parts: Iterable[Part], spoken: Spoken, depth: int) -> Iterator[tuple[str, object]]:
    """Yield each fact that is stated, with what tells whether a condition stands around it."""
    for part in parts:
        match part:
            case Block():
                for wording in part.wordings:
                    yield from ((key, context or depth) for key, context in stated_in(wording.content, spoken))
            case tree.If(_, then, otherwise):
                yield from _stated((*then, *otherwise), spoken, depth + 1)
            case tree.For(_, _, body):
                yield from _stated(body, spoken, depth + 1)
