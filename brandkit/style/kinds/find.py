"""All kinds of rules, found by looking into this folder."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from brandkit.style import kinds
from brandkit.style.kind import Kind


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def find_kinds() -> Mapping[str, Kind]:
    """Return the kinds by name."""
    names = (module.name for module in pkgutil.iter_modules(kinds.__path__, f"{kinds.__name__}."))
    modules = (importlib.import_module(name) for name in names if not name.endswith(".find"))
    return MappingProxyType({module.KIND.name: module.KIND for module in modules})
