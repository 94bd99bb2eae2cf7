"""E-mail: a subject, words beside it, HTML and plain text, and all of it as a mail that can be sent.

Parts: ``subject``, ``preheader`` (the words beside the subject in the inbox), ``html``, ``text`` and ``eml``, the
whole as it travels (RFC 5322, CRLF). The text is written from the message's tree, never from the HTML.

Marketing mails end with a visible link to unsubscribe and carry the headers of RFC 8058, if the kit says where that
is done. A message without a ``date`` makes a mail of 1 January 1970, since its bytes must not depend on the clock.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from brandkit.kit.templates import render_template
from brandkit.kit.words import with_slots, words_for
from brandkit.markup.escape import one_line, plain
from brandkit.markup.frame import frame
from brandkit.markup.html_write.mail import FRAME, write_html
from brandkit.markup.html_write.style_sheets import find_style_texts
from brandkit.markup.html_write.token_values import nested_tokens
from brandkit.markup.html_write.words import html_address, html_plain
from brandkit.markup.html_write.writing_direction import direction_of
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.mail.mime import Mail, write_mail
from brandkit.markup.mail.preheader import derive_preheader
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.unlinked_addresses import MAILS, unlinked_in_mail
from brandkit.markup.text import write_pieces
from brandkit.model import tree
from brandkit.model.channel import Channel, Composition, Element, Fold, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_CHECKED = "2026-11-22"
_PREHEADER = Limit(
    "preheader", 130, "graphemes", "suggestion", "emailmarkup.org, preheader text", _CHECKED, "third-party"
)
LIMITS = (
    # Android Gmail shows 33 characters, iPhone Mail 48, Outlook about 50.
    Limit("subject", 50, "graphemes", "warning", "activecampaign.com, subject line length", _CHECKED, "third-party"),
    _PREHEADER,
    # Gmail cuts off what is beyond, the unsubscribe link and the styles with it.
    Limit("html", 102_000, "utf8bytes", "error", "Gmail clips it: hteumeuleu/email-bugs 56", _CHECKED, "measured"),
    Limit("html", 90_000, "utf8bytes", "warning", "house rule: room below Gmail's 102 KB", _CHECKED, "house"),
    # Only advice here, since who sends the HTML encodes it; a long value cannot be broken.
    Limit("html", 998, "octet_line", "warning", "RFC 5322, section 2.1.1", _CHECKED),
    Limit("eml", 998, "octet_line", "error", "RFC 5322, section 2.1.1", _CHECKED),
    # Gmail drops every style element past it.
    Limit("style", 16_384, "utf8bytes", "error", "hteumeuleu/email-bugs 90", _CHECKED, "measured"),
)
FOLDS = (Fold("subject", 33, "graphemes", "activecampaign.com, subject line length: Android Gmail", _CHECKED),)
_READ = "2026-11-30"
ELEMENTS = (
    Element("sender", "header", "warning", "RFC 5322, section 3.6; 15 U.S.C. 7704(a)(1)", _READ),
    Element("unsubscribe", "anywhere", "error", "15 U.S.C. 7704(a)(3); Directive 2002/58/EC, article 13(4)", _READ),
    Element("unsubscribe", "header", "warning", "RFC 8058; Gmail, email sender guidelines", _READ),
    # Elsewhere a link to the imprint may do.
    Element(
        "postal-address",
        "anywhere",
        "error",
        "15 U.S.C. 7704(a)(5)(A)(iii); SOR/2012-36, section 2(1)(d)",
        _READ,
        regions=("US", "CA"),
    ),
)
STYLE = TextStyle(link="label", button="label", picture="none", table="tabs", between_blocks="\n")
_TEXT_STYLE = TextStyle(picture="none", quote="> ")
_ONE_LINE = Marks(escape=(one_line,), link=label_only, line_break=" ")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks twice, as HTML and as text, in the kit's frames, and put both into one mail."""
    preheader = composition.preheader or derive_preheader(composition.pieces, composition.subject, _PREHEADER.max)
    unsubscribe = _words(kit.brand.unsubscribe_url) if composition.purpose == "marketing" else ()
    subject = write_line(composition.subject, _ONE_LINE)
    html = _html(composition, kit, preheader, unsubscribe)
    text = _text(composition, kit, unsubscribe)
    parts = {"subject": subject, "preheader": write_line(preheader, _ONE_LINE), "html": html, "text": text}
    mail = Mail(
        subject,
        text,
        html,
        day=composition.date,
        language=composition.locale,
        sender_name=kit.brand.sender_name or kit.brand.name,
        sender_email=kit.brand.sender_email,
        reply_to=kit.brand.reply_to,
        recipient=write_line(_words(kit.brand.recipient), Marks(escape=())),
        unsubscribe=write_address(unsubscribe),
        unsubscribe_mailto=_unsubscribe_mailto(kit) if unsubscribe else (),
    )
    return Variant("email", {**parts, "eml": write_mail(mail)})


