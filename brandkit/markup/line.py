"""What stands in a line: inline nodes to a plan, with the marks of one channel."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from brandkit.markup.escape import mail_address, one_line, url_part, whole_url
from brandkit.model import plan, tree
from brandkit.model.frozen import frozen
from brandkit.model.plan import Escape, Plan

Around: TypeAlias = tuple[str, str]
WriteLink: TypeAlias = Callable[[Plan, Plan, str], Plan]
"""(label, address, colon) -> what stands for both. The label has its marks; the address is not escaped yet."""


def label_only(label: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    """Write a link as its words alone: the address is given elsewhere."""
    return label


def label_and_address(label: Plan, address: Plan, colon: str) -> Plan:
    """Write ``label: address``, or the address alone when the label says nothing else."""
    if not label:
        return address
    if _bare(label) == _bare(address):
        return without_mailto(address)
    return (*label, plan.Constant(colon), *address)


def without_mailto(address: Plan) -> Plan:
    """Return an address as people write it: of a mail's without the scheme, which would be no link everywhere."""
    match address:
        case (plan.Constant(text), *rest) if text.lower().startswith("mailto:"):
            return (plan.Constant(text[len("mailto:") :]), *rest)
    return address


def web_label(label: Plan, address: Plan, colon: str) -> Plan:
    """Write a link's words alone when it leads to the web, and spell out other addresses, without their scheme.

    For platforms whose links lead to web pages only: a mail address or a telephone number is shown there instead.
    """
    if leads_to_the_web(address):
        return label or address
    first = address[0]
    assert isinstance(first, plan.Constant)  # else it leads to the web, as far as one can tell
    bare = (plan.Constant(first.text.partition(":")[2].partition("?")[0]), *address[1:])
    return label_and_address(label, bare, colon)


def leads_to_the_web(address: Plan) -> bool:
    """Return False for addresses that begin with ``mailto:`` or ``tel:``; what data give is taken for a web page."""
    first = address[0] if address else None
    return not (isinstance(first, plan.Constant) and first.text.lower().startswith(("mailto:", "tel:")))


@frozen
class Marks:
    """How a channel writes what stands in a line."""

    escape: tuple[Escape, ...]
    """For literal text and for values, inner position first."""
    link: WriteLink = label_and_address
    strong: Around = ("", "")
    emphasis: Around = ("", "")
    code: Around = ("", "")
    line_break: str = "\n"
    colon: str = ": "
    """Between a label and what it names. French puts a no-break space before it."""
    image: WriteLink = label_only
    """(alt, address) -> what stands for a picture among words."""
    values: tuple[Escape, ...] = ()
    """For values alone, before `escape`."""
    last: tuple[Escape, ...] = ()
    """For values alone, after `escape`."""


def write_line(children: Iterable[tree.Inline], marks: Marks) -> Plan:
    """Write inline nodes one after the other."""
    nodes: list[plan.Node] = []
    for child in children:
        nodes.extend(_write(child, marks))
    return tuple(nodes)


def _write(node: tree.Inline, marks: Marks) -> Plan:
    match node:
        case tree.Text(text) | tree.Said(_, text):
            return (plan.Constant(apply(text, marks.escape)),)
        case tree.Slot(value):
            return (plan.Slot(value, (one_line, *marks.values, *marks.escape, *marks.last)),)
        case tree.Strong(children):
            return _around(marks.strong, write_line(children, marks))
        case tree.Emphasis(children):
            return _around(marks.emphasis, write_line(children, marks))
        case tree.Code(children):
            return _around(marks.code, write_line(children, marks))
        case tree.Link(label, target):
            return marks.link(write_line(label, marks), write_address(target), marks.colon)
        case tree.Image(alt, target):
            return marks.image(write_line(alt, marks), write_address(target), marks.colon)
        case tree.Break():
            return (plan.Constant(marks.line_break),)
        case tree.If(test, then, otherwise):
            return (plan.If(test, write_line(then, marks), write_line(otherwise, marks)),)
        case tree.For(name, items, body):
            return (plan.For(name, items, write_line(body, marks)),)
        case tree.FactRef(key):
            raise AssertionError(f"the fact {key} has not been put into words before writing")


