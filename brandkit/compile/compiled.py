"""A plan ready to be filled, once for each person."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import field, fields, is_dataclass
from functools import partial
from typing import Any

from brandkit.compile.generated import Fill, generate
from brandkit.compile.interpret import interpret
from brandkit.compile.simplify import simplify
from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import mutable
from brandkit.model.plan import Plan

ONE_BY_ONE = 16
"""Times that `ready_plan` has a plan filled as it stands.

Generated code is made in the time in which it saves, with most plans of mails and payloads, 15 to 25 fills; with a
short text it is 60 and more. Measured on the plans of examples/sale with brandkit's own frames, November 2026.
"""


@mutable
class Compiled:
    """A plan with the function that fills it. Two are equal if plan and locale are.

    Pickled, it is only these two; the function is made again where it is unpickled.
    """

    plan: Plan
    """Simplified."""
    locale: str
    run: Fill = field(compare=False, repr=False)
    """The one thing that changes, and only to what fills faster; see `ready_plan`."""
    fast: bool = field(compare=False)
    """Whether `run` is generated code; else it is not made yet, or the plan is too deep for it."""

    def __hash__(self) -> int:
        return hash((self.plan, self.locale))

    @property
    def digest(self) -> str:
        """SHA-256 of plan and locale, in hexadecimal; the same in every process."""
        written = json.dumps([self.locale, _written_out(self.plan)])
        return hashlib.sha256(written.encode()).hexdigest()

    def __reduce__(self) -> tuple[Callable[[Plan, str], "Compiled"], tuple[Plan, str]]:
        return compile_plan, (self.plan, self.locale)


def compile_plan(plan: Plan, locale: str) -> Compiled:
    """Return a plan made ready to be filled for many.

    Raises:
        SourceError: its conditions and loops are nested too deeply to be followed.
    """
    return _each_way(plan, locale, _quicken)


def ready_plan(plan: Plan, locale: str) -> Compiled:
    """Return a plan ready to be filled for few, with code of its own only once it was filled `ONE_BY_ONE` times.

    What it writes and raises is what that of `compile_plan` does.
    """
    return _each_way(plan, locale, _quicken_later)


def _each_way(plan: Plan, locale: str, begin: Callable[[Compiled, Fill], None]) -> Compiled:
    try:
        simple = simplify(plan)
        careful = partial(_fill_carefully, simple, locale)
        compiled = Compiled(simple, locale, careful, fast=False)
        begin(compiled, careful)
    except RecursionError:
        raise SourceError([Fault("conditions and loops are nested too deeply", "nest fewer of them")]) from None
    return compiled


def _quicken(compiled: Compiled, careful: Fill) -> None:
    """Have a plan filled by code of its own, if it is not too deep for that."""
    quick = generate(compiled.plan, compiled.locale, careful)
    compiled.run, compiled.fast = quick or careful, quick is not None


def _quicken_later(compiled: Compiled, careful: Fill) -> None:
    left = iter(range(ONE_BY_ONE))

    def fill(data: object) -> bytes:
        if next(left, None) is not None:
            return careful(data)
        try:
            _quicken(compiled, careful)
        except RecursionError:
            compiled.run = careful
        return compiled.run(data)

    compiled.run = fill


def _fill_carefully(plan: Plan, locale: str, data: object) -> bytes:
    return interpret(plan, data, locale).encode()


def _written_out(value: Any) -> Any:
    """Return a value of a plan as JSON that is different for different ones.

    Classes and functions stand by name, and constants with their type: `Literal(1)` equals `Literal(True)`, and
    JSON may tell them apart, but it writes tuples as lists.
    """
    if is_dataclass(value):
        return [type(value).__name__, *(_written_out(getattr(value, each.name)) for each in fields(value))]
    if isinstance(value, tuple):
        return ["tuple", *map(_written_out, value)]
    if callable(value):
        return ["function", value.__module__, value.__qualname__]
    return [type(value).__name__, repr(value)]
