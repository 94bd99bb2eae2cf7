"""Trees without conditions, loops and slots: what a message says to one person, or to nobody in particular.

Where nobody is known, both sides of a condition are said, a loop goes round once, and a value stands as `UNKNOWN`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from brandkit.compile.evaluate import Scope, each, evaluate
from brandkit.compile.interpret import slot_text
from brandkit.compile.printing import text_of
from brandkit.errors import DataError
from brandkit.markup.escape import mail_address, one_line, url_part, whole_url
from brandkit.markup.line import is_mail_of_value
from brandkit.model import plan, tree
from brandkit.model.expression import Expression, Lookup
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Part
from brandkit.model.plan import Escape
from brandkit.model.tree import Content, Inline

UNKNOWN = "\ufffc"
"""Stands for a value of a recipient who is not known: U+FFFC, the object replacement character."""

# Between the two sides of a condition that stands in a line: no word, no list, no "per".
_BETWEEN = tree.Text(" · ")


@frozen
class Known:
    """What is known of the recipient at one place of a message."""

    scope: Scope | None
    """None: nothing."""
    locale: str


def reached(parts: Iterable[Part], known: Known) -> Iterator[tuple[Block, Known]]:
    """Yield the blocks that are said, in order, each as often as it is said, and what is known there."""
    for part in parts:
        match part:
            case Block():
                yield part, known
            case tree.If(test, then, otherwise):
                for side in _sides(test, then, otherwise, known):
                    yield from reached(side, known)
            case tree.For(name, items, body):
                for turn in _turns(name, items, known):
                    yield from reached(body, turn)


def resolve_line(nodes: Iterable[Inline], known: Known) -> tuple[Inline, ...]:
    """Return a line's nodes: words, marks around words, and facts, in words or not yet."""
    return tuple(resolved for node in nodes for resolved in _resolve(node, known))


def resolve_block(content: Content, known: Known) -> Content:
    """Return a block whose lines are resolved."""
    match content:
        case tree.Paragraph(children) | tree.Heading(_, children):
            return replace(content, children=resolve_line(children, known))
        case tree.List():
            return _resolve_list(content, known)
        case tree.Quote(blocks):
            return tree.Quote(tuple(resolve_block(block, known) for block in blocks))
        case tree.Table(head, rows, align):
            return tree.Table(_lines(head, known), tuple(_lines(row, known) for row in rows), align)
        case tree.CodeBlock(lines):
            return tree.CodeBlock(_lines(lines, known))
        case tree.Picture(alt, target):
            return tree.Picture(resolve_line(alt, known), _address(target, known))
        case tree.Button(label, target):
            return tree.Button(resolve_line(label, known), _address(target, known))
        case tree.Divider():
            return content


def _resolve(node: Inline, known: Known) -> Iterator[Inline]:
    match node:
        case tree.Slot(value):
            yield tree.Text(_value(value, known))
        case tree.Strong(children) | tree.Emphasis(children) | tree.Code(children):
            yield replace(node, children=resolve_line(children, known))
        case tree.Link(label, target):
            yield tree.Link(resolve_line(label, known), _address(target, known))
        case tree.Image(alt, target):
            yield tree.Image(resolve_line(alt, known), _address(target, known))
        case tree.If(test, then, otherwise):
            for number, side in enumerate(_sides(test, then, otherwise, known)):
                yield from (_BETWEEN,) if number else ()
                yield from resolve_line(side, known)
        case tree.For(name, items, body):
            for turn in _turns(name, items, known):
                yield from resolve_line(body, turn)
        case _:
            yield node


def _resolve_list(content: tree.List, known: Known) -> tree.List:
    return replace(content, items=tuple(_items(content.items, known)))


def _items(entries: Iterable[tree.Entry], known: Known) -> Iterator[tree.Entry]:
    for entry in entries:
        match entry:
            case tree.Item(children, lists):
                inner = tuple(_resolve_list(each, known) for each in lists)
                yield tree.Item(resolve_line(children, known), inner)
            case tree.If(test, then, otherwise):
                for side in _sides(test, then, otherwise, known):
                    yield from _items(side, known)
            case tree.For(name, items, body):
                for turn in _turns(name, items, known):
                    yield from _items(body, turn)


def _lines(lines: Iterable[tuple[Inline, ...]], known: Known) -> tuple[tuple[Inline, ...], ...]:
    return tuple(resolve_line(line, known) for line in lines)


def _sides(
    test: Expression, then: Sequence[tree.N], otherwise: Sequence[tree.N], known: Known
) -> tuple[Sequence[tree.N], ...]:
    """Return the sides of a condition that are said: those that are not empty, where it cannot be told."""
    if known.scope is not None:
        try:
            return (then if evaluate(test, known.scope, known.locale) else otherwise,)
        except DataError:  # the variant cannot be made for this person, and says so
            pass
    return tuple(side for side in (then, otherwise) if side)


def _turns(name: str, items: Expression, known: Known) -> Iterator[Known]:
    """Yield what is known in each turn of a loop."""
    if known.scope is None:
        yield known
        return
    try:
        value = evaluate(items, known.scope, known.locale)
        yield from (Known(scope, known.locale) for scope in each(name, items, value, known.scope))
    except DataError:
        return


def _value(value: Expression, known: Known) -> str:
    if known.scope is None:
        # Items of a numbered list that are looped over carry the number of their turn.
        return "1" if value == Lookup(("loop", "index")) else UNKNOWN
    try:
        return one_line(text_of(evaluate(value, known.scope, known.locale), known.locale, value))
    except DataError:
        return UNKNOWN


def _address(target: Sequence[Inline], known: Known) -> tuple[Inline, ...]:
    """Return a target whose values are words, escaped as channels escape them: one that begins it is a whole URL."""
    pieces: list[Inline] = []
    for node in target:
        if isinstance(node, tree.Slot):
            inside = mail_address if is_mail_of_value(target) else url_part
            pieces.append(tree.Text(_piece(node, known, inside if pieces else whole_url)))
        else:
            pieces.append(node)
    return tuple(pieces)


def _piece(slot: tree.Slot, known: Known, escape: Escape) -> str:
    if known.scope is None:
        return UNKNOWN
    try:
        value = evaluate(slot.value, known.scope, known.locale)
        return slot_text(plan.Slot(slot.value, (escape,)), known.locale, value)
    except DataError:
        return UNKNOWN
