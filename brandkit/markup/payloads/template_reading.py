"""Reading messages of a platform with templates: a text, a template with what is sent in it, or an interactive one.

Source: developers.facebook.com, WhatsApp, messages and template components. Whatever is missing says nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brandkit.markup.chat.chat_reading import read_chat
from brandkit.markup.chat.shown import Shown, show
from brandkit.markup.payloads.json_at import objects_at, words_at
from brandkit.markup.payloads.json_text import Located, load_located
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.seen import Seen

_NUMBER = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def read_parts(parts: Mapping[str, str]) -> list[Seen]:
    """Return the reading of each part that is there; what is sent is seen in the template. Never raises."""
    seen: list[Seen] = []
    if "text" in parts:
        seen.append(_read_any(parts["text"], "text"))
    if "template" in parts:
        value = _loaded(parts["template"])
        seen.append(Seen("template"))
        if isinstance(value, dict):
            _template(value, _loaded(parts.get("send", "")), seen[-1])
    return seen


def filled_texts(template: str, send: str) -> dict[str, Sequence[str]]:
    """Return the texts of a template with what is sent in them, by the place whose limit holds for them."""
    value, sent = _loaded(template), _loaded(send)
    found: dict[str, list[str]] = {"name": [words_at(value.get("name")).text] if isinstance(value, dict) else []}
    for component in objects_at(value.get("components")) if isinstance(value, dict) else ():
        kind = words_at(component.get("type")).text.upper()
        if kind in ("HEADER", "BODY", "FOOTER"):
            words = _filled(words_at(component.get("text")), _sent(sent, kind.lower()))
            found.setdefault(kind.lower(), []).append(words.text)
        for number, button in enumerate(objects_at(component.get("buttons"))):
            address = _filled(words_at(button.get("url")), _sent(sent, "button", number))
            for place, text in (
                ("button", words_at(button.get("text"))),
                ("address", address),
                ("url-buttons", address),
            ):
                found.setdefault(place, []).append(text.text)
    return {place: tuple(texts) for place, texts in found.items()}


def _loaded(text: str) -> object:
    try:
        return load_located(text)
    except (ValueError, RecursionError):
        return None


def _read_any(text: str, part: str) -> Seen:
    """Read a message of any kind; what is no JSON is marked text."""
    seen, value = Seen(part), _loaded(text)
    if isinstance(value, dict):
        interactive = value.get("interactive")
        inner = value.get("text")
        _marked(words_at(inner.get("body") if isinstance(inner, dict) else inner), seen)
        if isinstance(interactive, dict):
            _interactive(interactive, seen)
        _template(value, None, seen)
    elif isinstance(value, Located) or value is None:
        kept = text.rstrip("\n")
        _marked(value or Located(kept, tuple(range(len(kept)))), seen)
    return seen


def _interactive(value: dict[str, Any], seen: Seen) -> None:
    for key in ("header", "body", "footer"):
        inner = value.get(key)
        start = len(seen.origins)
        _marked(words_at(inner.get("text") if isinstance(inner, dict) else None), seen)
        if key != "body":
            seen.style("heading" if key == "header" else "small", start)
    action = value.get("action")
    parameters = action.get("parameters") if isinstance(action, dict) else None
    if isinstance(parameters, dict):
        _button(words_at(parameters.get("display_text")), words_at(parameters.get("url")).text, seen)


def _template(value: dict[str, Any], sent: object, seen: Seen) -> None:
    for component in objects_at(value.get("components")):
        kind = words_at(component.get("type")).text.lower()
        words = _filled(words_at(component.get("text")), _sent(sent, kind))
        if kind == "body":
            _marked(words, seen)
        else:
            start = len(seen.origins)
            seen.add(words.text, words.origins)
            seen.style("small" if kind == "footer" else "heading", start)
            seen.new_line()
        for number, button in enumerate(objects_at(component.get("buttons"))):
            address = _filled(words_at(button.get("url")), _sent(sent, "button", number))
            _button(words_at(button.get("text")), address.text, seen)


def _marked(words: Located, seen: Seen) -> None:
    shown = Shown()
    read_chat(words.text, words.origins, shown, links=False, quotes=True)
    show(shown, seen, find_links)
    seen.new_line()


def _button(label: Located, address: str, seen: Seen) -> None:
    start = len(seen.origins)
    if address:
        seen.add_link(label.text, label.origins, address)
    else:
        seen.add(label.text, label.origins)
    seen.style("button", start)
    seen.new_line()


def _sent(sent: object, kind: str, number: int = 0) -> list[str]:
    """Return what is sent for a component: of several buttons for the one of that number."""
    template = sent.get("template") if isinstance(sent, dict) else None
    for component in objects_at(template.get("components")) if isinstance(template, dict) else ():
        is_it = words_at(component.get("type")).text.lower() == kind
        if is_it and (kind != "button" or words_at(component.get("index")).text == str(number)):
            return [words_at(each.get("text")).text for each in objects_at(component.get("parameters"))]
    return []


def _filled(words: Located, parameters: Sequence[str]) -> Located:
    """Return a text with its parameters; what they say comes from where their number stands."""
    pieces = list(_pieces(words, parameters))
    return Located("".join(text for text, _ in pieces), tuple(at for _, origins in pieces for at in origins))


def _pieces(words: Located, parameters: Sequence[str]) -> Iterator[tuple[str, Sequence[int]]]:
    at = 0
    for found in _NUMBER.finditer(words.text):
        number = int(found[1]) if found[1].isdecimal() else 0
        if not 0 < number <= len(parameters):
            continue
        yield words.text[at : found.start()], words.origins[at : found.start()]
        said = parameters[number - 1]
        yield said, [words.origins[found.start()]] * len(said)
        at = found.end()
    yield words.text[at:], words.origins[at:]
