"""What stands in a line of Markdown: marks, links, code, tags and references, as items in their order."""

import re
from collections.abc import Mapping
from dataclasses import field
from html import unescape
from typing import NamedTuple

from brandkit.markup.prose.markdown.items import Code, Image, Item, Markup, Stands, Tag, Words
from brandkit.markup.prose.markdown.links import (
    AUTOLINK,
    FOOTNOTE_LABEL,
    LOCAL,
    MAIL_AUTOLINK,
    REFERENCE_LABEL,
    bare_address,
    target_behind,
    target_in_page,
    without_escapes,
)
from brandkit.markup.prose.markdown.marks import Mark, pair_marks, scan_mark
from brandkit.markup.prose.markdown.paragraphs import label_of
from brandkit.markup.prose.markdown.tags import MARKUP
from brandkit.model.frozen import mutable

_SIGNS = re.compile(r"[\\`*_~\[\]!<&$]")
_SIGNS_AND_LINE_ENDS = re.compile(r"[\\`*_~\[\]!<&$]|[ \t]+\n")
_WITH_ADDRESSES = re.compile(rf"(?<![^\s*_~(])(?=(?:https?|ftp)://|www\.|{LOCAL}+@)|[\\`*_~\[\]!<&$]|[ \t]+\n")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TICKS = re.compile(r"`+")
_FORMULA = re.compile(r"\$(?![\s$])")
_FORMULA_END = re.compile(r"(?<![\s\\])\$(?!\d)")


class Bracket(NamedTuple):
    """A bracket that may begin the label of a link."""

    at: int
    is_image: bool
    item: int
    """Its number among the items."""
    marks: int
    """How many marks stand before it."""


@mutable
class Line:
    """The text of a leaf, half read."""

    text: str
    targets: Mapping[str, str]
    footnotes: "Footnoting"
    is_cell: bool = False
    items: list[Item] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    brackets: list[Bracket] = field(default_factory=list)
    no_links_before: int = 0
    """Brackets before this place cannot begin a link: one stands in them already."""
    lone_ticks: set[int] = field(default_factory=set)
    """Lengths of runs of backticks that nothing ends any more."""
    has_formulas: bool = True


@mutable
class Footnoting:
    """The footnotes of a page, and which were referred to so far, in their order."""

    labels: frozenset[str] = frozenset()
    used: list[str] = field(default_factory=list)


def read_line(text: str, targets: Mapping[str, str], footnotes: Footnoting, *, is_cell: bool = False) -> list[Item]:
    """Return what the text of a leaf holds."""
    line = Line(text, targets, footnotes, is_cell)
    special = _special(text)
    at = begin = 0
    while found := special.search(text, at):
        place = found.start()
        if place > begin:
            line.items.append(Words(begin, place))
            begin = place
        at = _take(line, place)
        if at == place:  # an address that is none
            at = begin = place
            nearest = _SIGNS_AND_LINE_ENDS.search(text, place)
            at = min(nearest.start() if nearest else len(text), place + 1)
            continue
        begin = at
    if begin < len(text):
        line.items.append(Words(begin, len(text)))
    pair_marks(line.marks, 0)
    return line.items


def _special(text: str) -> re.Pattern[str]:
    """Return what finds the next special place: a set of signs alone is found several times as fast."""
    if "://" in text or "@" in text or "www." in text:
        return _WITH_ADDRESSES
    return _SIGNS_AND_LINE_ENDS if " \n" in text or "\t\n" in text else _SIGNS


def _take(line: Line, at: int) -> int:
    """Take in what stands at a special place; return where the text goes on, `at` if there is nothing."""
    text = line.text
    match text[at]:
        case "\\":
            return _take_escape(line, at)
        case "`":
            return _take_code(line, at)
        case "*" | "_" | "~":
            return _take_mark(line, at)
        case "[":
            return _take_opening(line, at)
        case "!" if text.startswith("[", at + 1):
            line.brackets.append(Bracket(at + 2, is_image=True, item=len(line.items), marks=len(line.marks)))
            line.items.append(Words(at, at + 2))
            return at + 2
        case "]":
            return _take_closing(line, at)
        case "<":
            return _take_markup(line, at)
        case "&" if found := _REFERENCE.match(text, at):
            line.items.append(Stands(unescape(found[0]), at))
            return found.end()
        case "$":
            return _take_formula(line, at)
        case " " | "\t":
            return _take_line_end(line, at)
    if not line.brackets and (bare := bare_address(text, at)):
        line.items += (Tag("a", bare.target), Words(at, bare.end), Tag("a", ends=True))
        return bare.end
    return _as_it_is(line, at, at + 1) if _SIGNS_AND_LINE_ENDS.match(text, at) else at


def _as_it_is(line: Line, start: int, end: int) -> int:
    line.items.append(Words(start, end))
    return end


