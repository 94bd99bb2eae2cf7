"""What a message says of how things are written, for all messages of its project to be held together."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from brandkit.compare.sides.resolve import Known
from brandkit.engine.lint_channel import Observed, Work
from brandkit.engine.looking import uses_in
from brandkit.engine.wordings import Written, find_in_prose, written_for
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.prose import Prose, Way

Found: TypeAlias = dict[Way | None, dict[Finding, set[int]]]
"""By way, what is to be told of its uses, and who gets variants with them; None: rules that could not look."""


def uses_between(work: Work, observed: Iterable[Observed]) -> Found:
    """Return the uses in all variants of a message. A text that several people get is looked at once."""
    found: Found = {}
    if not work.looks.uses:
        return found
    known: dict[int, tuple[tuple[Way | None, Finding], ...]] = {}
    proses = ((number, prose) for each in observed for number, texts in each.proses.items() for prose in texts)
    for number, prose in proses:
        if id(prose) not in known:
            known[id(prose)] = tuple(_in_one(work, prose, number))
        for way, finding in known[id(prose)]:
            found.setdefault(way, {}).setdefault(finding, set()).add(number)
    return found


def _in_one(work: Work, prose: Prose, number: int) -> Iterator[tuple[Way | None, Finding]]:
    @cache
    def written() -> tuple[Written, ...]:
        known = Known((work.people[number].data,), work.message.locale)
        return written_for(work.message, prose.channel, known)

    def place(of: Prose, start: int, end: int) -> Span | None:
        return find_in_prose(work.message, written(), of, start, end)

    yield from uses_in(prose, work.looks, work.takes, place, work.sources[number].id)
