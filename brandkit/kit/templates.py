"""Templates of the kit: Jinja2, sandboxed, fed from the kit's own texts and nothing else.

A template arranges; what it is given is finished. Values in ``.html`` templates are escaped unless they are
`Markup`; all other templates get them as they are.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from brandkit.errors import Fault, KitError
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.place import Span
from brandkit.source.guess import quote, suggest

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_FAILURES = (ArithmeticError, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError)
"""What an expression or a filter can raise; `SyntaxError` comes from loops nested deeper than Python allows."""

_UNDEFINED = re.compile(r"'(\w+)' is undefined")


def template_environment(kit: Kit) -> "ImmutableSandboxedEnvironment":
    """Return the environment of a kit's templates: no globals, no extensions, missing variables are errors."""
    return _environment_of(kit.templates, kit.template_paths)


def render_template(kit: Kit, name: str, values: Mapping[str, object]) -> str:
    """Return the text of a template with `values` as its variables.

    Raises:
        KitError: there is no such template, or it fails; the fault names the file and the line.
    """
    from jinja2 import TemplateError

    if name not in kit.templates:
        words = f"the kit has no template {quote(name)}"
        raise KitError([Fault(words, suggest(name, kit.templates, "templates"))])
    written = repr(sorted(values.items()))
    try:
        return _rendered(_Filling(template_environment(kit), name, written, values))
    except (TemplateError, *_FAILURES) as error:
        raise KitError([_explain(error, kit, name, values)]) from error


@frozen
class _Filling:
    """A template and its values. Two are equal if the same text comes out."""

    environment: "ImmutableSandboxedEnvironment"
    name: str
    written: str
    """The values as they are printed in code: True equals 1, yet it prints differently."""
    values: Mapping[str, object] = field(compare=False, repr=False)


@lru_cache(maxsize=64)  # a memo of a pure function: what a frame is given seldom changes with a message's words
def _rendered(filling: _Filling) -> str:
    return filling.environment.get_template(filling.name).render(filling.values)


def template_faults(templates: Mapping[str, str], paths: Mapping[str, str], names: Collection[str]) -> Iterator[Fault]:
    """Yield what is wrong with the named templates before they are rendered: their syntax, and whom they include."""
    if not names:  # to load Jinja takes as long as to read a kit
        return
    from jinja2 import TemplateSyntaxError, meta

    environment = _environment_of(templates, paths)
    for name, text in ((name, text) for name, text in templates.items() if name in names):
        try:
            tree = environment.parse(text, name, paths[name])
            # Compiling finds what parsing does not, such as an unknown filter, and is kept for rendering.
            environment.get_template(name)
        except TemplateSyntaxError as error:
            yield Fault(_sentence(error), "mend the template here", _line(paths[name], error.lineno))
            continue
        except (RecursionError, SyntaxError):  # Python's own bounds: brackets, and loops in loops
            yield Fault("the template is nested too deep", "nest less", _line(paths[name], 1))
            continue
        for included in meta.find_referenced_templates(tree):
            if included is not None and included not in templates:
                mend = suggest(included, templates, "templates")
                yield Fault(f"there is no template {quote(included)} to include", mend, _line(paths[name], 1))


def _environment_of(templates: Mapping[str, str], paths: Mapping[str, str]) -> "ImmutableSandboxedEnvironment":
    return _environment(tuple(sorted((name, paths[name], text) for name, text in templates.items())))


@lru_cache(maxsize=8)
def _environment(templates: tuple[tuple[str, str, str], ...]) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from brandkit.kit.template_cache import TemplateCache

    known = {name: (text, path) for name, path, text in templates}

    def find(name: str) -> tuple[str, str | None, Callable[[], bool] | None] | None:
        return (*known[name], lambda: True) if name in known else None

    environment = ImmutableSandboxedEnvironment(
        autoescape=lambda name: name is not None and name.endswith(".html"),
        undefined=StrictUndefined,
        loader=FunctionLoader(find),
        bytecode_cache=TemplateCache(),
        optimized=False,  # a template is filled once for a message and channel: too seldom for folding its constants
    )
    environment.globals.clear()
    return environment


def _explain(error: Exception, kit: Kit, name: str, values: Mapping[str, object]) -> Fault:
    from jinja2 import TemplateSyntaxError

    undefined = _UNDEFINED.search(str(error))
    mend = suggest(undefined[1], values, "variables") if undefined else "mend the template here"
    if isinstance(error, TemplateSyntaxError):
        path, line = error.filename or kit.template_paths[name], error.lineno
    else:
        path, line = _place(error, kit, name)
    return Fault(f"the template fails: {_sentence(error)}", mend, _line(path, line))


def _place(error: Exception, kit: Kit, name: str) -> tuple[str, int]:
    """Return the innermost template line that the error came through; Jinja2 puts those into the traceback."""
    from traceback import walk_tb

    paths = set(kit.template_paths.values())
    places = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    return next((place for place in reversed(places) if place[0] in paths), (kit.template_paths[name], 1))


def _sentence(error: Exception) -> str:
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0].rstrip(".")


def _line(path: str, line: int) -> Span:
    return Span(path, line, 1, line, 1)
