"""The checks: one file each, found by looking into the folders here. A check's file brings its own proof.

A folder is a family of rules (``same``, ``link``, ``legal`` ...), a file is one rule:
``same/value_changed.py`` is `same/value-changed`. It exposes one frozen value, ``CHECK``.
"""

import importlib
import pkgutil
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from brandkit.errors import Fault, KitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brandkit.model.check import AnyCheck, CheckMap


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def find_checks() -> "CheckMap":
    """Return every check by its id, in the order of their ids.

    Raises:
        KitError: two checks have one id, or a module holds no ``CHECK``.
    """
    return checks_by_id(tuple(_every()))


def checks_by_id(found: "tuple[tuple[str, AnyCheck], ...]") -> "CheckMap":
    """Return checks by id; each comes with the name of its module.

    Raises:
        KitError: two have one id.
    """
    checks: dict[str, AnyCheck] = {}
    for origin, check in found:
        if check.id in checks:
            raise KitError([Fault(f"there are two checks `{check.id}`, one of them in {origin}", "rename one")])
        checks[check.id] = check
    return MappingProxyType(dict(sorted(checks.items())))


def _every() -> "Iterator[tuple[str, AnyCheck]]":
    # A folder is a family; files beside them are what checks share.
    families = (each for each in pkgutil.iter_modules(__path__, f"{__name__}.") if each.ispkg)
    for family in families:
        package = importlib.import_module(family.name)
        for module in pkgutil.iter_modules(package.__path__, f"{family.name}."):
            check = getattr(importlib.import_module(module.name), "CHECK", None)
            if check is None:
                raise KitError([Fault(f"the module {module.name} holds no CHECK", "add one to it")])
            yield module.name, check
