"""style-dropped: mail clients drop style sheets of a mail, for how they are written or for how long they are.

Gmail drops the style elements beyond 16 KB together, and each that has an at-rule inside an at-rule; some clients skip
the rule behind a comment.

Why: the mail looks right where it was made, and loses its narrow layout or its dark mode where it is read.
Instead: keep the base in `style` attributes, short sheets for the rest, a `<style>` of its own for what is risky, and
no comments.
"""

from collections.abc import Iterator
from functools import lru_cache

from brandkit.checks.mail_pages import MailPage, fault_in, pages_in
from brandkit.checks.variants import called
from brandkit.markup.mail_clients.css_uses import sheet_faults
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

MOST = 16_384
"""Bytes of all style elements together (hteumeuleu/email-bugs 90, hteumeuleu/caniemail 144), read 2026-11-22."""
_WORDS = {
    "nested": "has an at-rule inside an at-rule, for which Gmail drops the whole style element",
    "comment": "has a comment before a rule in a style sheet, and some mail clients skip that rule",
}
_SEVERITIES = {"nested": "warning", "comment": "suggestion"}


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each sort of fault in a page's style sheets, where it is first."""
    for page in pages_in(finished):
        told: set[str] = set()
        whole = 0
        for node in page.nodes:
            if node.tag.name == "style":
                css = page.html[node.inner : node.until]
                before, whole = whole, whole + len(css.encode("utf-8", "replace"))
                if finished.is_copy and before <= MOST < whole:
                    yield _too_long(finished, page, node.start)
                for kind, at in _faults(css):
                    if kind not in told:
                        told.add(kind)
                        words = f"{called(finished)} {_WORDS[kind]}"
                        yield fault_in(page, words, node.inner + at, _SEVERITIES[kind])


@lru_cache(maxsize=64)  # a memo of a pure function: a kit's mails share their sheets
def _faults(css: str) -> tuple[tuple[str, int], ...]:
    return tuple(sheet_faults(css))


def _too_long(finished: Finished, page: MailPage, start: int) -> Fault:
    words = f"{called(finished)} has more than {MOST:,} bytes in its style elements: Gmail drops what is beyond"
    return fault_in(page, words, start)


_SALE = "Shop the sale."
_PAGE = "<style>{}</style><p>Shop the sale.</p>"

CHECK = VariantCheck(
    "email/style-dropped",
    "error",
    run,
    cases=(
        Case(_SALE, _PAGE.format("@media (max-width:600px){.a{width:100%}}"), channel="email"),
        Case(
            _SALE,
            _PAGE.format("@media screen{@media (max-width:600px){.a{width:100%}}}"),
            ("@media (max-width:600px)",),
            "email",
        ),
        Case(_SALE, _PAGE.format("@supports (gap:1px){@font-face{font-family:a}}"), ("@font-face",), "email"),
        Case(_SALE, _PAGE.format("/* narrow */ .a{width:100%} /* end */"), ("/* narrow */ .a",), "email"),
        Case(_SALE, _PAGE.format(".a{width:100%} /* the end */"), channel="email"),
        Case(_SALE, _PAGE.format(".a{color:#111111}" * 1000), ("<style",), "email"),
        Case(_SALE, _PAGE.format(".a{color:#111111}" * 900), channel="email"),
    ),
    about=__doc__ or "",
)
