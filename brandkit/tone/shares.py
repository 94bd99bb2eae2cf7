"""How often a chance is taken: contractions of those that could be, passives of all sentences."""

from bisect import bisect_left

from brandkit.model.frozen import frozen
from brandkit.tone.event import Event, Measured
from brandkit.tone.wilson import wilson


@frozen
class Share:
    """A share that was counted."""

    hits: int
    chances: int
    taken: tuple[Event, ...]
    missed: tuple[Event, ...]
    """Chances that were not taken, where they are events."""

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval in which the author's usual share lies."""
        return wilson(self.hits, self.chances)


def share_of(measured: Measured, feature: str) -> Share:
    """Return how often a text takes the chances of a feature."""
    if feature == "contractions":
        used, missed = measured.of(feature, "used"), measured.of(feature, "missed")
        return Share(len(used), len(used) + len(missed), used, missed)
    taken = measured.of(feature)
    starts = [each.start for each in taken]
    holding = sum(1 for each in measured.sentences if bisect_left(starts, each.start) < bisect_left(starts, each.end))
    return Share(holding, len(measured.sentences), taken, ())


def in_percent(share: tuple[float, float]) -> str:
    """Return a band as people write it: ``60–100%``."""
    return f"{share[0]:.0%}".rstrip("%") + f"–{share[1]:.0%}"
