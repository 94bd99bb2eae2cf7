"""Reading a chat payload of text and cards: what people see of it, ours or anybody's.

Source: developers.google.com, Google Chat, spaces.messages: Message, Card and Widget. Text of cards is HTML of few
tags; text of messages has bare marks, or Markdown where the payload says so.
"""

from typing import Any

from brandkit.markup.chat.backslash_reading import read_backslash
from brandkit.markup.chat.chat_reading import read_chat
from brandkit.markup.chat.shown import Shown, show
from brandkit.markup.chat.small_html import read_html
from brandkit.markup.payloads.json_at import load_or_words, objects_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.seen import Seen

_MOST_DEEP = 12
_TEXTS = frozenset({"title", "subtitle", "header", "topLabel", "text", "bottomLabel", "content"})
_MARKED = frozenset({"text", "content", "topLabel", "bottomLabel"})


def read_cards(payload: str, part: str = "text") -> Seen:
    """Return what people see of a payload. What is no JSON is read as a message's text. Never raises."""
    seen = Seen(part)
    value = load_or_words(payload)
    if isinstance(value, Located):
        _text(value, seen, is_markdown=False)
    elif isinstance(value, dict):
        _message(value, seen)
    return seen


def _message(value: dict[str, Any], seen: Seen) -> None:
    syntax = words_at(value.get("markupSyntax", value.get("markup_syntax"))).text
    _text(words_at(value.get("text")), seen, is_markdown=syntax.endswith("MARKDOWN"))
    for card in objects_at(value.get("cardsV2", value.get("cards_v2"))):
        _card(card.get("card"), seen, 0)
    for key in ("cards", "accessoryWidgets"):
        _card(value.get(key), seen, 0)


def _text(words: Located, seen: Seen, *, is_markdown: bool) -> None:
    shown = Shown()
    if is_markdown:
        read_backslash(words.text, words.origins, shown, pings=False)
    else:
        read_chat(words.text, words.origins, shown, links=True, quotes=False)
    show(shown, seen, find_links)
    seen.new_line()


def _card(value: object, seen: Seen, depth: int) -> None:
    """Read whatever a card holds, in the order in which it holds it: headers, sections, widgets, buttons."""
    if depth > _MOST_DEEP:
        return
    if isinstance(value, list):
        for item in value:
            _card(item, seen, depth + 1)
    elif isinstance(value, dict):
        address = _address(value)
        for key, inner in value.items():
            if isinstance(inner, Located) and key in _TEXTS:
                _words(key, inner, address, seen)
            elif not isinstance(inner, Located) and key != "onClick":
                _card(inner, seen, depth + 1)


def _address(widget: dict[str, Any]) -> str:
    click = widget.get("onClick")
    link = click.get("openLink") if isinstance(click, dict) else None
    return words_at(link.get("url")).text if isinstance(link, dict) else ""


def _words(key: str, words: Located, address: str, seen: Seen) -> None:
    start = len(seen.origins)
    if address and key == "text":
        seen.add_link(words.text, words.origins, address)
        seen.style("button", start)
    elif key in _MARKED:
        show(read_html(words.text, words.origins), seen, find_links)
    else:
        seen.add(words.text, words.origins)
        seen.style("heading" if key in ("title", "header") else "small", start)
    seen.new_line()
