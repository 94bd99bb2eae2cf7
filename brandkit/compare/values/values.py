"""The typed facts of a source met by the statements of a view."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.housekeeping import is_within
from brandkit.compare.sides.kinds import change_of
from brandkit.compare.sides.prepared import Needed, Prepared
from brandkit.compare.sides.required import is_required
from brandkit.compare.sides.seen import Seen
from brandkit.compare.sides.slots import may_fill
from brandkit.compare.sides.targets import leads_to
from brandkit.compare.values.alike import in_place_of, is_numbered
from brandkit.compare.values.bare_prices import bare_price_of
from brandkit.compare.values.rivals import pair_up, rival_of
from brandkit.compare.values.supported import follows, is_supported
from brandkit.facts.phrases import Searched, find_phrase
from brandkit.facts.phrases.result import STATED
from brandkit.facts.same_moment import weekday_wrong
from brandkit.model.comparison import Meeting, View
from brandkit.model.message import Fact
from brandkit.model.statement import Action, Claim, Clock, Day, Statement
from brandkit.model.value import Duration, Money, Number, Quantity, Url


def meet_values(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each typed fact, and for each statement that nothing supports."""
    view = seen.view
    statements = view.told.statements
    typed = [needed for needed in prepared.needed if needed.fact.kind != "phrase"]
    missing: list[Needed] = []
    yield from _wrong_weekdays(statements, prepared, view)
    for needed in typed:
        same = seen.pairing.said.get(needed.fact.key, ())
        yield from (_same(needed, statement, view) for statement in same)
        if not same and (bare := bare_price_of(needed, view)):
            yield _same(needed, bare, view)
        elif not same and is_required(needed, prepared.source, view):
            missing.append(needed)
    left = [each.statement for each in seen.pairing.pairs if not _is_known(each, seen, prepared)]
    taken: set[int] = set()
    # What may stand for a recipient's value may as well be the fact that is missing.
    fillers = [each.statement for each in seen.pairing.pairs if missing and _may_fill(each, seen, prepared)]
    for needed, statement in (*pair_up(missing, [*left, *fillers], view.told), *_halves(typed, left, seen)):
        if statement is not None:
            taken.add(id(statement))
            yield _other(needed, statement, view)
        elif not _is_said_otherwise(needed, seen.text):
            yield Meeting(needed.fact.key, _first(needed), None, "missing", expected=shown(needed.fact))
    for statement in left:
        if id(statement) not in taken and not follows(statement, prepared.by_type, prepared.setting.date):
            yield _leftover(statement, typed, prepared, seen)


def _halves(typed: Sequence[Needed], left: Sequence[Statement], seen: Seen) -> Iterator[tuple[Needed, Statement]]:
    """Yield the instants of which the view says the day and another time, or the time and another day."""
    for part in (Day, Clock):
        lacking = [each for each in typed if each.fact.kind == "instant" and _lacks(each, part, seen)]
        of_part = [each for each in left if isinstance(each.value, part)]
        for needed, statement in pair_up(lacking, of_part, seen.view.told) if lacking and of_part else ():
            if statement is not None:
                yield needed, statement


def _lacks(needed: Needed, part: type, seen: Seen) -> bool:
    said = seen.pairing.said.get(needed.fact.key, ())
    return bool(said) and not any(isinstance(each.value, part) for each in said)


def _leftover(statement: Statement, typed: Sequence[Needed], prepared: Prepared, seen: Seen) -> Meeting:
    """Return the meeting of a value that nothing supports and that stands in place of nothing that is missing."""
    view = seen.view
    rival = None if statement.inexact else rival_of(statement, typed, view.told)
    if rival:
        return _other(rival, statement, view)
    source = in_place_of(statement, prepared, seen)
    if source:
        words = prepared.shown(source)
        return Meeting(
            "", source, replace(statement, inexact=False), change_of(statement.value), words, *_words(statement, view)
        )
    return _added(statement, view)


def _wrong_weekdays(statements: Sequence[Statement], prepared: Prepared, view: View) -> Iterator[Meeting]:
    for statement in statements:
        day = weekday_wrong(statement, prepared.setting)
        if day is not None:
            yield Meeting("", None, statement, "weekday", day.isoformat(), *_words(statement, view))


def shown(fact: Fact) -> str:
    """Return a fact for a finding: as its author wrote it."""
    return fact.literal


def _is_known(pair: Pair, seen: Seen, prepared: Prepared) -> bool:
    """Return whether a value need not be asked about: the source says it, or it stands in place of a slot."""
    statement = pair.statement
    if isinstance(statement.value, Claim | Action) or pair.facts or is_within(statement, seen.own):
        return True
    if isinstance(statement.value, Number) and is_numbered(statement, prepared, seen.view.told):
        return True
    if isinstance(statement.value, Url):  # the words beside a link say nothing of where it leads
        return bool(pair.sources) or any(leads_to(statement, target) for target in prepared.targets)
    return is_supported(pair, prepared) or may_fill(statement, seen.view.told, prepared.slots)


def _may_fill(pair: Pair, seen: Seen, prepared: Prepared) -> bool:
    """Return whether a value that the source does not say stands in place of a slot."""
    if isinstance(pair.statement.value, Claim | Action | Url) or pair.facts or is_supported(pair, prepared):
        return False
    return may_fill(pair.statement, seen.view.told, prepared.slots)


def _is_said_otherwise(needed: Needed, text: Searched) -> bool:
    """Return whether one of a value's other wordings stands in the view."""
    return bool(needed.phrases) and find_phrase(needed.phrases, text).status == STATED


def _same(needed: Needed, statement: Statement, view: View) -> Meeting:
    return Meeting(needed.fact.key, _first(needed), statement, "same", shown(needed.fact), *_words(statement, view))


def _other(needed: Needed, statement: Statement, view: View) -> Meeting:
    kind = _difference(needed.fact, statement)
    return Meeting(needed.fact.key, _first(needed), statement, kind, shown(needed.fact), *_words(statement, view))


def _added(statement: Statement, view: View) -> Meeting:
    return Meeting("", None, statement, "added", "", *_words(statement, view))


def _difference(fact: Fact, statement: Statement) -> str:
    """Return how a statement differs from the fact in whose place it stands."""
    match fact.value, statement.value:
        case Money(a, _), Money(b, _) if a == b:
            return "currency"
        case (Quantity(a, _), Quantity(b, _)) | (Duration(a, _), Duration(b, _)) if a == b:
            return "unit"
        case (Money(), other) | (Number(), other) if type(other) is not type(fact.value):
            return "unit"
        case Quantity(a, _), Money(b, _) if a == b:
            return "unit"
        case _, Day():
            return "date"
        case _:
            return change_of(statement.value)


def _first(needed: Needed) -> Statement | None:
    return needed.said[0] if needed.said else None


def _words(statement: Statement, view: View) -> tuple[str, int, int]:
    return view.told.text[statement.start : statement.end], statement.start, statement.end
