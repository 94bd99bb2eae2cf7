"""A text as HTML, with its facts, faults, links and looks marked: cut where any of them begins or ends."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from markupsafe import Markup, escape

from brandkit.model.frozen import frozen

_DATA = ("fact", "differs", "flaw", "link")
"""Kinds of marks of which it is told what they are of."""


@frozen
class Mark:
    """Something to be seen about a stretch of a text."""

    start: int
    """Code points, from 0."""
    end: int
    kind: str
    """``fact``, ``differs``, ``flaw``, ``link``, ``folded`` or a look (``bold``): a class of the style sheets."""
    of: str = ""
    """The fact's key, the finding's number, or where the link leads."""
    look: str = ""
    """A further class: the fact's colour."""


def marked(text: str, marks: Iterable[Mark]) -> Markup:
    """Return a text as HTML that says the same, each stretch in a span that tells all that is marked there."""
    return one_behind_another(drawn for _, drawn in stretches(text, marks))


def one_behind_another(pieces: Iterable[Markup]) -> Markup:
    """Return markup as one; `Markup.join` would look at each piece anew, and take ten times as long."""
    return Markup("".join(pieces))  # noqa: S704 - all of it is markup


def stretches(text: str, marks: Iterable[Mark], places: Iterable[int] = ()) -> Iterator[tuple[int, Markup]]:
    """Yield a text as HTML, stretch by stretch, each with where it begins; a stretch begins at each of the places."""
    for start, end, here in pieces(text, marks, places):
        yield start, _piece(text[start:end], here)


def pieces(text: str, marks: Iterable[Mark], places: Iterable[int] = ()) -> Iterator[tuple[int, int, tuple[Mark, ...]]]:
    """Yield the pieces of a text for all of which the same marks hold, with these marks; none is empty.

    Takes time in proportion to the text and to what is marked, however long either is.
    """
    end = len(text)
    waiting = sorted((each for each in marks if each.start < min(each.end, end)), key=lambda each: each.start)
    cuts = {0, end, *(place for place in places if 0 <= place <= end)}
    cuts.update(place for each in waiting for place in (each.start, min(each.end, end)))
    here: list[Mark] = []
    next_one = 0
    for start, until in pairwise(sorted(cuts)):
        here = [each for each in here if each.end > start]
        while next_one < len(waiting) and waiting[next_one].start <= start:
            here.append(waiting[next_one])
            next_one += 1
        yield start, until, tuple(here)


def _piece(text: str, marks: Sequence[Mark]) -> Markup:
    if not marks:
        return escape(text)
    opening = _opening(tuple((each.kind, each.of, each.look) for each in marks))
    return Markup(f"{opening}{escape(text)}</span>")  # noqa: S704 - both are markup


@lru_cache(maxsize=1024)  # a memo of a pure function: what is marked in one variant is marked in all the others
def _opening(marks: tuple[tuple[str, str, str], ...]) -> Markup:
    """Return the tag before words that marks hold for: kind, what of, and look of each."""
    classes = " ".join(dict.fromkeys(name for kind, _, look in marks for name in (kind, look) if name))
    found = Markup('<span class="{}"').format(classes)
    for kind in _DATA:
        if of := [of for each, of, _ in marks if each == kind]:
            found += Markup(' data-{}="{}"').format(kind, " ".join(dict.fromkeys(of)))
    return found + Markup(">")
