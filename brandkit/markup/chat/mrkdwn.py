"""Text with ``<address|label>`` links, three entities and marks round words: what several chat platforms read.

Source: docs.slack.dev, formatting message text: ``&``, ``<`` and ``>`` are the only characters to be escaped.
"""

import re
from collections.abc import Sequence

from brandkit.markup.chat.mark_pairs import after, before, in_one_line, mark_pairs
from brandkit.markup.line import escaped
from brandkit.markup.seen import Seen
from brandkit.model.plan import Constant, Plan

_TOKEN = re.compile(
    r"<(?P<address>[^<>|\n]*)(?:\|(?P<label>[^<>\n]*))?>"
    r"|&(?:amp|lt|gt);"
    r"|(?P<mark>```|[*_~`])"
)
_LOOKS = {"*": "bold", "_": "italic", "~": "strike", "`": "code", "```": "pre"}
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}


def entities(text: str) -> str:
    """Return text with the three characters of the markup as entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def link_address(text: str) -> str:
    """Return a URL for the inside of ``<...>``."""
    return entities(text.replace("|", "%7C").replace(">", "%3E").replace(" ", "%20"))


def without_bar(text: str) -> str:
    """Return the text of a label without the bar that would end it: a broken bar stands in its place."""
    return text.replace("|", "¦")


def write_link(label: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    """Write ``<address|label>``; the label is escaped already, the address is not."""
    target = escaped(address, link_address)
    if not label:
        return (Constant("<"), *target, Constant(">"))
    return (Constant("<"), *target, Constant("|"), *escaped(label, without_bar), Constant(">"))


def read_marked(text: str, origins: Sequence[int], seen: Seen) -> None:
    """Add what a reader sees of marked text: links by their labels, no marks, no entities.

    A mention (``<!channel>``, ``<@U1>``) becomes a link whose target is its command, so that a check can object.
    """
    paired = _pairs(text)
    at = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if match["mark"] and start not in paired:
            continue
        seen.add(text[at:start], origins[at:start])
        at = end
        if match["mark"]:
            seen.turn(_LOOKS[match["mark"]])
        elif match["address"] is not None:
            _read_link(match, origins, seen)
        elif match[0] in _ENTITIES:
            seen.add(_ENTITIES[match[0]], origins[start : start + 1])
    seen.add(text[at:], origins[at:])


def _read_link(match: re.Match[str], origins: Sequence[int], seen: Seen) -> None:
    address = _undo(match["address"])
    label = _undo(match["label"]) if match["label"] else address
    start = match.start("label") if match["label"] else match.start("address")
    seen.add_link(label, [origins[start]] * len(label), address)


def _pairs(text: str) -> frozenset[int]:
    """Return where the marks stand that really open and close a stretch of one line.

    A mark opens where no word stands before it and no space after it, and closes the other way round.
    """
    return mark_pairs(
        _TOKEN.finditer(text),
        may_open=lambda sign: not before(sign).isalnum() and not after(sign).isspace(),
        may_close=lambda opened, sign: (
            not before(sign).isspace() and not after(sign).isalnum() and in_one_line(opened, sign)
        ),
    )


def _undo(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
