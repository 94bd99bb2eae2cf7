"""table-role-missing: a table that only arranges does not say so.

Why: a screen reader counts out its rows and columns, cell by cell, before every word.
Instead: `role="presentation"` on each table that holds no data; a table of data has `<th>`.
"""

from collections.abc import Iterator

from brandkit.checks.mail_pages import fault_in, pages_in
from brandkit.checks.unshown import is_told
from brandkit.checks.variants import called
from brandkit.markup.html_read.outline import Node
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_OF_DATA = frozenset({"th", "caption", "thead"})


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for the first table of each page that only arranges and has no role."""
    for page in pages_in(finished):
        owners = {id(_table_of(node)) for node in page.nodes if node.tag.name in _OF_DATA}
        for node in page.nodes:
            is_plain = node.tag.name == "table" and "role" not in node.tag.attributes
            if is_plain and id(node) not in owners and "summary" not in node.tag.attributes and is_told(node):
                words = f"{called(finished)} has a table that only arranges, without role=presentation"
                yield fault_in(page, words, node.start)
                break


def _table_of(node: Node) -> Node | None:
    return next((each for each in node.around() if each.tag.name == "table"), None)


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "access/table-role-missing",
    "warning",
    run,
    cases=(
        Case(_SALE, '<table role="presentation"><tr><td>Shop the sale.</td></tr></table>', channel="email"),
        Case(_SALE, "<table><tr><td>Shop the sale.</td></tr></table>", ("<table",), "email"),
        Case(_SALE, "<table><tr><td><table role=none><tr><td>Shop the sale.</table></table>", ("<table",), "email"),
        Case(_SALE, "<table><tr><th>Shop</th></tr><tr><td>the sale.</td></tr></table>", channel="email"),
        # Tables for Outlook alone stand in comments; they are read out by nobody else.
        Case(_SALE, "<!--[if mso]><table><tr><td><![endif]-->Shop the sale.<!--[if mso]></table><![endif]-->",
             channel="email"),
    ),
    about=__doc__ or "",
)  # fmt: skip
