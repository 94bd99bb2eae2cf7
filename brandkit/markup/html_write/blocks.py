"""Blocks as values for a kit's HTML templates, which decide what every one of them looks like.

A template sees words only: one for each line of the message, each address, and each end of a condition or loop. It
prints them where they belong; `put_back` then sets in what they stand for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from brandkit.markup.certainty import ALWAYS, when_not_empty
from brandkit.markup.escape import html_text
from brandkit.markup.html_write.events import Close, Event, OpenFor, OpenIf, Otherwise, flat
from brandkit.markup.html_write.heading_ranks import heading_ranks
from brandkit.markup.html_write.plan import UnfitPlaceError
from brandkit.markup.html_write.position import Position, follow
from brandkit.markup.html_write.words import IN_MAIL, html_address, html_plain, html_words
from brandkit.markup.line import Marks
from brandkit.markup.text import write_content
from brandkit.model import plan, tree
from brandkit.model.expression import Expression, Lookup
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value]"


@frozen
class Words:
    """The words given to a template so far, and what each stands for."""

    prefix: str
    """How every word begins: it occurs in no text of message or kit."""
    marks: Marks = IN_MAIL
    """How what stands in a line is written."""
    meanings: dict[str, tuple[Event, ...]] = field(default_factory=dict)
    needed: list[str] = field(default_factory=list)
    """Those that the template must print: an author's words must not get lost."""

    def for_plan(self, nodes: Plan, *, needed: bool = True) -> str:
        """Return a word for a plan; ``""`` for an empty one, so that a template can ask for it."""
        return self._new(tuple(flat(nodes)), needed=needed) if nodes else ""

    def for_mark(self, event: Event) -> str:
        """Return a word for one end of a condition or loop."""
        return self._new((event,), needed=True)

    def _new(self, events: tuple[Event, ...], *, needed: bool) -> str:
        word = f"{self.prefix}w{len(self.meanings):05d}x"
        self.meanings[word] = events
        if needed:
            self.needed.append(word)
        return word


def block_values(pieces: Iterable[tree.Piece], words: Words) -> list[Value]:
    """Return what a template needs to know of each block, in order.

    Each has a ``kind``. ``mark`` stands for one end of a condition or loop around blocks, and has a ``mark`` to print.
    """
    pieces = tuple(pieces)
    return list(_pieces(pieces, words, heading_ranks(pieces)))


def put_back(html: str, words: Words) -> tuple[Event, ...]:
    """Return a rendered template with the meanings of its words set in.

    Raises:
        UnfitPlaceError: a word that stands for an author's words is missing, or one with tags is in an attribute.
    """
    lost = next((word for word in words.needed if word not in html), None)
    if lost:
        raise UnfitPlaceError(f"the template leaves out {_shown(words.meanings[lost])}", "print all of a block", "")
    events: list[Event] = []
    position = Position()
    for number, piece in enumerate(re.split(f"({re.escape(words.prefix)}w[0-9]{{5}}x)", html)):
        if number % 2:
            _refuse_tags_outside(words.meanings[piece], position, events)
            events.extend(words.meanings[piece])
        else:
            position = follow(position, piece)
            events.append(plan.Constant(piece))
    return tuple(events)


def _pieces(pieces: Iterable[tree.Piece], words: Words, ranks: Iterator[int]) -> Iterator[Value]:
    for piece in pieces:
        match piece:
            case tree.Placed(content, legal, name):
                yield from _placed(content, {"legal": legal, "name": name}, words, ranks)
            case tree.If(test, then, otherwise):
                yield _mark(OpenIf(test), words)
                yield from _pieces(then, words, ranks)
                yield from (_mark(Otherwise(), words), *_pieces(otherwise, words, ranks)) if otherwise else ()
                yield _mark(Close(), words)
            case tree.For(name, items, body):
                yield _mark(OpenFor(name, items), words)
                yield from _pieces(body, words, ranks)
                yield _mark(Close(), words)


def _placed(content: tree.Content, about: Mapping[str, Value], words: Words, ranks: Iterator[int]) -> Iterator[Value]:
    """Yield a block, left out where its words may come out empty: an empty row would still take its space."""
    test = _shown_when(content)
    opening, closing = ((), ()) if test == ALWAYS else ((OpenIf(test),), (Close(),))
    yield from (_mark(event, words) for event in opening)
    yield {**about, **_block(content, words, ranks)}
    yield from (_mark(event, words) for event in closing)


def _shown_when(content: tree.Content) -> Expression:
    if isinstance(content, tree.Picture | tree.Button | tree.Divider):
        return ALWAYS
    return when_not_empty(write_content(content, TextStyle(), Marks(escape=())))


