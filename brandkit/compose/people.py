"""Extreme people: data that takes a message to its worst case, made from the data schema.

A slot is as long as the schema lets it be (``maxLength``, the longest ``enum``), in the letters that cost most
somewhere; a condition is taken both ways; a list is as long as ``maxItems``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import islice, product
from typing import Any, TypeAlias

from brandkit.compose.extremes import ABSENT, MOST, Choice, Length, choices_for, extreme, is_unbounded, least
from brandkit.compose.uses import Path, Use
from brandkit.model.frozen import frozen
from brandkit.model.message import Schema
from brandkit.model.plan import Escape
from brandkit.source.data_schema import resolve

LETTERS = ("\U0001f600", "&")
"""What costs most somewhere: an emoji (2 UTF-16 units, 4 bytes, the whole SMS in UCS-2), and ``&`` (5 in HTML)."""
UNKNOWN_ITEMS = 10
"""Items assumed for a list whose schema names no ``maxItems``."""
MOST_BRANCHES = 64
"""Ways through the conditions that are combined in full; past that each condition is varied alone."""

Node: TypeAlias = Mapping[str, Any]
Choices: TypeAlias = Mapping[Path, Choice]


def extreme_people(
    schema: Schema | None, uses: Iterable[Use], dear: Iterable[str] = ()
) -> tuple[Mapping[str, Any], ...]:
    """Return data for each way through the conditions, in each of the costly letters, and of those that a channel adds.

    What is looked up but not in the schema is taken for a text (or a list of such) of assumed length.
    """
    material = material_of(schema, uses)
    letters = (*LETTERS, *dear)
    people: list[Mapping[str, Any]] = []
    for choices in _ways(material.options):
        for letter in letters:
            person = make_person(material, choices, letter)
            if person not in people:
                people.append(person)
    return tuple(people)


@frozen
class Material:
    """What people are made of."""

    root: Node
    """The schema, with everything that is looked up in it."""
    options: Mapping[Path, tuple[Choice, ...]]
    """The values that take the tests of each path every way they can go."""
    escapes: Mapping[Path, tuple[tuple[Escape, ...], ...]]
    found: dict[tuple[Path, str, bool], Any] = field(default_factory=dict)
    """The extremes that were looked for already, by path, letter and whether it is the least: people share most."""


def material_of(schema: Schema | None, uses: Iterable[Use]) -> Material:
    """Return what the people are made of who take every look-up to its extremes."""
    wanted = _of_data(uses)
    root = _completed(schema or {}, wanted)
    return Material(root, _tested(root, wanted), _escapes(wanted))


def make_person(material: Material, choices: Choices, letter: str, *, least: bool = False) -> Mapping[str, Any]:
    """Return the data of a person with these choices; what is left open takes the most room there is, or the least."""
    person: Mapping[str, Any] = _make(material.root, (), _Making(material, choices, letter, least))
    return person


def node_at(material: Material, path: Path) -> tuple[Node | None, bool]:
    """Return the schema of what stands at a path, None where there is none, and whether it must be there."""
    return _at(material.root, path)


def _of_data(uses: Iterable[Use]) -> tuple[Use, ...]:
    """Return the uses without those of ``loop.index`` and its kin, which are the loop's own."""
    return tuple(use for use in uses if use.path[:1] != ("loop",))


def unbounded(schema: Schema | None, uses: Iterable[Use]) -> tuple[str, ...]:
    """Return the texts and lists that are shown and that no schema bounds, as the author writes them."""
    wanted = _of_data(uses)
    root = _completed(schema or {}, wanted)
    names: dict[str, None] = {}
    for use in wanted:
        node, _ = _at(root, use.path)
        if use.kind != "tested" and node is not None and is_unbounded(node):
            names[".".join(use.path).replace(".[]", "[]")] = None
    return tuple(names)


def _ways(tested: Mapping[Path, tuple[Choice, ...]]) -> Iterator[Choices]:
    """Yield ways through the conditions: all of them while they are few, else each condition varied alone."""
    options = {path: values for path, values in tested.items() if len(values) > 1}
    count = 1
    for values in options.values():
        count *= len(values)
    if count <= MOST_BRANCHES:
        yield from (dict(zip(options, chosen, strict=True)) for chosen in product(*options.values()))
        return
    yield {}
    for path, values in islice(options.items(), MOST_BRANCHES):
        yield from ({path: value} for value in values)


def _tested(root: Node, uses: Iterable[Use]) -> dict[Path, tuple[Choice, ...]]:
    against: dict[Path, list[object]] = {}
    tested: set[Path] = set()
    measured: set[Path] = set()
    for use in uses:
        if use.kind != "shown":
            against.setdefault(use.path, []).extend(use.against)
        if use.kind == "tested":
            tested.add(use.path)
        if use.wants == "length":
            measured.add(use.path)
    found: dict[Path, tuple[Choice, ...]] = {}
    for path, constants in against.items():
        node, required = _at(root, path)
        if node is not None:
            # A loop over what is not there is an error, so that only a test makes absence a way to take.
            found[path] = choices_for(
                node, constants, required=required or path not in tested, by_length=path in measured
            )
    return found


