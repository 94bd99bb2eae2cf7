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
    r"|(?P<url>https?://[^\s<]+)"
    r"|(?P<mark>\*\*|__|~~|\|\||\*|_)",
    re.DOTALL | re.VERBOSE,
)


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
        if found["line"] and in_label:
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
    elif kind == "address":
        begin, end = found.span("label")
        read_backslash(found["label"], origins[begin:end], shown, pings=pings, in_label=True)
        shown.end_link(start, found["address"])
    elif kind in ("ping", "loud"):
        _add(found, kind, origins, shown)
        if pings:
            shown.end_link(start, f"!{found[kind]}")
    elif kind == "url" or (kind == "mark" and not is_mark):
        _add(found, kind, origins, shown)


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
