"""What a text says of how things are written, as witnesses for all texts of its project."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from brandkit.model.finding import Finding
from brandkit.model.prose import Way
from brandkit.model.witness import Witness

if TYPE_CHECKING:
    from brandkit.model.message import Message


def witnesses_of(
    found: Mapping[Way, Iterable[Finding]], message: "Message | None" = None, today: date | None = None
) -> tuple[Witness, ...]:
    """Return uses, by way, as witnesses, each with the waiver of the message that allows it, if one does."""
    every = [Witness(way, finding) for way, findings in found.items() for finding in findings]
    if message is None:
        return tuple(every)
    from brandkit.engine.waivers import settle  # pages have none

    settled = settle([each.finding for each in every], message, today, ())
    allowed = {each.finding: each for each in settled.waived}
    return tuple(
        replace(each, reason=waived.reason, until=waived.until, allowed_at=waived.span)
        if (waived := allowed.get(each.finding))
        else each
        for each in every
    )
