"""How one text becomes another, in words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from brandkit.model.frozen import frozen

SAME, GONE, NEW = "same", "gone", "new"
_WORD = re.compile(r"[$€£¥#@]?\w+(?:['’.,:-]\w+)*[%‰€]?|\s+|.", re.DOTALL)
"""A word with what holds it together (``don't``, ``10:30``, ``$1,000``, ``20%``), a gap, or a single sign."""
MOST = 4_000
"""Words of lines that changed, up to which each is sought: past that they change as a whole, since the time grows with
the square."""


@frozen
class Piece:
    """A stretch of a text that stayed, went or came."""

    kind: str
    """`SAME`, `GONE` or `NEW`."""
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return how a text becomes another. Of two that change at one place, what is gone comes first."""
    return tuple(_merged(_readable(_by_line(old.splitlines(keepends=True), new.splitlines(keepends=True)))))


def old_of(pieces: Iterable[Piece]) -> str:
    """Return the text as it was."""
    return "".join(each.text for each in pieces if each.kind != NEW)


def new_of(pieces: Iterable[Piece]) -> str:
    """Return the text as it is."""
    return "".join(each.text for each in pieces if each.kind != GONE)


def _by_line(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    """Yield the pieces between two lists of lines; in lines that changed those between their words."""
    for kind, before, after in _steps(old, new):
        if kind == SAME:
            yield Piece(SAME, before)
        elif before and after:
            yield from _by_word(_WORD.findall(before), _WORD.findall(after))
        else:
            yield from (Piece(GONE, before), Piece(NEW, after))


def _by_word(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    if len(old) + len(new) > MOST:
        yield from (Piece(GONE, "".join(old)), Piece(NEW, "".join(new)))
        return
    for kind, before, after in _steps(old, new):
        yield from [Piece(SAME, before)] if kind == SAME else (Piece(GONE, before), Piece(NEW, after))


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield stretches that are `SAME` or not, each with its text before and after."""
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield SAME if kind == "equal" else NEW, "".join(old[old_from:old_to]), "".join(new[new_from:new_to])


def _readable(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces in which a gap between two changes is changed too: a phrase is replaced, not word by word."""
    every = [each for each in pieces if each.text]
    for number, each in enumerate(every):
        is_between = 0 < number < len(every) - 1
        if each.kind == SAME and is_between and not each.text.strip(" "):
            yield Piece(GONE, each.text)
            yield Piece(NEW, each.text)
        else:
            yield each


def _merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces of which no two neighbours are of one kind, with what is gone before what is new."""
    gone = new = ""
    same = ""
    for each in pieces:
        if each.kind == SAME:
            yield from _changed(gone, new)
            gone = new = ""
            same += each.text
            continue
        if same:
            yield Piece(SAME, same)
            same = ""
        gone += each.text if each.kind == GONE else ""
        new += each.text if each.kind == NEW else ""
    yield from _changed(gone, new)
    if same:
        yield Piece(SAME, same)


def _changed(gone: str, new: str) -> Iterator[Piece]:
    return (Piece(kind, text) for kind, text in ((GONE, gone), (NEW, new)) if text)
