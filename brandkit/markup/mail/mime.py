"""A mail as it travels (RFC 5322, RFC 2046): headers, a text part, an HTML part, made once and filled per person.

The standard library writes some 500 such mails a second, and its bytes depend on its version: a long List-Unsubscribe
comes out as an encoded word, which kills one-click. Here every constant is encoded when compiling. Both parts are
quoted-printable, so that no line is too long and no ``=_`` can occur in them, with which the boundary begins.
"""

import hashlib
from dataclasses import fields

from brandkit.errors import Fault, KitError
from brandkit.markup.html_write.constants import merged
from brandkit.markup.html_write.plan_spelling import spelled
from brandkit.markup.line import escaped
from brandkit.markup.mail.headers import (
    date_value,
    listed_uri,
    mail_address,
    mailbox,
    message_id_part,
    text_header,
    verbatim_header,
)
from brandkit.markup.mail.quoted_printable import quoted_printable
from brandkit.model import plan
from brandkit.model.expression import Lookup, Test
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan

DIGEST = Lookup(("recipient", "digest"))
"""Where `brandkit.engine` puts the SHA-256 of a recipient's data, so that each person's mail has an id of its own."""


@frozen
class Mail:
    """What a mail consists of, as plans. Addresses of `recipient`, `unsubscribe` are not escaped yet; ``()``: none."""

    subject: Plan
    """Plain words in one line."""
    text: Plan
    html: Plan
    day: str
    """The ISO day of sending, or ``""``."""
    language: str
    sender_name: str = ""
    sender_email: str = ""
    """``""``: the mail says nothing of its sender; whoever sends it adds the header."""
    reply_to: str = ""
    recipient: Plan = ()
    unsubscribe: Plan = ()
    """An https address that takes the POST of RFC 8058."""
    unsubscribe_mailto: Plan = ()


def write_mail(mail: Mail) -> Plan:
    """Write the mail. Line ends are CRLF, and the bytes depend on nothing but the mail and the person's data."""
    parts = tuple(_body(part) for part in (mail.text, mail.html))
    digest = _digest(mail)
    boundary = f"=_{digest[:32]}"
    return (
        *_headers(mail, digest),
        *_line(f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n'),
        *_part(boundary, "text/plain", parts[0]),
        *_part(boundary, "text/html", parts[1]),
        *_line(f"--{boundary}--"),
    )


def _digest(mail: Mail) -> str:
    """Return a number that another mail does not have, the same on every machine."""
    said = [getattr(mail, field.name) for field in fields(mail)]
    spelling = "\0".join(value if isinstance(value, str) else spelled(value) for value in said)
    return hashlib.sha256(spelling.encode("utf-8", "replace")).hexdigest()


def _headers(mail: Mail, digest: str) -> Plan:
    sender = _line(f"From: {mailbox(mail.sender_name, mail.sender_email)}") if mail.sender_email else ()
    reply_to = _line(f"Reply-To: {mailbox('', mail.reply_to)}") if mail.reply_to else ()
    return (
        *sender,
        *_recipient(mail.recipient),
        *reply_to,
        *text_header("Subject", mail.subject),
        *_line(f"Date: {date_value(mail.day)}"),
        *_message_id(digest, mail.sender_email),
        *_unsubscribe(mail),
        *_line(f"Content-Language: {mail.language}"),
        *_line("MIME-Version: 1.0"),
    )


def _recipient(address: Plan) -> Plan:
    """Address the mail to the person; one whose data has no address gets a mail without the header."""
    match address:
        case ():
            return ()
        case (plan.Slot(value),):
            return (plan.If(Test("defined", value), verbatim_header("To", escaped(address, mail_address))),)
        case (plan.Constant(text),):
            return _line(f"To: {mailbox('', text)}")
        case _:
            fault = Fault("the recipient's address is made of pieces", "name one value, as in {{ person.email }}")
            raise KitError([fault])


def _message_id(digest: str, sender_email: str) -> Plan:
    domain = sender_email.rpartition("@")[2] or "brandkit.invalid"
    person = plan.If(Test("defined", DIGEST), (plan.Constant("."), plan.Slot(DIGEST, (message_id_part,))))
    return (plan.Constant(f"Message-ID: <{digest[:32]}"), person, plan.Constant(f"@{domain}>\r\n"))


def _unsubscribe(mail: Mail) -> Plan:
    """Let mail programs unsubscribe with one click (RFC 2369, RFC 8058). The sender must sign both headers (DKIM)."""
    uris = tuple(uri for uri in (mail.unsubscribe, mail.unsubscribe_mailto) if uri)
    if not uris:
        return ()
    value: list[plan.Node] = []
    for number, uri in enumerate(uris):
        value.extend((plan.Constant(", <" if number else "<"), *escaped(uri, listed_uri), plan.Constant(">")))
    one_click = _line("List-Unsubscribe-Post: List-Unsubscribe=One-Click") if mail.unsubscribe else ()
    return (*verbatim_header("List-Unsubscribe", tuple(value)), *one_click)


def _body(part: Plan) -> Plan:
    """Encode a part. Neighbouring constants become one first, else each would end its line.

    The line end after it belongs to the boundary that follows (RFC 2046, section 5.1.1), not to the part.
    """
    return escaped(merged((*part, plan.Constant("\n"))), quoted_printable)


def _part(boundary: str, kind: str, body: Plan) -> Plan:
    head = f"--{boundary}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    return (*_line(head), *body)


def _line(text: str) -> Plan:
    return (plan.Constant(f"{text}\r\n"),)
