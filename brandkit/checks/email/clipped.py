"""clipped: a mail's HTML is longer than Gmail shows.

Gmail cuts off what is beyond about 102 KB, and in some clients the styles with it. Of mails that brandkit makes
`limit/too-long` tells, for the largest person; this rule is about copy from elsewhere.

Why: what is cut off is the foot: the link to unsubscribe, the address, the terms.
Instead: shorten it, move styles that repeat into a class, leave out comments and spaces that a builder added.
"""

from collections.abc import Iterator

from brandkit.checks.mail_pages import fault_about, pages_in
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

MOST, NEAR = 102_000, 90_000
"""Bytes of UTF-8. Gmail clips at 102 KB (hteumeuleu/email-bugs 56), read 2026-11-22; below it is a house rule: who
sends it adds addresses that count clicks."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each page of a copy that is too long, a milder one where it is nearly so."""
    for page in pages_in(finished) if finished.is_copy else ():
        size = len(page.html.encode("utf-8", "replace"))
        if size > NEAR:
            words = f"{called(finished)} has {size:,} bytes of HTML, and Gmail cuts off what is beyond {MOST:,}"
            yield fault_about(page, words, "" if size > MOST else "warning")


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "email/clipped",
    "error",
    run,
    cases=(
        Case(_SALE, f"<p>Shop the sale.</p><!-- {'a' * 80_000} -->", channel="email"),
        Case(_SALE, f"<p>Shop the sale.</p><!-- {'a' * 95_000} -->", ("",), "email"),
        Case(_SALE, f"<p>Shop the sale.</p><!-- {'a' * 103_000} -->", ("",), "email"),
        # Bytes count, not letters.
        Case(_SALE, f"<p>Shop the sale.</p><!-- {'é' * 52_000} -->", ("",), "email"),
    ),
    about=__doc__ or "",
)
