"""What stands where a value of some type should: the value without references, or a fault that shows what to write."""

from collections.abc import Mapping

from brandkit.errors import Fault
from brandkit.kit.json_tree import Members, Node
from brandkit.kit.tokens.references import Resolution, referenced_token, settle, type_of
from brandkit.kit.tokens.shape import describe, is_reference, nearest
from brandkit.source.guess import quote

MAX_ITEMS = 64
"""Fonts, stops or shadows in one value."""
MAX_NUMBER = 1_000_000
"""Numbers beyond this size mean nothing in a style, and overflow when they are computed with."""

_EXAMPLES: Mapping[str, str] = {
    "color": '{"colorSpace": "srgb", "components": [0, 0.4, 0.8]}',
    "dimension": '{"value": 16, "unit": "px"}',
    "fontFamily": '["Arial", "sans-serif"]',
    "fontWeight": '700 or "bold"',
    "duration": '{"value": 100, "unit": "ms"}',
    "cubicBezier": "[0.5, 0, 1, 1]",
    "number": "1.5",
    "strokeStyle": '"solid"',
    "border": '{"color": "{color.line}", "width": {"value": 1, "unit": "px"}, "style": "solid"}',
    "transition": '{"duration": "{quick}", "delay": "{none}", "timingFunction": [0.5, 0, 1, 1]}',
    "shadow": '{"color": "{color.shade}", "offsetX": "{x}", "offsetY": "{y}", "blur": "{b}", "spread": "{s}"}',
    "gradient": '[{"color": "{color.one}", "position": 0}, {"color": "{color.two}", "position": 1}]',
    "typography": '{"fontFamily": "{font.body}", "fontSize": "{size.body}", "fontWeight": 400, "lineHeight": 1.5}',
}


def blame_value(resolution: Resolution, node: Node, type_: str, found: str) -> None:
    """Say that `found` is no value of a type, and show one that is."""
    resolution.blame(node, f"{found} is not a {type_}", f"write a value such as {_EXAMPLES[type_]}")


def expect(resolution: Resolution, node: Node, type_: str) -> Node | None:
    """Return the value that stands at `node`, itself or by reference; None after a fault.

    A reference to a whole token must name one of the type.
    """
    target = referenced_token(resolution, node) if is_reference(node) else None
    if target is not None:
        found = type_of(resolution, target)
        if found not in ("", type_):
            resolution.blame(node, f"`{target.name}` is a {found}", f"refer to a {type_}, or write one")
            return None
    return settle(resolution, node)


def expect_members(
    resolution: Resolution, node: Node, type_: str, required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> Members | None:
    """Return the members of the object at `node`; None after a fault: not an object, or other members than these."""
    found = expect(resolution, node, type_)
    if found is None:
        return None
    if not isinstance(found.value, Mapping):
        blame_value(resolution, node, type_, describe(found))
        return None
    known = (*required, *optional)
    missing = [name for name in required if name not in found.value]
    unknown = [name for name in found.value if name not in known]
    for name in missing:
        resolution.blame(found, f"{quote(name)} is missing from this {type_}", f"write it as in {_EXAMPLES[type_]}")
    for name in unknown:
        close = nearest(name, known)
        mend = f"did you mean `{close}`?" if close else f"a {type_} has {', '.join(known)}"
        words = f"{quote(name)} does not belong to a {type_}"
        resolution.faults.append(Fault(words, mend, found.value[name].key_span))
    return None if missing or unknown else found.value


def expect_items(resolution: Resolution, node: Node, type_: str, found: Node) -> tuple[Node, ...] | None:
    """Return the items of a settled list, at least one; None after a fault."""
    if not isinstance(found.value, tuple) or not found.value:
        blame_value(resolution, node, type_, "an empty list" if found.value == () else describe(found))
        return None
    if len(found.value) > MAX_ITEMS:
        resolution.blame(node, f"the list has {len(found.value)} items", f"keep it to {MAX_ITEMS}")
        return None
    return found.value


def expect_number(
    resolution: Resolution, node: Node, what: str, low: float = -MAX_NUMBER, high: float = MAX_NUMBER
) -> float | None:
    """Return the number at `node`, itself or by reference, if it lies from `low` to `high`; None after a fault."""
    found = settle(resolution, node)
    if found is None:
        return None
    value = found.value
    if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
        return float(value)
    resolution.blame(node, f"{what} is {describe(found)}", f"write a number from {decimal(low)} to {decimal(high)}")
    return None


def expect_text(resolution: Resolution, node: Node, what: str, allowed: tuple[str, ...]) -> str | None:
    """Return the text at `node`, itself or by reference, if it is one of those allowed; None after a fault."""
    found = settle(resolution, node)
    if found is None:
        return None
    if isinstance(found.value, str) and found.value in allowed:
        return found.value
    resolution.blame(node, f"{what} is {describe(found)}", f"write one of {', '.join(allowed)}")
    return None


def decimal(number: float) -> str:
    """Return a number as CSS writes it: at most four decimals, no exponent, no negative zero."""
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
