"""Constants and slots as Python expressions for what they write."""

from functools import partial

from brandkit.compile.interpret import slot_text
from brandkit.compile.python_expression import required
from brandkit.compile.python_source import Place
from brandkit.compile.quick import gate_of, quicken, sparing
from brandkit.compile.shared_slots import is_free, slot_key
from brandkit.model.plan import Slot


def constant_piece(text: str, place: Place) -> str:
    """Return source for text that is the same for everyone."""
    return place.page.refer(text.encode() if place.encoded else text)


def slot_piece(slot: Slot, place: Place) -> str:
    """Return source for what a slot writes: if it is filled ahead, its variable."""
    names = (*place.items, "loop") if place.items else ()
    filled = place.filled.get(slot_key(slot)) if is_free(slot, names) else None
    return filled or fresh_slot_piece(slot, place)


def fresh_slot_piece(slot: Slot, place: Place) -> str:
    """Return source that fills a slot: printable text the quick way, anything else the careful one."""
    quick = "x"
    for escape in quicken(slot.escapes):
        call = f"{place.page.refer(escape)}({quick})"
        gate = gate_of(escape) if quick == "x" else ""
        quick = f"(x if {gate} else {call})" if gate else call
    careful = place.page.refer(partial(slot_text, slot, place.locale))
    value = required(slot.value, place)
    text = f"({quick} if type(x := {value}) is str and x.isprintable() else {careful}(x))"
    if spared := sparing(slot.escapes):  # asked first: letters and digits are printable, and are most values
        rest = f"{quick} if x.isprintable() else {careful}(x)"
        text = f"((x if {spared} else {rest}) if type(x := {value}) is str else {careful}(x))"
    return f"{text}.encode()" if place.encoded else text
