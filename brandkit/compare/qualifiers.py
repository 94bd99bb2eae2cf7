"""Values that both sides state, and what each says of them: up to, from, per month, was and now."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.compare.bounds import GRAVE, MILD, held_against
from brandkit.compare.context import sentence_at
from brandkit.compare.edges import same_edge
from brandkit.compare.pairing import Pair
from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Statement

_LEAST_NAME = 2
"""Characters: shorter names of units (``h``, ``s``) are in many a word."""


def meet_qualifiers(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each value that the view states with another bound, unit of count or role."""
    view = seen.view
    for pair in seen.pairing.pairs:
        key, ours = _sources(pair)
        if ours:
            yield from _bound(key, pair.statement, ours, view)
            yield from _per(key, pair.statement, ours, prepared, view)


def _sources(pair: Pair) -> tuple[str, Sequence[Statement]]:
    """Return the fact that a statement says, and where the source says it."""
    said = next((needed for needed in pair.facts if needed.said), None)
    return (said.fact.key, said.said) if said else ("", pair.sources)


def _bound(key: str, statement: Statement, ours: Sequence[Statement], view: View) -> Iterator[Meeting]:
    if any(same_edge(each, statement) for each in ours):
        return
    wanted = sorted({each.bound for each in ours})
    how = held_against(wanted, statement.bound)
    if how in (MILD, GRAVE):
        # What is not declared may be left out, and so may what limits it.
        kind = "bound" if how == GRAVE and (key or statement.bound) else "bound-dropped"
        yield _meeting(key, ours[0], statement, kind, " or ".join(wanted), view)


def _per(
    key: str, statement: Statement, ours: Sequence[Statement], prepared: Prepared, view: View
) -> Iterator[Meeting]:
    wanted = sorted({each.per for each in ours if each.per})
    if statement.per in wanted or (not statement.per and not wanted):
        return
    if statement.per and not wanted and _is_spoken_of(statement.per, ours, prepared):
        return
    kind = "per" if statement.per else "per-dropped"
    # Of what is not declared, and said of nothing, it may be said otherwise: "12 payments of $107", "$107 a month".
    said = statement if key or wanted else replace(statement, inexact=True)
    yield _meeting(key, ours[0], said, kind, " or ".join(wanted), view)


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
