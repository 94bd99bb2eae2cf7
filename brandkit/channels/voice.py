"""Voice: what a telephone call reads aloud, as SSML for Amazon Polly, Google and whoever takes the common subset.

Parts: ``ssml``. A listener cannot look back: values are said as people say them, codes letter by letter and, when they
are long, twice. The caller is named first; in marketing the key that ends such calls comes right behind, which US
law wants within two seconds. A link is an address that is read out, or a key to press where the kit says that it
leads there (``settings: {voice: {keys: {"1": https://acme.example/sale}}}``).

A reading has two parts that must agree: ``heard``, and ``written``, the script with what ``sub`` stands for.
"""

from collections.abc import Mapping
from functools import partial

from brandkit.errors import Fault, KitError
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, label_and_address
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.unlinked_addresses import PHONES, unlinked_on_phone
from brandkit.markup.ssml.write import instead, sound, spoken, xml
from brandkit.markup.text import AS_PLAIN_TEXT, each_piece, write_content
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Element, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_CHECKED = "2026-11-30"
LIMITS = (
    Limit("text", 3000, "codepoints", "error", "docs.aws.amazon.com/polly, quotas: billed characters", _CHECKED),
    Limit("ssml", 6000, "codepoints", "error", "docs.aws.amazon.com/polly, quotas: total characters", _CHECKED),
    Limit("ssml", 5000, "utf8bytes", "error", "cloud.google.com/text-to-speech/quotas: tags count", _CHECKED),
    Limit("ssml", 4500, "url_encoded", "error", "twilio.com/docs/api/errors/13521", "2026-11-22"),
    Limit("call", 30, "spoken_seconds", "warning", "house rule: who is called listens no longer", _CHECKED, "house"),
)
STYLE = TextStyle(bullet="", indent="", picture="none", between_blocks="\n")
_ALL = ("marketing", "transactional")
OPT_OUT_KEY = "9"
"""The key that ends marketing calls, where the kit sets none."""


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say who calls, in marketing how to stop such calls, then each block as a paragraph."""
    words = words_for(kit, composition.locale)
    link = partial(_link, _keys(kit), words["press_key"])
    marks = Marks(escape=(sound,), link=link, colon=words["colon"], values=(unlinked_on_phone,))

    def block(placed: tree.Placed) -> Plan:
        words = kept_apart(write_content(placed.content, STYLE, marks), PHONES)
        return (plan.Sequence(spoken(words, composition.locale)),)

    plans = {"body": (plan.Join("\n", each_piece(composition.pieces, block)),)}
    values = {
        "locale": xml(composition.locale),
        "caller": xml(words["caller"].replace("{brand}", kit.brand.name)),
        "opt_out": xml(_opt_out(composition, kit, words)),
    }
    return Variant("voice", {"ssml": frame(lambda names: render_template(kit, "voice/ssml.xml", names), plans, values)})


def read(variant: Variant[bytes]) -> Reading:
    """Take in what is heard, and what the script says in its place."""
    from brandkit.markup.seen import links_of, styles_of
    from brandkit.markup.ssml.read import read_ssml

    found = read_ssml(variant.parts["ssml"].decode("utf-8", "replace"))
    parts = (found.heard, found.written)
    return Reading(
        "voice", {part.part: part.visible() for part in parts}, links_of(parts), tuple(found.hidden), styles_of(parts)
    )


def places(variant: Variant[bytes]) -> Mapping[str, list[str]]:
    """Return the texts that engines count, and what a listener hears, with what is said twice."""
    from brandkit.markup.ssml.read import read_ssml

    ssml = variant.parts["ssml"].decode()
    found = read_ssml(ssml)
    return {"ssml": [ssml], "text": [found.billed], "call": [found.aloud]}


def _keys(kit: Kit) -> Mapping[str, str]:
    """Return the key for each address that has one."""
    keys = kit.settings.get("voice", {}).get("keys", {})
    return {address.rstrip("/"): key for key, address in keys.items()} if isinstance(keys, Mapping) else {}


def _link(keys: Mapping[str, str], press: str, label: Plan, address: Plan, colon: str) -> Plan:
    """Write a link: its address, or the key that leads there."""
    whole = "".join(node.text for node in address if isinstance(node, plan.Constant))
    key = keys.get(whole.rstrip("/")) if all(isinstance(node, plan.Constant) for node in address) else None
    written = label_and_address(label, address, colon)
    if key is None:
        return written
    pressed = instead((plan.Constant(sound(press.replace("{key}", key))),), address)
    return pressed if written == address else (*label, plan.Constant(colon), *pressed)


def _opt_out(composition: Composition, kit: Kit, words: Mapping[str, str]) -> str:
    key = str(kit.settings.get("voice", {}).get("opt_out_key", OPT_OUT_KEY))
    if key in _keys(kit).values():
        raise KitError([Fault(f"the key {key} ends calls and leads to an address too", _ANOTHER_KEY)])
    return words["stop_calls"].replace("{key}", key) if composition.purpose == "marketing" else ""


_ANOTHER_KEY = "give another one under settings.voice.keys or settings.voice.opt_out_key in brandkit.yaml"
_KEY = "^[0-9*#]$"

CHANNEL = Channel(
    id="voice",
    about="a telephone call that is read aloud, as SSML",
    files={"ssml": "voice.ssml"},
    limits=LIMITS,
    capabilities={
        **AS_PLAIN_TEXT,
        "link": "label: address read out, or a key to press",
        "list": "sentences",
        "table": "sentences",
        "button": "label: address read out, or a key to press",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "keys": {
                "description": "the address that each key leads to",
                "type": "object",
                "propertyNames": {"pattern": _KEY},
                "additionalProperties": {"type": "string", "minLength": 1},
            },
            "opt_out_key": {"description": "the key that ends marketing calls; 9", "type": "string", "pattern": _KEY},
        },
    },
    copy="ssml",
    elements=(
        Element("sender", "start", "error", "47 CFR 64.1200(b)(1)", _CHECKED, "official", _ALL, ("US",)),
        # Within two seconds of the caller's name.
        Element("opt-out-key", "start", "error", "47 CFR 64.1200(b)(3)", _CHECKED, regions=("US",)),
    ),
    called="call",
    frame="call",
)
