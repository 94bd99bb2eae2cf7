"""direction-missing: a mail does not say which way it is read, left to right or right to left.

Why: mail clients put a mail into pages of their own direction, and turn its lines and lists with it.
Instead: `dir="ltr"` or `dir="rtl"` on `<html>`, and again on the first element in the body.
"""

import unicodedata
from collections.abc import Iterator

from brandkit.checks.mail_pages import MailPage, documents_in, fault_about, fault_in
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_LEFTWARD = frozenset({"R", "AL"})


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each document that does not say its direction: a grave one where it is right to left."""
    for page in documents_in(finished):
        if not any(node.tag.attributes.get("dir", "").strip() for node in page.nodes if node.tag.name in _ROOTS):
            words = f"{called(finished)} does not say which way it is read"
            severity = "error" if _is_leftward(finished, page) else ""
            root = next((node for node in page.nodes if node.tag.name == "html"), None)
            yield fault_in(page, words, root.start, severity) if root else fault_about(page, words, severity)


_ROOTS = ("html", "body")


def _is_leftward(finished: Finished, page: MailPage) -> bool:
    """Return whether most letters of a page are of a script that is read from right to left."""
    letters = [letter for letter in finished.reading.visible[page.part].text if letter.isalpha()]
    return 2 * sum(unicodedata.bidirectional(letter) in _LEFTWARD for letter in letters) > len(letters)


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "access/direction-missing",
    "suggestion",
    run,
    cases=(
        Case(_SALE, '<html dir="ltr"><body><p>Shop the sale.</p></body></html>', channel="email"),
        Case(_SALE, "<html><body><p>Shop the sale.</p></body></html>", ("<html",), "email"),
        Case("מבצע", '<html lang="he"><body><p>מבצע</p></body></html>', ("<html",), "email"),
        Case("מבצע", '<html lang="he" dir="rtl"><body><p>מבצע</p></body></html>', channel="email"),
        Case(_SALE, "<p>Shop the sale.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
