"""The last touch on a styled document: only ASCII, and only short lines, without changing what it says.

Mail travels in lines of at most 998 octets (RFC 5322, section 2.1.1), and one character beyond Latin-1 in the
constants would make every filled-in mail four times as large in memory (PEP 393).
"""

import re
from collections.abc import Iterator

LONGEST = 500
"""After how many characters a line is broken: well below 998, since the values of recipients come on top."""

_TOKEN = re.compile(
    r"<!--.*?-->|<style\b.*?</style>|<pre\b.*?</pre>|<[A-Za-z/](?:[^>\"']|\"[^\"]*\"|'[^']*')*+>|[^<]+|<",
    re.DOTALL | re.IGNORECASE,
)
_TAG_END = re.compile(r"/?>\Z")
_STYLE = re.compile(r"<style\b.*?</style>", re.DOTALL | re.IGNORECASE)
_NOT_ASCII = re.compile("[^\x00-\x7f]")


def ascii_only(html: str) -> str:
    """Return the document with numeric references for all that is not ASCII; in style sheets with CSS's escapes."""
    text = _STYLE.sub(lambda sheet: _NOT_ASCII.sub(_css_escape, sheet[0]), html)
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def in_short_lines(html: str) -> str:
    """Return the document with a line end wherever a line would grow too long.

    They stand where they mean nothing: inside a tag right before its ``>``, or in place of a space between words.
    """
    return "".join(_broken(html))


def _broken(html: str) -> Iterator[str]:
    used = 0
    for found in _TOKEN.finditer(html):
        for piece in _pieces(found[0], used):
            yield piece
            end = piece.rfind("\n")
            used = used + len(piece) if end < 0 else len(piece) - end - 1


def _pieces(token: str, used: int) -> Iterator[str]:
    kept = token.startswith("<!") or token[:6].lower() == "<style"
    if kept or used + len(token) <= LONGEST:
        yield token
    elif token[:4].lower() == "<pre":
        # Between <pre> and </pre> every space and line end is seen: only the tags there can be broken.
        yield from (_broken_tag(part) if part.startswith("<") else part for part in re.split("(<[^>]*>)", token))
    elif token.startswith("<"):
        yield _broken_tag(token)
    else:
        yield from _broken_words(token, used)


def _broken_tag(tag: str) -> str:
    end = _TAG_END.search(tag)
    return f"{tag[: end.start()]}\n{end[0]}" if end else tag


def _broken_words(text: str, used: int) -> Iterator[str]:
    for number, word in enumerate(text.split(" ")):
        if number and used + 1 + len(word) > LONGEST:
            yield f"\n{word}"
            used = len(word)
        else:
            yield f" {word}" if number else word
            used += len(word) + 1


def _css_escape(found: re.Match[str]) -> str:
    # The space ends the number, whatever comes next (CSS Syntax 3, section 4.3.7).
    return f"\\{ord(found[0]):X} "
