"""fact-missing: a variant leaves out something that it must say.

Why: a price in the mail that the text message lacks makes two offers of one.
Instead: say it there too, in any form or accepted wording (`also`); or name the channels that must say it
(`required: [email]`).
"""

from collections.abc import Iterator

from brandkit.checks.conditions import is_condition
from brandkit.checks.meetings import OMITTED, fault_of, meetings_of
from brandkit.checks.names import is_other_name
from brandkit.checks.wording import left_out
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each fact that the variant does not say, unless it is a condition or another name."""
    for meeting in meetings_of(comparison, OMITTED):
        if not is_condition(meeting, comparison) and not is_other_name(meeting):
            yield fault_of(meeting, comparison, left_out)


_SALE = """---
locale: en-US
facts:
  discount: 20%
  ends: 2026-05-31
  gift: {value: a tote bag with every order, required: [email]}
---
Take {{ discount }} off until {{ ends }}, and {{ gift }}.
"""
_KURS = """---
locale: de-DE
facts: {beginn: 18:00, ort: Haus am See}
---
Der Kurs beginnt um {{ beginn }}. Treffpunkt: {{ ort }}.
"""

CHECK = Check(
    "same/fact-missing",
    "error",
    run,
    cases=(
        Case(_SALE, "A fifth off? Even better: twenty percent off until the end of May."),
        Case(_SALE, "20% off, ends 31 May."),
        Case(_SALE, "The sale ends May 31.", ("",)),
        Case(_SALE, "The sale is on.", ("", "")),
        Case(_KURS, "Der Kurs beginnt um 18 Uhr, Haus am See."),
        Case(_KURS, "Der Kurs beginnt heute. Treffpunkt: Haus am See.", ("",)),
    ),
    about=__doc__ or "",
)
