"""disclosure-missing: a post that somebody is paid for does not say so where readers see it first.

Why: what looks like somebody's own opinion and is paid for misleads, and the law calls that unfair.
Instead: begin with "Ad:", "Anzeige", "Publicité" or "Publicidad". Only messages with `purpose: sponsored` need it.
"""

from collections.abc import Iterator

from brandkit.checks.mandated import each_view, holds, lexicons, mandated, missing, own_words, says
from brandkit.checks.variants import called
from brandkit.facts.recognise.setting import setting_of
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_START = 24
"""Characters within which it begins: "[Ad]", "#ad", "Paid partnership with ..."."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each view that does not say it, or says it too late; its own language counts."""
    own = setting_of(finished.source.locale).lexicon
    for element in mandated(finished, "disclosure"):
        for view in each_view(finished) if lexicons(finished) else ():
            text = view.told.text
            found = says(text, "disclosures", (own,))
            if any(holds(text[:_START], words) for words in own_words(finished, "disclosure")):
                continue
            if found is None:
                yield missing(element, finished, f"{called(finished)} does not say that it is paid for", view.part)
            elif element.position == "start" and found.start() > _START:
                words = f"{called(finished)} says only at “{found[0]}” that it is paid for, not at its beginning"
                yield missing(element, finished, words, view.part)


_TEA = "---\npurpose: sponsored\n---\nOur favourite tea is back."
_TEE = "---\nlocale: de-DE\npurpose: sponsored\n---\nUnser Lieblingstee ist wieder da."
_TE = "---\nlocale: es-ES\npurpose: sponsored\n---\nVuelve nuestro té favorito."
_THE = "---\nlocale: fr-FR\npurpose: sponsored\n---\nNotre thé préféré est de retour."

CHECK = VariantCheck(
    "legal/disclosure-missing",
    "error",
    run,
    cases=(
        Case(_TEA, "Ad: Our favourite tea is back.", channel="x"),
        Case(_TEA, "Our favourite tea is back.", ("",), "x"),
        Case(_TEA, "Our favourite tea is back, and so are we. #ad", ("",), "x"),
        Case(_TEA, "#ad Our favourite tea is back.", channel="x"),
        Case(_TEE, "Anzeige | Unser Lieblingstee ist wieder da.", channel="x"),
        Case(_TEE, "#ad Unser Lieblingstee ist wieder da.", ("",), "x"),
        Case(_TE, "Publicidad: Vuelve nuestro té favorito.", channel="x"),
        Case(_TE, "Vuelve nuestro té favorito.", ("",), "x"),
        Case(_THE, "Publicité : notre thé préféré est de retour.", channel="x"),
        Case("---\npurpose: marketing\n---\nOur tea is back.", "Our tea is back.", channel="x"),
    ),
    about=__doc__ or "",
)
