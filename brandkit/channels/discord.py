"""Discord: a message of a bot or a webhook, with link buttons below it.

Parts: ``payload``, the JSON that creating a message and executing a webhook take (a webhook of no application shows
buttons only when it is called with ``with_components=true``).

The words are ``content``, in Discord's Markdown: a backslash stands before each sign that would be one. Nobody is
called, whatever the words say: ``allowed_mentions`` names none, and ``@everyone`` is cut. Flag 4 keeps previews of
links away, which would show what the message does not say. Only addresses with a scheme become links there, and those
of invitations; a value is never one.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.certainty import only_if, or_else, when_not_empty
from brandkit.markup.chat.apart import keep_apart
from brandkit.markup.chat.backslash import BACKSLASH, fit_italics
from brandkit.markup.chat.buttons import only_buttons
from brandkit.markup.chat.dialect import markable, write_lines
from brandkit.markup.chat.marked_text import write_marked
from brandkit.markup.chat.possible_links import full_addresses
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Json, Words, json_plan
from brandkit.markup.spans import cut_spans, web_span_marks
from brandkit.markup.text import each_piece
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import WEB_BELOW, TextStyle

_CHECKED = "2026-11-22"
_BUTTON = "docs.discord.com, components: button"
LIMITS = (
    Limit("content", 2000, "codepoints", "error", "docs.discord.com, create message", _CHECKED),
    Limit("button", 80, "codepoints", "error", _BUTTON, _CHECKED),
    Limit("address", 512, "codepoints", "error", _BUTTON, _CHECKED),
    # Each button is a row of its own.
    Limit("buttons", 5, "count", "error", "docs.discord.com, components: action rows of a message", _CHECKED),
)
STYLE = TextStyle(bullet="• ", link="web label", button=WEB_BELOW, picture="none")
_PLAIN = Marks(escape=(plain,), link=label_only)


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; buttons that lead to the web stand below as such."""
    marks = web_span_marks(words_for(kit, composition.locale)["colon"])
    below = only_buttons(composition.pieces)
    content = (plan.Through(write_marked(composition.pieces, STYLE, marks), (markdown,)),)
    parts = {
        "content": json_plan(Words(content)),
        "buttons": (plan.Join(",\n", each_piece(below, _button)),) if below else (),
    }
    payload = frame(lambda values: render_template(kit, "discord/payload.json", values), parts, {})
    return Variant("discord", {"payload": payload})


def _button(placed: tree.Placed) -> Plan:
    """Return an action row (type 1) with one link button (type 2, style 5)."""
    assert isinstance(placed.content, tree.Button)
    address = write_address(placed.content.target)
    words = or_else(write_line(placed.content.label, _PLAIN), address)
    button: Json = {"type": 2, "style": 5, "label": Words(words), "url": Words(address)}
    row = (plan.Sequence(json_plan({"type": 1, "components": (button,)})),)
    return only_if(when_not_empty(address), row)


def markdown(filled: str) -> str:
    """Return a filled text with span marks as Discord's Markdown."""
    text, spans = keep_apart(
        *markable(*fit_italics(*cut_spans(filled)), BACKSLASH), full_addresses, frozenset({"code", "pre"})
    )
    return write_lines(text, spans, BACKSLASH)


def read(variant: Variant[bytes]) -> Reading:
    """Take in the words, embeds and components as a reader sees them."""
    from brandkit.markup.payloads.components_reading import read_components  # here, since writing has no need of it

    seen = read_components(variant.parts["payload"].decode("utf-8", "replace"))
    return Reading("discord", {seen.part: seen.visible()}, tuple(seen.links), styles=tuple(seen.styles))


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the texts that Discord counts, marks and all."""
    payload = json.loads(variant.parts["payload"])
    buttons = list(_buttons(payload.get("components", [])))
    return {
        "content": [payload["content"]],
        "button": [button["label"] for button in buttons],
        "address": [button["url"] for button in buttons],
        "buttons": [button["label"] for button in buttons],
    }


def _buttons(rows: Iterable[Mapping[str, list[dict[str, str]]]]) -> Iterator[dict[str, str]]:
    for row in rows:
        yield from row["components"]


CHANNEL = Channel(
    id="discord",
    about="a message in Markdown that calls nobody, with link buttons",
    files={"payload": "discord.json"},
    limits=LIMITS,
    capabilities={
        "bold": "native",
        "link": "native to the web, else label: address",
        "list": "lines",
        "table": "lines",
        "image": "dropped",
        "code": "native",
        "heading": "native",
        "button": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="payload",
    dear=("*",),
    called="Discord message",
    frame="chat",
)
