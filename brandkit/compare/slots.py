"""Values of a recipient who is not known: what stands in a variant where the source has a slot."""

import re
from collections.abc import Mapping, Sequence

from brandkit.compare.context import likeness, sentence_at, words_around
from brandkit.compare.resolve import UNKNOWN
from brandkit.model.frozen import frozen
from brandkit.model.statement import Statement, Told

_BEFORE = re.compile(r"(\w+)\W*$")
_AFTER = re.compile(r"^\W*(\w+)")
_REACH = 40
"""Characters in which the next word is looked for."""
_LEAST_LIKE = 0.25
"""Share of the words around that a slot and a value must have in common, beside the word next to them."""


@frozen
class SlotPlace:
    """Where a source has a slot."""

    before: str
    """The word in front of it, folded; ``""``: none in its sentence."""
    after: str
    around: Mapping[str, float]


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
    if not here.around and not slot.around:
        return True
    return bool((here.before and here.before == slot.before) or (here.after and here.after == slot.after))


def _place(told: Told, start: int, end: int) -> SlotPlace:
    sentence = sentence_at(told, start)
    first, last = (sentence.start, sentence.end) if sentence else (start, end)
    before = _BEFORE.search(told.text[max(first, start - _REACH) : start])
    after = _AFTER.search(told.text[end : min(last, end + _REACH)])
    around = words_around(told, start, end)
    return SlotPlace(before[1].casefold() if before else "", after[1].casefold() if after else "", around)
