"""language-missing: a mail does not say what language it is in, or says it in no way that is understood.

Why: a screen reader reads German words by English rules, and nobody understands them.
Instead: `<html lang="de">`, and `lang` again on the first element in the body, since Gmail drops the body's own.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import MailPage, documents_in, fault_about, fault_in
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_TAG = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each document without a language."""
    for page in documents_in(finished):
        yield from _faults(finished, page)


def _faults(finished: Finished, page: MailPage) -> Iterator[Fault]:
    root = next((node for node in page.nodes if node.tag.name == "html"), None)
    language = root.tag.attributes.get("lang", "").strip() if root else ""
    if root and language and not _TAG.fullmatch(language):
        words = f"{called(finished)} says that its language is {quoted(language)}, which is none"
        yield fault_in(page, words, root.start)
    elif not language:
        words = f"{called(finished)} does not say what language it is in"
        yield fault_in(page, words, root.start) if root else fault_about(page, words)


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "access/language-missing",
    "warning",
    run,
    cases=(
        Case(_SALE, '<html lang="en"><body><p>Shop the sale.</p></body></html>', channel="email"),
        Case(_SALE, "<html><body><p>Shop the sale.</p></body></html>", ("<html",), "email"),
        Case(_SALE, '<html lang="english language"><body>Shop the sale.</body></html>', ("<html",), "email"),
        Case(_SALE, "<body><p>Shop the sale.</p></body>", ("",), "email"),
        Case("Zum Angebot.", '<html lang="de-AT"><body><p>Zum Angebot.</p></body></html>', channel="email"),
        # A fragment is put into a document that is not here.
        Case(_SALE, "<p>Shop the sale.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
