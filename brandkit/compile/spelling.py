"""Expressions in the author's spelling, for errors and for the branch a finding occurs in."""

from collections.abc import Iterable

from brandkit.model.expression import (
    AnyOf,
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
    Written,
)

_IN_QUOTES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

# How firmly an expression holds together, as in Jinja: whatever holds less firmly than its place asks for
# stands in parentheses. Source: the order of the `parse_...` functions in jinja2/parser.py, 3.1.
_CHOICE, _SOME, _EVERY, _NOT, _COMPARED, _SINGLE = range(6)


def spell(expression: Expression) -> str:
    """Return an expression as its author would write it; reading it again gives an equal one."""
    return _spell(expression)[0]


def _spell(expression: Expression) -> tuple[str, int]:
    """Return the spelling and how firmly it holds together."""
    match expression:
        case Lookup(path):
            return _path(path), _SINGLE
        case Literal(value):
            return _literal(value), _SINGLE
        case Compare(left, operator, right):
            middle = operator.replace("-", " ")
            return f"{_at(left, _SINGLE)} {middle} {_at(right, _SINGLE)}", _COMPARED
        case Every(items):
            return " and ".join(_at(item, _NOT) for item in items), _EVERY
        case Some(items):
            return " or ".join(_at(item, _EVERY) for item in items), _SOME
        case Not(Test(name, item)):
            return f"{_at(item, _SINGLE)} is not {name}", _COMPARED
        case Not(item):
            return f"not {_at(item, _NOT)}", _NOT
        case Test(name, item):
            return f"{_at(item, _SINGLE)} is {name}", _COMPARED
        case Filter(name, item, arguments):
            return f"{_at(item, _SINGLE)} | {name}{_arguments(arguments)}", _SINGLE
        case Choose(test, then, otherwise):
            # Jinja would take the word after a test ("x is odd if ...") for the test's argument.
            return f"{_at(then, _SINGLE)} if {_at(test, _SOME)} else {_at(otherwise, _CHOICE)}", _CHOICE
        case Written(item):
            return _spell(Compare(item, "!=", Literal("")))
        case AnyOf(_, items):
            return _spell(items)


def _at(expression: Expression, firmness: int) -> str:
    """Return the spelling at a place that asks for `firmness`."""
    text, holds = _spell(expression)
    return text if holds >= firmness else f"({text})"


def _path(path: tuple[str | int, ...]) -> str:
    first, *rest = path
    return str(first) + "".join(_step(step) for step in rest)


def _step(step: str | int) -> str:
    if isinstance(step, str) and step.isidentifier():
        return f".{step}"
    return f"[{_literal(step)}]"


def _arguments(arguments: Iterable[Scalar]) -> str:
    listed = ", ".join(_literal(argument) for argument in arguments)
    return f"({listed})" if listed else ""


def _literal(value: Scalar | tuple[Scalar, ...]) -> str:
    match value:
        case None:
            return "none"
        case bool():
            return "true" if value else "false"
        case str():
            return '"' + "".join(_IN_QUOTES.get(character, character) for character in value) + '"'
        case tuple():
            return "[" + ", ".join(_literal(item) for item in value) + "]"
        case _:
            return repr(value)
