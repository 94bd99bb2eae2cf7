"""A text as HTML, with its facts, faults, links and looks marked: cut where any of them begins or ends."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from markupsafe import Markup, escape

from brandkit.model.frozen import frozen

# Put together with ``+``, which escapes what is no markup; `format` does so too, and takes four times as long.
_SPAN, _BEHIND, _END = Markup("<span"), Markup(">"), Markup("</span>")
_CLASS, _QUOTE = Markup(' class="'), Markup('"')
_DATA = {kind: Markup(' data-{}="').format(kind) for kind in ("fact", "differs", "flaw", "link")}


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
    return Markup().join(drawn for _, drawn in stretches(text, marks))


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
    return _SPAN + _attributes(marks) + _BEHIND + text + _END


def _attributes(marks: Sequence[Mark]) -> Markup:
    """Return the attributes of an element around words that all these marks hold for, with a space before them."""
    classes = " ".join(dict.fromkeys(name for each in marks for name in (each.kind, each.look) if name))
    found = _CLASS + classes + _QUOTE
    for kind, data in _DATA.items():
        if of := [each.of for each in marks if each.kind == kind]:
            found += data + " ".join(dict.fromkeys(of)) + _QUOTE
    return found
