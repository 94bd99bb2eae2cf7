"""Reading Block Kit: what people see of a chat payload, ours or anybody's.

Source: docs.slack.dev, reference/block-kit; blocks that hold no words (dividers, files) say nothing.
"""

from typing import Any

from brandkit.markup.chat.mrkdwn import read_marked
from brandkit.markup.payloads.json_at import NOTHING, load_or_none, objects_at, value_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.seen import Seen

_LOOKS = {
    "header": "heading",
    "context": "small",
    "image": "picture",
    "divider": "divider",
    "rich_text_quote": "quote",
    "rich_text_preformatted": "pre",
}
"""How blocks and pieces of rich text look."""


def read_blocks(payload: str) -> tuple[Seen, Seen]:
    """Return the reading of the blocks and that of the fallback ``text``.

    What is not JSON is read as marked text, which is what people paste from a chat.
    """
    blocks, text = Seen("blocks"), Seen("text")
    value = load_or_none(payload)
    if isinstance(value, Located):
        read_marked(value.text, value.origins, text)
    elif isinstance(value, dict):
        _read_message(value, blocks, text)
    elif value is None:
        read_marked(payload, range(len(payload)), text)
    return blocks, text


def _read_message(value: dict[str, Any], blocks: Seen, text: Seen) -> None:
    _marked(value.get("text"), text)
    for block in objects_at(value.get("blocks")):
        _read_block(block, blocks)
    for attachment in objects_at(value.get("attachments")):
        for key in ("pretext", "title", "text"):
            _marked(attachment.get(key), blocks)
            blocks.new_line()
        for block in objects_at(attachment.get("blocks")):
            _read_block(block, blocks)


def _read_block(block: dict[str, Any], seen: Seen) -> None:
    seen.new_line()
    kind, start = words_at(block.get("type")).text, len(seen.origins)
    if kind == "rich_text":
        for element in objects_at(block.get("elements")):
            _read_rich(element, seen)
    elif kind == "markdown":
        _marked(block.get("text"), seen)
    else:
        _read_texts(block, seen)
    if kind in _LOOKS:
        seen.style(_LOOKS[kind], start, words_at(block.get("alt_text")).text)
    seen.new_line()


def _read_texts(block: dict[str, Any], seen: Seen) -> None:
    """Read the text objects of a section, header, context, actions or image block."""
    if "url" in block and isinstance(block.get("text"), dict):
        label, start = words_at(block["text"].get("text")), len(seen.origins)
        seen.add_link(label.text, label.origins, words_at(block["url"]).text)
        seen.style("button", start)
        seen.new_line()
        return
    for item in (block.get("text"), block.get("title"), *objects_at(block.get("fields")), block.get("accessory")):
        _read_object(item, seen)
    for element in objects_at(block.get("elements")):
        _read_object(element, seen)


def _read_object(item: object, seen: Seen) -> None:
    if not isinstance(item, dict):
        return
    kind = words_at(item.get("type")).text
    if kind == "plain_text":
        words = words_at(item.get("text"))
        seen.add(words.text, words.origins)
        seen.new_line()
    elif kind == "mrkdwn":
        _marked(item.get("text"), seen)
        seen.new_line()
    elif kind != "image":
        _read_texts(item, seen)


def _read_rich(element: dict[str, Any], seen: Seen) -> None:
    kind, start = words_at(element.get("type")).text, len(seen.origins)
    if kind == "rich_text_list":
        _read_list(element, seen)
        return
    for inner in objects_at(element.get("elements")):
        _read_inline(inner, seen)
    if kind in _LOOKS:
        seen.style(_LOOKS[kind], start)
    seen.new_line()


def _read_list(element: dict[str, Any], seen: Seen) -> None:
    indent = "  " * _number(element.get("indent"))
    ordered = words_at(element.get("style")).text == "ordered"
    first = _number(element.get("offset")) + 1
    for number, item in enumerate(objects_at(element.get("elements")), first):
        mark, start = indent + (f"{number}. " if ordered else "• "), len(seen.origins)
        seen.add(mark, [seen.origins[-1] if seen.origins else 0] * len(mark))
        _read_rich(item, seen)
        seen.style("item", start)


def _read_inline(inner: dict[str, Any], seen: Seen) -> None:
    kind, words, start = words_at(inner.get("type")).text, words_at(inner.get("text")), len(seen.origins)
    if kind == "link":
        address = words_at(inner.get("url"))
        label = words if words.text else address
        seen.add_link(label.text, label.origins, address.text)
    elif kind in ("broadcast", "user", "channel", "usergroup"):
        called = next((value for key, value in inner.items() if key != "type" and isinstance(value, Located)), NOTHING)
        seen.add_link(f"@{called.text}", (called.origins[:1] or (0,)) * (len(called.text) + 1), f"!{called.text}")
    elif kind == "emoji":
        name = words_at(inner.get("name"))
        seen.add(f":{name.text}:", (*name.origins[:1], *name.origins, *name.origins[-1:]) if name.text else (0, 0))
    else:
        seen.add(words.text, words.origins)
    for look in ("bold", "italic", "strike", "code"):
        if value_at(inner, "style", look) is True:
            seen.style(look, start)


def _marked(value: object, seen: Seen) -> None:
    words = words_at(value)
    read_marked(words.text, words.origins, seen)


def _number(value: object) -> int:
    return min(max(value, 0), 999) if isinstance(value, int) else 0
