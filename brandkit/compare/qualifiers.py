"""Values that both sides state, and what each says of them: up to, from, per month, was and now."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from brandkit.compare.bounds import GRAVE, MILD, held_against
from brandkit.compare.capacity import is_same_room
from brandkit.compare.context import sentence_at, word_before
from brandkit.compare.edges import same_edge
from brandkit.compare.pairing import Pair
from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.senses import sense_of
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Day, Statement
from brandkit.model.value import Money

_LAST = frozenset({"until", "by", "before"})
_NEAR = 100
"""Characters before a price in which its unit may be named: "Monthly payment" above a table."""
_UNITS = ("durations", "pers", "fee_pers")
"""Categories of a lexicon that name what a price is for, beside units of measure."""
_LEAST_NAME = 2
"""Characters: shorter names of units (``h``, ``s``) are in many a word."""


def meet_qualifiers(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each value that the view states with another bound, unit of count or role."""
    for pair in seen.pairing.pairs:
        key, ours = _sources(pair)
        if ours:
            yield from _bound(key, pair.statement, ours, prepared, seen)
            yield from _per(key, pair.statement, ours, prepared, seen.view)


def _sources(pair: Pair) -> tuple[str, Sequence[Statement]]:
    """Return the fact that a statement says, and where the source says it."""
    said = next((needed for needed in pair.facts if needed.said), None)
    return (said.fact.key, said.said) if said else ("", pair.sources)


def _bound(
    key: str, statement: Statement, ours: Sequence[Statement], prepared: Prepared, seen: Seen
) -> Iterator[Meeting]:
    if any(same_edge(each, statement) for each in ours):
        return
    wanted = sorted({each.bound for each in ours})
    lexicon, told = prepared.setting.lexicon, prepared.source.told
    if statement.bound == "up-to" and any(
        is_same_room(each, told, statement, seen.view.told, lexicon) for each in ours
    ):
        return
    how = held_against(wanted, statement.bound)
    if (
        how == MILD
        and key
        and _LAST.issuperset(wanted)
        and not statement.bound
        and _is_on_a_day(statement, prepared, seen)
    ):
        how = GRAVE
    if how in (MILD, GRAVE):
        # What is not declared may be left out, and so may what limits it.
        kind = "bound" if how == GRAVE and (key or statement.bound) else "bound-dropped"
        yield _meeting(key, ours[0], statement, kind, " or ".join(wanted), seen.view)


def _is_on_a_day(statement: Statement, prepared: Prepared, seen: Seen) -> bool:
    """Return whether something is said to be on a day, "sign up on 25 October", and not to end on it."""
    lexicon, told = prepared.setting.lexicon, seen.view.told
    if word_before(told, statement.start) not in forms_of(lexicon, "on_days") or not isinstance(statement.value, Day):
        return False
    place = bisect_right(told.sentences, statement.start, key=attrgetter("start")) - 1
    return place >= 0 and sense_of(lexicon, "ends") not in seen.text.single[place].by_sense


def _per(
    key: str, statement: Statement, ours: Sequence[Statement], prepared: Prepared, view: View
) -> Iterator[Meeting]:
    wanted = sorted({each.per for each in ours if each.per})
    if statement.per in wanted or (not statement.per and not wanted):
        return
    if statement.per and not wanted and _is_spoken_of(statement.per, ours, prepared):
        return
    measures = [each for each in wanted if each in prepared.setting.lexicon.words.get("quantities", {})]
    if not statement.per and _is_named(measures, ("quantities",), _near(statement, view), prepared):
        return  # "a kilowatt hour costs 29 cents. It was 32 cents."
    is_lost = isinstance(statement.value, Money) and all(each.per for each in ours)
    is_lost = is_lost and not _is_named(wanted, _UNITS, _near(statement, view), prepared)
    kind = "per" if statement.per else "per-lost" if is_lost else "per-dropped"
    # Of what is not declared, and said of nothing, it may be said otherwise: "12 payments of $107", "$107 a month".
    said = statement if key or wanted else replace(statement, inexact=True)
    yield _meeting(key, ours[0], said, kind, " or ".join(wanted), view)


def _near(statement: Statement, view: View) -> str:
    """Return the text before a price, and its sentence, folded."""
    sentence = sentence_at(view.told, statement.start)
    end = sentence.end if sentence else statement.end
    return view.told.text[max(0, statement.start - _NEAR) : end].casefold()


def _is_named(units: Sequence[str], categories: Sequence[str], text: str, prepared: Prepared) -> bool:
    """Return whether a text has a name of one of some units."""
    words = prepared.setting.lexicon.words
    names = (words.get(each, {}).get(unit, unit) for unit in units for each in categories)
    return any(
        name.strip() in text
        for forms in names
        for name in forms.casefold().split(",")
        if len(name.strip()) > _LEAST_NAME
    )


def _is_spoken_of(per: str, ours: Sequence[Statement], prepared: Prepared) -> bool:
    """Return whether the source names that unit in a sentence that states the value, in a way nobody recognised."""
    told = prepared.source.told
    for statement in ours:
        sentence = sentence_at(told, statement.start)
        words = told.text[sentence.start : sentence.end].casefold() if sentence else ""
        if _is_named((per,), ("durations",), words, prepared):
            return True
    return False


def _meeting(key: str, source: Statement, statement: Statement, kind: str, expected: str, view: View) -> Meeting:
    quote = view.told.text[statement.start : statement.end]
    return Meeting(key, source, statement, kind, expected, quote, statement.start, statement.end)
