"""Where links lead: what the target of a link, an image or a button may begin with."""

import re
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
    Slot,
    Strong,
    Table,
    Text,
)
from brandkit.source.excerpt import Excerpt
from brandkit.source.names import Names

Target = tuple[Inline, ...]

_WHOLE_FORMS = ("", "usual", "long")
"""Forms of an address that keep its scheme."""


_UP_TO_HOST = re.compile(r"(?:https?://|mailto:[^@?]*@)([^/?#]*)\Z", re.IGNORECASE)
_VALUE = "\0"


def target_faults(target: Target, names: Names) -> Iterator[Fault]:
    """Yield what is wrong with a target of text, facts and slots, as far as its placeholders go."""
    yield from _scheme_faults(target, names.facts)
    yield from _host_faults(target, names)


def _host_faults(target: Target, names: Names) -> Iterator[Fault]:
    """Yield the slot that goes on the host's name: in data, ``.evil.example`` behind it would lead anywhere."""
    drawn = [_drawn(node, names) for node in target]
    for number, node in enumerate(target):
        if isinstance(node, Slot) and _ends_host("".join(drawn[:number]), "".join(drawn[number + 1 :])):
            words = "a value goes on the name of the host here, so that data could lead this link anywhere"
            yield Fault(words, "end the host with / before the placeholder", node.span)


def _ends_host(before: str, after: str) -> bool:
    """Return whether what stands between is the end of a host's name whose beginning is the author's."""
    found = _UP_TO_HOST.match(before)
    name = found[1].rpartition("@")[2] if found else ""
    rest = re.split("[/?#:]", after, maxsplit=1)[0]
    return name.strip(_VALUE) != "" and ":" not in name and "." not in rest


def _drawn(node: Inline, names: Names) -> str:
    """Return an address's text, a stand-in for what only data say, and a letter for other facts."""
    match node:
        case Text(text):
            return text
        case FactRef(key):
            return names.addresses.get(key, "a")
        case _:
            return _VALUE


def _scheme_faults(target: Target, kinds: Mapping[str, str]) -> Iterator[Fault]:
    """Yield what is wrong with a target that begins with a fact: only an address has a scheme."""
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
