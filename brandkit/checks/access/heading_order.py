"""heading-order: the headings of a mail are no outline: none is the first, several are, or a level is skipped.

Why: people who cannot see leap from heading to heading, and take a level that is missing for words that are.
Instead: one `<h1>` that says what the mail is about, `<h2>` below it; how large they look is for the styles to say.
"""

from collections.abc import Iterator, Sequence

from brandkit.checks.mail_pages import MailPage, documents_in, fault_about, fault_in
from brandkit.checks.unshown import is_shown
from brandkit.checks.variants import called
from brandkit.markup.html_read.elements import HEADINGS
from brandkit.markup.html_read.outline import Node
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each heading that is out of place; one for a document that has none."""
    for page in documents_in(finished):
        headings = [node for node in page.nodes if node.tag.name in HEADINGS and is_shown(node)]
        if headings:
            yield from _faults(finished, page, headings)
        else:
            yield fault_about(page, f"{called(finished)} has no heading", "suggestion")


def _faults(finished: Finished, page: MailPage, headings: Sequence[Node]) -> Iterator[Fault]:
    before = 0
    has_first = False
    for node in headings:
        rank = int(node.tag.name[1])
        if rank == 1 and has_first:
            yield fault_in(page, f"{called(finished)} has more than one heading of the first rank", node.start)
        elif rank > before + 1:
            after = f"stands below an h{before}" if before else "is the first heading"
            yield fault_in(page, f"{called(finished)} skips a rank: an h{rank} {after}", node.start)
        has_first = has_first or rank == 1
        before = rank


_SALE = "Shop the sale."
_PAGE = "<html><body>{}</body></html>"

CHECK = VariantCheck(
    "access/heading-order",
    "warning",
    run,
    cases=(
        Case(_SALE, _PAGE.format("<h1>Shop</h1><h2>the</h2><h3>sale</h3><h2>.</h2>"), channel="email"),
        Case(_SALE, _PAGE.format("<h1>Shop</h1><h3>the sale.</h3>"), ("<h3",), "email"),
        Case(_SALE, _PAGE.format("<h1>Shop</h1><h1>the sale.</h1>"), ("<h1",), "email"),
        Case(_SALE, _PAGE.format("<h2>Shop</h2><h2>the sale.</h2>"), ("<h2",), "email"),
        Case(_SALE, _PAGE.format("<p>Shop the sale.</p>"), ("",), "email"),
        Case(_SALE, _PAGE.format('<h1 style="display:none">Sale</h1><h1>Shop the sale.</h1>'), channel="email"),
        Case(_SALE, "<h3>Shop the sale.</h3>", channel="email"),
    ),
    about=__doc__ or "",
)
