"""What composing has to tell: limits that the worst case does not keep."""

from collections.abc import Iterator

from brandkit.compose.compose import Composed, Worst
from brandkit.measure import UNITS
from brandkit.measure.unit import name_of
from brandkit.model.channel import Choice
from brandkit.model.finding import Finding
from brandkit.model.message import Message


def limit_findings(composed: Composed, message: Message) -> Iterator[Finding]:
    """Yield one `limit/too-long` for each limit that is missed, in the limit's own severity."""
    missed_hard = False
    for worst in composed.worst:
        if worst.holds:
            continue
        is_hard = worst.limit.severity == "error"
        relief = composed.relief if is_hard and not missed_hard else ()
        missed_hard = missed_hard or is_hard
        yield Finding(
            rule="limit/too-long",
            severity=worst.limit.severity,
            message=_words(worst, composed, relief),
            source_id=message.id,
            channel=composed.composition.channel,
            part=worst.limit.of,
            expected=f"at most {worst.limit.max} {unit_name(worst.limit.unit, worst.limit.max)}",
        )


def unit_name(unit: str, count: int) -> str:
    """Return how people call so many of the unit."""
    return name_of(UNITS[unit], count)


def _words(worst: Worst, composed: Composed, relief: tuple[tuple[Choice, int], ...]) -> str:
    limit = worst.limit
    name = unit_name(limit.unit, limit.max)
    text = (
        f"the {composed.composition.channel} {limit.of} can take {worst.used} {unit_name(limit.unit, worst.used)}, "
        f"{worst.used - limit.max} more than the {limit.max} allowed ({limit.source})"
    )
    if composed.gave_up:
        text += "; not every combination of wordings was tried, there are too many"
    if relief:
        text += "; it would help to shorten or leave out: " + ", ".join(_relief(*each, name) for each in relief[:3])
    return text


def _relief(choice: Choice, saves: int, unit: str) -> str:
    return f"“{choice.block}” (line {choice.line}, saves {saves} {unit})"
