"""Values of a recipient who is not known: what stands in a variant where the source has a slot."""

import re
from collections.abc import Mapping, Sequence

from brandkit.compare.sides.context import likeness, sentence_at, words_around
from brandkit.compare.sides.resolve import UNKNOWN
from brandkit.model.frozen import frozen
from brandkit.model.statement import Statement, Told

_BEFORE = re.compile(r"(\w+)\W*$")
_AFTER = re.compile(r"^\W*(\w+)")
# Before "· " too, where the sides of a condition stand next to each other: "your door · your locker ￼".
_SIDES = re.compile(r"(\w+)\W*(?=·)")
_REACH = 40
"""Characters in which the next word is looked for."""
_LEAST_LIKE = 0.25
"""Share of the words around that a slot and a value must have in common, beside the word next to them."""


@frozen
class SlotPlace:
    """Where a source has a slot."""

    before: frozenset[str]
    """The words in front of it, folded, one for each side of a condition there; none at the head of its sentence."""
    after: str
    around: Mapping[str, float]
    is_alone: bool
    """Nothing else stands in its sentence, or beside it in its row."""


def slots_of(told: Told) -> tuple[SlotPlace, ...]:
    """Return the places of a source's slots."""
    places = (found.start() for found in re.finditer(UNKNOWN, told.text))
    return tuple(_place(told, start, start + 1) for start in places)


def may_fill(statement: Statement, told: Told, slots: Sequence[SlotPlace]) -> bool:
    """Return whether a value stands where the source has a slot: beside the same word, among the same words."""
    if not slots:
        return False
    here = _place(told, statement.start, statement.end)
    return any(
        _is_beside_the_same(here, slot)
        for slot in slots
        if not slot.around or likeness(slot.around, here.around) >= _LEAST_LIKE
    )


def _is_beside_the_same(here: SlotPlace, slot: SlotPlace) -> bool:
    """Return whether a word next to both places is the same, or both are alone: in a cell of a table, say."""
    if here.is_alone and slot.is_alone:
        return True
    return not here.before.isdisjoint(slot.before) or bool(here.after and here.after == slot.after)


def _place(told: Told, start: int, end: int) -> SlotPlace:
    sentence = sentence_at(told, start)
    first, last = (sentence.start, sentence.end) if sentence else (start, end)
    text = told.text[max(first, start - _REACH) : start]
    before = (found[1].casefold() for found in (_BEFORE.search(text), *_SIDES.finditer(text)) if found)
    after = _AFTER.search(told.text[end : min(last, end + _REACH)])
    around = words_around(told, start, end)
    rest = told.text[first:start] + told.text[end:last]
    is_alone = not around and not any(sign.isalnum() for sign in rest)
    return SlotPlace(frozenset(before), after[1].casefold() if after else "", around, is_alone)
