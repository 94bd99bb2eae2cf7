"""What kind a declared fact is, and which rules are right when its value is another."""

import re
from collections.abc import Mapping

from bench.mutations.variant import Said, Variant
from bench.mutations.words import DURATIONS

# A literal is in the message's own language: "14 jours".
_UNITS = {word for pairs in DURATIONS.values() for one, many in pairs for word in (one, many, f"{one}e")}
_SPANS = "|".join(sorted(_UNITS, key=len, reverse=True))
_KINDS = {
    "percent": r"-?\d+(?:\.\d+)? ?%",
    "money": r"[A-Z]{3} \d+(?:\.\d+)?",
    "instant": r"\d{4}-\d\d-\d\dT.*",
    "date": r"\d{4}-\d\d-\d\d",
    "time": r"\d\d:\d\d",
    "duration": rf"\d+ (?:business |working )?(?:{_SPANS})s?",
    "url": r"https?://\S+",
    "email": r"\S+@\S+",
    "phone": r"\+[\d ]+",
    "number": r"\d+(?:\.\d+)?",
    "code": r"(?=\S*\d)(?=\S*[A-Z])[A-Z0-9-]+",
    "quantity": r"\d+(?:\.\d+)? \S+",
}
RULES: Mapping[str, tuple[str, ...]] = {
    "percent": ("same/value-changed",),
    "money": ("same/value-changed",),
    "instant": ("same/date-changed", "same/time-changed", "same/weekday-wrong"),
    "date": ("same/date-changed", "same/weekday-wrong"),
    "time": ("same/time-changed",),
    "duration": ("same/duration-changed", "same/value-changed"),
    "url": ("same/link-changed",),
    "email": ("same/contact-changed",),
    "phone": ("same/contact-changed",),
    "number": ("same/value-changed",),
    "code": ("same/code-changed",),
    "quantity": ("same/value-changed",),
    # A number inside a declared phrase: the phrase is not said any more, or its number is another.
    # The number of a train or a flight is part of a code.
    "phrase": ("same/value-changed", "same/condition-dropped", "same/fact-missing", "same/duration-changed",
               "same/time-changed", "same/date-changed", "same/code-changed"),
}  # fmt: skip
"""The rules that may speak when a value of a kind became another one."""


def kind_in(variant: Variant, key: str) -> str:
    """Return the kind of a declared fact."""
    return variant.kinds.get(key) or kind_of(variant.declared[key])


def kind_of(literal: str) -> str:
    """Return the kind that a literal has by its form, as docs/message.md says it."""
    return next((kind for kind, form in _KINDS.items() if re.fullmatch(form, literal)), "phrase")


def rules_at(variant: Variant, place: int, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the rules that are right at a place: the usual ones, and those of the fact that is stated there."""
    keys = [said.key for said in variant.said if said.start <= place < said.end and said.key in variant.declared]
    named = ("same/name-changed",) if any(key.startswith("name_") for key in keys) else ()
    return (*usual, *(rule for key in keys for rule in RULES[kind_in(variant, key)]), *named)


def said_of(variant: Variant, *kinds: str) -> tuple[Said, ...]:
    """Return the marked words that state facts of some kinds; the call to action is no fact."""
    return tuple(each for each in variant.said if each.key in variant.declared and kind_in(variant, each.key) in kinds)
