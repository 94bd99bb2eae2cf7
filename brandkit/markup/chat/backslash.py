"""Markdown as a large chat program reads it: marks, masked links, and a backslash before a sign that means itself.

A backslash before any punctuation shows the sign. Web addresses stand in ``<...>``, which nobody sees, since they
would take in a backslash, or a mark behind them. What pings everybody is cut, too: the server looks for it before any
mark is read.
"""

import re

from brandkit.markup.chat.dialect import Dialect
from brandkit.markup.line import Around
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.spans import Span

_ADDRESS = re.compile(rf"""https?://[^\s<>{BREAK}]*[^\s<>{BREAK}.,:;!?"')\]*_~|`]""")
_SIGN = re.compile(r"[\\*_~`|\[\]<]|:(?=[\w+-]+:)")
_AT_START = re.compile(r" *(?:\d+(?=[.)](?:\s|$))|[>#+-])")
_PING = re.compile(r"@(?=everyone|here)")
_WORD = re.compile(r"\w")


def _literal(text: str, start: int, end: int) -> str:
    """Return words of a line, the signs among them escaped; web addresses stay whole, in brackets that end them.

    A line's first sign is escaped behind a mark as well: there, too, some take it for a quote or small print.
    """
    words = text[start:end]
    kept: list[str] = []
    at = 0
    for address in _ADDRESS.finditer(words):
        kept += (_escaped(words[at : address.start()]), f"<{address[0]}>")
        at = address.end()
    written = "".join((*kept, _escaped(words[at:])))
    return _begun(written) if start == 0 or text[start - 1] == "\n" else written


def _escaped(words: str) -> str:
    return _PING.sub(f"@{BREAK}", _SIGN.sub(r"\\\g<0>", words))


def _begun(line: str) -> str:
    """Return a line that is no heading, quote or list item: the first sign is escaped, or the point behind a number."""
    found = _AT_START.match(line)
    if not found:
        return line
    if found[0][-1].isdigit():
        return f"{found[0]}\\{line[found.end() :]}"
    at = len(found[0]) - len(found[0].lstrip(" "))
    return f"{line[:at]}\\{line[at:]}"


def fit_italics(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return the text and its spans without italics around a link whose address would end them."""
    ends = [span for span in spans if span.kind == "link" and set("_*") & set(span.address)]
    return text, tuple(span for span in spans if span.kind != "italic" or not any(_is_in(end, span) for end in ends))


def _is_in(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _around(text: str, span: Span) -> Around:
    addresses = "".join(_ADDRESS.findall(text[span.start : span.end]))
    if span.kind == "bold":
        return ("", "") if "**" in addresses else ("**", "**")
    if span.kind == "italic":
        beside = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
        mark = "*" if _WORD.search(beside) or "_" in addresses else "_"
        return ("", "") if mark in addresses else (mark, mark)
    words = text[span.start : span.end]
    if span.kind == "code":
        return ("", "") if "`" in words else ("`", "`")
    if words == span.address:
        return ("<", ">")
    # A label that looks like an address makes the program show the whole as it is written.
    return (BREAK, f": <{span.address}>") if "://" in words else ("[", f"](<{span.address}>)")


def _as_it_is(line: str) -> str:
    return line


def _prefix(kinds: frozenset[str]) -> str:
    quote = "> " if "quote" in kinds else ""
    return quote + ("## " if "heading" in kinds else "-# " if "small" in kinds else "")


BACKSLASH = Dialect(literal=_literal, around=_around, guard=_as_it_is, prefix=_prefix, bold_headings=False)
"""The dialect."""
