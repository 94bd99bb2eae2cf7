"""Old and new values told by their labels: "previous departure: 5:05, new departure: 5:50"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from types import MappingProxyType
from typing import TypeAlias

from brandkit.compare.sides.context import sentence_at
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.statement import Day, Statement, Told

Sequences: TypeAlias = tuple[Sequence[Statement], Sequence[Statement]]

_EDGE = re.compile(r"(?<!\d)[.]\s|[;!?()\[\]|\n\t•·–—]|[:,]\s")
_REACH = 40
"""Characters before a value in which its label stands."""
_BEFORE = 8
"""Values before another one, at most, that may stand within that reach."""
_NEAR = 100
"""Characters between two values that are held against each other."""
_LABELS = ("until", "was", "now", "today", "from")
"""In the order in which they count: "until now"."""
_PAIRS: Mapping[frozenset[str], Mapping[str, str]] = MappingProxyType(
    {
        frozenset({"was", "now"}): {"was": "was", "now": "now"},
        frozenset({"today", "now"}): {"today": "was", "now": "now"},
        frozenset({"was", "today"}): {"was": "was", "today": "now"},
        frozenset({"was", "from"}): {"was": "was", "from": "now"},
        frozenset({"until", "from"}): {"until": "was", "from": "now"},
        frozenset({"until", "now"}): {"until": "was", "now": "now"},
        frozenset({"today", "from"}): {"today": "was", "from": "now"},
    }
)
"""What two labels make of each other."""


def are_ages_swapped(source: Told, view: Told, ours: Sequences, theirs: Sequences, lexicon: Lexicon) -> bool:
    """Return whether of two values the source gives the one as the old, and the view the other, beside each other."""
    known = _ages_told(source, ours)
    if set(known) != {"was", "now"}:
        return False
    return any(_meant(view, pair, lexicon) == known[::-1] for pair in _beside_each_other(*theirs))


def _beside_each_other(ones: Sequence[Statement], others: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Yield each of the ones with the next of the others before or behind it."""
    both = sorted([*((each.start, 0, each) for each in ones), *((each.start, 1, each) for each in others)], key=_place)
    for (start, side, first), (end, other, second) in pairwise(both):
        if side != other and end - start <= _NEAR:
            yield (second, first) if side else (first, second)


def _place(item: tuple[int, int, Statement]) -> tuple[int, int]:
    return item[:2]


def _ages_told(told: Told, said: Sequences) -> tuple[str, str]:
    """Return what the source makes of two values, each ``was``, ``now``, or ``""``."""
    denied = [any(_is_denied(told, one) for one in each) for each in said]
    if denied[0] != denied[1]:  # "not at 5:05, but at 5:50"
        return ("was", "now") if denied[0] else ("now", "was")
    roles = [{one.role for one in each} & {"was", "now"} for each in said]
    one, other = (role.pop() if len(role) == 1 else "" for role in roles)
    return one, other


def _is_denied(told: Told, statement: Statement) -> bool:
    sentence = sentence_at(told, statement.start)
    return sentence is not None and any(start <= statement.start < end for start, end in sentence.denied)


def _meant(told: Told, pair: tuple[Statement, Statement], lexicon: Lexicon) -> tuple[str, ...]:
    """Return what their labels make of two values."""
    labels = [label_before(told, each, lexicon) for each in pair]
    meant = _PAIRS.get(frozenset(labels), {})
    return tuple(meant[each] for each in labels) if meant else ()


def label_before(told: Told, statement: Statement, lexicon: Lexicon) -> str:
    """Return what stands before a value as its label, one of the meanings of ``ages``; ``""``: nothing of the kind."""
    if statement.role in ("was", "now"):
        return statement.role
    place = bisect_left(told.statements, statement.start, key=attrgetter("start"))
    near = told.statements[max(0, place - _BEFORE) : place]
    ends = (each.end for each in near if type(each.value) is type(statement.value) and each.end <= statement.start)
    begin = max([statement.start - _REACH, 0, *ends])
    label = _EDGE.split(told.text[begin : statement.start].rstrip(" :\t\n|"))[-1]
    words = " ".join(("", *label.casefold().replace("’", "'").split(), ""))
    # A day is not old because it is the last one.
    labels = _LABELS[1:4] if isinstance(statement.value, Day) else _LABELS
    return next((each for each in labels if any(f" {form} " in words for form in forms_of(lexicon, "ages", each))), "")
