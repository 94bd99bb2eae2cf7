"""Markdown as a large chat program reads it: marks, masked links, and a backslash before a sign that means itself.

A backslash before any punctuation shows the sign. Web addresses are left whole, since a backslash in them would be a
part of them. What pings everybody is cut, too: the server looks for it before any mark is read.
"""

import re

from brandkit.markup.dialect import Dialect
from brandkit.markup.line import Around
from brandkit.markup.spans import Span
from brandkit.markup.unlinked import BREAK

_ADDRESS = re.compile(rf"https?://[^\s<{BREAK}]+")
_SIGN = re.compile(r"[\\*_~`|\[\]<]|:(?=[\w+-]+:)")
_AT_START = re.compile(r" *(?:\d+(?=[.)](?:\s|$))|[>#+-])")
_PING = re.compile(r"@(?=everyone|here)")
_WORD = re.compile(r"\w")


def _literal(text: str, start: int, end: int) -> str:
    """Return words of a line, the signs among them escaped; web addresses stay whole."""
    words = text[start:end]
    kept: list[str] = []
    at = 0
    for address in _ADDRESS.finditer(words):
        kept += (_escaped(words[at : address.start()]), address[0])
        at = address.end()
    return "".join((*kept, _escaped(words[at:])))


def _escaped(words: str) -> str:
    return _PING.sub(f"@{BREAK}", _SIGN.sub(r"\\\g<0>", words))


def _guard(line: str) -> str:
    """Return a line that is no heading, quote or list item: the first sign is escaped, or the point behind a number."""
    found = _AT_START.match(line)
    if not found:
        return line
    if found[0][-1].isdigit():
        return f"{found[0]}\\{line[found.end() :]}"
    at = len(found[0]) - len(found[0].lstrip(" "))
    return f"{line[:at]}\\{line[at:]}"


def _around(text: str, span: Span) -> Around:
    if span.kind == "bold":
        return ("**", "**")
    if span.kind == "italic":
        beside = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
        return ("*", "*") if _WORD.search(beside) else ("_", "_")
    words = text[span.start : span.end]
    if span.kind == "code":
        return ("", "") if "`" in words else ("`", "`")
    if words == span.address:
        return ("<", ">")
    # A label that looks like an address makes the program show the whole as it is written.
    return (BREAK, f": <{span.address}>") if "://" in words else ("[", f"](<{span.address}>)")


def _prefix(kinds: frozenset[str]) -> str:
    quote = "> " if "quote" in kinds else ""
    return quote + ("## " if "heading" in kinds else "-# " if "small" in kinds else "")


BACKSLASH = Dialect(literal=_literal, around=_around, guard=_guard, prefix=_prefix, bold_headings=False)
"""The dialect."""
