"""value-changed: a variant has another number, price or percentage than the message.

Why: people hold a sender to the number they read; two numbers for one thing are a complaint each.
Instead: print the fact (`{{ price }}`), so that it is the same everywhere.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.slips import slip_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each amount that is another one, in digits or in words."""
    return faults_of(comparison, ("value",), _words, with_fix=True)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    slip = slip_of(meeting)
    return other(meeting, comparison) + (f": {slip}" if slip else "")


_SALE = """---
locale: en-US
facts: {discount: 20%, price: USD 14.00}
---
Take {{ discount }} off: a candle is only {{ price }} now.
"""
_KERZE = """---
locale: de-DE
facts: {preis: EUR 12.50}
---
Die Kerze kostet {{ preis }}.
"""
_REPAS = """---
locale: fr-FR
facts: {repas: {value: dix repas chauds, label: ce que paie un don}}
---
Votre don paie {{ repas }}.
"""

CHECK = Check(
    "same/value-changed",
    "error",
    run,
    cases=(
        Case(_SALE, "20% off, candles $14.00"),
        Case(_SALE, "Twenty percent off: fourteen dollars a candle."),
        Case(_SALE, "25% off, candles $14", ("25%",)),
        Case(_SALE, "20% off: candles for $140", ("$140",)),
        Case(_SALE, "Twenty percent off. Forty dollars for a candle.", ("Forty dollars",)),
        Case(_KERZE, "Die Kerze für 12,50 €."),
        Case(_KERZE, "Die Kerze für 1,25 €.", ("1,25 €",)),
        Case(_REPAS, "Votre don paie douze repas chauds.", ("douze",)),
    ),
    about=__doc__ or "",
)
