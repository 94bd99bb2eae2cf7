"""The examples as brandkit renders them, for each of their people, on each of their channels."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from bench.mutations.shown import shown_of
from bench.mutations.variant import Variant
from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.render import render
from brandkit.model.kit import Kit
from brandkit.model.message import Message

EXAMPLES = Path(__file__).parents[2] / "examples"
PEOPLE = 3
"""So many of each example: the others take the same ways through the message."""


@lru_cache(maxsize=1)  # a memo: the examples do not change while a bench runs
def rendered() -> tuple[Variant, ...]:
    """Return each different variant of the examples."""
    return tuple(variant for path in find_messages([EXAMPLES]) for variant in _of_example(path))


def _of_example(path: Path) -> Iterator[Variant]:
    kit = load_kit(path)
    message = read_message(path, kit)
    contents = {name: _contents(message, kit, name) for name in kit.personas}
    for channel in next(iter(contents.values())):
        seen = dict.fromkeys(each[channel] for each in contents.values())
        shown = tuple(map(shown_of, seen))
        for number, content in enumerate(list(seen)[:PEOPLE]):
            yield _variant(message, kit, (channel, number), content, shown)


def _contents(message: Message, kit: Kit, person: str) -> dict[str, str]:
    """Return what is sent on each channel; of a mail, the HTML."""
    variants = (each.variant for each in render(message, kit, person=kit.personas[person]).variants)
    return {each.channel: each.parts[_part(each.parts)].decode() for each in variants}


def _part(parts: object) -> str:
    return next(part for part in ("html", "payload", "text") if part in dict(parts))  # type: ignore[call-overload]


def _variant(message: Message, kit: Kit, place: tuple[str, int], content: str, shown: tuple[str, ...]) -> Variant:
    channel, number = place
    words = message.sources.get(message.path, "")
    return Variant(
        f"{message.id}-{number}",
        message.locale,
        channel,
        content,
        shown_of(content),
        message,
        {},
        words,
        kit=kit,
        others=shown,
    )
