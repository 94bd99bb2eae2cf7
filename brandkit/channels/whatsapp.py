"""WhatsApp: a message in a conversation, and a template to be approved with what is sent for each person.

Parts: ``text``, the JSON of a message that may be sent within a day of the reader's own; outside of that only templates
may be sent: ``template``, the same for everyone, is what Meta approves, and ``send`` the message that fills it in (who
sends adds ``to`` to both).

Whatever depends on a person becomes a parameter ``{{1}}``: a slot, or a condition among words. Blocks that come and go
cannot be in one template; then there is none, or with ``settings: {whatsapp: {template: required}}`` an error that says
why. A value that comes out empty is sent as a dash, since WhatsApp refuses empty parameters.

The marks ``*bold* _italic_`` have no escape: a sign that means itself gets an unseen character (U+2060) beside it.
Marketing messages end with the kit's opt-out, in a template as its footer.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from brandkit.errors import Fault, KitError
from brandkit.kit.templates import render_template
from brandkit.kit.words import with_slots, words_for
from brandkit.markup.chat.apart import keep_apart
from brandkit.markup.chat.buttons import only_buttons
from brandkit.markup.chat.chat_marks import QUOTING
from brandkit.markup.chat.dialect import markable, write_lines
from brandkit.markup.chat.marked_text import write_marked
from brandkit.markup.chat.possible_links import Place, phone_numbers, possible_addresses
from brandkit.markup.chat.template_buttons import UrlButton, url_buttons
from brandkit.markup.chat.template_samples import sample_of
from brandkit.markup.chat.template_text import Template, Unfit, template_of
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, label_and_address, label_only, write_line
from brandkit.markup.payloads.json_plan import Json, Words, json_plan
from brandkit.markup.spans import as_value, cut_spans, span_marks
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Element, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import WEB_BELOW, TextStyle

_CHECKED = "2026-11-22"
_TEMPLATES = "developers.facebook.com, WhatsApp, template components"
_TITLE = 60
LIMITS = (
    Limit("text", 4096, "codepoints", "error", "facebook/openapi, business messaging API v23.0", _CHECKED),
    Limit("body", 1024, "codepoints", "error", _TEMPLATES, _CHECKED),
    Limit("header", _TITLE, "codepoints", "error", _TEMPLATES, _CHECKED),
    Limit("footer", 60, "codepoints", "error", _TEMPLATES, _CHECKED),
    Limit("button", 25, "codepoints", "error", _TEMPLATES, _CHECKED),
    Limit("address", 2000, "codepoints", "error", _TEMPLATES, _CHECKED),
    Limit("url-buttons", 2, "count", "error", _TEMPLATES, _CHECKED),
    Limit("name", 512, "codepoints", "error", _TEMPLATES, _CHECKED),
)
ELEMENTS = (
    Element(
        "opt-out", "end", "warning", "developers.facebook.com, WhatsApp: offer an opt-out", _CHECKED, "third-party"
    ),
)
STYLE = TextStyle(bullet="• ", picture="none")
_BODY = replace(STYLE, button=WEB_BELOW)
_PLAIN = Marks(escape=(plain,), link=label_only)
# Of languages that Meta tells apart by country; any other goes by its language alone.
_REGIONS = frozenset(["en_GB", "en_US", "es_AR", "es_ES", "es_MX", "pt_BR", "pt_PT", "zh_CN", "zh_HK", "zh_TW"])
_EMPTY = "–"
_NO_TITLE = re.compile("[*_~`\n\u2600-\u27bf\U00010000-\U0010ffff]")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; and as a template, if they can be one."""
    marks = replace(span_marks(colon=words_for(kit, composition.locale)["colon"]), last=(as_value,))
    marks = replace(marks, link=label_and_address)
    title, opt_out = _title(composition), _opt_out(composition, kit)
    above = (tree.Placed(tree.Heading(1, composition.subject)),) if title else ()
    below = (tree.Placed(tree.Paragraph(with_slots(opt_out)), legal=True),) if opt_out else ()
    text = (plan.Through(write_marked((*above, *composition.pieces, *below), STYLE, marks), (chat_text,)),)
    body = json_plan(Words(text))
    parts = {"text": frame(lambda values: render_template(kit, "whatsapp/text.json", values), {"body": body}, {})}
    wanted = kit.settings.get("whatsapp", {}).get("template", "when-possible")
    if wanted != "never":
        buttons = url_buttons(only_buttons(composition.pieces), _PLAIN, composition.call_to_action)
        template = template_of(write_marked(composition.pieces, _BODY, marks))
        unfit = next((each for each in (template, buttons) if isinstance(each, Unfit)), None)
        if unfit and wanted == "required":
            raise KitError([Fault(f"the message cannot be one template: {unfit.reason}", _REWRITE)])
        if isinstance(template, Template) and not isinstance(buttons, Unfit):
            parts |= _template_parts(composition, kit, template, buttons, (title, opt_out))
    return Variant("whatsapp", parts)


_REWRITE = "say it in a message of its own, or in words that hold for everyone"


