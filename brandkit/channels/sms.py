"""SMS: one text message.

Parts: ``text``, and ``sender`` when the kit names one. A text that leaves the GSM 7-bit alphabet by a single
character costs twice as much, so no-break spaces become plain ones; other characters stay as the author wrote them.
Marketing texts end with the kit's opt-out line; a sender made of letters cannot be answered, so that its opt-out
must be an address (``settings: {sms: {opt_out: ...}}``).
"""

from collections.abc import Mapping

from brandkit.errors import Fault, KitError
from brandkit.kit.templates import render_template
from brandkit.kit.words import with_slots, words_for
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, write_line
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.letters import letters
from brandkit.markup.plain.unlinked_addresses import PHONES, unlinked_on_phone
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model.channel import Channel, Composition, Element, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Constant, Plan
from brandkit.model.text_style import TextStyle

LIMITS = (
    # Each further segment is billed again and may arrive late or out of order.
    Limit("text", 2, "segments", "error", "house rule; segments as in 3GPP TS 23.040", "2026-11-22", "house"),
)
_READ = "2026-11-30"
ELEMENTS = (
    Element("sender", "start", "warning", "CTIA, Messaging Principles 5.3; Directive 2002/58/EC, article 13(4)", _READ),
    Element("opt-out", "end", "error", "CTIA, Messaging Principles 5.1.3; Directive 2002/58/EC, article 13(4)", _READ),
    # Wanted of the first message; of the others any address to turn to is enough.
    Element(
        "help", "anywhere", "warning", "CTIA, Short Code Monitoring Handbook", _READ, "third-party", regions=("US",)
    ),
)
STYLE = TextStyle(picture="none", between_blocks="\n")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other, the brand before and the opt-out after them."""
    words = words_for(kit, composition.locale)
    marks = Marks(escape=(letters,), values=(unlinked_on_phone,), colon=letters(words["colon"]))
    plans = {
        "body": write_pieces(composition.pieces, STYLE, marks),
        "opt_out": write_line(with_slots(_opt_out(composition, kit)), marks),
    }
    text = frame(lambda values: render_template(kit, "sms/text.txt", values), plans, {"brand": letters(kit.brand.name)})
    text = tuple(Constant(letters(node.text)) if isinstance(node, Constant) else node for node in text)
    sender = _sender(kit)
    return Variant("sms", {"text": kept_apart(text, PHONES), **({"sender": (Constant(sender),)} if sender else {})})


def read(variant: Variant[bytes]) -> Reading:
    """Take in what the phone shows: all of the text, nothing hidden; addresses become links there."""
    from brandkit.markup.plain.plain_reading import read_plain  # here, since writing has no need of it

    return read_plain("sms", variant.parts["text"])


def _settings(kit: Kit) -> Mapping[str, object]:
    return kit.settings.get("sms", {})


def _sender(kit: Kit) -> str:
    """Return who the message is from: the kit's setting for SMS, else the sender's phone number."""
    return str(_settings(kit).get("sender", "")) or "".join(kit.brand.sender_phone.split())


def _opt_out(composition: Composition, kit: Kit) -> str:
    if composition.purpose != "marketing":
        return ""
    own = str(_settings(kit).get("opt_out", ""))
    sender = _sender(kit)
    if not own and any(letter.isalpha() for letter in sender):
        raise KitError([Fault(f"the SMS sender `{sender}` cannot be answered with STOP", _ADDRESS_WANTED)])
    return own or words_for(kit, composition.locale)["opt_out"]


_ADDRESS_WANTED = "give an opt-out with an address under settings.sms.opt_out in brandkit.yaml"

CHANNEL = Channel(
    id="sms",
    about="one text message, counted in segments",
    files={"text": "sms.txt", "sender": "sms-sender.txt"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            # Alphanumeric senders: 1 to 11 letters and digits (GSM 03.40, TP-OA); else a number or a short code.
            "sender": {
                "type": "string",
                "pattern": r"^([A-Za-z0-9 ]{1,11}|\+?[0-9]{3,15})$",
                "description": "who the text is from: up to 11 letters and digits, or a number; "
                "it goes into `sms-sender.txt`",
            },
            "opt_out": {
                "type": "string",
                "minLength": 1,
                "description": "the last line of marketing texts, in the place of the kit's word `opt_out`",
            },
        },
    },
    elements=ELEMENTS,
    called="SMS",
    frame="bubble",
)
