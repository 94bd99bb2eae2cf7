"""Escapes: one function per position, for literal text and for recipients' values alike.

Each takes text that means itself and returns text that means the same at its position. They are named functions
of a module, so that a plan that refers to them can be pickled. Escapes that one channel alone needs stand in that
channel's file.
"""

import json
import re
from urllib.parse import quote

from markupsafe import escape as _html

from brandkit.errors import DataError, Fault
from brandkit.markup.urls import allowed_url

# C0 but tab and newline, DEL, C1; bidi embeddings, overrides and isolates; the byte order mark.
# Source: Unicode 16 general categories, and the "Trojan Source" list (CVE-2021-42574).
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_LINES = re.compile("[\r\n\t\u0085\u2028\u2029\x0b\x0c]+")
_HEADER = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]|=\\?")

# The blocks of scripts that run to the left (Unicode 16, Bidi_Class R and AL).
_LEFTWARD = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_LEFTWARD = re.compile(f"[{_LEFTWARD}]")
_HAS_RIGHTWARD = re.compile(rf"[^\W\d_{_LEFTWARD}]")


def plain(text: str) -> str:
    """Return text for a place without markup: no control characters, no characters that turn text round."""
    return _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return text for a line of its own: as `plain`, line breaks become spaces."""
    return _INVISIBLE.sub("", _LINES.sub(" ", text))


def html_text(text: str) -> str:
    """Return text for HTML content and for quoted attributes (``& < > " '`` as entities)."""
    return str(_html(_INVISIBLE.sub("", text)))


def among_rightward(text: str) -> str:
    """Return text for words that run to the right: what in it runs to the left ends with a mark that is not seen.

    Otherwise digits behind a name in Hebrew letters would be shown before it, and a telephone number back to front:
    they would belong to the name's run (UAX 9, rules W2 and N1).
    """
    return f"{text}\u200e" if _HAS_LEFTWARD.search(text) else text


def among_leftward(text: str) -> str:
    """Return text for words that run to the left, as `among_rightward`."""
    return f"{text}\u200f" if _HAS_RIGHTWARD.search(text) else text


def json_string(text: str) -> str:
    """Return text for the inside of a JSON string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def header(text: str) -> str:
    """Return text for a mail header's value, or refuse it.

    Raises:
        DataError: the text holds a line end, a control character or the start of an encoded word (``=?``),
            each of which can add a header (CVE-2024-6923). The text itself is not quoted.
    """
    if _HEADER.search(text):
        raise DataError([Fault("a value for a header holds a line end or `=?`", "mend the data")])
    return text


def url_part(text: str) -> str:
    """Return text for a piece of a URL that the author began: everything but unreserved characters is encoded.

    Source: RFC 3986, section 2.3.
    """
    return quote(text, safe="", errors="replace")


def mail_address(text: str) -> str:
    """Return text for all that stands behind ``mailto:``: as `url_part`, but an ``@`` stays.

    So no value adds another recipient or a header. Source: RFC 6068, section 2.
    """
    return quote(text, safe="@+", errors="replace")


def whole_url(text: str) -> str:
    """Return a URL that comes wholly from data, if its scheme is one that a message may use.

    Raises:
        DataError: another scheme than https, http, mailto or tel. The URL is not quoted.
    """
    address = text.strip()
    if not allowed_url(address):
        raise DataError([Fault("a web address in the data is not https, http, mailto or tel", "mend the data")])
    return quote(address, safe="%/:?#[]@!$&'()*+,;=-._~", errors="replace")
