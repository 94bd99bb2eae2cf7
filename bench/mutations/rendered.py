"""The examples as brandkit renders them, on each of their channels."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from bench.mutations.shown import shown_of
from bench.mutations.variant import Variant
from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.render import render
from brandkit.model.kit import Kit
from brandkit.model.message import Message

EXAMPLES = Path(__file__).parents[2] / "examples"
# Whom a message tells all of its facts: what is said to gold members, or about a locker, others are not told.
PEOPLE: Mapping[str, str] = {
    "appointment": "grace",
    "event": "chloe",
    "fraud-alert": "amara",
    "outage": "priya",
    "parcel": "yui",
    "price-change": "anna",
    "recall": "dana",
    "sale": "ana",
}


@lru_cache(maxsize=1)  # a memo: the examples do not change while a bench runs
def rendered() -> tuple[Variant, ...]:
    """Return the variants of each example for the person who is told the most."""
    paths = find_messages([EXAMPLES / name for name in PEOPLE])
    return tuple(variant for path in paths for variant in _of_example(path))


def _of_example(path: Path) -> Iterator[Variant]:
    kit = load_kit(path)
    message = read_message(path, kit)
    contents = {name: _contents(message, kit, name) for name in kit.personas}
    for channel, content in contents[PEOPLE[path.parent.name]].items():
        others = tuple(shown_of(each[channel]).replace("\0", "") for each in contents.values())
        yield _variant(message, kit, channel, content, others)


def _contents(message: Message, kit: Kit, person: str) -> dict[str, str]:
    """Return what is sent on each channel; of a mail, the HTML."""
    variants = (each.variant for each in render(message, kit, person=kit.personas[person]).variants)
    return {each.channel: _plain(each.parts[_part(each.parts)].decode()) for each in variants}


def _plain(content: str) -> str:
    """Return a mail with the spaces that hold short facts together as plain ones: dates are found by them."""
    return content.replace("&#160;", " ")


def _part(parts: Mapping[str, bytes]) -> str:
    return next(part for part in ("html", "payload", "text") if part in parts)


def _variant(message: Message, kit: Kit, channel: str, content: str, others: tuple[str, ...]) -> Variant:
    words = message.sources.get(message.path, "")
    shown = shown_of(content)
    return Variant(message.id, message.locale, channel, content, shown, message, {}, words, kit=kit, others=others)
