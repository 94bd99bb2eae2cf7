"""Values that both sides state, and what each says of them: up to, from, per month, was and now."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Needed, Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.compare.values.ages import label_before
from brandkit.compare.values.bounds import GRAVE, MILD, SAME, held_against
from brandkit.compare.values.capacity import is_same_room
from brandkit.compare.values.edges import same_edge
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of, single_words
from brandkit.facts.phrases.senses import sense_of
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Day, Sentence, Statement
from brandkit.model.value import Duration, Money

_BEFORE = ("", "before", "before")
"""What the words mean by which a moment is the last but one: "before"."""
_LAST = frozenset({"until", "by", "before"})
_BESIDE = 24
"""Characters before a day in which the word for it stands, and one before that."""
_NEAR = 100
"""Characters before a price in which its unit may be named: "Monthly payment" above a table."""
_UNITS = ("durations", "pers", "fee_pers")
"""Categories of a lexicon that name what a price is for, beside units of measure."""
_NEAR_WORDS = 4
"""Words before a moment in which something may be said to stop: "stops working after 31 October"."""
_LEAST_NAME = 2
"""Characters: shorter names of units (``h``, ``s``) are in many a word."""


def meet_qualifiers(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each value that the view states with another bound, unit of count or role."""
    bounds = _bounds_said(seen)
    for pair in seen.pairing.pairs:
        key, ours = _sources(pair, prepared)
        if ours:
            if not _is_bounded_elsewhere(pair, ours, bounds):
                yield from _bound(key, pair.statement, ours, prepared, seen)
            yield from _per(key, pair.statement, ours, prepared, seen.view)


def _bounds_said(seen: Seen) -> Mapping[int, set[str]]:
    """Return how the view limits the source's values, by the identity of their statements."""
    found: dict[int, set[str]] = {}
    for pair in seen.pairing.pairs:
        for each in pair.sources if pair.statement.bound else ():
            found.setdefault(id(each), set()).add(pair.statement.bound)
    return found


def _is_bounded_elsewhere(pair: Pair, ours: Sequence[Statement], said: Mapping[int, set[str]]) -> bool:
    """Return whether the view says a value bare here, and as the source limits it in another place."""
    wanted = {each.bound for each in ours}
    return not pair.statement.bound and any(not wanted.isdisjoint(said.get(id(each), ())) for each in pair.sources)


def _sources(pair: Pair, prepared: Prepared) -> tuple[str, Sequence[Statement]]:
    """Return the fact that a statement says, and where the source says it.

    Another wording of a fact, "two days" for "48 hours", is limited as the fact is where the source says it.
    """
    said = next((needed for needed in pair.facts if needed.said), None)
    if said:
        return said.fact.key, said.said
    inside = {id(each) for each in pair.sources} - prepared.own
    worded = (need for need in prepared.needed if need.said and inside and not inside.isdisjoint(_ids(need)))
    declared = next(worded, None)
    return (declared.fact.key, (*declared.said, *pair.sources)) if declared else ("", pair.sources)


def _ids(needed: Needed) -> frozenset[int]:
    """Return the identities of what a fact's wordings state."""
    return frozenset(id(each) for wording in needed.wordings for each in wording.statements)


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
    if statement.bound == "after" and _LAST.issuperset(wanted) and _ceases_then(statement, ours, prepared, seen.view):
        return
    how = held_against(wanted, statement.bound)
    if (
        how in (MILD, SAME)
        and key
        and not (statement.bound or statement.role)
        and _LAST.issuperset(map(_limit, ours))
        and _is_on_a_day(statement, prepared, seen)
    ):
        how = GRAVE
    if how == GRAVE and statement.bound == "at-least" and _are_ahead(statement, ours, prepared, seen):
        how = SAME
    if how in (MILD, GRAVE):
        # What is not declared may be left out, and so may what limits it.
        is_ahead = not statement.bound and _is_ahead(statement, lexicon, seen.view)
        kind = "bound" if how == GRAVE and (key or statement.bound) and not is_ahead else "bound-dropped"
        limits = sorted(filter(None, map(_limit, ours)))
        yield _meeting(key, ours[0], statement, kind, " or ".join(dict.fromkeys(limits)), seen.view)


def _are_ahead(statement: Statement, ours: Sequence[Statement], prepared: Prepared, seen: Seen) -> bool:
    """Return whether both sides give a length of time ahead of something: who comes sooner is in time as well."""
    lexicon = prepared.setting.lexicon
    own = [(prepared.source.told, each) for each in ours if id(each) in prepared.own]
    before = lexicon.words.get("bounds", {}).get(_BEFORE, "").split(",")
    ahead = single_words(lexicon, "advances").union(form.split()[0] for form in before if form.strip())
    sides = ((seen.view.told, statement), *own)
    behind = [told.text[each.end : each.end + _BESIDE].casefold().split()[:1] for told, each in sides]
    is_length = isinstance(statement.value, Duration) and bool(own)
    return is_length and all(not ahead.isdisjoint(words) for words in behind)


