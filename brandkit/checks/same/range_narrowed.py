"""range-narrowed: a variant gives one end of a range only.

Why: "from noon" lets people wait all day for a parcel that comes before two; "£10" for "£10 to £15" is half the truth.
Instead: say both ends: `{{ from }} to {{ to }}`.
"""

from collections.abc import Iterator

from brandkit.checks.ranges import halved
from brandkit.checks.wording import author, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each range of which the variant says one end; ends that are facts are missed as such."""
    for low, high, said in halved(comparison):
        if not any(meeting.fact and meeting.source in (low, high) for meeting in comparison.meetings):
            ours = quoted(comparison.source.told.text[low.start : high.end])
            theirs = quoted(comparison.view.told.text[said.start : said.end])
            words = f"{variant(comparison)} says only {theirs} of the range {ours} that {author(comparison)} says"
            severity = "warning" if said.inexact else ""
            yield Fault(words, said.start, said.end, "", ours.strip("“”"), severity, low.start, high.end)


_FEES = "Tickets cost £10 to £15 each. Doors open at noon.\n"
_GEBUEHR = """---
locale: de-DE
---
Die Lieferung dauert 3 bis 5 Tage.
"""

CHECK = Check(
    "same/range-narrowed",
    "error",
    run,
    cases=(
        Case(_FEES, "Tickets: £10-£15"),
        Case(_FEES, "Tickets cost between £10 and £15."),
        Case(_FEES, "Tickets cost £10.", ("£10",)),
        Case(_FEES, "Tickets cost £15.", ("£15",)),
        Case(_GEBUEHR, "Lieferung in 3 Tagen.", ("3 Tagen",)),
    ),
    about=__doc__ or "",
)
