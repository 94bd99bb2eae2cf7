"""The page as HTML: templates of this package, filled with a view."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from brandkit.engine.showing.shown import DIFFERS, FREE, MISSING, STATED
from brandkit.errors import Fault
from brandkit.model.frozen import frozen
from brandkit.preview.asked import THEMES, WIDTHS, Asked
from brandkit.preview.view import View

if TYPE_CHECKING:
    from jinja2 import Environment

SIGNS: Mapping[str, str] = MappingProxyType({STATED: "✓", DIFFERS: "≠", MISSING: "✗", FREE: "·", "": ""})


@frozen
class Told:
    """All that the page is made of."""

    view: View | None
    """None: the message could not be shown yet."""
    asked: Asked
    messages: tuple[str, ...]
    """The ids of all messages."""
    channels: tuple[str, ...]
    """All channels of this one."""
    faults: tuple[Fault, ...]
    """Why there is no newer view."""
    edit: Mapping[str, object] | None = None
    """What the editor is told; None: the page does not write."""


def page(told: Told) -> str:
    """Return the whole page."""
    return _filled("page.html", told)


def fragment(told: Told) -> str:
    """Return what changes on the page when the message does."""
    return _filled("view.html", told)


def _filled(name: str, told: Told) -> str:
    view = told.view
    numbered = sorted(enumerate(view.findings), key=lambda each: each[1].rule) if view else []
    groups = [(rule, list(group)) for rule, group in groupby(numbered, key=lambda each: each[1].rule)]
    return (
        _environment()
        .get_template(name)
        .render(
            view=view,
            asked=told.asked,
            messages=told.messages,
            channels=told.channels,
            faults=told.faults,
            edit=told.edit,
            groups=groups,
            signs=SIGNS,
            themes=THEMES,
            widths=WIDTHS,
        )
    )


@lru_cache(maxsize=1)  # a memo of a pure function: the package's own templates do not change while a program runs
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folder = Path(__file__).parent / "pages"
    return Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=FileSystemLoader(folder),
        trim_blocks=True,
        lstrip_blocks=True,
    )
