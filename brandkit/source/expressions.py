"""Expressions: from Jinja's syntax tree, by a list of what is allowed, to our own values.

Look-ups, comparisons, ``and``/``or``/``not``, ``a if b else c``, the tests and filters listed here, and nothing
else: no call, no arithmetic, no way to an attribute of a Python object. What is not on the list is named as a
fault; the rest of the expression is read on, so that all its faults are told together.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from brandkit.model.expression import (
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Scalar,
    Some,
    Test,
)
from brandkit.source.excerpt import Excerpt
from brandkit.source.filters import FILTERS, argument_faults
from brandkit.source.guess import suggest
from brandkit.source.jinja_syntax import parse_expression
from brandkit.source.lookups import read_lookup
from brandkit.source.names import Names
from brandkit.source.unfit import find_unfit

if TYPE_CHECKING:
    from jinja2 import nodes

MAX_DEPTH = 20
LARGEST = 10**15
"""Whole numbers up to here are exact in every JSON reader."""

TESTS = frozenset(("defined", "undefined", "none", "odd", "even", "number", "string"))
"""What may follow ``is``. A test holds this list and that of `brandkit.compile.evaluate` equal."""

_Inner: TypeAlias = "Callable[[nodes.Expr | None], Expression]"

NOTHING = Literal("")
"""Stands where a fault was noted."""

_OPERATORS = MappingProxyType(
    {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">=", "in": "in", "notin": "not-in"}
)
_ARITHMETIC = ("arithmetic", "prepare the value in the data")
_FOREIGN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "Call": ("a call", "look a value up, or use a filter as in `name | upper`"),
        "Concat": ("`~`, which joins texts,", "put two placeholders side by side"),
        **dict.fromkeys(("Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow", "Neg", "Pos"), _ARITHMETIC),
        "List": ("a list", "use lists only after `in`, as in `x in [1, 2]`"),
        "Tuple": ("a list", "use lists only after `in`, as in `x in [1, 2]`"),
        "Dict": ("a mapping", "look a value up instead"),
        "Slice": ("a slice", "use one index, or the filters `first` and `last`"),
    }
)


def read_test(excerpt: Excerpt, names: Names) -> Expression:
    """Return the expression of ``{% if ... %}``; its faults are noted in the excerpt."""
    node = parse_expression(excerpt)
    return NOTHING if node is None else convert(node, excerpt, names)


def read_list(excerpt: Excerpt, names: Names) -> tuple[Lookup, Any]:
    """Return the look-up of ``{% for x in ... %}`` and the schema of an item (``{}``: nothing is known)."""
    from jinja2 import nodes

    node = parse_expression(excerpt)
    if isinstance(node, nodes.Name | nodes.Getattr | nodes.Getitem):
        return read_lookup(node, excerpt, names, for_items=True)
    if node is not None:
        words, mend = "a loop needs the name of a list in the data", "write it as in `{% for x in person.items %}`"
        excerpt.blame(words, mend, 0, len(excerpt.text))
    return Lookup(("",)), {}


def convert(node: "nodes.Expr", excerpt: Excerpt, names: Names, depth: int = 0) -> Expression:
    """Return what a node of Jinja means, or `NOTHING` with the fault noted."""
    from jinja2 import nodes

    if depth > MAX_DEPTH:
        excerpt.blame("this is nested too deep", "prepare the value in the data", _at(node), _at(node) + 1)
        return NOTHING

    def inner(part: nodes.Expr | None) -> Expression:
        return NOTHING if part is None else convert(part, excerpt, names, depth + 1)

    constant = _constant(node)
    if constant is not None:
        return Literal(_scalar(constant, excerpt))
    match node:
        case nodes.Name() | nodes.Getattr() | nodes.Getitem():
            return read_lookup(node, excerpt, names)[0]
        case nodes.And() | nodes.Or():
            items = tuple(inner(item) for item in _chain(node))
            return Every(items) if isinstance(node, nodes.And) else Some(items)
        case nodes.Not(node=item):
            return Not(inner(item))
        case nodes.CondExpr(test=test, expr1=then, expr2=otherwise):
            return Choose(inner(test), inner(then), inner(otherwise))
        case nodes.Compare():
            return _compare(node, inner, excerpt)
        case nodes.Test():
            return _test(node, inner(node.node), excerpt)
        case nodes.Filter():
            return _filter(node, inner(node.node), excerpt, names)
    words, mend = _FOREIGN.get(type(node).__name__, ("this", "use look-ups, comparisons, tests and filters"))
    excerpt.blame(f"{words} is not part of the expression language", mend, _at(node), _at(node) + 1)
    return NOTHING


def _at(node: "nodes.Node") -> int:
    """Return the offset that `parse_expression` put in the place of the line number."""
    return max(node.lineno - 1, 0)


def _constant(node: "nodes.Expr") -> "nodes.Const | None":
    """Return a constant, with its sign if it is a number that has one; None for any other node."""
    from jinja2 import nodes

    if isinstance(node, nodes.Const):
        return node
    if isinstance(node, nodes.Neg) and isinstance(node.node, nodes.Const) and type(node.node.value) in (int, float):
        return nodes.Const(-node.node.value, lineno=node.lineno)
    return None


def _scalar(constant: "nodes.Const", excerpt: Excerpt) -> Scalar:
    """Return the value of a constant; texts must be printable, numbers exact."""
    value: Scalar = constant.value
    start = _at(constant)
    if isinstance(value, str) and (any(white in value for white in "\n\r\t") or [*find_unfit(value)]):
        excerpt.blame("this text has a control character", "remove it", start, start + 1)
        return ""
    if isinstance(value, int | float) and not -LARGEST <= value <= LARGEST:
        excerpt.blame("this number is too large", "write a number up to 10 to the 15th", start, start + 1)
        return 0
    return value


def _chain(node: "nodes.And | nodes.Or") -> Iterator["nodes.Expr"]:
    """Yield the items of ``a and b and c``, which Jinja nests to the left."""
    items: list[nodes.Expr] = []
    current: nodes.Expr = node
    while isinstance(current, type(node)):
        items.append(current.right)
        current = current.left
    yield current
    yield from reversed(items)


def _compare(node: "nodes.Compare", inner: _Inner, excerpt: Excerpt) -> Expression:
    """Return a comparison; ``a < b < c`` is every one of ``a < b`` and ``b < c``."""
    left = inner(node.expr)
    pairs: list[Expression] = []
    for operand in node.ops:
        operator = _OPERATORS[operand.op]
        listed = _listed(operand.expr, excerpt) if operator in ("in", "not-in") else None
        right = inner(operand.expr) if listed is None else listed
        pairs.append(Compare(left, operator, right))
        left = right
    return pairs[0] if len(pairs) == 1 else Every(tuple(pairs))


def _listed(node: "nodes.Expr", excerpt: Excerpt) -> Literal | None:
    """Return the constants of ``[1, 2]``; None when it is no list of constants."""
    from jinja2 import nodes

    if not isinstance(node, nodes.List | nodes.Tuple):
        return None
    constants = [constant for item in node.items if (constant := _constant(item)) is not None]
    if len(constants) < len(node.items):
        return None
    return Literal(tuple(_scalar(constant, excerpt) for constant in constants))


def _test(node: "nodes.Test", item: Expression, excerpt: Excerpt) -> Expression:
    place = _at(node)
    if node.name not in TESTS:
        excerpt.blame(f"`{node.name}` is not a test", suggest(node.name, TESTS, "tests"), place, place + 2)
        return NOTHING
    if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
        excerpt.blame(f"the test `{node.name}` takes no arguments", "remove them", place, place + 2)
    return Test(node.name, item)


def _filter(node: "nodes.Filter", item: Expression, excerpt: Excerpt, names: Names) -> Expression:
    start, end = _at(node), _at(node) + len(node.name)
    if node.name == "form":
        words, mend = "`form` can only follow a fact", "write `{{ fact | form(...) }}`, with nothing more in it"
        if names.is_complete:
            excerpt.blame(words, mend, start, end)
        return NOTHING
    if node.name not in FILTERS:
        excerpt.blame(f"`{node.name}` is not a filter", suggest(node.name, FILTERS, "filters"), start, end)
        return NOTHING
    arguments = filter_arguments(node, excerpt)
    if arguments is None:
        return NOTHING
    words, mend = argument_faults(node.name, arguments)
    if words:
        excerpt.blame(words, mend, start, end)
    return Filter(node.name, item, arguments)


def filter_arguments(node: "nodes.Filter", excerpt: Excerpt) -> tuple[Scalar, ...] | None:
    """Return what stands in the parentheses after a filter; None, with the fault noted, if it is no constant."""
    constants = [constant for item in node.args if (constant := _constant(item)) is not None]
    if len(constants) < len(node.args) or node.kwargs or node.dyn_args or node.dyn_kwargs:
        words = f"the filter `{node.name}` takes quoted texts and numbers only"
        excerpt.blame(words, "write the value itself, without a name before it", _at(node), _at(node) + len(node.name))
        return None
    return tuple(_scalar(constant, excerpt) for constant in constants)
