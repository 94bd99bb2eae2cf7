"""postal-address-missing: a marketing mail does not say where its sender can be reached by post.

Why: the law of the United States and of Canada wants a valid postal address in each one.
Instead: put it into brandkit.yaml (`address:`); the kit's mails have it at their foot.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mandated import each_view, holds, mandated, missing
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

# Post codes with what stands beside them, and boxes: what an address that nobody declared is known by.
_CODES = re.compile(
    r"\b[A-Z]{2}[ ,]+[0-9]{5}(?:-[0-9]{4})?\b|\b[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b"
    r"|\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\b"
    r"|\b(?!(?:19|20)[0-9]{2}\b)(?:[A-Z]{1,2}-)?[0-9]{4,5} [A-ZÀ-Ý][\w’'.-]+"
    r"|\b(?i:p\.? ?o\.? ?box|post office box|postfach|boîte postale|b\.?p\.?|apartado(?: de correos)?|apdo\.?) ?[0-9]+"
    r"|\b[0-9]{1,5} (?:[A-Z][\w’'.]+ ){1,4}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Row)\b"
)


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each view without the brand's address, and without anything that looks like another."""
    for element in mandated(finished, "postal-address"):
        lines = finished.kit.brand.postal_address.splitlines() if finished.kit else []
        for view in each_view(finished):
            text = view.told.text
            is_there = bool(lines) and all(holds(text, line) for line in lines if line.strip())
            if not is_there and not _CODES.search(text):
                yield missing(
                    element, finished, f"{called(finished)} does not say the sender's postal address", view.part
                )


_SALE = "---\npurpose: marketing\n---\nTake 20% off."
_ACME = "brand: Acme\naddress: Acme House, Exampletown"

CHECK = VariantCheck(
    "legal/postal-address-missing",
    "error",
    run,
    cases=(
        Case(_SALE, "<p>Take 20% off.</p><p>Acme<br>27 Foundry Street, Troy, NY 12180</p>", channel="email"),
        Case(_SALE, "<p>Take 20% off until May 31, 2026 At Acme.</p>", ("",), "email"),
        Case(_SALE, "<p>Take 20% off.</p><p>Acme House,\n  Exampletown</p>", channel="email", kit=_ACME),
        Case(_SALE, "<p>Take 20% off.</p><p>Acme House</p>", ("",), "email", _ACME),
        Case("---\nlocale: fr-CA\npurpose: marketing\n---\n20 % de remise.", "<p>20 % de remise.</p>", ("",), "email"),
        Case(
            "---\nlocale: fr-CA\npurpose: marketing\n---\n20 % de remise.",
            "<p>20 % de remise.</p><p>C.P. 7, Montréal H2Y 1C6</p>",
            channel="email",
        ),
        Case("---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt.", "<p>20 % Rabatt.</p>", channel="email"),
        Case(
            "---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt.",
            "<p>20 % Rabatt.</p>",
            ("",),
            "email",
            "brand: A\nregions: [DE, US]",
        ),
        Case("---\npurpose: transactional\n---\nSee you at 9.", "<p>See you at 9.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
