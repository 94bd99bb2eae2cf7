"""The fast back end: a plan as a Python function of its own.

The function's text is made of names by number alone; texts, keys and functions of the plan are given to it by
reference. It reads printable text straight from the dicts; whatever is unusual (another type, a missing value, an
error of any kind) makes it start again on the careful path, which is `brandkit.compile.interpret`.
"""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias, cast

from brandkit.compile.python_pieces import fresh_slot_piece
from brandkit.compile.python_source import Page, Place
from brandkit.compile.python_statements import write
from brandkit.compile.shared_slots import shared_slots
from brandkit.errors import DataError
from brandkit.model.plan import Constant, For, If, Join, Plan, Sequence, Slot, Through

Fill: TypeAlias = Callable[[object], bytes]
"""From recipient data to the finished bytes."""

_SHORT = 2_000
"""Characters of constants up to which one encoding of the whole is faster than one of every value.

Measured by bench/fill.py; the longer the text, the dearer a character outside of ASCII or Latin-1 makes it.
"""

_UNUSUAL = (LookupError, TypeError, ValueError, DataError)

_TOOLS = MappingProxyType(
    {"type": type, "str": str, "dict": dict, "list": list, "len": len, "any": any, "enumerate": enumerate}
)


def generate(plan: Plan, locale: str, careful: Fill) -> Fill | None:
    """Return a function that fills a simplified plan, or None for one nested deeper than Python reads.

    `careful` fills the plan for data that the function is not made for.
    """
    page = Page()
    encoded = _constant_length(plan) > _SHORT
    text = _function(plan, Place(page, locale, encoded, depth=2))
    try:
        code = compile(text, "<plan>", "exec")
    except (SyntaxError, RecursionError, MemoryError):  # blocks, indentation or parentheses beyond its limits
        return None
    names = {
        "__builtins__": {},
        **_TOOLS,
        **page.values,
        "rows": _rows,
        "empty": MappingProxyType({}),
        "unusual": _UNUSUAL,
        "careful": careful,
        "join": (b"" if encoded else "").join,
    }
    exec(code, names)  # noqa: S102  our own text, see `Page.refer`
    return cast(Fill, names["fill"])


def _function(plan: Plan, place: Place) -> str:
    """Return the source of the function."""
    page = place.page
    shared = shared_slots(plan)
    filled = {key: page.name("s") for key in shared}
    ahead = [f"{filled[key]} = {fresh_slot_piece(slot, place)}" for key, slot in shared.items()]
    write(plan, replace(place, filled=filled))
    ending = "" if place.encoded else ".encode()"
    if page.lines:
        page.flush(place.depth)
        page.line(place.depth, f"return join(parts){ending}")
        page.insert(0, place.depth, ["parts = []"])
    else:
        page.line(place.depth, f"return join(({', '.join([*page.pieces, ''])})){ending}")
    page.insert(0, place.depth, [*page.holding("data"), *ahead])
    return "\n".join(
        ["def fill(data):", "    try:", *page.lines, "    except unusual:", "        return careful(data)"]
    )


def _rows(value: object) -> tuple[object, ...]:
    """Return the items of a list that the expression itself holds."""
    if not isinstance(value, tuple):
        raise TypeError
    return value


def _constant_length(plan: Plan) -> int:
    """Return how many characters the constants of a plan have together."""
    length = 0
    for node in plan:
        match node:
            case Constant(text):
                length += len(text)
            case If(_, then, otherwise):
                length += _constant_length(then) + _constant_length(otherwise)
            case For(_, _, inner) | Join(_, inner) | Sequence(inner) | Through(inner):
                length += _constant_length(inner)
            case Slot():
                pass
    return length