def _title(composition: Composition) -> str:
    """Return the subject if it can be a template's header: short, without marks or emoji, the same for everyone."""
    nodes = write_line(composition.subject, _PLAIN)
    words = "".join(node.text for node in nodes if isinstance(node, plan.Constant))
    is_same = all(isinstance(node, plan.Constant) for node in nodes)
    return words if is_same and len(words) <= _TITLE and not _NO_TITLE.search(words) else ""


def _opt_out(composition: Composition, kit: Kit) -> str:
    if composition.purpose != "marketing":
        return ""
    own = str(kit.settings.get("whatsapp", {}).get("opt_out", ""))
    return own or words_for(kit, composition.locale)["opt_out"]


def _template_parts(
    composition: Composition,
    kit: Kit,
    template: Template,
    buttons: Sequence[UrlButton],
    around: tuple[str, str],
) -> dict[str, Plan]:
    """Return what is approved, and what is sent; ``around`` are the title and the opt-out."""
    (title, opt_out), person = around, next(iter(kit.personas.values()), {})
    name, language = _name(composition), _language(composition)
    body: dict[str, Json] = {"type": "BODY", "text": chat_text(template.text)}
    if template.parameters:
        body["example"] = {"body_text": [[parameter(sample_of(each, person)) for each in template.parameters]]}
    header: list[Json] = [{"type": "HEADER", "format": "TEXT", "text": title}] if title else []
    footer: list[Json] = [{"type": "FOOTER", "text": plain(opt_out)}] if opt_out else []
    below: list[Json] = [{"type": "BUTTONS", "buttons": [button.approved() for button in buttons]}] if buttons else []
    approved: Json = {
        "name": name,
        "language": language,
        "category": "MARKETING" if composition.purpose == "marketing" else "UTILITY",
        "parameter_format": "POSITIONAL",
        "components": [*header, body, *footer, *below],
    }
    filled: list[Json] = [
        {"type": "text", "text": Words((plan.Through(each, (parameter,)),))} for each in template.parameters
    ]
    sent: list[Json] = [{"type": "body", "parameters": filled}] if filled else []
    sent += [sending for n, button in enumerate(buttons) if (sending := button.sent(n))]
    message: Json = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "type": "template",
        "template": {"name": name, "language": {"code": language}, "components": sent},
    }
    return {"template": json_plan(approved), "send": json_plan(message)}


def _name(composition: Composition) -> str:
    """Return the template's name: small letters, digits and underscores."""
    return re.sub(r"[^a-z0-9]+", "_", composition.message_id.lower()).strip("_") or "message"


def _language(composition: Composition) -> str:
    region = composition.locale.replace("-", "_")
    return region if region in _REGIONS else region.partition("_")[0]


def chat_text(filled: str) -> str:
    """Return a filled text with span marks in WhatsApp's marks."""
    text, spans = keep_apart(*markable(*cut_spans(filled), QUOTING), _possible_links)
    return write_lines(text, spans, QUOTING)


def parameter(filled: str) -> str:
    """Return a parameter's text: no line ends, no runs of spaces, which WhatsApp refuses; a dash for nothing."""
    return " ".join(chat_text(filled).split()) or _EMPTY


def _possible_links(text: str) -> Iterable[Place]:
    return chain(possible_addresses(text), phone_numbers(text))


def read(variant: Variant[bytes]) -> Reading:
    """Take in the text, and the template as it is sent: a template by itself shows its parameters' numbers."""
    from brandkit.markup.payloads.template_reading import read_parts
    from brandkit.markup.seen import links_of, styles_of  # here, since writing has no need of it

    seen = read_parts({name: part.decode("utf-8", "replace") for name, part in variant.parts.items()})
    return Reading("whatsapp", {part.part: part.visible() for part in seen}, links_of(seen), styles=styles_of(seen))


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the texts that WhatsApp counts; those of the template with what is sent in them."""
    from brandkit.markup.payloads.template_reading import filled_texts

    found = {"text": [json.loads(variant.parts["text"])["text"]["body"]]}
    if "template" not in variant.parts:
        return found
    return {**found, **filled_texts(variant.parts["template"].decode(), variant.parts["send"].decode())}


CHANNEL = Channel(
    id="whatsapp",
    about="a message in a conversation, and a template with its parameters",
    files={"text": "whatsapp.json", "template": "whatsapp-template.json", "send": "whatsapp-send.json"},
    limits=LIMITS,
    capabilities={
        "bold": "native",
        "link": "label: address",
        "list": "lines",
        "table": "lines",
        "image": "dropped",
        "code": "native",
        "heading": "bold line",
        "button": "native in templates, else label: address",
        "subject": "bold line or header, up to 60 characters that are the same for everyone",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "template": {
                "description": "whether a template is written: `when-possible`, `required` or `never`",
                "enum": ["when-possible", "required", "never"],
            },
            "opt_out": {
                "description": "the last line of marketing messages, in the place of the kit's word `opt_out`",
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
            },
        },
    },
    elements=ELEMENTS,
    dear=("*",),
    called="WhatsApp message",
    frame="bubble",
)
