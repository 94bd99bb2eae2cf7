"""RCS: a message with suggestions, and the text message for phones that cannot show it.

Parts: ``payload``, the ``AgentMessage`` that RCS for Business takes, and ``fallback``, the SMS that is sent instead.
Both carry the same blocks, so that the wording is chosen to fit an SMS; each is read by itself, and both must say all.

The platform knows no markup. Short buttons become suggestions, which stand below the text; one whose label is longer
than a suggestion may be, or depends on the person, stays in the text with its address. Phones make links of plain
words, so that values are kept apart as on social networks. The sender is named by the platform, verified; the
fallback begins with the brand. Marketing ends with the kit's opt-out (``settings: {rcs: {opt_out: ...}}``).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from brandkit.kit.templates import render_template
from brandkit.kit.words import with_slots, words_for
from brandkit.markup.certainty import or_else
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, write_address, write_line
from brandkit.markup.payloads.json_plan import Items, Json, Words, json_plan
from brandkit.markup.pieces import parted
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.letters import letters
from brandkit.markup.plain.unlinked import POSTS, unlinked, without_scheme
from brandkit.markup.plain.unlinked_addresses import PHONES, unlinked_on_phone
from brandkit.markup.text import AS_PLAIN_TEXT, each_piece, write_pieces
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Element, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import BELOW, TextStyle

_CHECKED = "2026-11-22"
_GOOGLE = "developers.google.com, RCS for Business, agentMessages"
_AWS = "docs.aws.amazon.com, SMS limitations of RCS"
_LABEL = Limit("suggestion", 25, "codepoints", "error", _AWS, _CHECKED)
LIMITS = (
    Limit("text", 3072, "codepoints", "error", _GOOGLE, _CHECKED),
    _LABEL,
    Limit("suggestions", 11, "count", "error", _AWS, _CHECKED),
    Limit("address", 2048, "codepoints", "error", _GOOGLE, _CHECKED),
    Limit("payload", 250_000, "utf8bytes", "error", _GOOGLE, _CHECKED),
    # Each further segment is billed again and may arrive late or out of order.
    Limit("fallback", 2, "segments", "error", "house rule; segments as in 3GPP TS 23.040", _CHECKED, "house"),
)
STYLE = TextStyle(picture="none", button=BELOW, between_blocks="\n")
_SPELLED_OUT = replace(STYLE, button="label: address")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other, with the buttons as suggestions; and all of it again as an SMS."""
    blocks, buttons = parted(composition.pieces, _is_suggestion)
    colon = words_for(kit, composition.locale)["colon"]
    text = _text(
        "rcs/text.txt", blocks, Marks((plain,), values=(unlinked, without_scheme), colon=colon), composition, kit
    )
    words = or_else(kept_apart(text, POSTS), (plan.Constant(plain(kit.brand.name)),))
    suggestions = each_piece(buttons, lambda placed: _suggestion(placed.content, composition))
    plans = {"text": json_plan(Words(words)), "suggestions": json_plan([Items(suggestions)]) if suggestions else ()}
    values = {"purpose": composition.purpose}
    payload = frame(lambda names: render_template(kit, "rcs/message.json", names), plans, values)
    marks = Marks((letters,), values=(unlinked_on_phone,), colon=letters(colon))
    fallback = kept_apart(_text("rcs/fallback.txt", composition.pieces, marks, composition, kit), PHONES)
    return Variant("rcs", {"payload": payload, "fallback": fallback})


def _text(name: str, pieces: tuple[tree.Piece, ...], marks: Marks, composition: Composition, kit: Kit) -> Plan:
    """Return the blocks in a frame of the kit's, all of it in letters that the place can take."""
    plans = {
        "body": write_pieces(pieces, _SPELLED_OUT, marks),
        "opt_out": write_line(with_slots(_opt_out(composition, kit)), marks),
    }
    (escape,) = marks.escape
    text = frame(lambda names: render_template(kit, name, names), plans, {"brand": escape(kit.brand.name)})
    return tuple(plan.Constant(escape(node.text)) if isinstance(node, plan.Constant) else node for node in text)


def _opt_out(composition: Composition, kit: Kit) -> str:
    if composition.purpose != "marketing":
        return ""
    own = str(kit.settings.get("rcs", {}).get("opt_out", ""))
    return own or words_for(kit, composition.locale)["opt_out"]


def _is_suggestion(content: tree.Content) -> bool:
    """Return whether a block is a button whose label certainly fits."""
    if not isinstance(content, tree.Button):
        return False
    label = write_line(content.label, Marks((plain,)))
    words = "".join(node.text for node in label if isinstance(node, plan.Constant))
    return all(isinstance(node, plan.Constant) for node in label) and 0 < len(words.strip()) <= _LABEL.max


def _suggestion(content: tree.Content, composition: Composition) -> Plan:
    """Return a button as a suggestion: to call a telephone number, or to open any other address."""
    if not isinstance(content, tree.Button):
        return ()
    address = write_address(content.target)
    does: dict[str, Json] = {"openUrlAction": {"url": Words(address)}}
    match address:
        case (plan.Constant(text),) if text.startswith("tel:"):
            does = {"dialAction": {"phoneNumber": text.removeprefix("tel:")}}
    label = Words(write_line(content.label, Marks((plain,))))
    action: dict[str, Json] = {"text": label, "postbackData": composition.message_id, **does}
    return (plan.Sequence(json_plan({"action": action})),)


def read(variant: Variant[bytes]) -> Reading:
    """Take in the message with its suggestions, and the SMS that others get in its place."""
    from brandkit.markup.payloads.agent_message import read_agent_message
    from brandkit.markup.plain.plain_reading import read_plain
    from brandkit.markup.seen import links_of, styles_of

    texts = {part: octets.decode("utf-8", "replace") for part, octets in variant.parts.items()}
    seen = [read_agent_message(texts["payload"])] if "payload" in texts else []
    sms = read_plain("rcs", variant.parts.get("fallback", b""), "fallback")
    visible = {part.part: part.visible() for part in seen}
    links, styles = links_of(seen), styles_of(seen)
    if "fallback" not in texts:
        return Reading("rcs", visible, links, styles=styles)
    return Reading("rcs", {**visible, **sms.visible}, (*links, *sms.links), styles=styles)


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the texts that the platform counts."""
    payload = variant.parts["payload"].decode()
    content = json.loads(payload)["contentMessage"]
    actions = [suggestion["action"] for suggestion in content.get("suggestions", ())]
    return {
        "payload": [payload],
        "text": [content["text"]],
        "suggestion": [action["text"] for action in actions],
        "suggestions": [action["text"] for action in actions],
        "address": [action["openUrlAction"]["url"] for action in actions if "openUrlAction" in action],
        "fallback": [variant.parts["fallback"].decode()],
    }


CHANNEL = Channel(
    id="rcs",
    about="a message with suggestions, and the SMS for phones without RCS",
    files={"payload": "rcs.json", "fallback": "rcs-fallback.txt"},
    limits=LIMITS,
    capabilities={**AS_PLAIN_TEXT, "button": "native"},
    style=STYLE,
    write=write,
    read=read,
    places=places,
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "opt_out": {
                "description": "the last line of marketing messages, in the place of the kit's word `opt_out`",
                "type": "string",
                "minLength": 1,
            },
        },
    },
    copy="payload",
    elements=(Element("opt-out", "anywhere", "warning", "CTIA Messaging Principles", _CHECKED, "third-party"),),
    called="RCS message",
    frame="bubble",
)
