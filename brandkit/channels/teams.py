"""Microsoft Teams: a message that holds an Adaptive Card.

Parts: ``payload``, the JSON that webhooks, workflows and bots post; cards of version 1.5, which is where Teams stops.

Words go into ``RichTextBlock`` and ``TextRun``, which know no markup: in a ``TextBlock`` they would be Markdown, and
its escapes look different on a phone. A rich text has no line breaks, so that each line is one of its own. What
notifications say (``summary``) is the subject.
"""

from collections.abc import Iterable, Mapping

from brandkit.kit.templates import render_template
from brandkit.markup.certainty import only_if, or_else, when_not_empty
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.html_write.writing_direction import direction_of
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Items, Json, Words, json_plan
from brandkit.markup.payloads.json_runs import json_runs
from brandkit.markup.runs import Run, runs_of
from brandkit.markup.text import ROUND, each_piece
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_CHECKED = "2026-11-22"
_MICROSOFT = "learn.microsoft.com, add-incoming-webhook (28 KB; the unit is not stated)"
LIMITS = (Limit("payload", 28_672, "utf8bytes", "error", _MICROSOFT, _CHECKED),)
STYLE = TextStyle(bullet="• ", indent="\u2003", link="label", button="label", table="tabs", between_blocks="\n")
Line = tuple[tree.Inline, ...]
Look = Mapping[str, Json]
_PLAIN = Marks(escape=(plain,), link=label_only, line_break=" ")
_SMALL: Look = {"size": "Small", "isSubtle": True}
_LARGEST: Look = {"size": "Large", "weight": "Bolder"}
_HEADINGS: tuple[Look, ...] = (_LARGEST, {"size": "Medium", "weight": "Bolder"}, {"weight": "Bolder"})
_LOOKS: Mapping[str, Look] = {
    "bold": {"weight": "Bolder"},
    "italic": {"italic": True},
    "code": {"fontType": "Monospace"},
}
_CODE: Look = _LOOKS["code"]
_CLOSE: Look = {"spacing": "Small"}


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the subject as a heading, and each block as elements of the card."""
    subject = write_line(composition.subject, _PLAIN)
    body = (*_line(composition.subject, _LARGEST), *each_piece(composition.pieces, _elements))
    plans = {
        "summary": json_plan(Words(or_else(subject, (plan.Constant(plain(kit.brand.name)),)))),
        "body": json_plan([Items(body)]),
    }
    values = {"language": composition.locale.partition("-")[0], "direction": direction_of(composition.locale)}
    payload = frame(lambda names: render_template(kit, "teams/message.json", names), plans, values)
    return Variant("teams", {"payload": payload})


def _elements(placed: tree.Placed) -> Plan:
    return _content(placed.content, _SMALL if placed.legal else {})


def _content(content: tree.Content, look: Look) -> Plan:
    """Return the elements that one block becomes."""
    match content:
        case tree.Paragraph(words):
            return _lines(words, look)
        case tree.Heading(level, words):
            return _lines(words, _HEADINGS[min(level, len(_HEADINGS)) - 1])
        case tree.List():
            return _list(content, look, "")
        case tree.Quote(blocks):
            return _box(tuple(node for block in blocks for node in _content(block, look)))
        case tree.Table():
            return _table(content, look)
        case tree.CodeBlock(lines):
            return _box(tuple(node for line in lines for node in _line(line, _CODE, _CLOSE)))
        case tree.Picture(alt, target):
            address = write_address(target)
            picture: dict[str, Json] = {
                "type": "Image",
                "url": Words(address),
                "altText": Words(write_line(alt, _PLAIN)),
            }
            return _whole(picture, address)
        case tree.Button(label, target):
            return _button(label, target)
        case tree.Divider():
            # A separator belongs to an element; a text needs at least a space.
            return _item({"type": "TextBlock", "text": " ", "separator": True})


def _button(label: Line, target: Line) -> Plan:
    address = write_address(target)
    title = or_else(write_line(label, _PLAIN), address)
    action: Json = {"type": "Action.OpenUrl", "title": Words(title), "url": Words(address), "style": "positive"}
    return _whole({"type": "ActionSet", "actions": [action]}, title)


def _box(elements: Plan) -> Plan:
    box: dict[str, Json] = {"type": "Container", "style": "emphasis", "items": [Items(elements)]}
    return only_if(when_not_empty(elements), _item(box))


def _table(content: tree.Table, look: Look) -> Plan:
    has_head = any(content.head)
    rows = (content.head, *content.rows) if has_head else content.rows
    align = {"left": "Left", "center": "Center", "right": "Right"}
    columns: list[Json] = [
        {"width": 1, **({"horizontalCellContentAlignment": align[side]} if side else {})} for side in content.align
    ]
    written: list[Json] = [{"type": "TableRow", "cells": [_cell(cell, look) for cell in row]} for row in rows]
    first: dict[str, Json] = {} if has_head else {"firstRowAsHeader": False}
    return _item({"type": "Table", **first, "columns": columns, "rows": written})


def _cell(words: Line, look: Look) -> Json:
    return {"type": "TableCell", "items": [Items(_lines(words, look))]}


def _list(content: tree.List, look: Look, indent: str) -> Plan:
    """Return a line for each item, further in for each list around its own."""

    def entry_lines(entry: tree.Entry, number: Plan) -> Plan:
        match entry:
            case tree.Item(children, lists):
                mark = (*number, plan.Constant(". ")) if content.ordered else (plan.Constant(STYLE.bullet),)
                line = _line(children, look, _CLOSE, (plan.Constant(indent), *mark))
                inner = (_list(each, look, indent + STYLE.indent) for each in lists)
                return (*line, *(node for lines in inner for node in lines))
            case tree.If(test, then, otherwise):
                return (plan.If(test, all_lines(then, number), all_lines(otherwise, number)),)
            case tree.For(name, items, body):
                return (plan.For(name, items, all_lines(body, ROUND)),)

    def all_lines(entries: Iterable[tree.Entry], number: Plan) -> Plan:
        return tuple(node for entry in entries for node in entry_lines(entry, number))

    numbered = enumerate(content.items, content.start)
    return tuple(node for number, entry in numbered for node in entry_lines(entry, (plan.Constant(str(number)),)))


def _lines(words: Line, look: Look) -> Plan:
    """Return a text for each line, which an author's breaks end."""
    lines: list[list[tree.Inline]] = [[]]
    for word in words:
        if isinstance(word, tree.Break):
            lines.append([])
        else:
            lines[-1].append(word)
    first, *others = (tuple(line) for line in lines)
    return (*_line(first, look), *(node for line in others for node in _line(line, look, _CLOSE)))


