"""How far a share can be trusted: the middle 95 % of what other messages of the same sort would have given.

Whole messages are drawn, since the variants of one succeed and fail together (Efron and Tibshirani 1993, chapter 8, for
groups). The draws are the same in every run. Where all succeed, or all fail, it says nothing: no draw differs.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

DRAWS = 1000
SEED = 20261129
_TAIL = 0.025


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some things are so, in percent."""

    percent: float
    low: float
    high: float
    of: int

    def __str__(self) -> str:
        """Return the share, and its interval where there is one."""
        return f"{self.percent:5.1f}" + (f" {self.low:3.0f}–{self.high:<3.0f}" if self.low < self.high else "")


def share_of(judged: Iterable[tuple[str, bool]]) -> Share:
    """Return the share of what is judged true; each comes with the message that it belongs to."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for message, is_so in judged:
        counts[message][0] += is_so
        counts[message][1] += 1
    groups = [(hits, of) for hits, of in counts.values()]
    if not groups:
        return Share(100.0, 100.0, 100.0, 0)
    random = Random(SEED)
    drawn = sorted(_percent(random.choices(groups, k=len(groups))) for _ in range(DRAWS))
    low, high = drawn[round(_TAIL * DRAWS)], drawn[round((1 - _TAIL) * DRAWS) - 1]
    return Share(_percent(groups), low, high, sum(of for _, of in groups))


def _percent(groups: Iterable[tuple[int, int]]) -> float:
    hits, of = map(sum, zip(*groups, strict=True))
    return 100 * hits / of
