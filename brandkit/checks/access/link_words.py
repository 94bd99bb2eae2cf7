"""link-words: the words of a link do not tell where it leads.

Why: people who cannot see have all links of a mail read out, one after the other: "here, here, more".
Instead: let the link carry the words that say what is behind it: "See the sale", not "click here to see the sale".
"""

from collections.abc import Iterator

from brandkit.checks.mandated import lexicons
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_EDGES = " \t\u00a0.,:;!?…>»›→«‹<()[]“”\"'"


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each link whose words are of those that fit any link, in the variant's language."""
    empty = {form for lexicon in lexicons(finished) for form in forms_of(lexicon, "empty_labels")}
    for link in finished.reading.links:
        label = " ".join(link.label.casefold().split()).strip(_EDGES)
        if link.meant and link.end > link.start and label in empty - {""}:
            words = f"{called(finished)} has a link whose words say nothing of where it leads: {quoted(link.label)}"
            yield Fault(words, link.start, link.end, part=link.part)


_SALE = "See the sale."
_LINK = '<p>{} <a href="https://a.example/">{}</a></p>'

CHECK = VariantCheck(
    "access/link-words",
    "warning",
    run,
    cases=(
        Case(_SALE, _LINK.format("", "See the sale"), channel="email"),
        Case(_SALE, _LINK.format("See the sale:", "Click here"), ("Click here",), "email"),
        Case(_SALE, _LINK.format("See the sale", "here &raquo;"), ("here »",), "email"),
        Case(_SALE, "See the sale <https://a.example|here>", ("here",), "slack"),
        Case("Zum Angebot.", _LINK.format("Zum Angebot", "Here we go to Berlin"), channel="email"),
        Case(
            "---\nlocale: de-DE\n---\nZum Angebot.",
            _LINK.format("Zum Angebot:", "Hier klicken"),
            ("Hier klicken",),
            "email",
        ),
        Case("---\nlocale: fr-FR\n---\nVoir l’offre.", _LINK.format("Voir l’offre", "ici"), ("ici",), "email"),
        Case("---\nlocale: es-ES\n---\nVer la oferta.", _LINK.format("Ver la oferta", "aquí"), ("aquí",), "email"),
    ),
    about=__doc__ or "",
)
