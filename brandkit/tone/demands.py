"""What a voice says of one feature or one dimension; and what excludes each other in it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from brandkit.tone.voice import Demand, Dimension, Readable, Tone

LOW, HIGH = -2.0, 2.0
"""The ends of every dimension."""


def demand_of(base: Demand, said: Mapping[str, Any]) -> Demand:
    """Return a demand with what is said laid over it, setting by setting."""
    changes: dict[str, Any] = {}
    for key, value in said.items():
        field, read = _SETTINGS[key]
        changes[field] = read(value)
    return replace(base, **changes)


def dimension_of(base: Dimension, said: Mapping[str, Any]) -> Dimension:
    """Return a dimension with what is said laid over it."""
    changes: dict[str, Any] = {key: float(said[key]) for key in ("target", "tolerance") if key in said}
    if "min_evidence" in said:
        changes["min_evidence"] = int(said["min_evidence"])
    if "severity" in said:
        changes["severity"] = said["severity"]
    if "measured" in said:
        changes["is_measured"] = said["measured"] == "true"
    if "from" in said:
        changes["weights"] = {_place(key): float(weight) for key, weight in said["from"].items()}
    return replace(base, **changes)


def demand_faults(tone: Tone) -> Iterator[tuple[str, str, str]]:
    """Yield what cannot hold at once: the name, the fault, and what to do."""
    for name, demand in tone.demands.items():
        if demand.least is not None and demand.most is not None and demand.least > demand.most:
            words = f"`{name}` wants at least {demand.least:g} and at most {demand.most:g}"
            yield name, words, "make `min` the smaller one, or leave one out"
        if demand.share and demand.share[0] > demand.share[1]:
            low, high = demand.share
            yield name, f"the share of `{name}` begins at {low:g} and ends at {high:g}", "write the smaller one first"
        if both := sorted(set(demand.require) & set(demand.forbid)):
            yield name, f"`{name}` requires {both[0]} and forbids it", "leave it out of one of the two"
        if demand.require and demand.most is not None and demand.most < 1:
            words = f"`{name}` requires {demand.require[0]} and allows none (max {demand.most:g})"
            yield name, words, "raise `max`, or require nothing"
        for language, each in demand.formulas.items():
            if each.least is not None and each.most is not None and each.least > each.most:
                words = f"`{name}` wants at least {each.least:g} and at most {each.most:g} in {language}"
                yield name, words, "make `min` the smaller one"
    for name, dimension in tone.dimensions.items():
        if not LOW <= dimension.target <= HIGH:
            yield name, f"the target of `{name}` is {dimension.target:g}", "write a number from -2 to 2"
        if dimension.tolerance < 0:
            yield name, f"the tolerance of `{name}` is below 0", "write a number such as 1"


def _formulas(said: Mapping[str, Any]) -> Mapping[str, Readable]:
    return {
        language: Readable(each["name"], _number(each.get("min")), _number(each.get("max")))
        for language, each in said.items()
    }


def _number(written: str | None) -> float | None:
    return None if written is None else float(written)


def _place(key: str) -> tuple[str, str]:
    feature, _, side = key.partition(".")
    return feature, side


_SETTINGS: Mapping[str, tuple[str, Any]] = {
    "max": ("most", float),
    "min": ("least", float),
    "share": ("share", lambda said: (float(said[0]), float(said[1]))),
    "min_evidence": ("min_evidence", int),
    "min_words": ("min_words", int),
    "require": ("require", tuple),
    "forbid": ("forbid", tuple),
    "consistent": ("is_consistent", lambda said: said == "true"),
    "except": ("excepted", lambda said: frozenset(each.casefold() for each in said)),
    "severity": ("severity", str),
    "each": ("is_each", lambda said: said == "true"),
    "formula": ("formulas", _formulas),
}
