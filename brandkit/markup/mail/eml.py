"""A mail as a file (RFC 5322, .eml): its headers and its two texts, whatever state it is in."""

import codecs
import re
from collections.abc import Iterator, Mapping
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from email.policy import compat32

from brandkit.markup.mail.charset import decode_html, decode_text
from brandkit.markup.mail.eml_headers import decode_header, in_one_line
from brandkit.model.frozen import frozen

HEADERS = (
    "bcc", "cc", "content-language", "date", "from", "list-unsubscribe", "list-unsubscribe-post", "message-id",
    "mime-version", "reply-to", "return-path", "sender", "subject", "to",
)  # fmt: skip
"""Those that say something to or about a reader."""

MOST_PARTS = 100
"""How often a mail may speak of ``multipart/`` or ``message/``. The standard library's parser compares every line with
the boundaries of all parts around it; one made to be slow is not taken apart."""

_KNOWN = re.compile(
    rb"(?:bcc|cc|content-type|content-transfer-encoding|date|delivered-to|from|list-unsubscribe|message-id|"
    rb"mime-version|received|reply-to|return-path|sender|subject|to|x-mailer):",
    re.IGNORECASE,
)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_NESTING = re.compile(rb"(?:multipart|message)/", re.IGNORECASE)
_HTML_TAG = re.compile(
    r"</(?:a|b|body|center|div|em|font|h[1-6]|head|html|i|li|ol|p|span|strong|table|td|title|tr|u|ul)\s*>|"
    r"<(?:br|hr|img)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_HTML_START = re.compile(r"[\s\ufeff]*<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)


@frozen
class EmlParts:
    """What a mail consists of."""

    subject: str
    from_: str
    to: str
    headers: Mapping[str, str]
    """Those of `HEADERS` that are there, by lower-case name, decoded and in one line; of several the first."""
    html: str | None
    """The first text/html part; line ends are newlines."""
    text: str | None
    """The first text/plain part; line ends are newlines."""
    attachments: tuple[str, ...]
    """The names of the other parts, their type where they have none."""
    defects: tuple[str, ...]
    """What is wrong with the mail, in phrases."""


def read_eml(data: bytes) -> EmlParts:
    """Return the parts of a mail. Never raises: what cannot be read is left out and named among the defects."""
    defects: list[str] = []
    message = _parse(data, defects)
    headers = _headers(message)
    texts: dict[str, str] = {}
    attachments: list[str] = []
    for part in message.walk():
        defects += (type(defect).__name__ for defect in part.defects)
        kind = part.get_content_type()
        if part.is_multipart():
            continue
        if kind in ("text/html", "text/plain") and kind not in texts and part.get_content_disposition() != "attachment":
            texts[kind] = _text_of(part, kind, defects)
        else:
            attachments.append(_file_name(part) or kind)
    subject, from_, to = (headers.get(name, "") for name in ("subject", "from", "to"))
    html, text = texts.get("text/html"), texts.get("text/plain")
    return EmlParts(subject, from_, to, headers, html, text, tuple(attachments), tuple(dict.fromkeys(defects)))


def read_headers(data: bytes) -> Mapping[str, str]:
    """Return the headers of a mail alone, as `EmlParts.headers`; what stands below them is not looked at."""
    end = _BLANK_LINE.search(data)
    return _headers(BytesHeaderParser(policy=compat32).parsebytes(data[: end.end()] if end else data))


def looks_like_eml(data: bytes) -> bool:
    """Return whether bytes begin like a mail: with lines of headers, two known ones among them."""
    known = 0
    for line in _first_lines(data):
        if not line:
            break
        if not (_HEADER.match(line) or line[:1] in (b" ", b"\t")):
            return False
        known += bool(_KNOWN.match(line))
    return known >= 2


def looks_like_html(text: str) -> bool:
    """Return whether a text is HTML, whole or a fragment: it begins as a document, or closes an element."""
    return bool(_HTML_START.match(text) or _HTML_TAG.search(text))


def _parse(data: bytes, defects: list[str]) -> "Message[str, str]":
    """Return the mail as the standard library sees it, only its headers when it cannot be taken apart.

    Of the library's two policies the older one is used: the newer parses addresses and parameters on the way, in
    quadratic time, and raises on some that are broken.
    """
    if len(_NESTING.findall(data)) > MOST_PARTS:
        defects.append("too many parts")
        return BytesHeaderParser(policy=compat32).parsebytes(data)
    try:
        return BytesParser(policy=compat32).parsebytes(data)
    except (ValueError, RecursionError):  # a parameter numbered with thousands of digits; a caller's deep stack
        defects.append("unreadable structure")
        return BytesHeaderParser(policy=compat32).parsebytes(data)


def _headers(message: "Message[str, str]") -> dict[str, str]:
    """Return the headers that matter, decoded."""
    headers: dict[str, str] = {}
    for name, value in message.raw_items():
        if name.lower() in HEADERS:
            headers.setdefault(name.lower(), decode_header(str(value)))
    return dict(sorted(headers.items()))


def _text_of(part: "Message[str, str]", kind: str, defects: list[str]) -> str:
    """Return a part's text; what is wrong with it goes to `defects`."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        charset = part.get_content_charset("")
    except ValueError:
        charset = ""
    text, fault = (decode_html if kind == "text/html" else decode_text)(data, charset)
    defects += (type(defect).__name__ for defect in part.defects)
    if fault:
        defects.append(fault)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _file_name(part: "Message[str, str]") -> str:
    """Return the name of an attached file, ``""`` if it has none that can be read."""
    try:
        return in_one_line(decode_header(part.get_filename("")))
    except ValueError:
        return ""


def _first_lines(data: bytes) -> Iterator[bytes]:
    """Yield the first lines, without the line that mailboxes put before a mail."""
    for index, line in enumerate(data[:65_536].removeprefix(codecs.BOM_UTF8).splitlines()):
        if index or not line.startswith(b"From "):
            yield line
