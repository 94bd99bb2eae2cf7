"""Stand-ins for modules that a library imports and we have no use for.

premailer and cssutils import all that they would need to fetch a style sheet, TLS included. Loading that takes a
tenth of the time of a whole ``brandkit render``, and nothing is ever fetched here. A stand-in costs nothing, and
becomes the real thing when anybody asks something of it, such as a program that uses premailer itself.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType


@contextmanager
def stand_ins(names: Sequence[str]) -> Iterator[None]:
    """Have imports find stand-ins for these modules, those aside that are loaded already."""
    modules = [_stand_in(name) for name in names if name not in sys.modules]
    sys.modules.update({module.__name__: module for module in modules})
    try:
        yield
    finally:
        for module in modules:
            _step_aside(module)


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name)

    def ask_the_real_one(attribute: str) -> object:
        _step_aside(module)
        return getattr(import_module(name), attribute)

    module.__dict__["__getattr__"] = ask_the_real_one  # PEP 562
    package, _, last = name.rpartition(".")
    if package:
        setattr(import_module(package), last, module)
    return module


def _step_aside(module: ModuleType) -> None:
    """Let the next import find the real module."""
    if sys.modules.get(module.__name__) is module:
        del sys.modules[module.__name__]
