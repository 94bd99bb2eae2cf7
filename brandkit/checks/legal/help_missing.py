"""help-missing: a message of marketing names no way to get help: no HELP, no number, no address.

Why: carriers in the United States want every programme of text messages to answer HELP, or to name who helps.
Instead: add "HELP for help", a phone number, or a link.
"""

from collections.abc import Iterator

from brandkit.checks.mandated import each_view, holds, lexicons, mandated, missing, own_words, says_keyword
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.comparison import View
from brandkit.model.finished import Finished
from brandkit.model.value import Email, Phone, Url


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each view that leaves its readers alone."""
    for element in mandated(finished, "help"):
        for view in each_view(finished) if lexicons(finished) else ():
            if not _has_help(view, finished):
                yield missing(element, finished, f"{called(finished)} names no way to get help", view.part)


def _has_help(view: View, finished: Finished) -> bool:
    if view.links or any(isinstance(each.value, Phone | Url | Email) for each in view.told.statements):
        return True
    text = view.told.text
    return says_keyword(text, "help_keywords", lexicons(finished)) or any(
        holds(text, words) for words in own_words(finished, "help")
    )


_SALE = "---\npurpose: marketing\n---\nTake 20% off."
_REBAJA = "---\nlocale: es-US\npurpose: marketing\n---\n20 % de descuento."

CHECK = VariantCheck(
    "legal/help-missing",
    "warning",
    run,
    cases=(
        Case(_SALE, "Acme: Take 20% off. STOP to opt out, HELP for help"),
        Case(_SALE, "Acme: Take 20% off. We help you. Reply STOP to opt out", ("",)),
        Case(_SALE, "Acme: Take 20% off: https://acme.example/spring Reply STOP to opt out"),
        Case(_SALE, "Acme: Take 20% off. Questions? 212 555 0147. Reply STOP to opt out"),
        Case(_REBAJA, "Acme: 20 % de descuento. Responde STOP o AYUDA"),
        Case(_REBAJA, "Acme: 20 % de descuento. Responde STOP", ("",)),
        # Not in Germany; in the United States whatever the language.
        Case("---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt.", "Acme: 20 % Rabatt. Abmelden mit STOP"),
        Case(
            "---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt.",
            "Acme: 20 % Rabatt. Abmelden mit STOP",
            ("",),
            kit="brand: Acme\nregions: [US]",
        ),
        Case("---\npurpose: transactional\n---\nSee you at 9.", "See you at 9."),
    ),
    about=__doc__ or "",
)
