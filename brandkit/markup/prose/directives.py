"""Comments by which the author of a page switches rules off: ``<!-- vale off -->`` and its kin, as Vale reads them."""

import json
import re
from dataclasses import field

from brandkit.model.frozen import mutable
from brandkit.model.prose import Silence

# Vale's own forms (internal/core/file.go of v3.26.0, MIT, read 2026-11).
_WORDS = re.compile(r"vale (.+\..+)(\[.+\]) = (YES|NO)")
_RULE = re.compile(r"vale (.+\..+|[^.]+) = (YES|NO|on|off)")
_STYLES = re.compile(r"vale styles? = (.*)")
ALL = ""


@mutable
class Beginning:
    """A place from which on something is silent."""

    start: int
    rule: str
    """``Style.Rule``, ``Style``, or ``""``: all."""
    words: str = ""
    """Only findings of these words; ``""``: any."""
    spared: tuple[str, ...] = ()
    """Styles that go on, where all others are silent."""


@mutable
class Directives:
    """What comments have said so far."""

    open: dict[str, Beginning] = field(default_factory=dict)
    """What is silent now."""
    closed: list[Silence] = field(default_factory=list)
    is_off: bool = False


def heed(directives: Directives, comment: str, start: int) -> None:
    """Do what a comment says that stands at `start` of the file; one that says nothing is left alone."""
    if comment in ("vale off", "vale on"):
        directives.is_off = comment == "vale off"
        _switch(directives, Beginning(start, ALL), is_off=directives.is_off)
    elif found := _WORDS.fullmatch(comment):
        for words in _texts(found[2]):
            _switch(directives, Beginning(start, found[1], words), is_off=found[3] == "NO")
    elif found := _RULE.fullmatch(comment):
        _switch(directives, Beginning(start, found[1]), is_off=found[2] in ("NO", "off"))
    elif found := _STYLES.fullmatch(comment):
        spared = tuple(found[1].split(", "))
        _switch(directives, Beginning(start, "styles"), is_off=False)
        _switch(directives, Beginning(start, "styles", spared=spared), is_off=True)


def silences(directives: Directives, end: int) -> tuple[Silence, ...]:
    """Return all that is silent in a file of this length, in the order in which it begins."""
    found = [*directives.closed, *(_silence(each, end) for each in directives.open.values())]
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def _switch(directives: Directives, beginning: Beginning, *, is_off: bool) -> None:
    key = f"{beginning.rule}[{beginning.words}]"
    if is_off:
        directives.open.setdefault(key, beginning)
    elif key in directives.open:
        directives.closed.append(_silence(directives.open.pop(key), beginning.start))


def _silence(beginning: Beginning, end: int) -> Silence:
    return Silence(beginning.start, end, beginning.rule, beginning.words, beginning.spared)


def _texts(written: str) -> list[str]:
    try:
        texts = json.loads(written)
    except ValueError:
        return []
    return [text for text in texts if isinstance(text, str)]
