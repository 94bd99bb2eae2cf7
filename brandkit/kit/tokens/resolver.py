"""The resolver document: which token files make which theme, in which order (Resolver Module 2025.10).

The modifier named ``theme`` gives the themes, one per context; other modifiers stand at their default. References
lead to files of the same folder or within the document; nothing is fetched.
"""

import posixpath
from collections.abc import Iterator, Mapping

from brandkit.errors import Fault
from brandkit.kit.json_tree import Node
from brandkit.kit.tokens.shape import describe, members_of, nearest, parse_pointer
from brandkit.kit.tokens.sources import Document, StyleFile, list_sources, override, point, read_file, set_sources
from brandkit.model.frozen import frozen
from brandkit.source.guess import quote

VERSION = "2025.10"
THEME = "theme"
"""The modifier whose contexts are the themes."""

_SET_KEYS = ("sources", "description", "$extensions")
_MODIFIER_KEYS = ("contexts", "default", "description", "$extensions")
_ROOT_KEYS = (
    "name",
    "version",
    "description",
    "sets",
    "modifiers",
    "resolutionOrder",
    "$schema",
    "$defs",
    "$extensions",
)


@frozen
class _Step:
    """A set or a modifier in the order of resolution. A set has the one context ``""``, which is its default."""

    kind: str
    name: str
    contexts: Mapping[str, tuple[Node, ...]]
    default: str


@frozen
class Themes:
    """What the resolver document asks for."""

    trees: Mapping[str, tuple[Node, ...]]
    """Per theme: the token trees, later ones over earlier ones."""
    default: str
    """The theme that is meant when none is named."""
    used: frozenset[str]
    """The names of the files it refers to."""


def read_themes(name: str, files: Mapping[str, StyleFile], faults: list[Fault]) -> Themes:
    """Return what the resolver document `name` makes of `files`; without a modifier ``theme``, the theme ``light``.

    Args:
        name: the document's name among the files.
        files: all style files by their name relative to ``styles/``.
        faults: what is wrong is added here.
    """
    root = read_file(files[name], faults)
    if root is None:
        return Themes({}, "", frozenset())
    document = Document(root, posixpath.dirname(name), files, faults)
    _check_root(document)
    steps = tuple(_steps(document))
    theme = next((step for step in steps if step.kind == "modifier" and step.name == THEME), None)
    names = tuple(theme.contexts) if theme else ("light",)
    trees = {name: tuple(_trees(steps, name)) for name in names}
    return Themes(trees, (theme.default if theme else "") or names[0], frozenset(document.trees))


def _trees(steps: tuple[_Step, ...], theme: str) -> Iterator[Node]:
    for step in steps:
        is_theme = step.kind == "modifier" and step.name == THEME
        yield from step.contexts.get(theme if is_theme else step.default, ())


def _check_root(document: Document) -> None:
    root = document.root
    if not isinstance(root.value, Mapping):
        document.blame(root, f"the file holds {describe(root)}", 'write an object: {"version": "2025.10", ...}')
        return
    _check_keys(document, root, _ROOT_KEYS)
    version = root.value.get("version")
    if version is None or version.value != VERSION:
        found = f"the version is {describe(version) if version else 'missing'}"
        document.blame(version or root, found, f'write "version": "{VERSION}"')
    for kind in ("sets", "modifiers"):
        node = root.value.get(kind)
        if node is not None and not isinstance(node.value, Mapping):
            document.blame(node, f"{kind} is {describe(node)}", "write an object with a name for each")
    if "resolutionOrder" not in root.value:
        document.blame(root, "resolutionOrder is missing", 'list sets and modifiers: [{"$ref": "#/sets/base"}]')


def _check_keys(document: Document, node: Node, known: tuple[str, ...]) -> None:
    for name, member in members_of(node).items():
        if name not in known:
            close = nearest(name, known)
            mend = f"did you mean `{close}`?" if close else f"the keys here are {', '.join(known)}"
            document.faults.append(Fault(f"{quote(name)} is not a key of the format", mend, member.key_span))


def _steps(document: Document) -> Iterator[_Step]:
    order = members_of(document.root).get("resolutionOrder")
    if order is None:
        return
    if not isinstance(order.value, tuple) or not order.value:
        found = "empty" if order.value == () else describe(order)
        document.blame(order, f"resolutionOrder is {found}", 'list sets and modifiers: [{"$ref": "#/sets/base"}]')
        return
    seen: set[tuple[str, str]] = set()
    for item in order.value:
        step = _step(document, item)
        if step is None:
            continue
        if (step.kind, step.name) in seen:
            words = f"the {step.kind} {quote(step.name)} stands twice in the order"
            document.blame(item, words, "keep one of the two")
        seen.add((step.kind, step.name))
        yield step


def _step(document: Document, item: Node) -> _Step | None:
    """Read one item of the order: a reference to a set or a modifier, or one written in place."""
    reference = members_of(item).get("$ref")
    if reference is None:
        return _inline_step(document, item)
    steps = parse_pointer(reference.value) if isinstance(reference.value, str) else None
    if steps is None or len(steps) != 2 or steps[0] not in ("sets", "modifiers"):
        mend = 'write {"$ref": "#/sets/NAME"} or {"$ref": "#/modifiers/NAME"}'
        document.blame(reference, f"{quote(str(reference.value))} is neither a set nor a modifier", mend)
        return None
    target = point(document, reference, steps)
    if target is None:
        return None
    return _read(document, override(target, item), steps[0].removesuffix("s"), steps[1], ())


def _inline_step(document: Document, item: Node) -> _Step | None:
    kind, name = members_of(item).get("type"), members_of(item).get("name")
    if kind is None or name is None or not isinstance(name.value, str) or kind.value not in ("set", "modifier"):
        mend = 'write {"$ref": "#/sets/NAME"}, or give it a "name" and a "type", which is "set" or "modifier"'
        document.blame(item, "this is neither a reference nor a set or modifier of its own", mend)
        return None
    return _read(document, item, str(kind.value), name.value, ("name", "type"))


def _read(document: Document, node: Node, kind: str, name: str, further_keys: tuple[str, ...]) -> _Step | None:
    if kind == "modifier":
        _check_keys(document, node, (*_MODIFIER_KEYS, *further_keys))
        return _read_modifier(document, node, name)
    _check_keys(document, node, (*_SET_KEYS, *further_keys))
    return _Step(kind, name, {"": tuple(set_sources(document, node))}, "")


def _read_modifier(document: Document, node: Node, name: str) -> _Step | None:
    contexts, default = members_of(node).get("contexts"), members_of(node).get("default")
    if contexts is None or not isinstance(contexts.value, Mapping) or len(contexts.value) < 2:
        mend = 'write "contexts": {"light": [...], "dark": [...]}; a single one would be a set'
        document.blame(contexts or node, f"the modifier {quote(name)} has less than two contexts", mend)
        return None
    if default is not None and (not isinstance(default.value, str) or default.value not in contexts.value):
        mend = f"write one of {', '.join(contexts.value)}"
        document.blame(default, f"the default is {describe(default)}, which is no context", mend)
    elif default is None and name != THEME:
        mend = f'write "default": "{next(iter(contexts.value))}", or another of its contexts'
        document.blame(node, f"the modifier {quote(name)} has no default, and nothing else chooses for it", mend)
    trees = {each: tuple(list_sources(document, sources)) for each, sources in contexts.value.items()}
    return _Step("modifier", name, trees, str(default.value) if default is not None else "")
