"""What stands in a line, as HTML. Everything is escaped here, once, for the place where it stands."""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.markup.escape import html_text
from brandkit.markup.line import Marks, escaped, without_escape, write_address, write_line
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.unlinked_addresses import MAILS_HTML, unlinked_in_mail
from brandkit.model import plan, tree
from brandkit.model.plan import Plan


def html_words(children: tuple[tree.Inline, ...], marks: Marks) -> Plan:
    """Write inline nodes as HTML content (`IN_MAIL`, `IN_PAGE`). A fact that is short and has digits is not broken."""
    return kept_apart(write_line(_for_content(children), marks), MAILS_HTML)


def html_plain(children: tuple[tree.Inline, ...]) -> Plan:
    """Write inline nodes as words without tags: for quoted attributes and titles."""
    return write_line(tuple(_unmarked(children)), _PLAIN)


def html_address(target: tuple[tree.Inline, ...]) -> Plan:
    """Write a link's target for a quoted attribute."""
    return escaped(write_address(target), html_text)


_SHORT = 20
"""Characters of what is not to be broken on the narrowest screen: a telephone number, a day, an amount."""


def _on_one_line(text: str) -> str:
    whole = len(text) <= _SHORT and any(map(str.isdigit, text))
    return text.replace(" ", "\u00a0") if whole else text


def _for_content(children: tuple[tree.Inline, ...]) -> tuple[tree.Inline, ...]:
    """Return the nodes with alt texts that hold words only, since they come to stand in an attribute."""
    return tuple(_node_for_content(node) for node in children)


def _node_for_content(node: tree.Inline) -> tree.Inline:
    match node:
        case tree.Image(alt, target):
            return tree.Image(tuple(_unmarked(alt)), target)
        case tree.Said(key, text):
            return tree.Said(key, _on_one_line(text))
        case tree.Strong(inner) | tree.Emphasis(inner):
            return replace(node, children=_for_content(inner))
        case tree.Link(label, target):
            return tree.Link(_for_content(label), target)
        case tree.If(test, then, otherwise, span):
            return tree.If(test, _for_content(then), _for_content(otherwise), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, _for_content(body), span)
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


def _link(label: Plan, address: Plan, opening: str, behind: str) -> Plan:
    shown = escaped(address, html_text)
    return (plan.Constant(opening), *shown, plan.Constant(behind), *(label or shown), plan.Constant("</a>"))


def _link_in_mail(label: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    # In a link no program makes another one: its words can be copied as they are.
    label = without_escape(label, unlinked_in_mail)
    return _link(label, address, '<a class="link" href="', '">')


def _link_in_page(label: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    # What a link opens must not reach back into the page, whose own styles have names without a prefix.
    return _link(label, address, '<a class="bk-link" href="', '" rel="noopener">')


def _picture(alt: Plan, address: Plan, opening: str) -> Plan:
    source = escaped(address, html_text)
    return (plan.Constant(opening), *source, plan.Constant('" alt="'), *alt, plan.Constant('">'))


def _picture_in_mail(alt: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    return _picture(alt, address, '<img class="inline-picture" src="')


def _picture_in_page(alt: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    return _picture(alt, address, '<img class="bk-inline-picture" src="')


_PLAIN = Marks(escape=(html_text,))
IN_MAIL = Marks(
    escape=(html_text,),
    values=(unlinked_in_mail,),
    link=_link_in_mail,
    strong=("<strong>", "</strong>"),
    emphasis=("<em>", "</em>"),
    code=("<code>", "</code>"),
    line_break="<br>",
    image=_picture_in_mail,
)
"""In the HTML of a mail."""
IN_PAGE = replace(IN_MAIL, link=_link_in_page, image=_picture_in_page, values=())
"""In a piece of a page that is somebody else's."""