def write_address(target: Sequence[tree.Inline]) -> Plan:
    """Write a link's target: a value that begins it must be a whole URL, any other is a piece of one.

    One that is all of a ``mailto:`` keeps its ``@``. The result is a URL, not yet escaped for its place.
    """
    piece = mail_address if is_mail_of_value(target) else url_part
    nodes: list[plan.Node] = []
    for node in target:
        if isinstance(node, tree.Slot):
            nodes.append(plan.Slot(node.value, (piece if nodes else whole_url,)))
        elif isinstance(node, tree.Text | tree.Said):
            inside = nodes and isinstance(node, tree.Said)
            nodes.append(plan.Constant(url_part(node.text) if inside else _encoded(node.text)))
    return tuple(nodes)


def is_mail_of_value(target: Sequence[tree.Inline]) -> bool:
    """Return whether a target is ``mailto:`` and one value: all of a mail address."""
    match target:
        case (tree.Text(text), tree.Slot()):
            return text.strip().lower() == "mailto:"
    return False


def escaped(nodes: Plan, escape: Escape) -> Plan:
    """Return a plan whose every text is escaped once more, for the position around it."""
    return tuple(_escaped(node, escape) for node in nodes)


def _escaped(node: plan.Node, escape: Escape) -> plan.Node:
    match node:
        case plan.Constant(text):
            return plan.Constant(escape(text))
        case plan.Slot(value, escapes):
            return plan.Slot(value, (*escapes, escape))
        case plan.If(test, then, otherwise):
            return plan.If(test, escaped(then, escape), escaped(otherwise, escape))
        case plan.For(name, items, body):
            return plan.For(name, items, escaped(body, escape))
        case plan.Join(separator, items):
            return plan.Join(escape(separator), escaped(items, escape))
        case plan.Sequence(nodes):
            return plan.Sequence(escaped(nodes, escape))
        case plan.Through(nodes, functions):
            return plan.Through(nodes, (*functions, escape))


def without_escape(nodes: Plan, escape: Escape) -> Plan:
    """Return a plan in which no value goes through this escape."""
    return tuple(_without_escape(node, escape) for node in nodes)


def _without_escape(node: plan.Node, escape: Escape) -> plan.Node:
    match node:
        case plan.Slot(value, escapes):
            return plan.Slot(value, tuple(each for each in escapes if each is not escape))
        case plan.If(test, then, otherwise):
            return plan.If(test, without_escape(then, escape), without_escape(otherwise, escape))
        case plan.For(name, items, body):
            return plan.For(name, items, without_escape(body, escape))
        case plan.Join(separator, items):
            return plan.Join(separator, without_escape(items, escape))
        case plan.Sequence(inner):
            return plan.Sequence(without_escape(inner, escape))
        case plan.Through(inner, functions):
            return plan.Through(without_escape(inner, escape), functions)
        case plan.Constant():
            return node


def apply(text: str, escapes: Iterable[Escape]) -> str:
    """Return the text after each escape in turn."""
    for escape in escapes:
        text = escape(text)
    return text


def _around(marks: Around, inside: Plan) -> Plan:
    if marks == ("", "") or not inside:
        return inside
    return (plan.Constant(marks[0]), *inside, plan.Constant(marks[1]))


def _encoded(address: str) -> str:
    # Only what can never stand in a URL; the author's own percent signs and letters stay as they are.
    return "".join(f"%{ord(c):02X}" if c <= " " or c in '<>"\\^`{|}\x7f' else c for c in address.strip())


def _bare(nodes: Plan) -> tuple[object, ...]:
    """Return a plan's parts without the scheme and closing slash, to see whether a label is its own address."""
    parts: list[object] = [node.text if isinstance(node, plan.Constant) else _looked_up(node) for node in nodes]
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].removeprefix("https://").removeprefix("http://").removeprefix("mailto:")
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip("/")
    return tuple(part for part in parts if part != "")


def _looked_up(node: plan.Node) -> object:
    return node.value if isinstance(node, plan.Slot) else node
