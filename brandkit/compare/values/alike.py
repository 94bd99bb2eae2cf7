"""What the source says in whose place a value stands that it does not have: "Year 6" for "Year 7"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from brandkit.compare.sides.context import likeness, word_before, words_around
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.same_said import same_said
from brandkit.model.statement import Day, Ordinal, Statement, Told
from brandkit.model.value import Duration, Number

_LIKE = 0.3
"""Share of the words around two values from which on they are about the same thing."""
_BESIDE = 0.4
"""What it counts that the value beside is the same: the other end of a range, the price in a row."""
_REACH = 40
_NAME_BEFORE = re.compile(r"([^\W\d_]\w*)[ ]$")
_NAME_AFTER = re.compile(r",?[ ]((?:[^\W\d_][\w'’]*[ ]?){1,3})")


def in_place_of(statement: Statement, prepared: Prepared, seen: Seen) -> Statement | None:
    """Return what the source says where the view has another value of the same sort.

    What the view says as well, elsewhere, it says here only if the value beside it is the same too.
    """
    told = seen.view.told
    if isinstance(statement.value, Number):
        return _number_of_the_same(statement, prepared, seen)
    if (isinstance(statement.value, Day) and statement.value.relative) or isinstance(statement.value, Ordinal):
        return None
    around = words_around(told, statement.start, statement.end)
    scored: list[tuple[float, Statement]] = []
    for each, theirs in zip(prepared.source.told.statements, prepared.around, strict=True):
        if type(each.value) is type(statement.value) and not _is_other_length(statement, each):
            is_beside = _beside(statement, told, each, prepared.source.told)
            score = likeness(around, theirs) + _BESIDE * is_beside
            is_lost = (each.start, each.end) not in seen.kept or (is_beside and _is_end(statement, each))
            if score >= (_LIKE if is_lost else _LIKE + _BESIDE):
                scored.append((score, each))
    return max(scored, key=lambda scored: scored[0])[1] if scored else None


def _is_other_length(one: Statement, other: Statement) -> bool:
    """Return whether a length of time may be none, as in "a week costs £95", and the other is of another unit."""
    lengths = one.value, other.value
    if not one.inexact or not isinstance(lengths[0], Duration) or not isinstance(lengths[1], Duration):
        return False
    return lengths[0].unit != lengths[1].unit


def _number_of_the_same(statement: Statement, prepared: Prepared, seen: Seen) -> Statement | None:
    """Return the number that the source has of the same thing: of what it counts, or beside the same name.

    Of what it counts it must be lost: "2 rooms, one room of them with a view" changes nothing.
    """
    here = frozenset(_names(seen.view.told, statement))
    label = word_before(seen.view.told, statement.start)
    for each, told in prepared.numbers:
        is_lost = told is not prepared.source.told or (each.start, each.end) not in seen.kept
        if is_lost and each.noun and each.noun == statement.noun:
            return each
        if is_lost and label and label == word_before(told, each.start):
            return each
        if not here.isdisjoint(_names(told, each)):
            return each
    return None


def is_numbered(statement: Statement, prepared: Prepared, told: Told) -> bool:
    """Return whether a number stands beside the same name as in what the source, or the brand, says."""
    here = frozenset(_names(told, statement))
    return bool(here) and any(
        each.value == statement.value and not here.isdisjoint(_names(theirs, each)) for each, theirs in prepared.numbers
    )


def _names(told: Told, statement: Statement) -> Iterator[tuple[str, str]]:
    """Yield the capitalised words right beside a number, with their side: "Lindenallee 12", "3, quai des Cordiers"."""
    before = _NAME_BEFORE.search(told.text[max(0, statement.start - _REACH) : statement.start])
    if before and before[1][0].isupper():
        yield "before", before[1]
    after = _NAME_AFTER.match(told.text[statement.end : statement.end + _REACH])
    name = next((word for word in after[1].split() if word[0].isupper()), "") if after else ""
    if name:
        yield "after", name


def _beside(one: Statement, told: Told, other: Statement, source: Told) -> bool:
    """Return whether the value before or behind is the same in both texts."""
    ours, theirs = _neighbours(source.statements, other), _neighbours(told.statements, one)
    return any(a is not None and b is not None and same_said(a, b) for a, b in zip(ours, theirs, strict=True))


def _is_end(one: Statement, other: Statement) -> bool:
    """Return whether two values are the same end of a range: the other end tells which one."""
    return one.role == other.role and one.role in ("low", "high")


def _neighbours(statements: Sequence[Statement], statement: Statement) -> tuple[Statement | None, Statement | None]:
    place = bisect_left(statements, statement.start, key=attrgetter("start"))
    if place == len(statements) or statements[place].start != statement.start:
        return None, None
    before = statements[place - 1] if place else None
    after = statements[place + 1] if place + 1 < len(statements) else None
    return before, after
