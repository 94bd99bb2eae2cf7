"""Telegram: a message of a bot or a channel, with buttons below it.

Parts: ``payload``, the JSON that sendMessage takes (who sends adds ``chat_id``), and ``html``, the same words in
Telegram's small HTML, for people and for tools that take a ``parse_mode``.

The payload has no parse mode: its words are plain, and entities say which are bold or a link, counted in UTF-16. So
nothing in them can format or fail to parse. But Telegram makes links even of plain words: of hosts without a scheme,
``@names``, ``#tags``, ``$CASH``, ``/commands``, telephone and card numbers. A value is never one nor a part of one: an
unseen character (U+200B) stands where it would be. Codes to be copied belong in code marks, in which nothing is linked
and no such character stands.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.certainty import only_if, or_else, when_not_empty
from brandkit.markup.chat.apart import keep_apart
from brandkit.markup.chat.buttons import as_links, only_buttons, without_buttons
from brandkit.markup.chat.entities import nested
from brandkit.markup.chat.marked_text import write_marked
from brandkit.markup.chat.possible_links import Place, possible_addresses, possible_numbers, possible_signs
from brandkit.markup.chat.small_html import write_html
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Words, json_plan
from brandkit.markup.spans import Span, cut_spans, web_span_marks
from brandkit.markup.text import each_piece
from brandkit.measure.characters import count_utf16
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import WEB_BELOW, TextStyle

_SOURCE, _CHECKED = "core.telegram.org/bots/api, sendMessage: after entities parsing", "2026-11-22"
LIMITS = (
    Limit("text", 4096, "utf16", "error", _SOURCE, _CHECKED),
    Limit("html-text", 4096, "utf16", "error", _SOURCE, _CHECKED),
)
STYLE = TextStyle(bullet="• ", link="web label", button=WEB_BELOW, picture="none")
_PLAIN = Marks(escape=(plain,), link=label_only)


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; buttons that lead to the web become the keyboard."""
    marks = web_span_marks(words_for(kit, composition.locale)["colon"])
    below = only_buttons(composition.pieces)
    parts = {
        "message": (plan.Through(write_marked(composition.pieces, STYLE, marks), (message,)),),
        "buttons": (plan.Join(",\n", each_piece(below, _button)),) if below else (),
    }
    payload = frame(lambda values: render_template(kit, "telegram/payload.json", values), parts, {})
    linked = write_marked((*without_buttons(composition.pieces), *as_links(below)), STYLE, marks)
    return Variant("telegram", {"payload": payload, "html": (plan.Through(linked, (html,)),)})


def _button(placed: tree.Placed) -> Plan:
    """Return the keyboard's row of one button."""
    assert isinstance(placed.content, tree.Button)
    address = write_address(placed.content.target)
    words = or_else(write_line(placed.content.label, _PLAIN), address)
    row = (plan.Sequence(json_plan(({"text": Words(words), "url": Words(address)},))),)
    return only_if(when_not_empty(address), row)


def message(filled: str) -> str:
    """Return the payload's ``text`` and ``entities`` for a filled text with span marks."""
    text, spans = _apart(filled)
    entities = [_entity(text, span) for span in nested(text, spans)]
    return f'"text": {_json(text)},\n"entities": {_json(entities)}'


def html(filled: str) -> str:
    """Return a filled text with span marks as HTML."""
    text, spans = _apart(filled)
    return write_html(text, nested(text, spans))


def _apart(filled: str) -> tuple[str, tuple[Span, ...]]:
    return keep_apart(*cut_spans(filled), _possible_links)


def _possible_links(text: str) -> Iterable[Place]:
    return chain(possible_addresses(text), possible_signs(text), possible_numbers(text))


def _entity(text: str, span: Span) -> Mapping[str, object]:
    kind = {"quote": "blockquote", "link": "text_link"}.get(span.kind, span.kind)
    place = {"offset": count_utf16(text[: span.start]), "length": count_utf16(text[span.start : span.end])}
    return {"type": kind, **place, **({"url": span.address} if span.address else {})}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def read(variant: Variant[bytes]) -> Reading:
    """Take in the words with the keyboard below them, and those of the HTML."""
    from brandkit.markup.chat.bot_links import find_bot_links  # here, since writing has no need of them
    from brandkit.markup.chat.shown import show
    from brandkit.markup.chat.small_html import read_html
    from brandkit.markup.payloads.entity_reading import read_message
    from brandkit.markup.seen import Seen, links_of, styles_of

    seen = [read_message(variant.parts["payload"].decode("utf-8", "replace"))] if "payload" in variant.parts else []
    if "html" in variant.parts:
        page = variant.parts["html"].decode("utf-8", "replace").rstrip("\n")
        seen.append(Seen("html"))
        show(read_html(page, range(len(page))), seen[-1], find_bot_links)
    return Reading("telegram", {part.part: part.visible() for part in seen}, links_of(seen), styles=styles_of(seen))


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the words that Telegram counts: those that are left when entities or tags are parsed."""
    from brandkit.markup.chat.small_html import read_html

    page = variant.parts["html"].decode()
    return {
        "text": [json.loads(variant.parts["payload"])["text"]],
        "html-text": ["".join(read_html(page, range(len(page))).pieces)],
    }


CHANNEL = Channel(
    id="telegram",
    about="a message with entities and a keyboard of links, and the same as HTML",
    files={"payload": "telegram.json", "html": "telegram.html"},
    limits=LIMITS,
    capabilities={
        "bold": "native",
        "link": "native to the web, else label: address",
        "list": "lines",
        "table": "lines",
        "image": "dropped",
        "code": "native",
        "heading": "bold line",
        "button": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="payload",
    called="Telegram message",
    frame="bubble",
)
