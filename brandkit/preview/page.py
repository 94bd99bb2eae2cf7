"""The page as HTML: templates of this package, filled with a view."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, fields
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from brandkit.engine.showing.shown import DIFFERS, FREE, MISSING, STATED
from brandkit.errors import Fault
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.frozen import frozen
from brandkit.preview.asked import THEMES, WIDTHS, Asked
from brandkit.preview.masks import Guest
from brandkit.preview.view import View

if TYPE_CHECKING:
    from jinja2 import Environment

    from brandkit.preview.export.still import Still

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
    guest: Guest | None = None
    """The real person among the people; None: all are made up."""
    others: tuple[Finding, ...] = ()
    """What is wrong for other people than the one who is shown."""
    still: "Still | None" = None
    """What the page must know that no server answers for; None: one does."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """How often what has changed, before this was made: the page hears of everything that comes after."""
    edit: Mapping[str, object] | None = None
    """What the editor is told; None: the page does not write."""


def page(told: Told) -> str:
    """Return the whole page."""
    return _filled("page.html", told)


def fragment(told: Told) -> str:
    """Return what changes on the page when the message does."""
    return _filled("fragment.html", told)


def others_of(findings: Sequence[Finding]) -> str:
    """Return what is wrong for other people than the one who is shown."""
    return filled("others.html", {"others": _by_rule(enumerate(findings)), "count": len(findings)})


def filled(name: str, values: Mapping[str, object]) -> str:
    """Return one of this package's templates, filled."""
    return _environment().get_template(name).render(values)


def _filled(name: str, told: Told) -> str:
    view = told.view
    findings = view.findings if view else ()
    values = {
        "groups": _by_rule(enumerate(findings)),
        "counts": _counts(findings),
        "others": _by_rule(enumerate(told.others)),
        "count": len(told.others),
        "signs": SIGNS,
        "themes": THEMES,
        "widths": WIDTHS,
    }
    return filled(name, {**{each.name: getattr(told, each.name) for each in fields(told)}, **values})


def _by_rule(numbered: Iterable[tuple[int, Finding]]) -> list[tuple[str, list[tuple[int, Finding]]]]:
    """Return findings by rule, the gravest rule first; each keeps its number."""
    groups: dict[str, list[tuple[int, Finding]]] = {}
    for number, each in numbered:
        groups.setdefault(each.rule, []).append((number, each))
    return sorted(groups.items(), key=lambda group: (-max(SEVERITIES.index(e.severity) for _, e in group[1]), group[0]))


def _counts(findings: Sequence[Finding]) -> list[str]:
    """Return how many there are of each severity, in words, the gravest first."""
    numbers = [(sum(each.severity == severity for each in findings), severity) for severity in reversed(SEVERITIES)]
    return [f"{number} {severity}{'' if number == 1 else 's'}" for number, severity in numbers if number]


@lru_cache(maxsize=1)  # a memo of a pure function: the package's own templates do not change while a program runs
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from brandkit.kit.template_cache import TemplateCache

    folder = Path(__file__).parent / "pages"
    return Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=FileSystemLoader(folder),
        bytecode_cache=TemplateCache(ours=folder),
        trim_blocks=True,
        lstrip_blocks=True,
    )
