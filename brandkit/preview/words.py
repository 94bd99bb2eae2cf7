"""A text as HTML, with its facts, faults and links marked: cut where any of them begins or ends."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from markupsafe import Markup, escape

from brandkit.model.frozen import frozen


@frozen
class Mark:
    """Something to be seen about a stretch of a text."""

    start: int
    """Code points, from 0."""
    end: int
    kind: str
    """``fact``, ``differs``, ``flaw``, ``link`` or ``folded``: a class of the page's style sheet."""
    of: str = ""
    """The fact's key, the finding's number, or where the link leads."""
    look: str = ""
    """A further class: the fact's colour."""


def marked(text: str, marks: Iterable[Mark]) -> Markup:
    """Return a text as HTML that says the same, each stretch in a span that tells all that is marked there."""
    kept = [each for each in marks if each.start < each.end and each.start < len(text)]
    cuts = sorted({0, len(text), *(each.start for each in kept), *(min(each.end, len(text)) for each in kept)})
    return Markup().join(
        _piece(text[start:end], [each for each in kept if each.start <= start and end <= each.end])
        for start, end in pairwise(cuts)
    )


def _piece(text: str, marks: Sequence[Mark]) -> Markup:
    if not marks:
        return escape(text)
    classes = " ".join(dict.fromkeys(name for each in marks for name in (each.kind, each.look) if name))
    data = Markup().join(
        Markup(' data-{}="{}"').format(kind, " ".join(of))
        for kind in ("fact", "differs", "flaw", "link")
        if (of := [each.of for each in marks if each.kind == kind])
    )
    return Markup('<span class="{}"{}>{}</span>').format(classes, data, text)
