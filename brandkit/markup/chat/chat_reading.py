"""Reading the bare marks of chat programs: what people see of such a text, ours or anybody's."""

import re
from collections.abc import Sequence

from brandkit.markup.chat.mark_pairs import after, before, in_one_line, mark_pairs
from brandkit.markup.chat.shown import UNSEEN, Shown

_TOKEN = re.compile(
    r"```\n?(?P<block>.*?)\n?```"
    r"|`(?![\u200b\u2060])(?P<code>[^`\n]+)(?<![\u200b\u2060])`"
    r"|<(?P<address>(?:https?|mailto|tel):[^<>|\s]+|users/[\w-]+)(?:\|(?P<label>[^<>|\n]*))?>"
    r"|(?P<url>https?://[^\s<>]+)"
    r"|(?:(?<=\n)|^)(?P<quote>>\ ?)(?=\S)"
    r"|(?P<mark>[*_~])",
    re.DOTALL | re.VERBOSE,
)
_LOOKS = {"*": "bold", "_": "italic", "~": "strike"}


def read_chat(text: str, origins: Sequence[int], shown: Shown, *, links: bool, quotes: bool) -> None:
    """Add what a reader sees of marked text. Never raises.

    ``links``: whether ``<address|label>`` is a link and ``<users/all>`` calls people; the latter becomes a link whose
    target is its command, so that a check can object. ``quotes``: whether ``>`` begins a line of a quote.
    """
    paired = _pairs(text)
    at = 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if found["url"] or (found["mark"] and start not in paired):
            continue
        if (found["address"] and not links) or (found["quote"] and not quotes):
            continue
        shown.add(text[at:start], origins[at:start])
        at = end
        if found["address"]:
            _link(found, origins, shown)
        elif found["mark"]:
            shown.turn(_LOOKS[found["mark"]])
        elif found["quote"]:
            shown.look_of_line("quote")
        else:
            begin, kind = len(shown.origins), "code" if found["code"] else "block"
            shown.add(found[kind], origins[slice(*found.span(kind))])
            shown.seal(begin)
            shown.look("code" if found["code"] else "pre", begin)
    shown.add(text[at:], origins[at:])


def _link(found: "re.Match[str]", origins: Sequence[int], shown: Shown) -> None:
    begin, group = len(shown.origins), "label" if found["label"] else "address"
    is_call = found["address"].startswith("users/")
    if is_call:
        shown.add("@", origins[found.start() : found.start() + 1])
    shown.add(found[group], origins[slice(*found.span(group))])
    shown.end_link(begin, f"!{found['address']}" if is_call else found["address"])


def _pairs(text: str) -> frozenset[int]:
    """Return where the marks stand that really open and close a stretch of one line."""
    return mark_pairs(
        _TOKEN.finditer(text),
        may_open=lambda sign: not before(sign).isalnum() and not _is_apart(after(sign)),
        may_close=lambda opened, sign: (
            not _is_apart(before(sign))
            and not after(sign).isalnum()
            and opened + 1 < sign.start()
            and in_one_line(opened, sign)
        ),
    )


def _is_apart(letter: str) -> bool:
    return letter.isspace() or letter in UNSEEN
