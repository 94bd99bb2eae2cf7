"""What kind a declared fact is, and which rules are right when its value is another."""

import re
from collections.abc import Mapping

from bench.mutations.variant import Said, Variant

_KINDS = {
    "percent": r"-?\d+(?:\.\d+)? ?%",
    "money": r"[A-Z]{3} \d+(?:\.\d+)?",
    "instant": r"\d{4}-\d\d-\d\dT.*",
    "date": r"\d{4}-\d\d-\d\d",
    "time": r"\d\d:\d\d",
    "duration": r"\d+ (?:business |working )?(?:minute|hour|day|week|month|year)s?",
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
    "phrase": ("same/value-changed", "same/condition-dropped", "same/fact-missing"),
}
"""The rules that may speak when a value of a kind became another one."""


def kind_of(literal: str) -> str:
    """Return the kind that a literal has by its form, as docs/message.md says it."""
    return next((kind for kind, form in _KINDS.items() if re.fullmatch(form, literal)), "phrase")


def said_of(variant: Variant, *kinds: str) -> tuple[Said, ...]:
    """Return the marked words that state facts of some kinds; the call to action is no fact."""
    return tuple(
        each for each in variant.said if each.key in variant.declared and kind_of(variant.declared[each.key]) in kinds
    )
