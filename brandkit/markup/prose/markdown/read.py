"""Markdown pages as prose: their blocks and lines, told to a walk."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from brandkit.markup.prose.markdown.at_once import tell_at_once
from brandkit.markup.prose.markdown.blocks import read_blocks
from brandkit.markup.prose.markdown.events import Element, Event, Footnotes, Leaf
from brandkit.markup.prose.markdown.inline import Footnoting, read_line
from brandkit.markup.prose.markdown.items import Stands
from brandkit.markup.prose.markdown.page import LISTS
from brandkit.markup.prose.markdown.spots import between, joined
from brandkit.markup.prose.markdown.tags import tell
from brandkit.markup.prose.markdown.telling import tell_items
from brandkit.markup.prose.origins import place_in
from brandkit.markup.prose.walk import Walk, begin, end, flush, is_between_blocks, say
from brandkit.model.frozen import frozen

_BACK = "\u21a9\ufe0e"
"""What leads from a footnote back to its text."""


@frozen
class Told:
    """What is told to whom."""

    text: str
    walk: Walk
    targets: Mapping[str, str]
    footnotes: Footnoting


def tell_markdown(text: str, walk: Walk, start: int = 0) -> None:
    """Tell a walk the Markdown page that begins at `start` of a file."""
    events, targets = read_blocks(text, start)
    notes = {event.label: event.events for event in _notes(events)}
    told = Told(text, walk, targets, Footnoting(frozenset(notes)))
    _tell_all(told, events)
    _tell_notes(told, notes)
    flush(walk)


def _notes(events: Iterable[Event]) -> Iterable[Footnotes]:
    for event in events:
        if isinstance(event, Footnotes):
            yield event
            yield from _notes(event.events)


def _tell_all(told: Told, events: Sequence[Event]) -> None:
    for number, event in enumerate(events):
        if isinstance(event, Leaf):
            _tell_leaf(told, event, is_whole=bool(event.tags) or _is_alone(told.walk, events, number))
        elif isinstance(event, Element):
            (end if event.ends else begin)(told.walk, event.tag)


def _is_alone(walk: Walk, events: Sequence[Event], number: int) -> bool:
    """Return whether a leaf of a tight list is a block by itself: an item begins before it, and it ends behind it."""
    if walk.inline or walk.closed or number + 1 == len(events):
        return False
    following = events[number + 1]
    return isinstance(following, Element) and following.tag in ("li", *LISTS)


def _tell_notes(told: Told, notes: Mapping[str, Sequence[Event]]) -> None:
    """Tell the footnotes that are referred to, in the order in which they are."""
    used, walk = told.footnotes.used, told.walk
    if not used:
        return
    begin(walk, "div")
    begin(walk, "hr")
    begin(walk, "ol")
    for label in used:  # grows while footnotes refer to others
        begin(walk, "li")
        events = notes[label]
        last = events[-1] if events else None
        if isinstance(last, Leaf) and last.tags == ("p",):
            _tell_all(told, events[:-1])
            _tell_note(told, last)
        else:
            _tell_all(told, events)
        end(walk, "li")
    end(walk, "ol")
    end(walk, "div")


def _tell_leaf(told: Told, leaf: Leaf, *, is_whole: bool) -> None:
    """Tell a leaf; `is_whole`: nothing else belongs to its block."""
    walk, tags = told.walk, leaf.tags
    if tags == ("pre",):
        _tell_code(told, leaf)
        return
    words, spots = joined(told.text, leaf.lines)
    if tags == ("html",):
        if walk.written.stretches:  # the line end behind the block before it
            say(walk, "\n", ((0, 1),))
        tell(words, walk, partial(between, spots))
    elif not (is_whole and is_between_blocks(walk) and tell_at_once(walk, tags, words, spots)):
        for tag in tags:
            begin(walk, tag)
        is_cell = tags in (("th",), ("td",))
        tell_items(walk, words, read_line(words, told.targets, told.footnotes, is_cell=is_cell), spots)
        for tag in reversed(tags):
            end(walk, tag)


def _tell_note(told: Told, leaf: Leaf) -> None:
    """Tell the last paragraph of a footnote, which has what leads back to the text."""
    walk = told.walk
    words, spots = joined(told.text, leaf.lines)
    items = read_line(words, told.targets, told.footnotes)
    begin(walk, "p")
    tell_items(walk, words, [*items, Stands("\N{NO-BREAK SPACE}", len(words) - 1)], spots)
    _tell_way_back(walk)
    end(walk, "p")


def _tell_code(told: Told, leaf: Leaf) -> None:
    """Tell a block of code: its words matter only where an element around it is still open, and makes it inline."""
    walk = told.walk
    begin(walk, "pre")
    if not walk.in_skipped:
        begin(walk, "code")
        words, spots = joined(told.text, leaf.lines)
        if words:
            say(walk, words, between(spots, 0, len(words)))
        end(walk, "code")
    end(walk, "pre")


def _tell_way_back(walk: Walk) -> None:
    """Tell the arrow that leads from a footnote back to its text."""
    place = place_in(walk.sources, sum(length for _, length in walk.sources)) if walk.sources else 0
    begin(walk, "a", "#")
    say(walk, _BACK, ((place, 1),) * len(_BACK))
    end(walk, "a")
