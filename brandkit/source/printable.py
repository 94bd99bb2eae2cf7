"""Whether what a placeholder prints can be printed: texts and numbers can be, as far as the data schema tells."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from brandkit.model.expression import Choose, Expression, Filter, Lookup, Some
from brandkit.source.data_paths import step_into
from brandkit.source.data_schema import resolve
from brandkit.source.excerpt import Excerpt
from brandkit.source.names import Names

_MEND: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "array": ("a list", 'write a loop, or join it as in `names | join(", ")`'),
        "boolean": ("true or false", 'write `{% if ... %}yes{% else %}no{% endif %}`, or `"yes" if ... else "no"`'),
        "object": ("an object", "print one of its values, as in `person.name`"),
    }
)
_TEXT_FILTERS = frozenset({"upper", "lower", "capitalize", "title"})
"""They take a text and nothing else, so that what they are given must be one."""
MAX_REFERENCES = 16


def blame_unprintable(expression: Expression, excerpt: Excerpt, names: Names) -> None:
    """Note that a placeholder prints a list, a boolean or an object, if the schema leaves no doubt of it.

    Filling would refuse it too, but only with data at hand, and perhaps for one person in a thousand.
    """
    for printed in _printed(expression):
        types = _types(_schema_of(printed, names), names.schema or {})
        if types and types <= _MEND.keys():
            what, mend = _MEND[min(types)]
            excerpt.blame(
                f"the data schema says that this is {what}, which cannot be printed", mend, 0, len(excerpt.text)
            )
            return


def _printed(expression: Expression) -> Iterator[Expression]:
    """Yield the look-ups whose values come out as they are, and those of `first` and `last`."""
    match expression:
        case Lookup() | Filter("first" | "last", Lookup()):
            yield expression
        case Filter(name, item) if name == "default" or name in _TEXT_FILTERS:
            yield from _printed(item)
        case Choose(_, then, otherwise):
            yield from (*_printed(then), *_printed(otherwise))
        case Some(items):
            yield from (found for item in items for found in _printed(item))


def _schema_of(expression: Expression, names: Names) -> Any:
    """Return what the schema says of a look-up's value, or of an item of it; ``{}`` where it says nothing."""
    if isinstance(expression, Filter):
        node = _schema_of(expression.item, names)
        is_list = _types(node, names.schema or {}) == {"array"}
        return (step_into(names.schema or {}, node, 0) or {}) if is_list else {}
    if not isinstance(expression, Lookup):
        return {}
    first, *rest = expression.path
    node = names.items.get(str(first), names.schema or {})
    for step in rest if first in names.items else expression.path:
        node = step_into(names.schema or {}, node, step) or {}
    return node


def _types(node: Any, root: Mapping[str, Any]) -> frozenset[str]:
    """Return the types that a value may have, null aside; none where the schema leaves that open."""
    for _ in range(MAX_REFERENCES):
        if isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            node = resolve(root, node["$ref"])
    if not isinstance(node, Mapping):
        return frozenset()
    said = node.get("type", ())
    if said:
        return frozenset([said] if isinstance(said, str) else said) - {"null"}
    several = [
        _types(each, root) for key in ("anyOf", "oneOf") for each in node.get(key, ()) if each != {"type": "null"}
    ]
    return frozenset().union(*several) if several and all(several) else frozenset()
