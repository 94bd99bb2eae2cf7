"""What stands in a line, as HTML. Everything is escaped here, once, for the place where it stands."""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.markup.escape import html_text
from brandkit.markup.line import Marks, escaped, write_address, write_line
from brandkit.model import plan, tree
from brandkit.model.plan import Plan


def html_words(children: tuple[tree.Inline, ...]) -> Plan:
    """Write inline nodes as HTML content."""
    return write_line(_with_plain_alts(children), _CONTENT)


def html_plain(children: tuple[tree.Inline, ...]) -> Plan:
    """Write inline nodes as words without tags: for quoted attributes and titles."""
    return write_line(tuple(_unmarked(children)), _PLAIN)


def html_address(target: tuple[tree.Inline, ...]) -> Plan:
    """Write a link's target for a quoted attribute."""
    return escaped(write_address(target), html_text)


def _with_plain_alts(children: tuple[tree.Inline, ...]) -> tuple[tree.Inline, ...]:
    """Return the nodes with alt texts that hold words only: they come to stand in an attribute."""
    return tuple(_with_plain_alt(node) for node in children)


def _with_plain_alt(node: tree.Inline) -> tree.Inline:
    match node:
        case tree.Image(alt, target):
            return tree.Image(tuple(_unmarked(alt)), target)
        case tree.Strong(inner) | tree.Emphasis(inner):
            return replace(node, children=_with_plain_alts(inner))
        case tree.Link(label, target):
            return tree.Link(_with_plain_alts(label), target)
        case tree.If(test, then, otherwise, span):
            return tree.If(test, _with_plain_alts(then), _with_plain_alts(otherwise), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, _with_plain_alts(body), span)
        case _:
            return node


def _unmarked(children: tuple[tree.Inline, ...]) -> Iterator[tree.Inline]:
    for node in children:
        match node:
            case (
                tree.Strong(inner)
                | tree.Emphasis(inner)
                | tree.Code(inner)
                | tree.Link(inner, _)
                | tree.Image(inner, _)
            ):
                yield from _unmarked(inner)
            case tree.If(test, then, otherwise, span):
                yield tree.If(test, tuple(_unmarked(then)), tuple(_unmarked(otherwise)), span)
            case tree.For(name, items, body, span):
                yield tree.For(name, items, tuple(_unmarked(body)), span)
            case tree.Break():
                yield tree.Text(" ")
            case _:
                yield node


def _link(label: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    shown = escaped(address, html_text)
    return (
        plan.Constant('<a class="link" href="'),
        *shown,
        plan.Constant('">'),
        *(label or shown),
        plan.Constant("</a>"),
    )


def _picture_in_line(alt: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    source = escaped(address, html_text)
    return (
        plan.Constant('<img class="inline-picture" src="'),
        *source,
        plan.Constant('" alt="'),
        *alt,
        plan.Constant('">'),
    )


_PLAIN = Marks(escape=(html_text,))
_CONTENT = Marks(
    escape=(html_text,),
    link=_link,
    strong=("<strong>", "</strong>"),
    emphasis=("<em>", "</em>"),
    code=("<code>", "</code>"),
    line_break="<br>",
    image=_picture_in_line,
)
