"""Values that both sides state, and what each says of them: up to, from, per month, was and now."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from brandkit.compare.ages import label_before
from brandkit.compare.bounds import GRAVE, MILD, SAME, held_against
from brandkit.compare.context import sentence_at
from brandkit.compare.edges import same_edge
from brandkit.compare.pairing import Pair
from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon.lexicon import forms_of, single_words
from brandkit.facts.phrases.senses import sense
from brandkit.facts.stems import stem
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Day, Statement
from brandkit.model.value import Money

_LAST = frozenset({"until", "by", "before"})
_BESIDE = 24
"""Characters before a day in which the word for it stands, and one before that."""
_NEAR = 100
"""Characters before a price in which its unit may be named: "Monthly payment" above a table."""
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
    how = held_against(wanted, statement.bound)
    if (
        how in (MILD, SAME)
        and key
        and not (statement.bound or statement.role)
        and _LAST.issuperset(map(_limit, ours))
        and _is_on_a_day(statement, prepared, seen)
    ):
        how = GRAVE
    if how in (MILD, GRAVE):
        # What is not declared may be left out, and so may what limits it.
        kind = "bound" if how == GRAVE and (key or statement.bound) else "bound-dropped"
        limits = sorted(filter(None, map(_limit, ours)))
        yield _meeting(key, ours[0], statement, kind, " or ".join(dict.fromkeys(limits)), seen.view)


def _limit(statement: Statement) -> str:
    """Return the bound of a statement; the end of a range is one too: "from 15 to 31 May"."""
    return "until" if statement.role == "high" else statement.bound


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
    end = sense(stem(next(iter(forms_of(lexicon, "ends"))), lexicon), lexicon)
    return others.isdisjoint(before[-2:-1]) and place >= 0 and end not in seen.text.single[place].by_sense


def _per(
    key: str, statement: Statement, ours: Sequence[Statement], prepared: Prepared, view: View
) -> Iterator[Meeting]:
    wanted = sorted({each.per for each in ours if each.per})
    if statement.per in wanted or (not statement.per and not wanted):
        return
    if statement.per and not wanted and _is_spoken_of(statement.per, ours, prepared):
        return
    kind = (
        "per" if statement.per else "per-lost" if _is_lost(wanted, statement, ours, prepared, view) else "per-dropped"
    )
    # Of what is not declared, and said of nothing, it may be said otherwise: "12 payments of $107", "$107 a month".
    said = statement if key or wanted else replace(statement, inexact=True)
    yield _meeting(key, ours[0], said, kind, " or ".join(wanted), view)


def _is_lost(
    wanted: Sequence[str], statement: Statement, ours: Sequence[Statement], prepared: Prepared, view: View
) -> bool:
    """Return whether a price is surely said without what it is for: nothing near it names a unit of that sort."""
    if not isinstance(statement.value, Money) or not all(each.per for each in ours):
        return False
    if label_before(view.told, statement, prepared.setting.lexicon) == "was":  # the new price says what it is for
        return False
    sentence = sentence_at(view.told, statement.start)
    end = sentence.end if sentence else statement.end
    near = view.told.text[max(0, statement.start - _NEAR) : end].casefold()
    words = prepared.setting.lexicon.words
    names = (words.get(each, {}).get(per, per) for per in wanted for each in ("durations", "pers", "fee_pers"))
    return not any(
        name.strip() in near
        for forms in names
        for name in forms.casefold().split(",")
        if len(name.strip()) > _LEAST_NAME
    )


def _is_spoken_of(per: str, ours: Sequence[Statement], prepared: Prepared) -> bool:
    """Return whether the source names that unit in a sentence that states the value, in a way nobody recognised."""
    told = prepared.source.told
    names = prepared.setting.lexicon.words.get("durations", {}).get(per, per).split(",")
    for statement in ours:
        sentence = sentence_at(told, statement.start)
        words = told.text[sentence.start : sentence.end].casefold() if sentence else ""
        if any(name.strip() in words for name in names if len(name.strip()) > _LEAST_NAME):
            return True
    return False


def _meeting(key: str, source: Statement, statement: Statement, kind: str, expected: str, view: View) -> Meeting:
    quote = view.told.text[statement.start : statement.end]
    return Meeting(key, source, statement, kind, expected, quote, statement.start, statement.end)
