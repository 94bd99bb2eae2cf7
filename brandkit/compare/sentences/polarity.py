"""Sentences of a view that say what the source denies, or deny what it says, in nearly its own words."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from brandkit.compare.sentences.polar import Polar, Thing, polar_of
from brandkit.compare.sentences.predicates import asks_for_something, ceases, denies_doing
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.resolve import UNKNOWN
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.model.comparison import Meeting
from brandkit.model.value import Money

_LEAST_ADDED, _LEAST_DROPPED, _LEAST_GRANTED = 0.65, 0.8, 0.6
"""Of what a sentence of the view says, so much must be in the source's sentence; less where it is "with" for
"without"."""
_LEAST_BACK = 0.3
"""Of the source's sentence, so much must be in the view's: of a long one the view may say a clause."""
_LEAST_WHOLE = 0.65
"""So much of the source's sentence is in the view's where that is short, says something of something, and no more."""
_SHORT = 3
"""Below so many words and values, the sentences must be written alike as well: "Gift cards" denies nothing."""
_WRITTEN_ALIKE = 0.75
_LEAST_WORDS = 2
"""Words that two sentences have in common, at least, unless the source's has fewer."""
_MOST_FLAT = 2
"""Words beside the negation: "No refunds", "Keine Hunde erlaubt"."""
_SHORTHAND = re.compile(r"[=→⇒]")
"""Says "if ... then": "no payment = no cover" denies no payment."""
_LEAST_LOST = 2
"""So many words must have lost their negation where what was denied itself is not said."""


def meet_polarity(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence of the view whose words the source has, denied here or there alone."""
    told = seen.view.told
    sides = {side: [each for each in prepared.polar if each.is_negative == side] for side in (False, True)}
    lexicon = prepared.setting.lexicon
    known = {id(each.statement) for each in seen.pairing.pairs if each.facts or each.sources}
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        if not sides[not sentence.is_negative]:
            continue
        # Values of a recipient are in no source.
        values = [each for each in stretch.statements if id(each) in known]
        here = polar_of(told, sentence, stretch, values, lexicon)
        if _SHORTHAND.search(here.text) or here.text.endswith("?"):
            continue
        slots = len(stretch.statements) - len(values)
        likely = (each for each in sides[not here.is_negative] if _may_meet(here, each))
        against = [each for each in likely if _contradict(here, each, slots, lexicon)]
        share = max(map(here.share_in, against), default=0.0)
        is_said = any(here.share_in(each) >= share for each in sides[here.is_negative])
        if against and not is_said and not _is_said_in_parts(here, prepared.polar):
            other = next(each for each in against if here.share_in(each) == share)
            yield Meeting(
                "", None, None, "negated", other.text, here.text, sentence.start, sentence.start + len(here.text)
            )


def _is_said_in_parts(here: Polar, source: Sequence[Polar]) -> bool:
    """Return whether every word of a sentence stands as it does there in some clause of the source about the same.

    "The sauna is included, and classes are free" is said by "the sauna is included" and "classes are free, drinks are
    not included", though the latter denies more than the sentence does.
    """
    about = [each for each in source if len(here.senses.keys() & each.senses.keys()) >= _LEAST_WORDS]
    said = {(sense, negated) for each in about for sense, negated in each.senses.items()}
    return len(about) >= _LEAST_WORDS and here.senses.items() <= said


def _may_meet(here: Polar, source: Polar) -> bool:
    """Return whether two sentences have a word in common, or say values only: counting all that they share is dear."""
    return not here.senses or not here.senses.keys().isdisjoint(source.senses)


def _contradict(here: Polar, source: Polar, slots: int, lexicon: Lexicon) -> bool:
    """Return whether one of two sentences denies what the other says."""
    denying, other = (here, source) if here.is_negative else (source, here)
    if not here.size and not source.size and asks_for_something(denying, other, lexicon):
        return True
    if _denies_flatly(here, source) and not ceases(source.text, here.text, lexicon):
        return True
    share = here.share_in(source)
    if share < _LEAST_GRANTED or source.share_in(here) < _LEAST_BACK or ceases(other.text, denying.text, lexicon):
        return False
    # One word in common is too little, unless there is no other.
    is_about_it = len(here.senses.keys() & source.senses.keys()) >= min(_LEAST_WORDS, len(source.senses))
    if not is_about_it and not denies_doing(denying, other, lexicon):
        return False
    if any(each in here.granted for each in source.denied):
        return True
    if share < (_LEAST_ADDED if here.is_negative else _LEAST_DROPPED) or not _is_turned(denying, other):
        return False
    # The source may deny more beside, in clauses that the view leaves out.
    enough = all if here.is_negative else any
    if not enough(_affirms(other, each, denying) for each in denying.denied) and not _is_part(here, source):
        return False
    return not is_about_it or _is_alike(here, source, slots, share)


def _denies_flatly(here: Polar, source: Polar) -> bool:
    """Return whether a sentence does nothing but deny a thing or two that the source's affirms: "No refunds."."""
    is_flat = 0 < len(here.senses) <= _MOST_FLAT >= len(here.text.split()) - 1 and not here.values
    is_denied = is_flat and here.is_negative and all(here.senses.values())
    affirmed = [each for each, is_negated in source.senses.items() if not is_negated and each not in source.premises]
    return is_denied and here.senses.keys() <= set(affirmed)


def _is_alike(here: Polar, source: Polar, slots: int, share: float) -> bool:
    """Return whether two sentences have so much in common that they cannot be about two things."""
    if (source.is_said or here.is_said) and here.senses.keys() == source.senses.keys() and len(here.senses) > 1:
        return True
    is_whole = share == 1.0 and here.is_clause and len(here.senses) > 1 and source.share_in(here) >= _LEAST_WHOLE
    if is_whole and not source.values:  # "not open on Monday" does not deny "open"
        return True
    if here.size + slots >= _SHORT or (here.senses and here.values and share == 1.0):
        return True
    return SequenceMatcher(None, here.text, source.text).ratio() >= _WRITTEN_ALIKE


def _is_part(here: Polar, source: Polar) -> bool:
    """Return whether a price is all in what another sentence denies: "£30 exit fee" of "no exit fee of £30"."""
    lost = [each for each, is_negated in here.senses.items() if not is_negated and source.senses.get(each)]
    is_price = any(isinstance(each.value, Money) for each in here.values)
    return is_price and len(lost) >= _LEAST_LOST and here.share_in(source) == 1.0


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