def _line(words: Line, look: Look, about: Look | None = None, mark: Plan = ()) -> Plan:
    """Return one text of one line; `about` is said of all of it, `mark` stands before its words."""

    def run(found: Run) -> Mapping[str, Json]:
        looks = {name: value for each in sorted(found.looks) for name, value in _LOOKS[each].items()}
        link: dict[str, Json] = (
            {"selectAction": {"type": "Action.OpenUrl", "url": Words(found.address)}} if found.address else {}
        )
        return {"type": "TextRun", "text": Words(found.words), **look, **looks, **link}

    runs = (*((Run(mark, frozenset()),) if mark else ()), *runs_of(words))
    text: dict[str, Json] = {"type": "RichTextBlock", **(about or {}), "inlines": [Items(json_runs(runs, run))]}
    return _whole(text, write_line(words, _PLAIN))


def _whole(element: Mapping[str, Json], words: Plan) -> Plan:
    """Return the element, left out when its words may come out empty."""
    return only_if(when_not_empty(words), _item(element))


def _item(element: Mapping[str, Json]) -> Plan:
    return (plan.Sequence(json_plan(element)),)


def read(variant: Variant[bytes]) -> Reading:
    """Take in the card as people see it; the summary, which notifications show, is a part of its own."""
    from brandkit.markup.payloads.adaptive_card import read_cards

    card, summary, hidden = read_cards(variant.parts["payload"].decode("utf-8", "replace"))
    visible = {part.part: part.visible() for part in (card, summary)}
    return Reading("teams", visible, (*card.links, *summary.links), hidden, tuple(card.styles))


CHANNEL = Channel(
    id="teams",
    about="a message with an Adaptive Card: headings, tables and buttons",
    files={"payload": "teams.json"},
    limits=LIMITS,
    capabilities={
        "subject": "native",
        "bold": "native",
        "link": "native",
        "list": "lines",
        "table": "native",
        "image": "native",
        "code": "native",
        "heading": "native",
        "button": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    summaries=("summary",),
    copy="payload",
    called="Teams message",
    frame="chat",
)
