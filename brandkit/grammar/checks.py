"""The checks of grammar that are always there."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from brandkit.grammar import own
from brandkit.model.prose_check import ProseCheck


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def own_checks() -> Mapping[str, ProseCheck]:
    """Return the checks by id, in the order of their ids."""
    names = (module.name for module in pkgutil.iter_modules(own.__path__, f"{own.__name__}."))
    checks: list[ProseCheck] = [importlib.import_module(name).CHECK for name in names]
    return MappingProxyType({check.id: check for check in sorted(checks, key=lambda check: check.id)})
