"""Back ends of grammar: a module for each, which exposes ``BACK_END``; found by looking into this folder."""

import importlib
import pkgutil

from brandkit.grammar.back_end import BackEnd


def find_back_ends() -> tuple[BackEnd, ...]:
    """Return the back ends that brandkit can ask, in the order of their names. None of them is loaded by this."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    return tuple(importlib.import_module(name).BACK_END for name in names)


def is_of_back_end(rule: str) -> bool:
    """Return whether a rule, or a pattern of rules, is of a back end: only the program itself knows which it has."""
    return any(rule.startswith(f"grammar/{each.title}.") for each in find_back_ends())
