"""charset-late: a mail's HTML does not say early enough in which charset it is written.

Of a mail as it travels the headers say it; this rule is about HTML as a file.

Why: readers look through the first 1,024 bytes; what is not there they guess, and "é" becomes "Ã©".
Instead: `<meta charset="utf-8">` as the first thing in `<head>`, before any style.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import documents_in, fault_about, fault_in
from brandkit.checks.variants import called
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

WITHIN = 1024
"""Bytes (HTML 13.2.3.2)."""
_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?\bcharset\s{0,20}=[^>]{0,200}>", re.IGNORECASE)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each document whose charset is said late, or not at all though letters depend on it."""
    for page in documents_in(finished):
        if page.octets is None or page.octets.startswith(_BOMS):
            continue
        found = _CHARSET.search(page.octets)
        if found and found.end() > WITHIN:
            place = len(page.octets[: found.start()].decode("utf-8", "replace"))
            yield fault_in(page, f"{called(finished)} says its charset behind the first {WITHIN:,} bytes", place)
        elif not found and not page.octets.isascii():
            yield fault_about(page, f"{called(finished)} does not say its charset")


_SALE = "Shop the sale."
_PAGE = "<html><head>{}</head><body><p>Shop the sale – now.</p></body></html>"

CHECK = VariantCheck(
    "email/charset-late",
    "warning",
    run,
    cases=(
        Case(_SALE, _PAGE.format('<meta charset="utf-8">'), channel="email"),
        Case(
            _SALE,
            _PAGE.format('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'),
            channel="email",
        ),
        Case(_SALE, _PAGE.format(f'<style>{".a{}" * 300}</style><meta charset="utf-8">'), ("<meta",), "email"),
        Case(_SALE, _PAGE.format(""), ("",), "email"),
        Case(_SALE, "<html><body><p>Shop the sale.</p></body></html>", channel="email"),
        Case(_SALE, "<p>Shop the sale – now.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
