"""What kind of fault a meeting is, in more detail than the comparison says."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from brandkit.checks.audiences import names_people
from brandkit.compare.sides.kinds import change_of
from brandkit.model.comparison import Comparison, Meeting, Source
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Code, Number


@lru_cache(maxsize=4)  # a memo of a pure function: every check asks it of one comparison
def by_kind(comparison: Comparison) -> Mapping[str, Sequence[Meeting]]:
    """Return the meetings by their kind (`kind_of`), in the order of the comparison."""
    found: dict[str, list[Meeting]] = {}
    for meeting in comparison.meetings:
        found.setdefault(kind_of(meeting, comparison), []).append(meeting)
    return found


def kind_of(meeting: Meeting, comparison: Comparison) -> str:
    """Return a meeting's kind: of a value inside a phrase the kind of that value; of a day whether words count it."""
    match meeting.kind:
        case "inside":
            statement = statement_of(meeting, comparison)
            return change_of(statement.value) if statement else "value"
        case "unit" if _is_number_for_code(meeting):
            return "code"
        case "near" | "opposite" if names_people(meeting, comparison):
            return "audience"
        case "date" | "same" | "added" if isinstance(meeting.variant and meeting.variant.value, Day):
            return _kind_of_day(meeting)
        case "time" | "added" if _source_of_zone(meeting, comparison):
            return "zone"
        case kind:
            return kind


def statement_of(meeting: Meeting, comparison: Comparison) -> Statement | None:
    """Return the variant's statement: the meeting's own, else the first one that stands in its words."""
    if meeting.variant:
        return meeting.variant
    statements = comparison.view.told.statements
    return next((each for each in statements if meeting.start <= each.start < meeting.end), None)


def source_of(meeting: Meeting, comparison: Comparison) -> Statement | None:
    """Return what the source says in the place of a meeting's words."""
    return meeting.source or _source_of_zone(meeting, comparison)


def _is_number_for_code(meeting: Meeting) -> bool:
    """Return whether a declared number is met by digits that are read as a code: a PIN."""
    is_number = meeting.source is None or isinstance(meeting.source.value, Code | Number)
    return is_number and meeting.variant is not None and isinstance(meeting.variant.value, Code)


def _kind_of_day(meeting: Meeting) -> str:
    statement = meeting.variant
    if statement is None or not isinstance(statement.value, Day):
        return meeting.kind
    several = any(isinstance(other, Day) and other != statement.value for other in statement.others)
    if statement.value.relative:
        return "relative" if several or meeting.kind == "date" else meeting.kind
    return "ambiguous" if several and not statement.is_spoken else meeting.kind


def _source_of_zone(meeting: Meeting, comparison: Comparison) -> Statement | None:
    """Return the source's time that shows the same hour and minute as the variant's, which has another zone."""
    clock = meeting.variant.value if meeting.variant else None
    if not isinstance(clock, Clock) or not clock.zone:
        return None
    ours = _clocks_of(comparison.source).get((clock.hour, clock.minute), ())
    return next((each for zone, each in ours if zone != clock.zone), None)


@lru_cache(maxsize=16)  # a memo of a pure function; a source is itself, and is held against many variants
def _clocks_of(source: Source) -> Mapping[tuple[int, int], Sequence[tuple[str, Statement]]]:
    """Return the source's times by hour and minute, each with its zone; of one zone the first."""
    found: dict[tuple[int, int], dict[str, Statement]] = {}
    for each in source.told.statements:
        if isinstance(each.value, Clock):
            found.setdefault((each.value.hour, each.value.minute), {}).setdefault(each.value.zone, each)
    return {time: tuple(zones.items()) for time, zones in found.items()}
