"""accidental-mention: a word behind an @ becomes a link to somebody's account.

Why: "lunch @noon" calls a stranger, who then stands in your post.
Instead: write "at noon". Whom you mean to mention, name in the message's `mentions: [ana_ruiz]`.
"""

from collections.abc import Iterator

from brandkit.checks.unmeant import fault_at, unmeant
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each account that is mentioned and that nobody declares."""
    for link in unmeant(finished, "mention"):
        yield fault_at(link, f"{called(finished)} mentions the account {quoted(link.label)}, which no `mentions` name")


_LUNCH = "Lunch at noon in the new shop."
_PHOTO = "---\nmentions: ana_ruiz, @oakumbooks\n---\nLunch at noon.".replace(",", "")

CHECK = VariantCheck(
    "link/accidental-mention",
    "warning",
    run,
    cases=(
        Case(_LUNCH, "Lunch at noon in the new shop.", channel="x"),
        Case(_LUNCH, "Lunch @noon in the new shop.", ("@noon",), "x"),
        Case("---\nlocale: de-DE\n---\nFeier bei Petra.", "Feier @petra", ("@petra",), "x"),
        # Where nothing becomes a link there is none.
        Case(_LUNCH, "Lunch @noon in the new shop."),
        Case(_LUNCH, "Lunch at noon? Ask ana@acme.example", channel="x"),
        # Declared: in the front matter, as a fact, as the brand's own name.
        Case(_PHOTO, "Lunch at noon. Photo: @Ana_Ruiz, books: @OakumBooks", channel="x"),
        Case("---\nfacts: {host: '@acme_eats'}\n---\nLunch with {{ host }}.", "Lunch with @acme_eats", channel="x"),
        Case(_LUNCH, "Lunch at noon. @OakumBooksUK", channel="x", kit="brand: Oakum Books"),
        Case(_LUNCH, "Lunch at noon. @oakley", ("@oakley",), channel="x", kit="brand: Oakum Books"),
    ),
    about=__doc__ or "",
)
