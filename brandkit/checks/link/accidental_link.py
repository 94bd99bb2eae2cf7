"""accidental-link: two sentences without a space between them are an address, and become a link.

Why: "Sale.Now" leads whoever taps it to a stranger's site, and on X it costs 23 characters.
Instead: put the space in. If it is an address that you mean, write it in small letters, or declare it as a fact.
"""

import re
from collections.abc import Iterator

from brandkit.checks.unmeant import fault_at, unmeant
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.markup.plain.plain_links import looks_glued
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_HOST = re.compile(r"\w[\w-]*(?:\.\w[\w-]*)+")


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each pair of words that became an address; one in small letters may well be meant."""
    for link in unmeant(finished, "address"):
        if _HOST.fullmatch(link.label) and looks_glued(link.label):
            yield fault_at(link, f"{called(finished)} makes a link of {quoted(link.label)}: a space is missing")


_SALE = "The sale is on. Now 20% off."
_KURS = "---\nlocale: de-DE\n---\nNur noch zwei Tage. Info am Telefon."

CHECK = VariantCheck(
    "link/accidental-link",
    "warning",
    run,
    cases=(
        Case(_SALE, "The sale is on. Now 20% off.", channel="x"),
        Case(_SALE, "The Sale.Now 20% off.", ("Sale.Now",), "x"),
        Case(_SALE, "The sale is on.Now 20% off.", ("on.Now",)),
        Case(_KURS, "Nur noch zwei Tage.Info am Telefon.", ("Tage.Info",)),
        Case(_SALE, "The sale is on. Now 20% off: acme.example", channel="x"),
        Case(_SALE, "The sale is on.\nNow 20% off. U.S. only, at 10.30 p.m.", channel="x"),
        # A name is a name however it is written, if it is declared.
        Case("---\nfacts: {partner: Booking.Com}\n---\nBook at {{ partner }}.", "Book at Booking.Com", channel="x"),
    ),
    about=__doc__ or "",
)
