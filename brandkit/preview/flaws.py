"""Where the words stand in a variant that a finding is about."""

from collections.abc import Iterator, Sequence

from brandkit.engine.showing.shown import Shown
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen


@frozen
class Flaw:
    """Words in a part of a variant that a finding is about."""

    finding: int
    """Its place among the findings, from 0."""
    part: str
    start: int
    """Code points of the part's visible text, from 0."""
    end: int


def flaws_in(shown: Shown, findings: Sequence[Finding]) -> tuple[Flaw, ...]:
    """Return where the words of findings stand in a variant, each time that they do."""
    return tuple(each for number, finding in enumerate(findings) for each in _of(number, finding, shown))


def is_about(finding: Finding, channel: str) -> bool:
    """Return whether a finding is about a channel."""
    return channel in finding.channel.split(", ")


def _of(number: int, finding: Finding, shown: Shown) -> Iterator[Flaw]:
    if not finding.quote or shown.reading is None or not is_about(finding, shown.channel.id):
        return
    parts = finding.part.split(", ")
    for part, visible in shown.reading.visible.items():
        if finding.part and part not in parts and finding.channel == shown.channel.id:
            continue
        start = visible.text.find(finding.quote)
        while start >= 0:
            yield Flaw(number, part, start, start + len(finding.quote))
            start = visible.text.find(finding.quote, start + 1)
