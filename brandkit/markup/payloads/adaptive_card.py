"""Reading Adaptive Cards: what people see of a message of Microsoft Teams, ours or anybody's.

Source: adaptivecards.io, schema 1.5; learn.microsoft.com for the older ``MessageCard``. ``TextBlock`` and facts are
Markdown, rich texts are not.
"""

from typing import Any

from brandkit.markup.chat.card_markdown import read_card_text
from brandkit.markup.payloads.json_at import load_or_none, objects_at, value_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.seen import Seen
from brandkit.model.channel import Hidden

_CARDS, _SUMMARY = "card", "summary"
_SIZES = {"medium": "heading", "large": "heading", "extralarge": "heading", "small": "small"}


def read_cards(payload: str) -> tuple[Seen, Seen, tuple[Hidden, ...]]:
    """Return what is seen of a message's text and cards, its summary, and what is there unseen.

    What is no JSON is read as the text of a message, which is what people paste.
    """
    seen, summary, hidden = Seen(_CARDS), Seen(_SUMMARY), list[Hidden]()
    message = load_or_none(payload)
    if not isinstance(message, dict):
        read_card_text(message if isinstance(message, Located) else Located(payload, tuple(range(len(payload)))), seen)
        return seen, summary, ()
    words = words_at(message, "summary")
    summary.add(words.text, words.origins)
    _line(words_at(message, "text"), seen)
    cards = [value_at(attachment, "content") for attachment in objects_at(message, "attachments")]
    for card in (message, *cards):
        if isinstance(card, dict):
            _read_card(card, seen, hidden)
    return seen, summary, tuple(hidden)


def _read_card(card: dict[str, Any], seen: Seen, hidden: list[Hidden]) -> None:
    for element in objects_at(card, "body"):
        _read(element, seen, hidden)
    _actions(card, seen, hidden)
    _read_connector_card(card, seen)


def _read(element: dict[str, Any], seen: Seen, hidden: list[Hidden]) -> None:
    if element.get("isVisible") is False:
        unseen = Seen(_CARDS)
        _read({**element, "isVisible": True}, unseen, hidden)
        if unseen.pieces:
            hidden.append(Hidden(_CARDS, unseen.visible().text, "isVisible", unseen.origins[0]))
        return
    seen.new_line()
    start = len(seen.origins)
    if element.get("separator") is True:
        seen.style("divider", start)
    _text(element, seen)
    for fact in objects_at(element, "facts"):
        _cells([words_at(fact, "title"), words_at(fact, "value")], seen)
    for row in objects_at(element, "rows"):
        _row(row, seen, hidden)
    for holder in ("items", "columns"):
        for inner in objects_at(element, holder):
            _read(inner, seen, hidden)
    alt = words_at(element, "altText")
    if alt.text.strip():
        hidden.append(Hidden(_CARDS, alt.text, "alt", alt.origins[0]))
    if words_at(element, "type").text == "Image":
        seen.style("picture", start, alt.text)
    if words_at(element, "style").text == "emphasis":
        seen.style("quote", start)
    _actions(element, seen, hidden)
    seen.new_line()


def _text(element: dict[str, Any], seen: Seen) -> None:
    """Read a text with marks, or runs without."""
    begin, inlines = len(seen.origins), element.get("inlines")
    _line(words_at(element, "text"), seen)
    _look(element, begin, seen)
    sizes = [words_at(element, "size").text]
    for run in inlines if isinstance(inlines, list) else ():
        words, start = run if isinstance(run, Located) else words_at(run, "text"), len(seen.origins)
        address = words_at(run, "selectAction", "url").text
        sizes.append(words_at(run, "size").text)
        if address:
            seen.add_link(words.text, words.origins, address)
        else:
            seen.add(words.text, words.origins)
        _look(run, start, seen)
    size = next(filter(None, sizes), "").lower()
    if size in _SIZES:
        seen.style(_SIZES[size], begin)
    seen.new_line()


def _look(words: object, start: int, seen: Seen) -> None:
    """Say how a text or a run of one looks, which was added from a place on."""
    if words_at(words, "weight").text.lower() == "bolder":
        seen.style("bold", start)
    if words_at(words, "fontType").text.lower() == "monospace":
        seen.style("code", start)
    for name, kind in (("italic", "italic"), ("strikethrough", "strike"), ("underline", "underline")):
        if value_at(words, name) is True:
            seen.style(kind, start)


def _row(row: dict[str, Any], seen: Seen, hidden: list[Hidden]) -> None:
    """Read a row of a table: its cells stand on one line, with a tab between them."""
    for number, cell in enumerate(objects_at(row, "cells")):
        inside = Seen(_CARDS)
        for item in objects_at(cell, "items"):
            _read(item, inside, hidden)
        if number:
            seen.add("\t", (inside.origins[:1] or seen.origins[-1:] or [0])[:1])
        seen.add_inside(inside)
    seen.new_line()


def _actions(holder: dict[str, Any], seen: Seen, hidden: list[Hidden]) -> None:
    for action in objects_at(holder, "actions"):
        title, address = words_at(action, "title"), words_at(action, "url").text
        seen.new_line()
        start = len(seen.origins)
        if address:
            seen.add_link(title.text, title.origins, address)
        else:
            seen.add(title.text, title.origins)
        seen.style("button", start)
        seen.new_line()
        card = action.get("card")
        if isinstance(card, dict):
            _read_card(card, seen, hidden)


def _read_connector_card(card: dict[str, Any], seen: Seen) -> None:
    """Read what the older cards of connectors have: sections, facts with names, actions with targets."""
    _line(words_at(card, "title"), seen)
    for section in objects_at(card, "sections"):
        for key in ("title", "activityTitle", "activitySubtitle", "activityText", "text"):
            _line(words_at(section, key), seen)
        for fact in objects_at(section, "facts"):
            _cells([words_at(fact, "name"), words_at(fact, "value")], seen)
    for action in objects_at(card, "potentialAction"):
        name, targets = words_at(action, "name"), objects_at(action, "targets")
        seen.new_line()
        seen.add_link(name.text, name.origins, words_at(targets[0], "uri").text if targets else "")
        seen.new_line()


def _cells(cells: list[Located], seen: Seen) -> None:
    seen.new_line()
    for number, cell in enumerate(cells):
        if number and cell.text:
            seen.add("\t", cell.origins[:1])
        read_card_text(cell, seen)
    seen.new_line()


def _line(words: Located, seen: Seen) -> None:
    if words.text.strip():
        seen.new_line()
        read_card_text(words, seen)
        seen.new_line()
