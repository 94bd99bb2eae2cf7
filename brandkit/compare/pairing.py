"""Which statements of a view say what the source says: worked out once, for all that is asked about them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from brandkit.compare.sides.prepared import Needed, Prepared
from brandkit.compare.sides.targets import leads_to
from brandkit.compare.values.edges import same_edge
from brandkit.facts.same_moment import moment_agrees
from brandkit.facts.same_said import same_said
from brandkit.facts.same_value import agrees
from brandkit.model.frozen import frozen
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Instant, Number


@frozen
class Pair:
    """A statement of a view, and what of the source has its value."""

    statement: Statement
    facts: tuple[Needed, ...]
    """The declared facts that it says."""
    sources: tuple[Statement, ...]
    """The statements of the source, those inside declared wordings among them."""


@frozen
class Pairing:
    """A view's statements, each with its source."""

    pairs: tuple[Pair, ...]
    said: Mapping[str, tuple[Statement, ...]]
    """Per declared fact what says it."""


def pair(prepared: Prepared, statements: Sequence[Statement]) -> Pairing:
    """Return the statements of a view, in order, each with what of the source has its value."""
    pairs = tuple(_pair(prepared, each, _clocks_beside(number, statements)) for number, each in enumerate(statements))
    said: dict[str, list[Statement]] = {}
    for each in pairs:
        for needed in each.facts:
            said.setdefault(needed.fact.key, []).append(each.statement)
    return Pairing(pairs, {key: tuple(found) for key, found in said.items()})


def kept(pairing: Pairing, prepared: Prepared) -> Iterator[tuple[int, int]]:
    """Yield where the source's text says what a view says as well; "Friday" is in every month."""
    for each in pairing.pairs:
        said = each.statement.value
        is_day = isinstance(said, Day) and said.day is not None
        for source in each.sources:
            is_same = is_day or not isinstance(source.value, Day) or source.value.day is None
            if is_same and id(source) in prepared.own:
                yield source.start, source.end


MOST_STATEMENTS = 128
"""Of which it is kept what says the same: a message on all its channels says the same ones again and again. Each holds
the source that it is held against, so that more would hold many versions of a message that is being written."""

_BESIDE = 8
"""Characters that may stand between a day and its time: ", at ", " um ", " à partir"."""


def _clocks_beside(number: int, statements: Sequence[Statement]) -> list[Statement]:
    """Return the times that stand right before or behind a day, and with which it says one moment."""
    if not isinstance(statements[number].value, Day):
        return []
    near = statements[max(number - 1, 0) : number + 2]
    return [
        each
        for each in near
        if isinstance(each.value, Clock)
        and max(each.start, statements[number].start) - min(each.end, statements[number].end) <= _BESIDE
    ]


def _pair(prepared: Prepared, statement: Statement, clocks: Sequence[Statement]) -> Pair:
    # 1 and 1.0 are equal, and only one of them is the code "1".
    is_number = any(isinstance(each, Number) for each in (statement.value, *statement.others))
    met = _met.__wrapped__ if is_number else _met
    facts, sources = met(prepared, _anywhere(statement), tuple(map(_anywhere, clocks)))
    return Pair(statement, facts, sources)


def _anywhere(each: Statement) -> Statement:
    """Return a statement without its place, which makes no difference to what says the same."""
    value, others, bound, per = each.value, each.others, each.bound, each.per
    return Statement(value, 0, 0, others, bound, per, each.role, each.noun, each.inexact, each.is_spoken)


@lru_cache(maxsize=MOST_STATEMENTS)  # a memo of a pure function; what is prepared is compared by identity
def _met(
    prepared: Prepared, statement: Statement, clocks: tuple[Statement, ...]
) -> tuple[tuple[Needed, ...], tuple[Statement, ...]]:
    """Return the facts that a statement says, and the statements of the source."""
    kinds = {type(statement.value), *map(type, statement.others)}
    sources = (each for kind in kinds for each in prepared.by_type.get(kind, ()))
    # Most statements are of another kind than most facts, and asking is dear.
    asked = {id(each) for kind in kinds for each in prepared.needed_by_type.get(kind, ())}
    facts = (
        [each for each in prepared.needed if id(each) in asked and _says(statement, each, prepared, clocks)]
        if asked
        else ()
    )
    is_edge = bool(statement.bound)  # an edge is one by its bound; asking is dear
    same = [each for each in sources if same_said(each, statement) or (is_edge and same_edge(each, statement))]
    if isinstance(statement.value, Clock) and statement.value.zone:
        same = [each for each in same if not _is_elsewhere(each, statement, prepared)]
    return tuple(facts), tuple(dict.fromkeys(same)) if len(same) > 1 else tuple(same)


def _is_elsewhere(source: Statement, statement: Statement, prepared: Prepared) -> bool:
    """Return whether the source's clock is that of a declared instant, and the view's zone makes it another one.

    "11:59 PM" in the source's text leaves open where; the fact that it prints does not.
    """
    declared = [needed.fact.value for needed in prepared.needed if any(each is source for each in needed.said)]
    instants = [each for each in declared if isinstance(each, Instant)]
    names_zone = isinstance(source.value, Clock) and source.value.zone
    return not names_zone and bool(instants) and not any(agrees(e, statement, prepared.setting) for e in instants)


def _says(statement: Statement, needed: Needed, prepared: Prepared, clocks: Sequence[Statement]) -> bool:
    declared = needed.fact.value
    if agrees(declared, statement, prepared.setting):
        return True
    if statement.bound and any(same_edge(each, statement) for each in needed.said):
        return True
    # Midnight is the end of the day before; and on clocks elsewhere it may be another day.
    if isinstance(declared, Instant) and any(moment_agrees(declared, statement, c, prepared.setting) for c in clocks):
        return True
    ways = (target for target in prepared.targets if needed.fact.key in target.facts)
    return any(leads_to(statement, target) for target in ways)