def _at(root: Node, path: Path) -> tuple[Node | None, bool]:
    """Return the schema of what stands at a path, and whether it must be there."""
    node: Node | None = root
    required = True
    for key in path:
        node = _resolved(node, root) if node is not None else None
        if node is None:
            return None, True
        required = key == "[]" or key in node.get("required", ())
        node = node.get("items") if key == "[]" else node.get("properties", {}).get(key)
    return (_resolved(node, root) if isinstance(node, Mapping) else None), required


@frozen
class _Making:
    """One way to make a person."""

    material: Material
    choices: Choices
    letter: str
    least: bool = False


def _escapes(uses: Iterable[Use]) -> Mapping[Path, tuple[tuple[Escape, ...], ...]]:
    """Return for each path that is shown what its value goes through, at each place."""
    found: dict[Path, dict[tuple[Escape, ...], None]] = {}
    for use in uses:
        if use.escapes:
            found.setdefault(use.path, {})[use.escapes] = None
    return {path: tuple(chains) for path, chains in found.items()}


def _make(node: Node, path: Path, how: _Making) -> Any:
    node = _resolved(node, how.material.root)
    choice = how.choices.get(path, MOST)
    if "properties" in node and len(path) >= DEEPEST:
        return {}
    if "properties" in node:
        items = ((key, (*path, key), inner) for key, inner in node["properties"].items())
        return {key: _make(inner, at, how) for key, at, inner in items if how.choices.get(at) is not ABSENT}
    if "items" in node:
        if isinstance(choice, tuple):
            return list(choice)
        most = node.get("maxItems", max(UNKNOWN_ITEMS, node.get("minItems", 0)))
        most = min(max(node.get("minItems", 1), 1), most) if how.least and path not in how.choices else most
        count = choice.count if isinstance(choice, Length) else most
        return [_make(node["items"], (*path, "[]"), how)] * count
    if isinstance(choice, Length):
        sized = {**node, "minLength": choice.count, "maxLength": choice.count}
        return extreme(sized, how.letter, how.material.escapes.get(path, ()))
    return choice if choice is not MOST else _extreme(node, path, how)


def _extreme(node: Node, path: Path, how: _Making) -> Any:
    """Return the most or the least that stands at a path; whoever else is made of the same shares it."""
    wanted = path, how.letter, how.least and path not in how.choices
    if wanted not in how.material.found:
        find = least if wanted[2] else extreme
        how.material.found[wanted] = find(node, how.letter, how.material.escapes.get(path, ()))
    return how.material.found[wanted]


def _resolved(node: Node, root: Node) -> Node:
    """Follow local references, as deep as anyone writes them; of several schemas take the one with most room."""
    for _ in range(16):
        if "$ref" in node:
            node = resolve(root, node["$ref"]) or {}
        elif "anyOf" in node or "oneOf" in node:
            node = _roomiest(node)
        else:
            break
    return node


def _roomiest(node: Node) -> Node:
    rest = {key: value for key, value in node.items() if key not in ("anyOf", "oneOf")}
    several = [each for each in (*node.get("anyOf", ()), *node.get("oneOf", ())) if isinstance(each, Mapping)]
    full = [each for each in several if each.get("type") != "null"] or [{}]
    chosen = max(full, key=lambda each: each.get("maxLength", each.get("maxItems", 0)))
    may_be_null = len(full) < len(several) and isinstance(chosen.get("type"), str)
    return {**rest, **chosen, **({"type": [chosen["type"], "null"]} if may_be_null else {})}


def _completed(schema: Schema, uses: Iterable[Use]) -> dict[str, Any]:
    """Return the schema with every path that is looked up in it."""
    root: dict[str, Any] = _copy(schema)
    root.setdefault("properties", {})
    for use in uses:
        wants = "list" if use.kind == "listed" else use.wants
        _add(root, use.path, _HINTS.get(wants, {}), root)
    return root


_HINTS: Mapping[str, Node] = {
    "number": {"type": "number"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "format": "time"},
    "list": {"items": {}},
}
"""What a schema that leaves a value open is taken to say of it, by how the message uses it."""
_SETTLED = frozenset({"enum", "const", "pattern", "format", "anyOf", "oneOf"})
DEEPEST = 12
"""Keys from the root below which a schema that refers to itself is not followed; no message looks up deeper."""


def _add(node: dict[str, Any], path: Path, hint: Node, root: Node) -> None:
    if "$ref" in node:
        return
    if not path:
        is_open_list = node.get("type") == "array" and "items" in hint
        if not node or is_open_list or (node.get("type") == hint.get("type") and not node.keys() & _SETTLED):
            for key, value in _copy(hint).items():
                node.setdefault(key, value)
        return
    key, *rest = path
    if key == "[]":
        inner = node.setdefault("items", {})
    elif "type" in node and node["type"] != "object":
        return
    else:
        inner = node.setdefault("properties", {}).setdefault(key, {})
    if isinstance(inner, dict):
        _add(inner, tuple(rest), hint, root)


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copy(inner) for key, inner in value.items()}
    return [_copy(inner) for inner in value] if isinstance(value, list) else value
