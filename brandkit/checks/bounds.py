"""What a bound of a value says, in the words of findings."""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.facts.same_said import is_counted
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Duration

BOUNDS: Mapping[str, str] = MappingProxyType(
    {
        "up-to": "up to",
        "under": "less than",
        "at-least": "at least",
        "over": "more than",
        "about": "about",
        "only": "only",
        "until": "until",
        "by": "by",
        "before": "before",
        "from": "from",
        "after": "after",
        "since": "since",
        "within": "within",
    }
)

_UNTIL = frozenset({"until", "by", "before"})
_OF_AMOUNTS = frozenset({"up-to", "under", "at-least", "over", "about", "only"})


def is_moment(statement: Statement | None) -> bool:
    """Return whether a statement speaks of a day or a time."""
    return statement is not None and isinstance(statement.value, Day | Clock)


def is_one_moment(meeting: Meeting) -> bool:
    """Return whether both bounds are the same at a time of day: until six, by six, before six."""
    sides = (meeting.source, meeting.variant)
    return all(side is not None and isinstance(side.value, Clock) and side.bound in _UNTIL for side in sides)


def is_term(meeting: Meeting) -> bool:
    """Return whether it is a length of time in which, or after which, something happens."""
    return meeting.kind == "bound" and meeting.variant is not None and isinstance(meeting.variant.value, Duration)


def is_of_amounts(meeting: Meeting) -> bool:
    """Return whether one of the bounds is one of amounts: "after two weeks" bounds what happens then, not the weeks."""
    bounds = {side.bound for side in (meeting.source, meeting.variant) if side is not None} | {meeting.expected}
    return meeting.variant is not None and is_counted(meeting.variant.value) and not bounds.isdisjoint(_OF_AMOUNTS)


def other_bound(meeting: Meeting, comparison: Comparison) -> str:
    """Say that the variant puts another bound on a value, none, or one that the source does not put."""
    theirs = BOUNDS.get(meeting.variant.bound if meeting.variant else "", "")
    mine = BOUNDS.get(meeting.source.bound if meeting.source else "", "") or BOUNDS.get(meeting.expected, "")
    what = f"{quoted(meeting.quote)}{named(meeting, comparison)}"
    if not theirs:
        return f"{variant(comparison)} drops the “{mine}” of {what}"
    if not mine:
        return f"{variant(comparison)} says “{theirs}” with {what}, {author(comparison)} says no such thing"
    return f"{variant(comparison)} says “{theirs}” with {what}, {author(comparison)} says “{mine}”"


def _per(meeting: Meeting) -> str:
    return meeting.variant.per if meeting.variant else ""


def other_unit_of_count(meeting: Meeting, comparison: Comparison) -> str:
    """Say that a value holds for another unit of count than the source's: a year, a person."""
    theirs, mine = (each.replace("+", " and ") for each in (_per(meeting), meeting.expected))
    what = f"{quoted(meeting.quote)}{named(meeting, comparison)}"
    if not theirs:
        return f"{variant(comparison)} does not say that {what} is per {mine}"
    if not mine:
        said = f"{variant(comparison)} says that {what} is per {theirs}"
        return f"{said}, {author(comparison)} says {ours(meeting, comparison)}"
    return f"{variant(comparison)} says that {what} is per {theirs}, {author(comparison)} says per {mine}"
