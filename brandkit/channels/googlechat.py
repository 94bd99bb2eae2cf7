"""Google Chat: a message of an app or a webhook, with a card of buttons below it.

Parts: ``payload``, the JSON that spaces.messages.create and incoming webhooks take.

The words are ``text`` in Chat's own marks (``*bold* _italic_ <address|label>``), and ``markupSyntax`` says so: the same
text is read as Markdown where an app's default is that. These marks have no escape, so that a sign that means itself
gets an unseen character beside it, above all the ``<`` of ``<users/all>``, which calls everybody. A value is never a
link nor a part of one. The subject stands above as a bold line, since a space is read by many who expect nothing.
"""

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.certainty import only_if, or_else, when_not_empty
from brandkit.markup.chat.apart import keep_apart
from brandkit.markup.chat.buttons import only_buttons
from brandkit.markup.chat.chat_marks import CHAT_MARKS, calling_nobody, fit_links
from brandkit.markup.chat.dialect import markable, write_lines
from brandkit.markup.chat.marked_text import write_marked
from brandkit.markup.chat.possible_links import possible_addresses
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Items, Json, Words, json_plan
from brandkit.markup.spans import cut_spans, web_span_marks
from brandkit.markup.text import each_piece
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import WEB_BELOW, TextStyle

LIMITS = (
    # Google counts text and cards together; the JSON around them is counted here too, to be on the safe side.
    Limit("payload", 32_000, "utf8bytes", "error", "developers.google.com, Chat, spaces.messages", "2026-11-22"),
)
STYLE = TextStyle(bullet="• ", link="web label", button=WEB_BELOW, picture="none")
_PLAIN = Marks(escape=(plain,), link=label_only)


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the subject in bold, then the blocks; buttons that lead to the web stand in a card below."""
    marks = web_span_marks(words_for(kit, composition.locale)["colon"])
    subject = (tree.Placed(tree.Heading(1, composition.subject)),) if composition.subject else ()
    text = (plan.Through(write_marked((*subject, *composition.pieces), STYLE, marks), (chat_text,)),)
    parts = {"text": json_plan(Words(text)), "cards": _card(only_buttons(composition.pieces))}
    payload = frame(lambda values: render_template(kit, "googlechat/payload.json", values), parts, {})
    return Variant("googlechat", {"payload": payload})


def _card(below: tuple[tree.Piece, ...]) -> Plan:
    """Return a card of buttons; none when there are none, since Google refuses an empty one."""
    buttons = each_piece(below, _button)
    buttons_of: Json = {"buttons": [Items(buttons)]}
    card: Json = {"sections": [{"widgets": [{"buttonList": buttons_of}]}]}
    return only_if(when_not_empty(buttons), json_plan({"cardId": "actions", "card": card}))


def _button(placed: tree.Placed) -> Plan:
    assert isinstance(placed.content, tree.Button)
    address = write_address(placed.content.target)
    words = or_else(write_line(placed.content.label, _PLAIN), address)
    button: Json = {"text": Words(words), "onClick": {"openLink": {"url": Words(address)}}}
    return only_if(when_not_empty(address), (plan.Sequence(json_plan(button)),))


def chat_text(filled: str) -> str:
    """Return a filled text with span marks in Chat's own marks."""
    text, spans = calling_nobody(*keep_apart(*markable(*cut_spans(filled), CHAT_MARKS), possible_addresses))
    return write_lines(*fit_links(text, spans), CHAT_MARKS)


def read(variant: Variant[bytes]) -> Reading:
    """Take in the text and the cards below it as a reader sees them."""
    from brandkit.markup.payloads.cards_reading import read_cards  # here, since writing has no need of it

    seen = read_cards(variant.parts["payload"].decode("utf-8", "replace"))
    return Reading("googlechat", {seen.part: seen.visible()}, tuple(seen.links), styles=tuple(seen.styles))


CHANNEL = Channel(
    id="googlechat",
    about="a message in Chat's own marks, with a card of buttons",
    files={"payload": "googlechat.json"},
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
        "subject": "bold line",
    },
    style=STYLE,
    write=write,
    read=read,
    copy="payload",
    dear=("*",),
    called="Google Chat message",
    frame="chat",
)