def _take_line_end(line: Line, at: int) -> int:
    end = line.text.index("\n", at)
    if line.text[end - 2 : end] == "  ":
        line.items.append(Tag("br"))
    return _as_it_is(line, end, end + 1)


def _take_escape(line: Line, at: int) -> int:
    following = line.text[at + 1 : at + 2]
    if following == "\n":
        line.items.append(Tag("br"))
        return _as_it_is(line, at + 1, at + 2)
    if following in _ESCAPABLE and following:
        return _as_it_is(line, at + 1, at + 2)
    return _as_it_is(line, at, at + 1)


def _take_code(line: Line, at: int) -> int:
    """Take in code, or backticks that begin none."""
    text = line.text
    until = text.find("`", at + 1)
    if until > at + 1 and not text.startswith("`", until + 1):  # most are of this form
        _put_code(line, at + 1, until)
        return until + 1
    run = _TICKS.match(text, at)
    length = run.end() - at if run else 1
    if length not in line.lone_ticks:
        for found in _TICKS.finditer(text, at + length):
            if found.end() - found.start() == length:
                _put_code(line, at + length, found.start())
                return found.end()
        line.lone_ticks.add(length)
    return _as_it_is(line, at, at + length)


def _put_code(line: Line, start: int, end: int) -> None:
    code = line.text[start:end]
    if not ("\n" in code or (line.is_cell and "\\|" in code)):
        line.items.append(Code(start, end))
        return
    line.items.append(Tag("code"))
    for number, character in enumerate(code):
        if character == "\\" and line.is_cell and code.startswith("|", number + 1):
            continue
        line.items.append(Stands(" " if character == "\n" else character, start + number))
    line.items.append(Tag("code", ends=True))


def _take_mark(line: Line, at: int) -> int:
    mark = scan_mark(line.text, at)
    if mark.character == "~" and mark.length > 2:
        return _as_it_is(line, at, at + mark.length)
    line.marks.append(mark)
    line.items.append(mark)
    return at + mark.length


def _take_opening(line: Line, at: int) -> int:
    found = FOOTNOTE_LABEL.match(line.text, at)
    if found and found[1] in line.footnotes.labels:
        used = line.footnotes.used
        if found[1] not in used:
            used.append(found[1])
        number = used.index(found[1]) + 1
        line.items += (Tag("sup"), Tag("a", f"#fn:{number}"), Stands(str(number), at))
        line.items += (Tag("a", ends=True), Tag("sup", ends=True))
        return found.end()
    line.brackets.append(Bracket(at + 1, is_image=False, item=len(line.items), marks=len(line.marks)))
    return _as_it_is(line, at, at + 1)


def _take_closing(line: Line, at: int) -> int:
    """End the label of a link or an image, if it is one."""
    if not line.brackets:
        return _as_it_is(line, at, at + 1)
    bracket = line.brackets.pop()
    if not bracket.is_image and bracket.at <= line.no_links_before:
        return _as_it_is(line, at, at + 1)
    end, target = _target(line, bracket, at)
    if end < 0:
        return _as_it_is(line, at, at + 1)
    pair_marks(line.marks, bracket.marks)
    if bracket.is_image:
        inside = line.items[bracket.item + 1 :]
        del line.items[bracket.item :]
        line.items.append(Image(inside))
    else:
        line.items[bracket.item] = Tag("a", target_in_page(without_escapes(unescape(target))))
        line.items.append(Tag("a", ends=True))
        line.no_links_before = bracket.at
    return end


def _target(line: Line, bracket: Bracket, at: int) -> tuple[int, str]:
    """Return where a link ends, and its target; -1: it is none."""
    text, behind = line.text, at + 1
    if there := target_behind(text, behind):
        return there
    label, end = text[bracket.at : at], behind
    if found := REFERENCE_LABEL.match(text, behind):
        end = found.end()
        if found[1].strip():
            target = line.targets.get(label_of(found[1]))
            return (end, target) if target is not None else (-1, "")
    target = line.targets.get(label_of(label)) if line.targets else None
    return (end, target) if target is not None else (-1, "")


def _take_markup(line: Line, at: int) -> int:
    text = line.text
    if found := AUTOLINK.match(text, at):
        address = target_in_page(found[1])
    elif found := MAIL_AUTOLINK.match(text, at):
        address = f"mailto:{found[1]}"
    elif found := MARKUP.match(text, at):
        line.items.append(Markup(at, found.end()))
        return found.end()
    else:
        return _as_it_is(line, at, at + 1)
    line.items += (Tag("a", address), Words(found.start(1), found.end(1)), Tag("a", ends=True))
    return found.end()


def _take_formula(line: Line, at: int) -> int:
    if line.has_formulas and _FORMULA.match(line.text, at):
        found = _FORMULA_END.search(line.text, at + 1)
        if found:
            line.items += (Tag("code"), Words(at, found.end()), Tag("code", ends=True))
            return found.end()
        line.has_formulas = False
    return _as_it_is(line, at, at + 1)
