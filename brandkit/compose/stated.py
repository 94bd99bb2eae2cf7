"""Which facts the words of a block state, and in which of its branches."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from brandkit.facts.wording import printed_forms
from brandkit.model import tree
from brandkit.model.expression import Expression
from brandkit.model.message import Fact, Message
from brandkit.model.tree import Content, Entry, Inline

Context: TypeAlias = tuple[tuple[Expression, str], ...]
"""The branches around words, outermost first: the test or the list, and ``then``, ``else`` or ``each``."""
Stated: TypeAlias = frozenset[tuple[str, Context]]
"""Facts that are stated, each with the branches in which it is."""
Spoken: TypeAlias = Mapping[str, re.Pattern[str]]
"""For each fact the ways to state it without naming it: its printed forms, and what ``also`` lists."""


def spoken_forms(message: Message) -> Spoken:
    """Return how each fact can be written out. A bare number is left out: "3" in a text may count anything."""
    return {fact.key: _pattern(fact, message.locale) for fact in message.facts.values() if fact.kind != "number"}


def stated_in(content: Content, spoken: Spoken) -> Stated:
    """Return the facts that a block states."""
    return frozenset(fact for line, around in _lines(content, ()) for fact in _in_line(line, around, spoken))


def stated_in_line(line: Iterable[Inline], spoken: Spoken) -> Stated:
    """Return the facts that a line states."""
    return frozenset(_in_line(tuple(line), (), spoken))


def _pattern(fact: Fact, locale: str) -> re.Pattern[str]:
    forms = sorted({*printed_forms(fact.value, locale), *fact.also, fact.literal}, key=len, reverse=True)
    words = "|".join(_SPACE.sub(f"[{_SPACES}]", re.escape(form)) for form in forms)
    return re.compile(f"{_BEFORE}(?:{words}){_AFTER}", re.IGNORECASE if fact.kind == "phrase" else 0)


# No-break and plain spaces are one: hardly anybody types the former.
_SPACES = " \u00a0\u202f"
_SPACE = re.compile(rf"\\?[{_SPACES}]")
# The edges keep "10" out of "100", "10.5" and "1 010", a day out of that day in another year, half past six out of six,
# and a page out of the pages below it. What is doubtful is not stated.
_BEFORE = rf"(?<![\w.,+@/-])(?<!\d[{_SPACES}])"
_AFTER = rf"(?![\w/@%-]|[.,:?#][\w/]|,?[{_SPACES}]\d)"


def _in_line(line: tuple[Inline, ...], around: Context, spoken: Spoken) -> Iterator[tuple[str, Context]]:
    for node in line:
        match node:
            case tree.FactRef(key):
                yield key, around
            case tree.Strong(children) | tree.Emphasis(children) | tree.Code(children):
                yield from _in_line(children, around, spoken)
            case tree.Link(label, target):
                yield from _in_line(label, around, spoken)
                yield from _in_line(target, around, spoken)
            case tree.If(test, then, otherwise):
                yield from _in_line(then, (*around, (test, "then")), spoken)
                yield from _in_line(otherwise, (*around, (test, "else")), spoken)
            case tree.For(_, items, body):
                yield from _in_line(body, (*around, (items, "each")), spoken)
    words = "".join(node.text if isinstance(node, tree.Text) else "\0" for node in line)
    yield from ((key, around) for key, pattern in spoken.items() if pattern.search(words))


def _lines(content: Content, around: Context) -> Iterator[tuple[tuple[Inline, ...], Context]]:
    """Yield every line of a block; a picture's words do not count, for a reader may not see them."""
    match content:
        case tree.Paragraph(children) | tree.Heading(_, children):
            yield children, around
        case tree.List(_, entries):
            yield from _entry_lines(entries, around)
        case tree.Quote(blocks):
            for block in blocks:
                yield from _lines(block, around)
        case tree.Table(head, rows):
            yield from ((cell, around) for row in (head, *rows) for cell in row)
        case tree.CodeBlock(lines):
            yield from ((line, around) for line in lines)
        case tree.Button(label, target):
            yield from ((label, around), (target, around))


def _entry_lines(entries: Iterable[Entry], around: Context) -> Iterator[tuple[tuple[Inline, ...], Context]]:
    for entry in entries:
        match entry:
            case tree.Item(children, lists):
                yield children, around
                for inner in lists:
                    yield from _lines(inner, around)
            case tree.If(test, then, otherwise):
                yield from _entry_lines(then, (*around, (test, "then")))
                yield from _entry_lines(otherwise, (*around, (test, "else")))
            case tree.For(_, items, body):
                yield from _entry_lines(body, (*around, (items, "each")))
