"""The normal form of an address: two addresses are the same target when these are equal.

Dropped are the scheme of the web, ``www.``, the default port, slashes at the end, and parameters that only say where a
reader came from (`brandkit.facts.tracking`). What leads to another page stays: path, its capitals, other parameters,
and the fragment.
"""

import re
from functools import lru_cache

from brandkit.facts.tracking import is_tracking

# RFC 3986, appendix B, with the scheme of the web apart.
_PARTS = re.compile(r"(?P<host>[^/?#\\]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?P<fragment>#.*)?", re.DOTALL)
_WEB = re.compile(r"(?:https?:)?[/\\]{2,}|https?:(?=[^/\\])", re.IGNORECASE)
_MAIL = re.compile(r"mailto:", re.IGNORECASE)
_PHONE = re.compile(r"tel:", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_DEFAULT_PORT = re.compile(r":(?:80|443)?$")
_DOT = re.compile("[.\u3002\uff0e\uff61]")  # RFC 3490, 3.1: what counts as a dot between labels
_UNFIT = re.compile(r"[^\x21-\x7e]")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


_LONGEST = 8192
"""Longer ones are no addresses that a server takes; they count as written."""
_LONGEST_HOST = 253
"""RFC 1035, 2.3.4."""


@lru_cache(maxsize=1024)  # a memo of a pure function: a message's few targets stand in every variant
def normal_url(text: str) -> str:
    """Return the normal form of an address; what is none comes back much as it was. Never raises; idempotent."""
    text = text.strip()
    if len(text) > _LONGEST:
        return text
    # Each pass but the first only drops characters, so this ends; an address that is one settles at once.
    while (settled := _settled(text)) != text:
        text = settled
    return text


def _settled(text: str) -> str:
    text = text.strip()
    if mail := _MAIL.match(text):
        return "mailto:" + normal_email(text[mail.end() :].partition("?")[0])
    if phone := _PHONE.match(text):
        return "tel:" + re.sub(r"[^0-9+]", "", text[phone.end() :].partition(";")[0])
    bare = _without_web(text)
    if bare == text and _SCHEME.match(text) and "." not in text.partition(":")[0]:
        return text
    return _web(bare)


def normal_email(text: str) -> str:
    """Return a mail address in small letters, its domain in ASCII.

    The part before the ``@`` may be case-sensitive (RFC 5321, 2.4); no host that people write to makes use of that.
    """
    local, at, domain = text.strip().rpartition("@")
    return f"{local.lower()}{at}{_ascii_host(domain)}" if at else domain


def _without_web(text: str) -> str:
    """Return an address without the scheme, however often it stands there (``https://https://``, a slip)."""
    while found := _WEB.match(text):
        text = text[found.end() :]
    return text


def _web(text: str) -> str:
    parts = _PARTS.fullmatch(text)
    if parts is None:
        return text
    path = _without_dots(_escaped(parts["path"].replace("\\", "/"))).rstrip("/")
    query = _query(parts["query"] or "")
    fragment = _escaped((parts["fragment"] or "").partition(":~:")[0])
    return f"{_host(parts['host'])}{path}{query}{fragment if fragment != '#' else ''}"


def _host(text: str) -> str:
    if len(text) > _LONGEST_HOST:
        return text.lower()
    user, at, host = text.rpartition("@")
    host = _ascii_host(_DEFAULT_PORT.sub("", host))
    while host.startswith("www.") and "." in host[4:].strip("."):
        host = host[4:]
    return f"{user}{at}{host}"


def _ascii_host(host: str) -> str:
    """Return a host as name servers know it; labels that IDNA refuses stay, in small letters."""
    host = host.lower()
    if not host.isascii():
        host = ".".join(_ascii_label(label) for label in _DOT.split(host))
    return host.strip(". ")


def _ascii_label(label: str) -> str:
    try:
        return label.encode("idna").decode("ascii").lower()
    except UnicodeError:  # too long, empty, or letters that IDNA does not know
        return label


def _escaped(text: str) -> str:
    """Return a path or the like with escapes only where they are needed, in capitals."""
    if "%" in text:
        text = _ESCAPE.sub(_plain_escape, text)
    if not text.isascii() or " " in text:
        text = _UNFIT.sub(_escape, text)
    return text


def _plain_escape(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if character in _UNRESERVED else found[0].upper()


def _escape(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))


def _without_dots(path: str) -> str:
    """Return a path without its ``.`` and ``..`` (RFC 3986, 5.2.4)."""
    if "/." not in path:
        return path
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            kept = kept[:-1] if len(kept) > 1 else kept
        elif segment != ".":
            kept.append(segment)
    return "/".join(kept)


def _query(query: str) -> str:
    """Return the parameters that lead somewhere; their order leads nowhere."""
    given = (part for part in _escaped(query[1:]).split("&") if part)
    kept = sorted(part for part in given if not is_tracking(part.partition("=")[0].lower()))
    return f"?{'&'.join(kept)}" if kept else ""
