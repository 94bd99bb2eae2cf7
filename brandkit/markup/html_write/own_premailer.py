"""premailer in a copy of our own, whose CSS is read by us and which has no means to fetch anything.

Its modules are run once more with an ``import`` of ours, so that what others import stays as it is: other code in the
process that uses premailer has its usual one.
"""

import builtins
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import Any


@cache
def own_premailer() -> Any:
    """Return the class `Premailer`. Of `requests`, which it wants for fetching alone, it gets nothing."""
    from brandkit.markup.html_write.css_for_premailer import parse_string, parse_style

    known: dict[str, Any] = {
        "cssutils": SimpleNamespace(parseString=parse_string, parseStyle=parse_style),
        "requests": SimpleNamespace(),
    }

    def bring(name: str, *how: Any) -> Any:
        if name.startswith("premailer.") and name not in known:
            known[name] = _run(name, bring)
        return known[name] if name in known else __import__(name, *how)

    return bring("premailer.premailer").Premailer


def _run(name: str, bring: Any) -> ModuleType:
    """Return a module of premailer, run with `bring` as its ``import``."""
    package = find_spec("premailer")
    found = PathFinder.find_spec(name, package.submodule_search_locations) if package else None
    if found is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    loader: Any = found.loader
    module = ModuleType(name)
    module.__dict__["__builtins__"] = {**vars(builtins), "__import__": bring}
    exec(loader.get_code(name), module.__dict__)  # noqa: S102 - what an import does
    return module
