"""styles/voice.yaml, read: every fault at once, each at its place."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.source.strict_yaml import Document, load
from brandkit.source.yaml_tree import Pointer
from brandkit.tone.demands import demand_faults, demand_of, dimension_of
from brandkit.tone.voice import Demand, Dimension, Drift, Tone

OFF = "off"


@frozen
class Known:
    """What a voice may name."""

    sides: Mapping[str, frozenset[str]]
    """Features to the ways that they can go."""
    shares: frozenset[str]
    """The features of which chances are counted too."""


@frozen
class VoiceText:
    """What a file says, before languages are added."""

    tone: Tone
    channels: Mapping[str, Tone]
    situations: Mapping[tuple[str, str], Tone]
    off: frozenset[tuple[str, str]]
    known_situations: tuple[str, ...]
    drift: Drift


@cache
def voice_schema() -> Mapping[str, Any]:
    """Return the JSON Schema of voice.yaml."""
    schema: Mapping[str, Any] = json.loads(Path(__file__).with_name("voice.schema.json").read_text("utf-8"))
    return schema


def read_voice(text: str, path: str, known: Known, faults: list[Fault]) -> VoiceText | None:
    """Return what a voice file says; None after a fault, which is added to `faults`."""
    from brandkit.source.schema import check

    try:
        document = load(text, path)
    except SourceError as error:
        faults.extend(error.faults)
        return None
    if document.value == "":
        return VoiceText(Tone({}, {}), {}, {}, frozenset(), (), Drift())
    found = list(check(document, voice_schema())) or list(_name_faults(document, known))
    if not found:
        voice = _voice(document, found)
    faults.extend(found)
    return None if found else voice


def _voice(document: Document, faults: list[Fault]) -> VoiceText:
    dimensions = {
        name: dimension_of(Dimension(0, 2, {}), document.at("dimensions", name))
        for name in document.keys_at("dimensions")
    }
    demands = {name: demand_of(Demand(), document.at("features", name)) for name in document.keys_at("features")}
    base = Tone(dimensions, demands)
    _blame(base, document, [("features",), ("dimensions",)], faults)
    channels = {name: _changed(base, document, [("channels", name)], faults) for name in document.keys_at("channels")}
    situations = {
        (situation, channel): _changed(
            base, document, [*([("channels", channel)] if channel else []), ("situations", situation)], faults
        )
        for situation in document.keys_at("situations")
        for channel in ("", *channels)
    }
    off = {("", name) for name in channels if document.at("channels", name) == OFF}
    off |= {(name, "") for name in document.keys_at("situations") if document.at("situations", name) == OFF}
    return VoiceText(base, channels, situations, frozenset(off), document.keys_at("situations"), _drift(document))


def _changed(base: Tone, document: Document, pointers: Sequence[Pointer], faults: list[Fault]) -> Tone:
    """Return a tone with what is said at the pointers laid over it, the later ones last."""
    dimensions, demands = dict(base.dimensions), dict(base.demands)
    for pointer in pointers:
        for name in document.keys_at(*pointer):
            said = document.at(*pointer, name)
            kept: dict[str, Any] = dimensions if name in base.dimensions else demands
            if said == OFF:
                kept.pop(name, None)
            elif name in base.dimensions:
                dimensions[name] = dimension_of(dimensions.get(name, base.dimensions[name]), said)
            else:
                demands[name] = demand_of(demands.get(name, Demand()), said)
    tone = Tone(dimensions, demands)
    _blame(tone, document, list(reversed(pointers)), faults)
    return tone


def _blame(tone: Tone, document: Document, pointers: Sequence[Pointer], faults: list[Fault]) -> None:
    """Add what excludes each other in a tone, at the last place that says something of it."""
    for name, words, mend in demand_faults(tone):
        at = next(((*pointer, name) for pointer in pointers if name in document.keys_at(*pointer)), None)
        if at:  # what is said elsewhere is blamed there
            faults.append(Fault(words, mend, document.key_span(at)))


def _drift(document: Document) -> Drift:
    gaps = {name: float(document.text_at("drift", "max_gap", name)) for name in document.keys_at("drift", "max_gap")}
    pins = frozenset(document.text_at("drift", "pin", at) for at in document.indexes_at("drift", "pin"))
    return Drift(gaps, pins, document.at("drift", "severity") or {})


def _name_faults(document: Document, known: Known) -> Iterator[Fault]:
    """Yield the names of features, sides, dimensions and formulas that there are none of."""
    dimensions = frozenset(document.keys_at("dimensions"))
    groups = (("features",), *(("channels", name) for name in document.keys_at("channels")))
    groups = (*groups, *(("situations", name) for name in document.keys_at("situations")))
    for pointer in groups:
        allowed = known.sides.keys() | (dimensions if pointer != ("features",) else frozenset())
        for name in document.keys_at(*pointer):
            yield from _setting_faults(document, (*pointer, name), allowed, known)
    for name in dimensions:
        yield from _weight_faults(document, name, known)
    for name in document.keys_at("drift", "max_gap"):
        if name not in dimensions:
            yield _no_such(name, "dimension", dimensions, document, ("drift", "max_gap", name))


def _setting_faults(
    document: Document, at: Pointer, allowed: frozenset[str] | set[str], known: Known
) -> Iterator[Fault]:
    from brandkit.tone.readability import FORMULAS

    name = str(at[-1])
    if name not in allowed:
        yield _no_such(name, "feature", allowed, document, at)
        return
    for key in ("require", "forbid"):
        for index in document.indexes_at(*at, key):
            side = document.text_at(*at, key, index)
            if side not in known.sides[name] or not side:
                yield _no_such(side, f"side of `{name}`", known.sides[name], document, (*at, key, index))
    if document.at(*at, "share") and name not in known.shares:
        words = f"of `{name}` no share is known"
        yield Fault(
            words,
            f"write max; shares are known of {', '.join(sorted(known.shares))}",
            document.key_span((*at, "share")),
        )
    for language in document.keys_at(*at, "formula"):
        formula = document.text_at(*at, "formula", language, "name")
        fitting = [each for each, of in FORMULAS.items() if of.language == language]
        if formula not in fitting:
            yield _no_such(formula, f"formula for {language}", fitting, document, (*at, "formula", language, "name"))


def _weight_faults(document: Document, name: str, known: Known) -> Iterator[Fault]:
    for key in document.keys_at("dimensions", name, "from"):
        feature, _, side = key.partition(".")
        at = ("dimensions", name, "from", key)
        if feature not in known.sides:
            yield _no_such(feature, "feature", known.sides, document, at)
        elif side and side not in known.sides[feature]:
            yield _no_such(side, f"side of `{feature}`", known.sides[feature], document, at)


def _no_such(name: str, what: str, known: Any, document: Document, at: Pointer) -> Fault:
    from brandkit.source.guess import suggest

    names = sorted(each for each in chain(known) if each)
    mend = suggest(name, names, f"{what}s") if names else "leave it out"
    return Fault(f"there is no {what} `{name}`", mend, document.key_span(at))
