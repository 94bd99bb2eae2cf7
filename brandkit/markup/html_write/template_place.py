"""Where in a kit's templates some words stand, for errors that are found only after rendering."""

from collections.abc import Iterator, Mapping

from brandkit.model.kit import Kit
from brandkit.model.place import Span

SHORTEST = 8
"""Characters of a line's beginning that still tell a place, as ``<a href=`` does."""


def place_of(kit: Kit, folder: str, words: str) -> Span | None:
    """Return the first place of `words` in the templates of a folder (``email/``), or None.

    Words that a template puts together from values are not found as they came out; then their lines are tried, the
    last one first, and at last how that line begins.
    """
    templates = {name: text for name, text in kit.templates.items() if name.startswith(folder)}
    for part in _parts(words):
        span = _find(templates, kit.template_paths, part)
        if span:
            return span
    return None


def _parts(words: str) -> Iterator[str]:
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if lines:
        yield words.strip()
        yield from reversed(lines)
        yield from (lines[-1][:length].strip() for length in range(len(lines[-1]) - 1, SHORTEST - 1, -1))


def _find(templates: Mapping[str, str], paths: Mapping[str, str], words: str) -> Span | None:
    for name, text in templates.items():
        start = text.find(words)
        if start >= 0:
            line, column = _line_and_column(text, start)
            end_line, end_column = _line_and_column(text, start + len(words))
            return Span(paths.get(name, f"templates/{name}"), line, column, end_line, end_column)
    return None


def _line_and_column(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
