"""From a block's filled text to SSML: what is said otherwise than written, in the one place that escapes XML.

A value of a recipient is known only once a plan is filled, and what it is its sentence tells. So a plan holds a
block as plain text behind a mark that names the locale, and `paragraph` makes the markup when the block is whole
(`plan.Through`). Marks are control characters, which `plain` keeps out of every literal text and every value.
"""

import re
from collections.abc import Iterator

from brandkit.facts.spoken import Utterance, utter
from brandkit.markup.escape import plain
from brandkit.markup.plain.unlinked import BREAK
from brandkit.model import plan
from brandkit.model.plan import Plan

_LOCALE_END, _SAID, _WRITTEN, _END = "\x02", "\x03", "\x04", "\x05"
_INSTEAD = re.compile(f"{_SAID}([^{_WRITTEN}]*){_WRITTEN}([^{_END}]*){_END}")
# Not in XML 1.0, production 2 (Char); `plain` has dropped the control characters before.
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"})
_KEPT_IN_MIND = 4
"""Signs that a listener keeps in mind when they are spelled once; longer codes are said twice."""
_PAUSE = '<break time="500ms"/>'


def xml(text: str) -> str:
    """Return text for SSML, as content or in a quoted attribute: the five entities, nothing that XML 1.0 lacks."""
    return sound(text).translate(_ENTITIES)


def sound(text: str) -> str:
    """Return text without what XML 1.0 cannot hold."""
    return _NOT_XML.sub("", plain(text))


def spoken(nodes: Plan, locale: str) -> Plan:
    """Return a plan of plain text as one of SSML: one paragraph, a sentence for each line; nothing for no text."""
    if all(isinstance(node, plan.Constant) for node in nodes):
        text = "".join(node.text for node in nodes if isinstance(node, plan.Constant))
        return (plan.Constant(paragraph(f"{locale}{_LOCALE_END}{text}")),)
    return (plan.Through((plan.Constant(f"{locale}{_LOCALE_END}"), *nodes), (paragraph,)),)


def instead(said: Plan, written: Plan) -> Plan:
    """Return a plan of words that are said in place of others: those are what a reader of the script sees."""
    marks = (plan.Constant(mark) for mark in (_SAID, _WRITTEN, _END))
    before, between, after = marks
    return (before, *said, between, *written, after)


def paragraph(text: str) -> str:
    """Return the SSML of a block's text, which has its locale before it."""
    locale, _, block = text.replace(BREAK, " ").partition(_LOCALE_END)  # here a space is not seen either
    lines = [line for line in block.split("\n") if line.strip()]
    if not lines:
        return ""
    if len(lines) == 1:
        return f"<p>{line_of(lines[0], locale)}</p>"
    sentences = "\n".join(f"<s>{line_of(line, locale)}</s>" for line in lines)
    return f"<p>\n{sentences}\n</p>"


def line_of(line: str, locale: str) -> str:
    """Return the SSML of a line: its values as people say them."""
    return "".join(_piece(piece) for piece in _pieces(line, locale))


def _pieces(line: str, locale: str) -> Iterator[Utterance]:
    at = 0
    for found in _INSTEAD.finditer(line):
        yield from utter(line[at : found.start()], locale)
        yield Utterance(found[2], found[1])
        at = found.end()
    yield from utter(line[at:], locale)


def _piece(piece: Utterance) -> str:
    written = xml(piece.written)
    if piece.said:
        return f'<sub alias="{xml(piece.said)}">{written}</sub>'
    if not piece.is_spelled:
        return written
    spelled = f'<say-as interpret-as="characters">{written}</say-as>'
    once = sum(map(str.isalnum, piece.written)) <= _KEPT_IN_MIND
    return spelled if once else f'{spelled}{_PAUSE}<prosody rate="slow">{spelled}</prosody>'