def _is_ahead(statement: Statement, lexicon: Lexicon, view: View) -> bool:
    """Return whether a length of time is one ahead of something: whoever calls "48 hours before" may call earlier."""
    after = view.told.text[statement.end : statement.end + _BESIDE].casefold().lstrip()
    return isinstance(statement.value, Duration) and after.startswith(tuple(forms_of(lexicon, "advances")))


def _limit(statement: Statement) -> str:
    """Return the bound of a statement; the end of a range is one too: "from 15 to 31 May"."""
    return "until" if statement.role == "high" else statement.bound


def _ceases_then(statement: Statement, ours: Sequence[Statement], prepared: Prepared, view: View) -> bool:
    """Return whether something is said to be no more after a moment: "the card stops working after 31 October".

    So does a negation, "no refunds after Friday", unless the source has one too: "no entry until Friday".
    """
    sentence = sentence_at(view.told, statement.start)
    if sentence is None:
        return False
    told = prepared.source.told
    own = prepared.own.union(map(id, told.statements))  # those of a declared day are made anew, with its year
    theirs = [sentence_at(told, each.start) for each in ours if id(each) in own]
    is_affirmed = bool(theirs) and not any(each and each.negations for each in theirs)
    # "No refunds after Friday", "after Friday there are no refunds"
    if (
        is_affirmed
        and sentence.negations
        and sum(each.bound == statement.bound for each in _inside(sentence, view)) == 1
    ):
        return True
    before = view.told.text[sentence.start : statement.start].casefold().split()
    return not single_words(prepared.setting.lexicon, "ceasing").isdisjoint(before[-_NEAR_WORDS:])


def _inside(sentence: Sentence, view: View) -> Iterator[Statement]:
    return (each for each in view.told.statements if sentence.start <= each.start < sentence.end)


def _is_on_a_day(statement: Statement, prepared: Prepared, seen: Seen) -> bool:
    """Return whether something is said to be on a day, "sign up on 25 October", and not to end on it."""
    lexicon, told = prepared.setting.lexicon, seen.view.told
    # The word may stand in the cell of a table before the day's: "Pay on | 26 February".
    before = told.text[max(0, statement.start - _BESIDE) : statement.start].casefold().split()
    if not isinstance(statement.value, Day) or forms_of(lexicon, "on_days").isdisjoint(before[-1:]):
        return False
    # "Between the 13th and the 31st", "it shuts on the 31st".
    others = forms_of(lexicon, "breaks", "and") | single_words(lexicon, "ceasing")
    place = bisect_right(told.sentences, statement.start, key=attrgetter("start")) - 1
    is_end = sense_of(lexicon, "ends") in seen.text.single[place].by_sense
    return others.isdisjoint(before[-2:-1]) and place >= 0 and not is_end


def _per(
    key: str, statement: Statement, ours: Sequence[Statement], prepared: Prepared, view: View
) -> Iterator[Meeting]:
    wanted = sorted({each.per for each in ours if each.per})
    if statement.per in wanted or (not statement.per and not wanted):
        return
    units, here = {unit for each in wanted for unit in _units(each)}, _units(statement.per)
    added = here - units
    if added and units <= here and all(_is_spoken_of(unit, ours, prepared) for unit in added):
        return
    lacks_one = not added and any(here < _units(each) for each in wanted)
    near = _near(statement, view)
    measures = [each for each in wanted if each in prepared.setting.lexicon.words.get("quantities", {})]
    if lacks_one and not here and _is_named(measures, ("quantities",), near, prepared):
        return  # "a kilowatt hour costs 29 cents. It was 32 cents."
    is_lost = lacks_one and isinstance(statement.value, Money) and all(each.per for each in ours)
    # An old price has its unit from the new one, beside it or where the source says both.
    is_lost = is_lost and not all(each.role == "was" for each in ours)
    is_lost = is_lost and label_before(view.told, statement, prepared.setting.lexicon) != "was"
    is_lost = is_lost and not _is_named(units - here, _UNITS, near, prepared)
    kind = "per" if not lacks_one else "per-lost" if is_lost else "per-dropped"
    # Of what is not declared, and said of nothing, it may be said otherwise: "12 payments of $107", "$107 a month".
    said = statement if key or wanted else replace(statement, inexact=True)
    yield _meeting(key, ours[0], said, kind, " or ".join(wanted), view)


def _units(per: str) -> frozenset[str]:
    """Return what an amount is per: "a month, per person" is two units."""
    return frozenset(per.split("+")) - {""}


def _near(statement: Statement, view: View) -> str:
    """Return the text before a price, and its sentence, folded."""
    sentence = sentence_at(view.told, statement.start)
    end = sentence.end if sentence else statement.end
    return view.told.text[max(0, statement.start - _NEAR) : end].casefold()


def _is_named(units: Iterable[str], categories: Sequence[str], text: str, prepared: Prepared) -> bool:
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
