"""control-character: the HTML of a mail holds a character that controls machines, and is no letter.

Why: one of U+0080 to U+009F, which stands for a curly quote in old files, makes Gmail cut off the mail there.
Instead: save the file as UTF-8, with the quotes themselves; a no-break space is `&nbsp;`.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import pages_in
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for the first such character of each page."""
    for page in pages_in(finished):
        found = _CONTROL.search(page.html)
        if found:
            words = f"{called(finished)} holds the control character U+{ord(found[0]):04X} in its HTML"
            yield Fault(words, found.start(), found.end(), part=page.part, in_markup=True)


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "email/control-character",
    "error",
    run,
    cases=(
        Case(_SALE, "<p>Shop the sale. It’s&nbsp;on.</p>\r\n\t", channel="email"),
        Case(_SALE, "<p>Shop the sale. It\u0092s on.</p>", ("\u0092",), "email"),
        Case(_SALE, "<p>Shop the sale.</p><!-- \x07 -->", ("\x07",), "email"),
    ),
    about=__doc__ or "",
)