def _block(content: tree.Content, words: Words, ranks: Iterator[int]) -> dict[str, Value]:
    match content:
        case tree.Paragraph(children):
            return {"kind": "paragraph", "text": words.for_plan(html_words(children, words.marks))}
        case tree.Heading(level, children):
            text = words.for_plan(html_words(children, words.marks))
            return {"kind": "heading", "level": level, "rank": next(ranks), "text": text}
        case tree.List():
            return {"kind": "list", **_list(content, words)}
        case tree.Quote(blocks):
            inside: list[Value] = [{"legal": False, "name": "", **_block(block, words, ranks)} for block in blocks]
            return {"kind": "quote", "blocks": inside}
        case tree.Table():
            return {"kind": "table", **_table(content, words)}
        case tree.CodeBlock(lines):
            return {"kind": "code", "lines": [words.for_plan(html_words(line, words.marks)) for line in lines]}
        case tree.Picture(alt, target):
            return {"kind": "picture", **_picture(alt, target, words)}
        case tree.Button(label, target):
            return {"kind": "button", **_button(label, target, words)}
        case tree.Divider():
            return {"kind": "divider"}


def _list(content: tree.List, words: Words) -> dict[str, Value]:
    # Whoever counts by himself would give other numbers than the text where an item is left out.
    is_told = content.ordered and not all(isinstance(entry, tree.Item) for entry in content.items)
    items: list[Value] = []
    for number, entry in enumerate(content.items, content.start):
        items.extend(_entries((entry,), (plan.Constant(str(number)),) if is_told else (), words))
    return {"ordered": content.ordered, "start": content.start, "items": items}


def _entries(entries: Iterable[tree.Entry], number: Plan, words: Words) -> Iterator[Value]:
    for entry in entries:
        match entry:
            case tree.Item(children, lists):
                inner: list[Value] = [_list(each, words) for each in lists]
                text, shown = words.for_plan(html_words(children, words.marks)), words.for_plan(number, needed=False)
                yield {"kind": "item", "text": text, "number": shown, "lists": inner}
            case tree.If(test, then, otherwise):
                yield _mark(OpenIf(test), words)
                yield from _entries(then, number, words)
                yield from (_mark(Otherwise(), words), *_entries(otherwise, number, words)) if otherwise else ()
                yield _mark(Close(), words)
            case tree.For(name, items, body):
                yield _mark(OpenFor(name, items), words)
                yield from _entries(body, _ROUND if number else (), words)
                yield _mark(Close(), words)


# In a loop an item's number is the number of the round.
_ROUND: Plan = (plan.Slot(Lookup(("loop", "index")), (html_text,)),)


def _table(content: tree.Table, words: Words) -> dict[str, Value]:
    def cells(row: Iterable[tuple[tree.Inline, ...]]) -> list[Value]:
        return [words.for_plan(html_words(cell, words.marks)) for cell in row]

    align: list[Value] = list(content.align)
    head, rows = cells(content.head), list[Value](map(cells, content.rows))
    return {"head": head, "spans": _spans(head), "rows": rows, "align": align}


def _spans(head: Iterable[Value]) -> list[Value]:
    """Return over how many columns each head stands: those without words belong to the head before; they have 0."""
    spans: list[int] = []
    last = -1  # where the last head with words is
    for at, words in enumerate(head):
        last = at if words else last
        spans.append(int(bool(words) or last < 0))
        if not spans[at]:
            spans[last] += 1
    return list(spans)


def _picture(alt: tuple[tree.Inline, ...], target: tuple[tree.Inline, ...], words: Words) -> dict[str, Value]:
    return {"alt": words.for_plan(html_plain(alt)), "source": words.for_plan(html_address(target))}


def _button(label: tuple[tree.Inline, ...], target: tuple[tree.Inline, ...], words: Words) -> dict[str, Value]:
    address = html_address(target)
    label_words = html_plain(label) or address
    return {
        "text": words.for_plan(html_words(label, words.marks) or address),
        # Outlook's own button stands in a comment, where styles do not reach.
        "plain": words.for_plan(label_words, needed=False),
        "target": words.for_plan(address),
        "length": sum(len(event.text) if isinstance(event, plan.Constant) else _VALUE for event in flat(label_words)),
    }


_VALUE = 8
"""Characters that a value is taken for, where a button of Outlook needs a width."""


def _mark(event: Event, words: Words) -> dict[str, Value]:
    return {"kind": "mark", "mark": words.for_mark(event)}


def _refuse_tags_outside(meaning: tuple[Event, ...], position: Position, before: list[Event]) -> None:
    if position.kind == "content":
        return
    if any(isinstance(event, plan.Constant) and "<" in event.text for event in meaning):
        said = before[-1].text if before and isinstance(before[-1], plan.Constant) else ""
        raise UnfitPlaceError("words with tags stand inside a tag or title", "use the block's plain words", said)


def _shown(events: tuple[Event, ...]) -> str:
    """Return what a lost word stood for, in a few words."""
    words = " ".join(event.text for event in events if isinstance(event, plan.Constant))
    return f"`{words[:40]}`" if words.strip() else "a value, condition or loop"
