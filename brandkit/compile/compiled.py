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
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan


@frozen
class Compiled:
    """A plan with the function that fills it. Two are equal if plan and locale are.

    Pickled, it is only these two; the function is made again where it is unpickled.
    """

    plan: Plan
    """Simplified."""
    locale: str
    run: Fill = field(compare=False, repr=False)
    fast: bool = field(compare=False)
    """Whether `run` is generated code; else the plan is too deep for it and is filled the slow way."""

    @property
    def digest(self) -> str:
        """SHA-256 of plan and locale, in hexadecimal; the same in every process."""
        written = json.dumps([self.locale, _written_out(self.plan)])
        return hashlib.sha256(written.encode()).hexdigest()

    def __reduce__(self) -> tuple[Callable[[Plan, str], "Compiled"], tuple[Plan, str]]:
        return compile_plan, (self.plan, self.locale)


def compile_plan(plan: Plan, locale: str) -> Compiled:
    """Return a plan made ready to be filled.

    Raises:
        SourceError: its conditions and loops are nested too deeply to be followed.
    """
    try:
        simple = simplify(plan)
        careful = partial(_fill_carefully, simple, locale)
        quick = generate(simple, locale, careful)
        return Compiled(simple, locale, quick or careful, quick is not None)
    except RecursionError:
        raise SourceError([Fault("conditions and loops are nested too deeply", "nest fewer of them")]) from None


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
