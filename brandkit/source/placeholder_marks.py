"""Where a text has ``{{ value }}``, ``{% control %}`` and ``{# comment #}``.

The marks are Jinja's, and so is what may stand between them: a quoted string may hold any mark. A brace outside
of a string has no meaning in an expression, so a search stops there and all searches together take linear time.
"""

import re
from collections.abc import Iterator

from brandkit.model.frozen import frozen
from brandkit.source.excerpt import Excerpt

_OPENING = re.compile(r"\{[{%#]")
_INSIDE = r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|[^"'{}%]|%(?!\})|\}(?!\}))*+"""
_WHOLE = {
    "{{": re.compile(rf"\{{\{{({_INSIDE})\}}\}}", re.DOTALL),
    "{%": re.compile(rf"\{{%({_INSIDE})%\}}", re.DOTALL),
    "{#": re.compile(r"\{#(.*?)#\}", re.DOTALL),
}
_KINDS = {"{{": "value", "{%": "control", "{#": "comment"}
_CLOSINGS = {"{{": "}}", "{%": "%}", "{#": "#}"}


@frozen
class Placeholder:
    """One of the three, at offsets of the text; ``inside`` is what stands between its marks."""

    kind: str
    """``value``, ``control`` or ``comment``."""
    start: int
    end: int
    inside: Excerpt


def find_placeholders(excerpt: Excerpt) -> tuple[Placeholder, ...]:
    """Return the placeholders of a text in order; marks that form none are noted as faults and are text."""
    return tuple(_find(excerpt))


def _find(excerpt: Excerpt) -> Iterator[Placeholder]:
    place = 0
    unclosed_comment = False
    while opening := _OPENING.search(excerpt.text, place):
        mark = opening.group()
        place = opening.end()
        if mark == "{#" and unclosed_comment:
            continue  # no later one is closed either; looking again for each would take quadratic time
        whole = _WHOLE[mark].match(excerpt.text, opening.start())
        if whole is None:
            unclosed_comment = unclosed_comment or mark == "{#"
            _blame_unclosed(excerpt, mark, opening.start())
            continue
        place = whole.end()
        yield Placeholder(_KINDS[mark], whole.start(), whole.end(), excerpt.part(*_inside(excerpt, whole)))


def _blame_unclosed(excerpt: Excerpt, mark: str, start: int) -> None:
    closing = _CLOSINGS[mark]
    mend = f'close it with `{closing}` in the same paragraph, or write {{{{ "{mark}" }}}} if the braces are meant'
    holds = "" if mark == "{#" else " or that holds a brace"
    excerpt.blame(f"`{mark}` begins a placeholder that does not end{holds}", mend, start, start + 2)


def _inside(excerpt: Excerpt, whole: re.Match[str]) -> tuple[int, int]:
    """Return where the inside is; Jinja's marks for trimming white space are noted and are not part of it."""
    start, end = whole.span(1)
    if whole.group().startswith("{#") or not whole.group(1):
        return start, end
    marks = [place for place in dict.fromkeys((start, end - 1)) if excerpt.text[place] in "+-"]
    for place in marks:
        words = f"`{excerpt.text[place]}` beside the braces, Jinja's mark for white space, has no meaning here"
        excerpt.blame(words, "remove it, or put a space before it", place, place + 1)
    return start + (start in marks), max(end - (end - 1 in marks), start + (start in marks))
