"""The kit: a brand's templates, styles and rules, and what brandkit.yaml says about who speaks.

A project's kit lies over the default kit file by file. Everything is read once, checked at once, and handed on as
one frozen `brandkit.model.kit.Kit`; nothing outside of the two kits' folders is ever opened. `load` reads, `tokens`
knows design tokens, `templates` renders, `words` speaks the recipient's language.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brandkit.kit.content_hash import kit_hash
    from brandkit.kit.folders import default_kit, find_project
    from brandkit.kit.load import inspect_kit, load_kit

__all__ = ["default_kit", "find_project", "inspect_kit", "kit_hash", "load_kit"]

_HOMES = {"kit_hash": "content_hash", "default_kit": "folders", "find_project": "folders"}


def __getattr__(name: str) -> Any:
    """Load what reads kits when it is first asked for: where nothing has changed, only their folders are looked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'load')}"), name)
