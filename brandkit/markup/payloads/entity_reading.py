"""Reading a message whose looks and links are entities counted in UTF-16, with a keyboard of buttons below it.

Source: core.telegram.org/bots/api, Message, MessageEntity and InlineKeyboardMarkup.
"""

from bisect import bisect_right
from typing import Any

from brandkit.markup.chat.bot_links import find_bot_links
from brandkit.markup.chat.shown import Shown, show
from brandkit.markup.chat.small_html import read_html
from brandkit.markup.payloads.json_at import objects_at, words_at
from brandkit.markup.payloads.json_text import Located, load_located
from brandkit.markup.seen import Seen
from brandkit.measure.characters import find_astral

_SEALING = frozenset({"code", "pre", "text_mention"})
_MARKED = frozenset({"html"})
_LOOKS = {
    **{name: name for name in ("bold", "italic", "underline", "code", "pre")},
    "strikethrough": "strike",
    **dict.fromkeys(("blockquote", "expandable_blockquote"), "quote"),
}


def read_message(payload: str, part: str = "text") -> Seen:
    """Return what people see of a message: its words or its caption, then its buttons. Never raises.

    What is no JSON is read as the HTML of a message, which is what people keep in files; plain words are that too.
    """
    seen = Seen(part)
    try:
        value = load_located(payload)
    except (ValueError, RecursionError):
        kept = payload.rstrip("\n")
        show(read_html(kept, range(len(kept))), seen, find_bot_links)
        return seen
    if isinstance(value, Located):
        show(read_html(value.text, value.origins), seen, find_bot_links)
    elif isinstance(value, dict):
        _read(value, seen)
    return seen


def _read(value: dict[str, Any], seen: Seen) -> None:
    for key, entities in (("text", "entities"), ("caption", "caption_entities")):
        text = words_at(value.get(key))
        if words_at(value.get("parse_mode")).text.lower() in _MARKED:
            show(read_html(text.text, text.origins), seen, find_bot_links)
        else:
            show(_with_entities(text, objects_at(value.get(entities))), seen, find_bot_links)
        seen.new_line()
    markup = value.get("reply_markup")
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    for row in rows if isinstance(rows, list) else ():
        for button in objects_at(row):
            _button(button, seen)


def _button(button: dict[str, Any], seen: Seen) -> None:
    label, address, start = words_at(button.get("text")), words_at(button.get("url")), len(seen.origins)
    if address.text:
        seen.add_link(label.text, label.origins, address.text)
    else:
        seen.add(label.text, label.origins)
    seen.style("button", start)
    seen.new_line()


def _with_entities(text: Located, entities: list[dict[str, Any]]) -> Shown:
    shown = Shown()
    shown.add(text.text, text.origins)
    starts = _starts(text.text)
    for entity in entities:
        kind, offset, length = words_at(entity.get("type")).text, entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int) or offset < 0 or length <= 0:
            continue
        start, end = _place(starts, offset), _place(starts, offset + length)
        shown.mark(start, end, words_at(entity.get("url")).text if kind == "text_link" else "", seals=kind in _SEALING)
        if kind in _LOOKS:
            shown.looks.append((_LOOKS[kind], start, end))
    return shown


def _starts(text: str) -> list[int]:
    """Return where each character begins, and where the text ends, in UTF-16 units."""
    astral = set(find_astral(text))
    starts, at = [0], 0
    for place in range(len(text)):
        at += 2 if place in astral else 1
        starts.append(at)
    return starts


def _place(starts: list[int], units: int) -> int:
    """Return the character in which a UTF-16 unit is; the end for those beyond."""
    return bisect_right(starts, units) - 1