def _html(
    composition: Composition, kit: Kit, preheader: tuple[tree.Inline, ...], unsubscribe: tuple[tree.Inline, ...]
) -> Plan:
    plans = {
        "subject": html_plain(composition.subject),
        "preheader": html_plain(preheader),
        "unsubscribe": html_address(unsubscribe),
    }
    direction = direction_of(composition.locale)
    light, dark = (nested_tokens(kit.tokens[theme]) for theme in ("light", "dark"))
    values = {
        **light,
        **_frame_values(composition, kit),
        "dark": dark,
        "language": composition.locale,
        "direction": direction,
        "start": "right" if direction == "rtl" else "left",
        "end": "left" if direction == "rtl" else "right",
        "logo": kit.settings.get("email", {}).get("logo"),
    }
    return write_html(composition, kit, lambda names: render_template(kit, FRAME, names), plans, values)


def _text(composition: Composition, kit: Kit, unsubscribe: tuple[tree.Inline, ...]) -> Plan:
    values = _frame_values(composition, kit)
    marks = Marks(escape=(plain,), colon=values["words"]["colon"], values=(unlinked_in_mail,))
    plans = {
        "body": write_pieces(composition.pieces, _TEXT_STYLE, marks),
        "unsubscribe": write_address(unsubscribe),
    }
    return kept_apart(frame(lambda names: render_template(kit, "email/text.txt", names), plans, values), MAILS)


def _frame_values(composition: Composition, kit: Kit) -> Mapping[str, Any]:
    """Return what both frames may print besides the message; HTML templates escape it."""
    brand, address = plain(kit.brand.name), [plain(line) for line in kit.brand.postal_address.splitlines()]
    return {
        "brand": brand,
        "postal_address": address,
        "signature": address if address and _begins_with(address[0], brand) else [brand, *address],
        "words": {name: plain(word) for name, word in words_for(kit, composition.locale).items()},
    }


def _begins_with(line: str, name: str) -> bool:
    """Return whether a name begins the line, in whatever case, and not as a part of a longer word."""
    return re.match(rf"{re.escape(name)}(?!\w)", line, re.IGNORECASE) is not None


def _words(text: str) -> tuple[tree.Inline, ...]:
    return with_slots(text, "brandkit.yaml")


def _unsubscribe_mailto(kit: Kit) -> Plan:
    address = kit.brand.unsubscribe_mailto
    return write_address((tree.Text(f"mailto:{address}"),)) if address else ()


def read(variant: Variant[bytes]) -> Reading:
    """Take in the parts that are there; of a mail alone, the parts that are in it.

    The HTML and the text are readings of their own: most people see one of them, and it must say everything.
    """
    from brandkit.markup.mail.reading import read_mail

    return read_mail("email", variant.parts)


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the texts that have a limit."""
    texts = {part: [octets.decode("utf-8", "replace")] for part, octets in variant.parts.items()}
    return {**texts, "style": ["".join(find_style_texts(html)) for html in texts.get("html", ())]}


CHANNEL = Channel(
    id="email",
    about="HTML and plain text with subject and preheader, and the whole as .eml",
    files={
        "subject": "email-subject.txt",
        "preheader": "email-preheader.txt",
        "html": "email.html",
        "text": "email.txt",
        "eml": "email.eml",
    },
    limits=LIMITS,
    capabilities={
        "subject": "native",
        "bold": "native",
        "link": "native",
        "list": "native",
        "table": "native",
        "image": "native",
        "code": "native",
        "heading": "native",
        "button": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    before=("subject", "preheader"),
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "logo": {
                "description": "a picture in the place of the brand's name: "
                "`url` (https), `width` and `height` in pixels",
                "type": "object",
                "additionalProperties": False,
                "required": ["url", "width", "height"],
                "properties": {
                    "url": {"type": "string", "pattern": '^https://[^\\s<>"]+$'},
                    "width": {"type": "string", "pattern": "^[1-9][0-9]{0,2}$"},
                    "height": {"type": "string", "pattern": "^[1-9][0-9]{0,2}$"},
                },
            }
        },
    },
    folds=FOLDS,
    elements=ELEMENTS,
    is_mail=True,
    called="e-mail",
    frame="mail",
)
