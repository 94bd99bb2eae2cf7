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

_CORNER = "Meet us at Pine and 4th, in the 3rd week of term. The lift stops on the 5th floor."
_STOCK = "---\nlocale: de-DE\n---\nSprechstunde im 3. Stock, für die 5. Klasse."
_ETAGE = "---\nlocale: fr-FR\n---\nSortie des élèves de 5e, départ du 3e étage. Pas de place en 1re classe."
_PLANTA = "---\nlocale: es-ES\n---\nLa consulta está en la 3.ª planta, para alumnos de 5.º curso."

CHECK = Check(
    "same/value-changed",
    "error",
    run,
    cases=(
        Case(_SALE, "20% off, candles $14.00"),
        # Places in an order, of the same thing.
        Case(_CORNER, "We meet at Pine & 4th in the third week of term. The lift goes to the fifth floor."),
        Case(_CORNER, "Meet us at Pine & 5th, in the 3rd week of term. The lift stops on the 5th floor.", ("5th",)),
        Case(_CORNER, "Meet us at Pine and 4th, in the 4th week of term. The lift stops on the 5th floor.", ("4th",)),
        Case(_STOCK, "Für die fünfte Klasse: Sprechstunde im dritten Stock."),
        Case(_STOCK, "Sprechstunde im 2. Stock, für die 5. Klasse.", ("2.",)),
        Case(_ETAGE, "Élèves de cinquième : sortie, départ du troisième étage, places en 2e classe."),
        Case(_ETAGE, "Sortie des élèves de 4e, départ du 3e étage. Pas de place en 1re classe.", ("4e",)),
        Case(_PLANTA, "Consulta en la tercera planta, para alumnos de quinto curso."),
        Case(_PLANTA, "La consulta está en la 2.ª planta, para alumnos de 5.º curso.", ("2.ª",)),
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
