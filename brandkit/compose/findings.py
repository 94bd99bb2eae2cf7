"""What composing has to tell: limits that the worst case does not keep, and channels without a word."""

from collections.abc import Iterator

from brandkit.compose.compose import Composed, Worst
from brandkit.compose.extremes import UNKNOWN_LENGTH
from brandkit.compose.people import UNKNOWN_ITEMS
from brandkit.markup.certainty import NEVER, constants, when_not_empty
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.measure import UNITS
from brandkit.measure.unit import name_of
from brandkit.model.channel import Channel, Choice
from brandkit.model.finding import Finding
from brandkit.model.message import Message


def limit_findings(composed: Composed, message: Message) -> Iterator[Finding]:
    """Yield one `limit/too-long` for each limit that is missed, in the limit's own severity."""
    missed_hard = False
    for worst in composed.worst:
        if worst.holds:
            continue
        is_hard = worst.limit.severity == "error"
        # The call to action is not for leaving out.
        helpful = tuple((choice, saves) for choice, saves in composed.relief if not choice.is_call_to_action)
        relief = helpful if is_hard and not missed_hard else ()
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


def nothing_said(composed: Composed, channel: Channel, message: Message) -> Iterator[Finding]:
    """Yield a `source/nothing-to-say` when no block has words on the channel: a lone picture in a text message."""
    words = write_pieces(composed.composition.pieces, channel.style, Marks(escape=()))
    if when_not_empty(words) == NEVER:
        yield Finding(
            rule="source/nothing-to-say",
            severity="error",
            message=f"the message has no words for {channel.id}; write a block for it, or leave the channel out",
            source_id=message.id,
            channel=channel.id,
        )


def unit_name(unit: str, count: int) -> str:
    """Return how people call so many of the unit."""
    return name_of(UNITS[unit], count)


def _words(worst: Worst, composed: Composed, relief: tuple[tuple[Choice, int], ...]) -> str:
    limit = worst.limit
    text = (
        f"the {composed.composition.channel} {limit.of} can take {worst.used} {unit_name(limit.unit, worst.used)}, "
        f"{worst.used - limit.max} more than the {limit.max} allowed ({limit.source})"
    )
    text += _why(worst, composed)
    if composed.assumed:
        names = ", ".join(f"`{name}`" for name in composed.assumed[:3])
        text += f"; the data schema does not say how long {names} can get: "
        text += f"{UNKNOWN_LENGTH} characters and {UNKNOWN_ITEMS} items were assumed"
    if composed.gave_up:
        text += "; not every combination of wordings was tried, there are too many"
    if relief:
        text += "; it would help to shorten or leave out: " + ", ".join(
            _relief(*each, limit.unit) for each in relief[:3]
        )
    return text


def _why(worst: Worst, composed: Composed) -> str:
    """Return what makes the text count more than one would think: the author's own characters, or a value's."""
    explain = UNITS[worst.limit.unit].explain
    part = composed.plans.parts.get(worst.limit.of, ())
    if explain is None:
        return ""
    own, most = explain("".join(constants(part))), explain(worst.text)
    return f"; {own}" if own else f"; with the longest values {most}" if most else ""


def _relief(choice: Choice, saves: int, unit: str) -> str:
    return f"“{choice.block}” (line {choice.line}, saves {saves} {unit_name(unit, saves)})"
