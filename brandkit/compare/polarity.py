"""Sentences of a view that say what the source denies, or deny what it says, in nearly its own words."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from brandkit.compare.polar import Polar, Thing, polar_of
from brandkit.compare.prepared import Prepared
from brandkit.compare.resolve import UNKNOWN
from brandkit.compare.seen import Seen
from brandkit.model.comparison import Meeting

_LEAST_ADDED, _LEAST_DROPPED = 0.7, 0.8
"""Of what a sentence of the view says, so much must be in the source's sentence."""
_LEAST_BACK = 0.4
"""Of the source's sentence, so much must be in the view's: of a long one the view may say a clause."""
_SHORT = 3
"""Below so many words and values, the sentences must be written alike as well: "Gift cards" denies nothing."""
_WRITTEN_ALIKE = 0.75
_SHORTHAND = re.compile(r"[=→⇒]")
"""Says "if ... then": "no payment = no cover" denies no payment."""


def meet_polarity(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence of the view whose words the source has, denied here or there alone."""
    told = seen.view.told
    sides = {side: [each for each in prepared.polar if each.is_negative == side] for side in (False, True)}
    known = {id(each.statement) for each in seen.pairing.pairs if each.facts or each.sources}
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        # Values of a recipient are in no source.
        here = polar_of(told, sentence, stretch, [each for each in stretch.statements if id(each) in known])
        if _SHORTHAND.search(here.text) or here.text.endswith("?"):
            continue
        least = _LEAST_ADDED if here.is_negative else _LEAST_DROPPED
        other = next((each for each in sides[not here.is_negative] if _contradict(here, each, least)), None)
        if other is not None and not any(here.share_in(each) >= least for each in sides[here.is_negative]):
            yield Meeting(
                "", None, None, "negated", other.text, here.text, sentence.start, sentence.start + len(here.text)
            )


def _contradict(here: Polar, source: Polar, least: float) -> bool:
    """Return whether one of two sentences denies what the other says."""
    if here.share_in(source) < least or source.share_in(here) < _LEAST_BACK:
        return False
    denying, other = (here, source) if here.is_negative else (source, here)
    # The source may deny more beside, in clauses that the view leaves out.
    enough = all if here.is_negative else any
    if not enough(_affirms(other, each, denying) for each in denying.denied) or not _is_turned(denying, other):
        return False
    if source.is_said and here.senses.keys() == source.senses.keys() and len(here.senses) > 1:
        return True
    if here.size >= _SHORT or (here.senses and here.values and here.share_in(source) == 1.0):
        return True
    return SequenceMatcher(None, here.text, source.text).ratio() >= _WRITTEN_ALIKE


def _affirms(polar: Polar, thing: Thing, denying: Polar) -> bool:
    """Return whether a sentence has what another one denies.

    What was so before may be said to be so no more; a value that nobody knows may be that of a slot.
    """
    if isinstance(thing, str):
        return thing in polar.senses
    if thing not in denying.values:
        return UNKNOWN in polar.text
    value = polar.value_like(thing)
    return value is not None and (value.role != "was" or thing.role == "was")


def _is_turned(denying: Polar, other: Polar) -> bool:
    """Return whether something that both have is negated in one of them alone."""
    shared = [each for each in denying.senses if each in other.senses]
    if not any(denying.senses.values()):
        return True
    return any(denying.senses[each] != other.senses[each] for each in shared)
