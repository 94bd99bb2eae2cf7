"""Reading the Markdown of a large chat program: what people see of it, ours or anybody's.

Source: discord.com/developers/docs/reference, message formatting, and the program's help on Markdown text.
"""

import re
from collections.abc import Sequence

from brandkit.markup.chat.mark_pairs import after, before, mark_pairs
from brandkit.markup.chat.shown import Shown

_TOKEN = re.compile(
    r"\\(?P<escaped>[^0-9A-Za-z\s])"
    r"|```(?:[\w+-]*\n)?(?P<block>.*?)\n?```"
    r"|(?P<ticks>`+)(?P<code>[^\n]*?[^`\n])(?P=ticks)(?!`)"
    r"|\[(?P<label>(?:\\.|[^\[\]\\\n]|\[[^\[\]\n]*\])+)\]"
    r"\((?P<open><)?(?P<address>(?:[^()\s<>]|\([^()\s<>]*\))+)>?(?:\s+\"[^\"\n]*\")?\)"
    r"|<(?P<bare>https?://[^\s<>]+)>"
    r"|<(?P<ping>@[!&]?\d+|\#\d+|/[^<>\n:]+:\d+|id:\w+)>"
    r"|<a?(?P<emoji>:\w+:)\d+>"
    r"|(?P<loud>@(?:everyone|here))\b"
    r"|(?:(?<=\n)|^)(?P<line>(?:>{1,3}\ )?(?:\#{1,3}\ +|-\#\ +)|>{1,3}\ )"
    r"|(?:(?<=\n)|^)(?P<item>\ *(?:[-*]|[0-9]{1,9}\.)\ +)(?=\S)"
    r"|(?P<url>https?://[^\s<]+)"
    r"|(?P<mark>\*\*|__|~~|\|\||\*|_)",
    re.DOTALL | re.VERBOSE,
)
_LOOKS = {"**": "bold", "__": "underline", "~~": "strike", "*": "italic", "_": "italic"}


def read_backslash(
    text: str, origins: Sequence[int], shown: Shown, *, pings: bool = True, in_label: bool = False
) -> None:
    """Add what a reader sees of marked text. Never raises; ``pings``: whether names in it call people;
    ``in_label``: whether it stands in a link, where no line begins.

    A mention becomes a link whose target is its command, so that a check can object.
    """
    paired = _pairs(text)
    at = 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if (found["line"] or found["item"]) and in_label:
            continue
        shown.add(text[at:start], origins[at:start])
        at = end
        _read(found, origins, shown, is_mark=start in paired, pings=pings)
    shown.add(text[at:], origins[at:])


def _read(found: "re.Match[str]", origins: Sequence[int], shown: Shown, *, is_mark: bool, pings: bool) -> None:
    start = len(shown.origins)
    kind = found.lastgroup if found.lastgroup != "open" else "address"
    if kind in ("escaped", "bare", "emoji"):
        _add(found, kind, origins, shown)
        if kind == "bare":
            shown.end_link(start, found["bare"])
    elif kind in ("block", "code"):
        _add(found, kind, origins, shown)
        shown.seal(start)
        shown.look("pre" if kind == "block" else "code", start)
    elif kind == "line":
        _line(found["line"], shown)
    elif kind == "item":
        shown.look_of_line("item")
        _add(found, kind, origins, shown)
    elif kind == "mark" and is_mark:
        if found["mark"] in _LOOKS:
            shown.turn(_LOOKS[found["mark"]])
    elif kind == "address":
        begin, end = found.span("label")
        read_backslash(found["label"], origins[begin:end], shown, pings=pings, in_label=True)
        shown.end_link(start, found["address"])
    elif kind in ("ping", "loud"):
        _add(found, kind, origins, shown)
        if pings:
            shown.end_link(start, f"!{found[kind]}")
    elif kind in ("url", "mark"):
        _add(found, kind, origins, shown)


def _line(marks: str, shown: Shown) -> None:
    """Say how a line looks that begins with marks."""
    if ">" in marks:
        shown.look_of_line("quote")
    if "#" in marks:
        shown.look_of_line("small" if "-#" in marks else "heading")


def _add(found: "re.Match[str]", group: str, origins: Sequence[int], shown: Shown) -> None:
    start, end = found.span(group)
    shown.add(found[group], origins[start:end])


def _pairs(text: str) -> frozenset[int]:
    """Return where the marks stand that really open and close a stretch.

    A mark opens before what is no space, and closes behind it; an underscore inside a word is none.
    """
    return mark_pairs(
        _TOKEN.finditer(text),
        may_open=lambda sign: not after(sign).isspace() and not (sign["mark"] == "_" and before(sign).isalnum()),
        may_close=lambda opened, sign: (
            not before(sign).isspace()
            and opened + len(sign["mark"]) < sign.start()
            and not (sign["mark"] == "_" and after(sign).isalnum())
        ),
    )
