"""The two sections of a message file: front matter between two lines of ``---``, and the body."""

import re

from brandkit.errors import Fault
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.source.excerpt import Excerpt
from brandkit.source.places import find_lines

MAX_FRONT_MATTER = 32_768
"""Bytes."""

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_OF_MESSAGES = re.compile(
    r"^(?:allow|channels|cta|data|facts|preheader|purpose|situation|subject)[ \t]*:", re.MULTILINE
)


@frozen
class Sections:
    """A message file in two."""

    front_matter: str | None
    """The YAML, which begins in line 2; None when it cannot be told from the body."""
    body: Excerpt


def split_sections(text: str, path: str, faults: list[Fault]) -> Sections:
    r"""Return front matter and body of a message whose lines end in ``\n``.

    Front matter begins with ``---`` in the first line; without it there is none.
    """
    lines = find_lines(text, path)
    whole = Excerpt(text, lines.span, faults)
    opening = _FENCE.match(text)
    if opening is None:
        return Sections("", whole)
    closing = _FENCE.search(text, opening.end())
    if closing is None:
        mend = "end it with a line of `---`; to begin with a divider instead, write `***`"
        whole.blame("front matter begins here and does not end", mend, 0, 3)
        return Sections(None, whole.part(len(text), len(text)))
    front = text[opening.end() + 1 : closing.start()]
    size = len(front.encode("utf-8", "surrogatepass"))
    body = whole.part(min(closing.end() + 1, len(text)), len(text))
    if size > MAX_FRONT_MATTER:
        words = f"the front matter has {size:,} bytes, {MAX_FRONT_MATTER:,} are allowed"
        faults.append(Fault(words, "shorten it; long texts belong in the body", Span(path, 2, 1, 2, 1)))
        return Sections(None, body)
    return Sections(front, body)


def has_front_matter(text: str) -> bool:
    """Return whether a file begins with front matter."""
    return _FENCE.match(text) is not None


def says_it_is_a_message(text: str) -> bool:
    """Return whether front matter declares what only messages declare; that of other pages has a title or a layout."""
    opening = _FENCE.match(text)
    closing = _FENCE.search(text, opening.end()) if opening else None
    return bool(opening and closing and _OF_MESSAGES.search(text, opening.end(), closing.start()))
