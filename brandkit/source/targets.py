"""Where links lead: what the target of a link, an image or a button may begin with."""

from collections.abc import Iterator, Mapping

from brandkit.errors import Fault
from brandkit.markup.urls import allowed_url
from brandkit.model.tree import (
    Button,
    Code,
    Content,
    Emphasis,
    FactRef,
    For,
    Heading,
    If,
    Image,
    Inline,
    Item,
    Link,
    List,
    Paragraph,
    Picture,
    Quote,
    Strong,
    Table,
    Text,
)
from brandkit.source.excerpt import Excerpt

Target = tuple[Inline, ...]

_WHOLE_FORMS = ("", "usual", "long")
"""Forms of an address that keep its scheme."""


def target_faults(target: Target, kinds: Mapping[str, str]) -> Iterator[Fault]:
    """Yield what is wrong with a target that begins with a fact: only an address has a scheme.

    Args:
        target: text, facts and slots.
        kinds: the keys of the facts to their kinds; ``""`` for a fact whose declaration has a fault.
    """
    first = target[0] if target else None
    if not isinstance(first, FactRef) or not kinds.get(first.key):
        return
    kind = kinds[first.key]
    if kind != "url":
        mend = {"email": f"write mailto:{{{{ {first.key} }}}}", "phone": f"write tel:{{{{ {first.key} }}}}"}
        words = f"a link cannot begin with `{first.key}`, which is of the kind {kind}"
        yield Fault(words, mend.get(kind, "begin it with https://, or with a fact that is an address"), first.span)
    elif first.form not in _WHOLE_FORMS:
        yield Fault(f"`{first.form}` leaves https:// out, so no link can begin with it", "remove the form", first.span)


def check_address(target: Target, excerpt: Excerpt) -> None:
    """Note what is wrong with an address that stands by itself in the front matter."""
    if any(isinstance(node, If | For) for node in target):
        excerpt.blame("an address cannot hold a condition", "let the data hold the address", 0, len(excerpt.text))
        return
    # A letter stands for each placeholder: it is fit anywhere in an address and makes no scheme.
    drawn = "".join(node.text if isinstance(node, Text) else "a" for node in target)
    starts_open = bool(target) and not isinstance(target[0], Text)
    if not allowed_url(f"https://{drawn}" if starts_open else drawn):
        mend = "write a full address that begins with https://, http://, mailto: or tel:"
        excerpt.blame("this is not an address that a message may link to", mend, 0, len(excerpt.text))


def find_targets(content: Content) -> Iterator[Target]:
    """Yield the target of every link, image and button of a block, in reading order."""
    match content:
        case Paragraph(children=children) | Heading(children=children):
            yield from _in_line(children)
        case List(items=items):
            for item in items:
                if isinstance(item, Item):  # a list as written holds nothing else; loops come in when composing
                    yield from _in_item(item)
        case Quote(blocks=blocks):
            for block in blocks:
                yield from find_targets(block)
        case Table(head=head, rows=rows):
            for row in (head, *rows):
                for cell in row:
                    yield from _in_line(cell)
        case Picture(target=target):
            yield target
        case Button(label=label, target=target):
            yield from _in_line(label)
            yield target


def _in_item(item: Item) -> Iterator[Target]:
    yield from _in_line(item.children)
    for inner in item.lists:
        yield from find_targets(inner)


def _in_line(nodes: Target) -> Iterator[Target]:
    for node in nodes:
        match node:
            case Strong(children=children) | Emphasis(children=children) | Code(children=children):
                yield from _in_line(children)
            case Link(label=label, target=target):
                yield from _in_line(label)
                yield target
            case Image(target=target):
                yield target
            case If(then=then, otherwise=otherwise):
                yield from _in_line((*then, *otherwise))
            case For(body=body):
                yield from _in_line(body)
