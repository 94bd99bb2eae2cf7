"""Web chat: a bubble in the chat of a web page or an app, with buttons below it.

Parts: ``payload``, JSON of ``html`` (the bubble, of plain elements that the chat styles), ``text`` (the same for chats
that show no HTML, and for their notifications) and ``quick_replies`` (the call to action, with its address). A chat
shows one of the two with the buttons, so that each is read by itself and must say everything.

The HTML has no script, no style and no classes but that of links; chats make links of addresses in a text, so that in
it values are kept apart.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.certainty import or_else
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.html_write.framed import Frame, write_framed
from brandkit.markup.html_write.plan import WithWords
from brandkit.markup.html_write.words import IN_PAGE
from brandkit.markup.html_write.writing_direction import direction_of
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Items, Words, json_plan
from brandkit.markup.pieces import is_button, parted
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.unlinked import POSTS, unlinked, without_scheme
from brandkit.markup.text import each_piece, write_pieces
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import BELOW, TextStyle

LIMITS = (
    # People answer in a chat; they do not scroll through it.
    Limit("text", 960, "graphemes", "suggestion", "house rule: three bubbles of 320", "2026-11-22", "house"),
)
STYLE = TextStyle(link="label", button=BELOW, picture="none", table="tabs", between_blocks="\n")
_AS_TEXT = TextStyle(picture="none", between_blocks="\n")
_LABEL = Marks(escape=(plain,), link=label_only, line_break=" ")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks twice, as HTML and as text, with the buttons below."""
    blocks, buttons = parted(composition.pieces, is_button)
    colon = words_for(kit, composition.locale)["colon"]
    text = write_pieces(blocks, _AS_TEXT, Marks((plain,), values=(unlinked, without_scheme), colon=colon))
    replies = each_piece(buttons, lambda placed: _reply(placed.content))
    plans = {
        "html": json_plan(Words(_html(replace(composition, pieces=blocks), kit))),
        "text": json_plan(Words(kept_apart(text, POSTS))),
        "quick_replies": json_plan([Items(replies)]),
    }
    payload = frame(lambda names: render_template(kit, "webchat/message.json", names), plans, {})
    return Variant("webchat", {"payload": payload})


def _html(composition: Composition, kit: Kit) -> Plan:
    direction = direction_of(composition.locale)
    values = {
        "language": composition.locale,
        "direction": direction,
        "start": "right" if direction == "rtl" else "left",
    }
    name = "webchat/bubble.html"
    bubble = Frame(name, lambda names: render_template(kit, name, names), _as_it_is, IN_PAGE)
    return write_framed(composition, kit, bubble, {}, values)


def _as_it_is(document: WithWords) -> str:
    return document.text


def _reply(content: tree.Content) -> Plan:
    if not isinstance(content, tree.Button):
        return ()
    address = write_address(content.target)
    title = or_else(write_line(content.label, _LABEL), address)
    return (plan.Sequence(json_plan({"title": Words(title), "url": Words(address)})),)


def read(variant: Variant[bytes]) -> Reading:
    """Take in the bubble as HTML and as text, each with the buttons below it."""
    from brandkit.markup.payloads.chat_bubble import read_bubble
    from brandkit.markup.seen import links_of, styles_of

    parts, hidden = read_bubble(variant.parts["payload"].decode("utf-8", "replace"))
    return Reading("webchat", {part.part: part.visible() for part in parts}, links_of(parts), hidden, styles_of(parts))


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the text, which is what fills the bubbles."""
    return {"text": [json.loads(variant.parts["payload"])["text"]]}


CHANNEL = Channel(
    id="webchat",
    about="a bubble in a web chat as HTML and as text, with buttons below",
    files={"payload": "webchat.json"},
    limits=LIMITS,
    capabilities={
        "bold": "native",
        "link": "native",
        "list": "native",
        "table": "native",
        "image": "native",
        "code": "native",
        "heading": "bold line",
        "button": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="payload",
    called="web chat message",
    frame="bubble",
)
