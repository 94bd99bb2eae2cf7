"""Sources of a resolver document: tokens written in it, token files beside it, parts of either, or other sets."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import field

from brandkit.errors import Fault, KitError
from brandkit.kit.json_tree import MAX_DEPTH, Members, Node, read_json
from brandkit.kit.tokens.shape import describe, members_of, nearest, parse_pointer, with_members
from brandkit.model.frozen import frozen, mutable
from brandkit.source.guess import quote

MAX_SOURCES = 2_000
"""Sources to be looked at in one document: sets that name each other twice would otherwise double each time."""


@frozen
class StyleFile:
    """A file under ``styles/``."""

    path: str
    text: str | None
    """None for a file that could not be read; that fault is told already."""


@mutable
class Document:
    """A resolver document while it is read."""

    root: Node
    folder: str
    """The document's folder, relative to ``styles/``."""
    files: Mapping[str, StyleFile]
    """By their name relative to ``styles/``."""
    faults: list[Fault]
    trees: dict[str, Node | None] = field(default_factory=dict)
    """The files that were read; None for one that cannot be."""
    looked_at: int = 0

    def blame(self, node: Node, words: str, mend: str) -> None:
        """Note a fault at a node."""
        self.faults.append(Fault(words, mend, node.span))


def read_file(file: StyleFile, faults: list[Fault]) -> Node | None:
    """Return the JSON tree of a file; None after a fault."""
    if file.text is None:
        return None
    try:
        return read_json(file.text, file.path)
    except KitError as error:
        faults.extend(error.faults)
        return None


def set_sources(document: Document, node: Node, trail: tuple[Node, ...] = ()) -> Iterator[Node]:
    """Yield the token trees of a set, later ones over earlier ones."""
    sources = members_of(node).get("sources")
    if sources is None:
        document.blame(node, "the set has no sources", 'write "sources": [{"$ref": "base.tokens.json"}]')
    else:
        yield from list_sources(document, sources, trail)


def list_sources(document: Document, node: Node, trail: tuple[Node, ...] = ()) -> Iterator[Node]:
    """Yield the token trees of a list of sources; `trail` holds the references that led here."""
    if not isinstance(node.value, tuple):
        document.blame(node, f"the sources are {describe(node)}", 'write a list: [{"$ref": "base.tokens.json"}]')
        return
    for item in node.value:
        document.looked_at += 1
        if document.looked_at > MAX_SOURCES:
            document.blame(item, f"the document asks for more than {MAX_SOURCES:,} sources", "name each file once")
            return
        yield from _source(document, item, trail)


def point(document: Document, reference: Node, steps: tuple[str, ...]) -> Node | None:
    """Return what a pointer into the document means; None after a fault."""
    if not steps or steps[0] == "resolutionOrder":
        document.blame(reference, f"{_text(reference)} may not be referred to", "refer to a set, or to a file")
        return None
    return _descend(document, reference, document.root, steps)


def override(target: Node, item: Node) -> Node:
    """Return the target of a reference with the members that stand beside the ``$ref`` in place of its own."""
    beside = {name: node for name, node in members_of(item).items() if name != "$ref"}
    return with_members(target, {**members_of(target), **beside}) if beside else target


def _source(document: Document, item: Node, trail: tuple[Node, ...]) -> Iterator[Node]:
    reference = members_of(item).get("$ref")
    if not isinstance(item.value, Mapping):
        document.blame(item, f"this source is {describe(item)}", 'write {"$ref": "base.tokens.json"}, or tokens')
    elif reference is None:
        yield item
    elif not isinstance(reference.value, str):
        document.blame(reference, f"$ref is {describe(reference)}", 'write text: {"$ref": "base.tokens.json"}')
    elif reference in trail or len(trail) > MAX_DEPTH:
        where = "leads back to itself" if reference in trail else f"is reached by more than {MAX_DEPTH} references"
        document.blame(reference, f"{_text(reference)} {where}", "take it out of this list")
    else:
        yield from _referred(document, item, reference, (*trail, reference))


def _referred(document: Document, item: Node, reference: Node, trail: tuple[Node, ...]) -> Iterator[Node]:
    name, _, fragment = str(reference.value).partition("#")
    steps = parse_pointer(f"#/{fragment.removeprefix('/')}") or ()
    if not name and steps[:1] == ("modifiers",):
        document.blame(reference, f"{_text(reference)} is a modifier", "refer to a set, or to a file")
        return
    target = _in_file(document, reference, name, steps) if name else point(document, reference, steps)
    if target is None:
        return
    if not isinstance(target.value, Mapping):
        document.blame(reference, f"{_text(reference)} is {describe(target)}", "refer to an object that holds tokens")
    elif name:
        yield override(target, item)
    elif steps[0] == "sets" and len(steps) == 2:
        yield from set_sources(document, override(target, item), trail)
    else:
        yield from _source(document, override(target, item), trail)


def _in_file(document: Document, reference: Node, name: str, steps: tuple[str, ...]) -> Node | None:
    tree = _file(document, reference, name)
    return _descend(document, reference, tree, steps) if tree is not None else None


def _descend(document: Document, reference: Node, node: Node, steps: tuple[str, ...]) -> Node | None:
    around: Members = {}
    current: Node | None = node
    for step in steps:
        around = members_of(current) if current is not None else {}
        current = around.get(step)
    if current is None:
        close = nearest(steps[-1], around)
        mend = f"did you mean `{close}`?" if close else "write the name of one that is there"
        document.blame(reference, f"{_text(reference)} is not there", mend)
    return current


def _file(document: Document, reference: Node, name: str) -> Node | None:
    place = posixpath.normpath(posixpath.join(document.folder, name))
    if ":" in name or "\\" in name or place.startswith(("..", "/")):
        mend = "copy the file beside this one, and write its name"
        document.blame(reference, f"{quote(name)} lies outside of styles/", mend)
        return None
    if place not in document.files:
        close = nearest(place, document.files)
        mend = f"did you mean `{close}`?" if close else "create it there, or write another name"
        document.blame(reference, f"there is no file {quote(place)} in styles/", mend)
        return None
    if place not in document.trees:
        document.trees[place] = read_file(document.files[place], document.faults)
    return document.trees[place]


def _text(reference: Node) -> str:
    return quote(str(reference.value))
