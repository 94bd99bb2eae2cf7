"""condition-dropped: a variant leaves out a condition, an exception or a limit.

Why: an offer without its conditions is a larger offer, and the one that people will ask for.
Instead: say the condition in every variant that makes the offer; a short wording under `also` counts.
"""

from collections.abc import Iterator

from brandkit.checks.conditions import is_condition
from brandkit.checks.meetings import OMITTED, fault_of, meetings_of
from brandkit.checks.wording import named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each condition that the variant does not say, or only in part."""
    for meeting in meetings_of(comparison, OMITTED):
        if is_condition(meeting, comparison):
            yield fault_of(meeting, comparison, _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    what = f"the condition {ours(meeting, comparison)}{named(meeting, comparison)}"
    if meeting.quote:
        return f"{variant(comparison)} says only {quoted(meeting.quote)} of {what}"
    return f"{variant(comparison)} drops {what}"


_SALE = """---
locale: en-US
facts:
  discount: 20%
  minimum: USD 50.00
  cards: {value: Gift cards are excluded, also: [excludes gift cards]}
---
Take {{ discount }} off. You spend at least {{ minimum }}. {{ cards }}.
"""
_NEU = """---
locale: de-DE
facts:
  rabatt: 15%
  wer: {value: nur für Neukunden, also: [Neukunden]}
---
{{ rabatt }} Rabatt, {{ wer }}.
"""

CHECK = Check(
    "same/condition-dropped",
    "error",
    run,
    cases=(
        Case(_SALE, "20% off when you spend $50 or more. Excludes gift cards."),
        Case(_SALE, "20% off when you spend $50 or more.", ("",)),
        Case(_SALE, "20% off! Excludes gift cards.", ("",)),
        Case(_NEU, "Für Neukunden: 15 % Rabatt."),
        Case(_NEU, "15 % Rabatt auf alles.", ("",)),
    ),
    about=__doc__ or "",
)
