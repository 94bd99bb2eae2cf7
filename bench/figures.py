"""Measuring fairly: things that are compared take turns in one process, and the median of many rounds counts."""

import time
from collections.abc import Callable, Mapping
from statistics import median


def seconds(ways: Mapping[str, Callable[[], object]], rounds: int, times: int = 1) -> dict[str, float]:
    """Return the median seconds of one call of each way; in every round each way has its turn."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way()
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.perf_counter()
            for _ in range(times):
                way()
            taken[name].append((time.perf_counter() - start) / times)
    return {name: median(values) for name, values in taken.items()}


def line(
    what: str,
    figure: float,
    goal: float,
    unit: str = "",
    *,
    at_most: bool = False,
    within: tuple[float, float] | None = None,
) -> None:
    """Print one figure beside its goal; `within`: where it would lie for 95 % of such messages."""
    reached = figure <= goal if at_most else figure >= goal
    sign = "<=" if at_most else ">="
    where = f" ({within[0]:.1f}–{within[1]:.1f})" if within else ""
    print(
        f"  {what:<58} {figure:>9,.2f}{unit}{where}   goal {sign} {goal:g}{unit}   {'reached' if reached else 'MISSED'}"
    )
