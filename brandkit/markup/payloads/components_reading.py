"""Reading a chat payload of content, embeds and components: what people see of it, ours or anybody's.

Source: docs.discord.com, resources/message and components/reference. Components that hold no words say nothing.
"""

from collections.abc import Iterator
from typing import Any

from brandkit.markup.chat.backslash_reading import read_backslash
from brandkit.markup.chat.shown import Shown, show
from brandkit.markup.payloads.json_at import load_or_words, objects_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_links import PlainLink, find_links
from brandkit.markup.seen import Seen

_MOST_DEEP = 10
"""Components stand in one another; a payload that goes deeper is none."""


def read_components(payload: str, part: str = "text") -> Seen:
    """Return what people see of a payload. What is no JSON is read as marked text. Never raises."""
    seen = Seen(part)
    value = load_or_words(payload)
    if isinstance(value, Located):
        _marked(value, seen, pings=True)
    elif isinstance(value, dict):
        _message(value, seen)
    return seen


def _message(value: dict[str, Any], seen: Seen) -> None:
    _marked(value.get("content"), seen, pings=_calls(value.get("allowed_mentions")))
    for embed in objects_at(value.get("embeds")):
        _embed(embed, seen)
    for component in objects_at(value.get("components")):
        _component(component, seen, 0)


def _calls(allowed: object) -> bool:
    """Return whether names in the content call people: all do, unless the payload names who may be called."""
    if not isinstance(allowed, dict):
        return True
    return any(isinstance(allowed.get(key), list) and allowed[key] for key in ("parse", "users", "roles"))


def _embed(embed: dict[str, Any], seen: Seen) -> None:
    author = embed.get("author")
    if isinstance(author, dict):
        _linked(author.get("name"), author.get("url"), seen)
    _linked(embed.get("title"), embed.get("url"), seen, "heading")
    _marked(embed.get("description"), seen)
    for field in objects_at(embed.get("fields")):
        _marked(field.get("name"), seen)
        _marked(field.get("value"), seen)
    footer = embed.get("footer")
    if isinstance(footer, dict):
        _linked(footer.get("text"), None, seen, "small")


def _component(component: dict[str, Any], seen: Seen, depth: int) -> None:
    """Read a button, a text, or what holds others: rows, sections, containers."""
    if depth > _MOST_DEEP:
        return
    _marked(component.get("content"), seen)
    _linked(component.get("label"), component.get("url"), seen, "button")
    for inner in _inside(component):
        _component(inner, seen, depth + 1)


def _inside(component: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from objects_at(component.get("components"))
    accessory = component.get("accessory")
    if isinstance(accessory, dict):
        yield accessory


def _linked(label: object, address: object, seen: Seen, look: str = "") -> None:
    """Read words without marks, which lead somewhere if there is an address."""
    words, target, start = words_at(label), words_at(address), len(seen.origins)
    if target.text:
        seen.add_link(words.text, words.origins, target.text)
    else:
        seen.add(words.text, words.origins)
    if look:
        seen.style(look, start)
    seen.new_line()


def _marked(value: object, seen: Seen, *, pings: bool = False) -> None:
    words, shown = words_at(value), Shown()
    read_backslash(words.text, words.origins, shown, pings=pings)
    show(shown, seen, _find_links)
    seen.new_line()


def _find_links(text: str) -> Iterator[PlainLink]:
    """Yield the links that the program makes of words: only of addresses that say their scheme."""
    return (link for link in find_links(text) if text[link.start : link.end].lower().startswith("http"))
