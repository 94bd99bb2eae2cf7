"""Where in a kit's templates some words stand, for errors that are found only after rendering."""

from collections.abc import Mapping

from brandkit.model.kit import Kit
from brandkit.model.place import Span


def place_of(kit: Kit, folder: str, words: str) -> Span | None:
    """Return the first place of `words` in the templates of a folder (``email/``), or None.

    Words that a template puts together from values are not found as they came out; then the longest run of whole
    lines is tried, from the last one back.
    """
    templates = {name: text for name, text in kit.templates.items() if name.startswith(folder)}
    for part in (words, *reversed(words.splitlines())):
        span = _find(templates, kit.template_paths, part.strip()) if part.strip() else None
        if span:
            return span
    return None


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
