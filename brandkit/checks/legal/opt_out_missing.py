"""opt-out-missing: a message of marketing does not say how to get no more of them.

Why: the law wants it nearly everywhere, and carriers block texts without it.
Instead: end with "Reply STOP to opt out", which the kit's templates do; a sender of letters needs an address.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mandated import each_view, holds, lexicons, mandated, missing, own_words, says, says_keyword
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.comparison import View
from brandkit.model.finished import Finished
from brandkit.model.value import Number

_WAY_OUT = re.compile(r"stop|unsub|opt-?out|abmeld|abbestell|d[eé]sabo|d[eé]sinscri|baja|preferenc", re.IGNORECASE)
_NEAR = 30
"""Characters between "press" and the key."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each view without a way out; where the language is not known, none."""
    for element in mandated(finished, "opt-out", "opt-out-key"):
        for view in each_view(finished) if lexicons(finished) else ():
            if not _has_way_out(view, finished):
                yield missing(element, finished, f"{called(finished)} does not say how to opt out", view.part)


def _has_way_out(view: View, finished: Finished) -> bool:
    text, known = view.told.text, lexicons(finished)
    if any(holds(text, words) for words in own_words(finished, "opt_out")):
        return True
    if says(text, "leaving", known) or says_keyword(text, "stop_keywords", known):
        return True
    return _names_key(view, finished) or any(_WAY_OUT.search(link.target) for link in view.links)


def _names_key(view: View, finished: Finished) -> bool:
    """Return whether a text says which key of a telephone to press: in digits or as a word."""
    text, pressed = view.told.text, says(view.told.text, "pressing", lexicons(finished))
    if pressed is None:
        return False
    start, end = pressed.start() - _NEAR, pressed.end() + _NEAR
    numbers = (each for each in view.told.statements if isinstance(each.value, Number))
    return re.search("[0-9*#]", text[max(0, start) : end]) is not None or any(
        start <= each.start < end for each in numbers
    )


_SALE = "---\npurpose: marketing\n---\nTake 20% off."
_SOLDES = "---\nlocale: fr-FR\npurpose: marketing\n---\n20 % de remise."
_REBAJA = "---\nlocale: es-ES\npurpose: marketing\n---\n20 % de descuento."
_OWN = "brand: Acme\nsettings: {sms: {opt_out: 'No more: acme.example/bye'}}"

CHECK = VariantCheck(
    "legal/opt-out-missing",
    "error",
    run,
    cases=(
        Case(_SALE, "Acme: Take 20% off. Reply STOP to opt out"),
        Case(_SALE, "Acme: Take 20% off.", ("",)),
        Case(_SALE, "Acme: Take 20% off, non-stop. It will end soon.", ("",)),
        Case(_SALE, "Acme: Take 20% off. Stop texts: https://acme.example/stop"),
        Case(_SALE, "Acme: Take 20% off. No more: acme.example/bye", kit=_OWN),
        Case("---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt.", "Acme: 20 % Rabatt.", ("",)),
        Case(
            "---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt.", "Acme: 20 % Rabatt. Abmelden: acme.example/ab"
        ),
        Case(_SOLDES, "Acme : 20 % de remise. STOP au 36111"),
        Case(_SOLDES, "Acme : 20 % de remise.", ("",)),
        Case(_REBAJA, "Acme: 20 % de descuento. Responde BAJA"),
        Case(_REBAJA, "Acme: 20 % de descuento.", ("",)),
        Case("---\npurpose: transactional\n---\nSee you at 9.", "See you at 9."),
        Case(_SALE, "Take 20% off.", channel="x"),
        Case("Take 20% off.", "Acme: Take 20% off."),
        Case("---\nfacts: {discount: 20%}\n---\n{{ discount }} off.", "20% off."),
    ),
    about=__doc__ or "",
)
