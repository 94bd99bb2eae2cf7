"""A plan in words that are the same in every process: its `repr` holds the addresses of functions."""

import re
from collections.abc import Iterable, Iterator

from brandkit.model import plan
from brandkit.model.expression import Expression
from brandkit.model.plan import Escape, Plan

_ADDRESS = re.compile(r"(<function [^ >]+) at 0x[0-9a-fA-F]+>")


def spelled(nodes: Plan) -> str:
    """Return all that a plan says and does; two plans that differ are spelled differently."""
    return "".join(_spelled(nodes))


def _spelled(nodes: Plan) -> Iterator[str]:
    for node in nodes:
        match node:
            case plan.Constant(text):
                yield f"{text!r} "
            case plan.Slot(value, escapes):
                yield f"{value!r}|{_named(escapes)} "
            case plan.If(test, then, otherwise):
                yield from (f"if {_asked(test)} (", *_spelled(then), ")(", *_spelled(otherwise), ") ")
            case plan.For(name, items, body):
                yield from (f"for {name!r} {items!r} (", *_spelled(body), ") ")
            case plan.Join(separator, items):
                yield from (f"join {separator!r} (", *_spelled(items), ") ")
            case plan.Sequence(inner):
                yield from ("(", *_spelled(inner), ") ")
            case plan.Through(inner, functions):
                yield from (f"through {_named(functions)} (", *_spelled(inner), ") ")


def _named(functions: Iterable[Escape]) -> str:
    return ",".join(f"{each.__module__}.{each.__qualname__}" for each in functions)


def _asked(test: Expression) -> str:
    """Return a test in words; one for what is written names the functions that it is written with."""
    return _ADDRESS.sub(r"\1>", repr(test))
