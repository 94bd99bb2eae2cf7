"""Formulas of rules, worked out step by step.

Numbers, names, ``+ - * / %``, comparisons, ``&& || !``, ``math`` and ``round``.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from brandkit.model.frozen import mutable

Number: TypeAlias = float | int | bool
_TOKEN = re.compile(
    r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_][\w.]*)|(&&|\|\||[<>=!]=|[-+*/%()<>!,?:])|(\S))"
)
_MOST = 500
"""Signs and names that a formula may have; depth is bounded by them."""
_DEEP = 40


class FormulaError(Exception):
    """A formula that cannot be worked out; the text says why."""


def _round(value: Number, places: Number = 0) -> float:
    """Return a number with so many places; a half goes away from nothing, as in Go."""
    scale = 10.0 ** int(places)
    return math.copysign(math.floor(abs(value) * scale + 0.5) / scale, value)


def _divide(one: Number, other: Number) -> Number:
    if isinstance(one, int) and isinstance(other, int):
        return math.trunc(one / other)
    return one / other


_LEVELS: tuple[Mapping[str, Callable[[Number, Number], Number]], ...] = (
    {"||": lambda one, other: bool(one) or bool(other)},
    {"&&": lambda one, other: bool(one) and bool(other)},
    {"==": operator.eq, "!=": operator.ne},
    {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge},
    {"+": operator.add, "-": operator.sub},
    {"*": operator.mul, "/": _divide, "%": math.fmod},
)
_FUNCTIONS: Mapping[str, Callable[..., float]] = {
    "sqrt": math.sqrt,
    "log": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "exp": math.exp,
    "pow": math.pow,
    "abs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "min": min,
    "max": max,
}

_OWN: Mapping[str, Callable[..., float]] = {"round": _round}
"""Functions that stand without ``math.``."""


@mutable
class _Steps:
    """The tokens of a formula, and how far they are read."""

    tokens: list[str]
    names: Mapping[str, Number]
    at: int = 0
    depth: int = 0

    def next_if(self, *wanted: str) -> str:
        """Return the next token if it is one of these, and go on; else nothing."""
        token = self.tokens[self.at]
        if token in wanted:
            self.at += 1
            return token
        return ""

    def expect(self, wanted: str) -> None:
        """Go on past a token that has to stand here."""
        if not self.next_if(wanted):
            raise FormulaError(f"`{wanted}` is missing before `{self.tokens[self.at] or 'the end'}`")


def work_out(formula: str, names: Mapping[str, Number]) -> Number:
    """Return what a formula gives.

    Raises:
        FormulaError: it is no formula, it has a name that is not known, or it has no value (a division by nothing).
    """
    steps = _Steps([*_tokens(formula), ""], names)
    try:
        value = _choice(steps)
        if steps.tokens[steps.at]:
            raise FormulaError(f"`{steps.tokens[steps.at]}` was not expected")
    except (ArithmeticError, ValueError, TypeError) as error:
        raise FormulaError(f"it has no value: {error}") from error
    return value


def _tokens(formula: str) -> list[str]:
    found = list(_TOKEN.finditer(formula.strip()))
    if not found or len(found) > _MOST:
        raise FormulaError("it is empty" if not found else f"it has more than {_MOST} parts")
    if wrong := next((each.group(4) for each in found if each.group(4)), ""):
        raise FormulaError(f"`{wrong}` has no meaning here")
    return [each.group().strip() for each in found]


def _choice(steps: _Steps) -> Number:
    steps.depth += 1
    if steps.depth > _DEEP:
        raise FormulaError("it is nested too deep")
    value = _level(steps, 0)
    if steps.next_if("?"):
        yes = _choice(steps)
        steps.expect(":")
        no = _choice(steps)
        value = yes if value else no
    steps.depth -= 1
    return value


def _level(steps: _Steps, level: int) -> Number:
    if level == len(_LEVELS):
        return _single(steps)
    value = _level(steps, level + 1)
    while sign := steps.next_if(*_LEVELS[level]):
        value = _LEVELS[level][sign](value, _level(steps, level + 1))
    return value


def _single(steps: _Steps) -> Number:
    signs = []
    while sign := steps.next_if("-", "+", "!"):
        signs.append(sign)
    value = _plain(steps)
    for sign in reversed(signs):
        value = not value if sign == "!" else -value if sign == "-" else value
    return value


def _plain(steps: _Steps) -> Number:
    if steps.next_if("("):
        value = _choice(steps)
        steps.expect(")")
        return value
    token = steps.tokens[steps.at]
    steps.at += 1
    if token[:1].isdigit() or token[:1] == ".":
        return int(token) if token.isdigit() else float(token)
    if token.startswith("math.") and token[5:] in _FUNCTIONS:
        return _FUNCTIONS[token[5:]](*_arguments(steps))
    if token in _OWN:
        return _OWN[token](*_arguments(steps))
    if token not in steps.names:
        raise FormulaError(f"there is no `{token}`" if token else "it ends too soon")
    return steps.names[token]


def _arguments(steps: _Steps) -> list[Number]:
    steps.expect("(")
    given = [_choice(steps)]
    while steps.next_if(","):
        given.append(_choice(steps))
    steps.expect(")")
    return given
