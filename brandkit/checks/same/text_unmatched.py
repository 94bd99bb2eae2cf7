"""text-unmatched: a sentence of a variant has no counterpart in the message.

Why: what only one channel says may be a promise that nobody approved; whether it is, a person must see. The option
`--semantic` has a small model look for it, in clauses of a sentence too.
Instead: say it in the message too, or leave it out.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each sentence that shares hardly a word with the source."""
    return faults_of(comparison, ("unmatched",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    return f"{variant(comparison)} says {quoted(meeting.quote)}; is that in {author(comparison)}?"


_SALE = """---
locale: en-US
facts: {discount: 20%}
---
Take {{ discount }} off everything in our shop. Our stylists have picked their favorites for you.
"""
_KURS = """---
locale: de-DE
facts: {preis: EUR 49.00}
---
Der Kurs kostet {{ preis }}. Er findet in unserer Werkstatt statt, und Werkzeug ist vorhanden.
"""

CHECK = Check(
    "same/text-unmatched",
    "suggestion",
    run,
    cases=(
        Case(_SALE, "20% off everything in our shop. See the favorites that our stylists picked!"),
        Case(_SALE, "Hello there! 20% off everything in our shop. Thank you!"),
        Case(
            _SALE,
            "20% off everything in our shop. Every parcel travels by bicycle courier overnight.",
            ("Every parcel travels by bicycle courier overnight.",),
        ),
        Case(_KURS, "49 € kostet der Kurs in unserer Werkstatt."),
        Case(
            _KURS,
            "Der Kurs kostet 49 €. Danach feiern alle gemeinsam am Lagerfeuer mit Musik.",
            ("Danach feiern alle gemeinsam am Lagerfeuer mit Musik.",),
        ),
    ),
    about=__doc__ or "",
)
