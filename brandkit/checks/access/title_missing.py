"""title-missing: a mail as a page has no title.

Why: it is what a screen reader says first, and what stands in the tab of the version in the browser.
Instead: `<title>` with the subject's words.
"""

from collections.abc import Iterator

from brandkit.checks.mail_pages import documents_in, fault_about, fault_in
from brandkit.checks.variants import called
from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.outline import Node
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each document without a title, and for each whose title is empty."""
    for page in documents_in(finished):
        found = next((node for node in page.nodes if _is_title(node)), None)
        if found is None:
            yield fault_about(page, f"{called(finished)} has no title")
        elif not decode(page.html[found.inner : found.until], 0)[0].strip():
            yield fault_in(page, f"{called(finished)} has an empty title", found.start)


def _is_title(node: Node) -> bool:
    """Return whether an element is the document's title; a drawing (SVG) may have another."""
    return node.tag.name == "title" and not any(each.tag.name == "svg" for each in node.around())


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "access/title-missing",
    "warning",
    run,
    cases=(
        Case(_SALE, "<html><head><title>The sale</title></head><body>Shop the sale.</body></html>", channel="email"),
        Case(_SALE, "<html><head></head><body>Shop the sale.</body></html>", ("",), "email"),
        Case(_SALE, "<html><head><title> </title></head><body>Shop the sale.</body></html>", ("<title",), "email"),
        Case(_SALE, "<html><body>Shop the sale. <svg><title>A</title></svg></body></html>", ("",), "email"),
        Case(_SALE, "<p>Shop the sale.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
