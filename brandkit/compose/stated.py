"""Which facts the words of a block state, and in which of its branches."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from brandkit.facts.wording import printed_forms
from brandkit.model import tree
from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen
from brandkit.model.message import Fact, Message
from brandkit.model.tree import Content, Entry, Inline

Context: TypeAlias = tuple[tuple[Expression, str], ...]
"""The branches around words, outermost first: the test or the list, and ``then``, ``else`` or ``each``."""
Stated: TypeAlias = frozenset[tuple[str, Context]]
"""Facts that are stated, each with the branches in which it is."""


@frozen
class Forms:
    """The ways to state a fact without naming it: its printed forms, and what ``also`` lists."""

    texts: tuple[str, ...]
    """With plain spaces; in small letters, if the case does not matter."""
    any_case: bool


Spoken: TypeAlias = Mapping[str, Forms]


def spoken_forms(message: Message) -> Spoken:
    """Return how each fact can be written out. A bare number is left out: "3" in a text may count anything."""
    return {fact.key: _forms(fact, message.locale) for fact in message.facts.values() if fact.kind != "number"}


def stated_in(content: Content, spoken: Spoken) -> Stated:
    """Return the facts that a block states."""
    return frozenset(fact for line, around in _lines(content, ()) for fact in _in_line(line, around, spoken))


def stated_in_line(line: Iterable[Inline], spoken: Spoken) -> Stated:
    """Return the facts that a line states."""
    return frozenset(_in_line(tuple(line), (), spoken))


@lru_cache(maxsize=256)  # a memo of a pure function: a message's facts are the same for each of its channels
def _forms(fact: Fact, locale: str) -> Forms:
    texts = (_plain(text) for text in (*printed_forms(fact.value, locale), *fact.also, fact.literal))
    any_case = fact.kind == "phrase"
    return Forms(tuple(dict.fromkeys(text.lower() if any_case else text for text in texts)), any_case)


def _plain(text: str) -> str:
    """Return text with plain spaces: hardly anybody types a no-break one."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


# The edges keep "10" out of "100", "10.5" and "1 010", a day out of that day in another year, half past six out of six,
# and a page out of the pages below it. What is doubtful is not stated.
_BEFORE = re.compile(r"(?<![\w.,+@/-])(?<!\d )")
_AFTER = re.compile(r"(?![\w/@%-]|[.,:?#][\w/]|,? \d)")


def _is_said(forms: Forms, words: str) -> bool:
    text = words.lower() if forms.any_case else words
    return any(_stands_alone(form, text) for form in forms.texts)


def _stands_alone(form: str, text: str) -> bool:
    start = text.find(form)
    while start >= 0:
        if _BEFORE.match(text, start) and _AFTER.match(text, start + len(form)):
            return True
        start = text.find(form, start + 1)
    return False


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
    words = _plain("".join(node.text if isinstance(node, tree.Text) else "\0" for node in line))
    yield from ((key, around) for key, forms in spoken.items() if _is_said(forms, words))


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
