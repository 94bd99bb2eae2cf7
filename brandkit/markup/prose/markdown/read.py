"""Markdown pages as prose: their blocks and lines, told to a walk."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from brandkit.markup.prose.markdown.blocks import read_blocks
from brandkit.markup.prose.markdown.events import Element, Event, Footnotes, Leaf, Lines
from brandkit.markup.prose.markdown.inline import Footnoting, is_plain, read_line
from brandkit.markup.prose.markdown.items import Code, Image, Item, Markup, Stands, Tag, Words
from brandkit.markup.prose.markdown.marks import Mark
from brandkit.markup.prose.markdown.tags import tell
from brandkit.markup.prose.origins import Runs, place_in
from brandkit.markup.prose.walk import Walk, begin, end, flush, say, say_block, say_code, see
from brandkit.model.frozen import frozen

_SPACES = " \t\n\v\f\r"
_BACK = "\u21a9\ufe0e"
"""What leads from a footnote back to its text."""


@frozen
class Told:
    """What is told to whom."""

    text: str
    walk: Walk
    targets: Mapping[str, str]
    footnotes: Footnoting


@frozen
class Spots:
    """Where the characters of a leaf's text stand in the file."""

    starts: Sequence[int]
    """Where each line begins in the leaf's text."""
    places: Sequence[int]
    """Where each line begins in the file."""

    def between(self, start: int, end: int) -> Runs:
        """Return the places of the characters from `start` to before `end`."""
        if len(self.starts) == 1:
            return ((self.places[0] + start, end - start),)
        found: list[tuple[int, int]] = []
        line = bisect_right(self.starts, start) - 1
        while start < end:
            until = min(self.starts[line + 1], end) if line + 1 < len(self.starts) else end
            found.append((self.places[line] - self.starts[line] + start, until - start))
            start, line = until, line + 1
        return found


@frozen
class Shifted:
    """The spots of a piece of a leaf's text."""

    spots: Spots
    at: int

    def between(self, start: int, end: int) -> Runs:
        """Return the places of the piece's characters from `start` to before `end`."""
        return self.spots.between(self.at + start, self.at + end)


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


def _tell_all(told: Told, events: Iterable[Event]) -> None:
    for event in events:
        if isinstance(event, Leaf):
            _tell_leaf(told, event)
        elif isinstance(event, Element):
            (end if event.ends else begin)(told.walk, event.tag)


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
        if isinstance(last, Leaf) and last.tag == "p":
            _tell_all(told, events[:-1])
            _tell_leaf(told, last, is_note=True)
        else:
            _tell_all(told, events)
        end(walk, "li")
    end(walk, "ol")
    end(walk, "div")


def _tell_leaf(told: Told, leaf: Leaf, *, is_note: bool = False) -> None:
    walk = told.walk
    if leaf.tag == "pre":
        _tell_code(told, leaf)
        return
    words, spots = _joined(told.text, leaf.lines)
    if leaf.tag == "html":
        if walk.stretches:  # the line end behind the block before it
            say(walk, "\n", ((0, 1),))
        tell(words, walk, spots.between)
        return
    is_simple = words and not is_note and is_plain(words)
    if is_simple and leaf.tag:
        say_block(walk, leaf.tag, words, spots.between(0, len(words)))
        return
    if leaf.tag:
        begin(walk, leaf.tag)
    if is_simple:
        say(walk, words, spots.between(0, len(words)))
    else:
        is_cell = leaf.tag in ("th", "td")
        items = read_line(words, told.targets, told.footnotes, is_cell=is_cell)
        if is_note:
            items.append(Stands("\N{NO-BREAK SPACE}", len(words) - 1))
        _tell_items(told, words, items, spots)
    if is_note:
        _tell_way_back(walk)
    if leaf.tag:
        end(walk, leaf.tag)


def _tell_code(told: Told, leaf: Leaf) -> None:
    """Tell a block of code: its words matter only where an element around it is still open, and makes it inline."""
    walk = told.walk
    begin(walk, "pre")
    if not walk.in_skipped:
        begin(walk, "code")
        words, spots = _joined(told.text, leaf.lines)
        if words:
            say(walk, words, spots.between(0, len(words)))
        end(walk, "code")
    end(walk, "pre")


