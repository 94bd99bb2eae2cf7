"""Octets: the length of a text on the wire."""

from urllib.parse import quote

from brandkit.measure.unit import Unit, Weight


def count_utf8(text: str) -> int:
    """Return the number of octets in UTF-8; a lone surrogate, which UTF-8 cannot hold, counts as three."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def count_longest_line(text: str) -> int:
    """Return the length of the longest line in UTF-8 octets, without its line end (CRLF or LF)."""
    octets = text.encode("utf-8", "surrogatepass")
    if b"\r" in octets:
        octets = octets.replace(b"\r\n", b"\n").removesuffix(b"\r")
    return max(map(len, octets.split(b"\n")))


def count_url_encoded(text: str) -> int:
    """Return the length once every octet but letters, digits, ``-``, ``.``, ``_`` and ``~`` stands as ``%XX``."""
    return len(quote(text, safe="", errors="surrogatepass"))


def _weigh_utf8(text: str) -> Weight:
    return (count_utf8(text),)


def _weigh_longest_line(text: str) -> Weight:
    return (count_longest_line(text),)


def _weigh_url_encoded(text: str) -> Weight:
    return (count_url_encoded(text),)


OCTETS = (
    Unit("utf8bytes", "octets in UTF-8 (RFC 3629)", count_utf8, _weigh_utf8, sum, names=("byte", "bytes")),
    Unit(
        "octet_line",
        "octets of the longest line without its end (RFC 5322, 2.1.1: at most 998)",
        count_longest_line,
        _weigh_longest_line,
        sum,
        combine="max",
        names=("octet in a line", "octets in a line"),
    ),
    Unit(
        "url_encoded",
        "characters once percent-encoded (RFC 3986, 2.1)",
        count_url_encoded,
        _weigh_url_encoded,
        sum,
        names=("percent-encoded character", "percent-encoded characters"),
    ),
)