def _joined(text: str, lines: Lines) -> tuple[str, Spots]:
    """Return the text of a leaf, its lines one below the other, without the space at its end."""
    if not lines:
        return "", Spots((0,), (0,))
    first = lines[0][0]
    if len(lines) == 1:
        return text[first : lines[0][1]].rstrip(_SPACES), Spots((0,), (first,))
    starts, at = [], 0
    for begins, ends in lines:
        starts.append(at)
        at += ends - begins + 1
    whole = text[first : lines[-1][1]]
    if at == len(whole) + 1 and "\r" not in whole:  # one character stands between the lines
        return whole.rstrip(_SPACES), Spots((0,), (first,))
    whole = "\n".join([text[begins:ends] for begins, ends in lines])
    return whole.rstrip(_SPACES), Spots(starts, [begins for begins, _ in lines])


def _tell_items(told: Told, words: str, items: Iterable[Item], spots: Spots) -> None:
    """Tell what a leaf holds: all the text between two tags at once."""
    walk = told.walk
    run: list[Words | Stands] = []
    for item in items:
        if isinstance(item, Words):
            run.append(item)
            continue
        if isinstance(item, Stands):
            run.append(item)
            continue
        if isinstance(item, Mark):
            run = _tell_mark(walk, words, run, item, spots)
            continue
        if run:
            _say(walk, words, run, spots)
            run = []
        if isinstance(item, Tag):
            if item.ends:
                end(walk, item.name)
            else:
                begin(walk, item.name, item.address)
        elif isinstance(item, Code):
            say_code(walk, words[item.start : item.end], spots.between(item.start, item.end))
        elif isinstance(item, Markup):
            tell(words[item.start : item.end], walk, Shifted(spots, item.start).between)
        else:
            begin(walk, "img")
            see(walk, *_text_of(words, _flat(item.items), spots))
    _say(walk, words, run, spots)


def _tell_mark(walk: Walk, words: str, run: list[Words | Stands], mark: Mark, spots: Spots) -> list[Words | Stands]:
    """Tell the tags of a mark; return the text that is not told yet."""
    for tag in mark.ends:
        _say(walk, words, run, spots)
        run = []
        end(walk, tag)
    if mark.left:
        run.append(Words(mark.at, mark.at + mark.left))
    for tag in reversed(mark.begins):
        _say(walk, words, run, spots)
        run = []
        begin(walk, tag)
    return run


def _say(walk: Walk, words: str, run: Sequence[Words | Stands], spots: Spots) -> None:
    if len(run) == 1 and isinstance(run[0], Words):
        start, end = run[0]
        say(walk, words[start:end], spots.between(start, end))
    elif run:
        say(walk, *_text_of(words, run, spots))


def _tell_way_back(walk: Walk) -> None:
    """Tell the arrow that leads from a footnote back to its text."""
    place = place_in(walk.sources, sum(length for _, length in walk.sources)) if walk.sources else 0
    begin(walk, "a", "#")
    say(walk, _BACK, ((place, 1),) * len(_BACK))
    end(walk, "a")


def _flat(items: Iterable[Item]) -> Iterator[Words | Stands]:
    """Yield the texts of items, without their marks and tags."""
    for item in items:
        if isinstance(item, Words | Stands):
            yield item
        elif isinstance(item, Code):
            yield Words(item.start, item.end)
        elif isinstance(item, Mark) and item.left:
            yield Words(item.at, item.at + item.left)
        elif isinstance(item, Image):
            yield from _flat(item.items)


def _text_of(words: str, run: Iterable[Words | Stands], spots: Spots) -> tuple[str, Runs]:
    """Return texts as one, and where its characters stand."""
    pieces: list[str] = []
    runs: list[tuple[int, int]] = []
    for item in run:
        if isinstance(item, Words):
            pieces.append(words[item.start : item.end])
            runs += spots.between(item.start, item.end)
        else:
            pieces.append(item.text)
            runs += [(spots.between(item.at, item.at + 1)[0][0], 1)] * len(item.text)
    return "".join(pieces), runs
