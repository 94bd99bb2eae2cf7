"""line-too-long: a mail has a line of more octets than mail may have.

Of mails that brandkit makes `limit/too-long` tells; this rule is about copy from elsewhere.

Why: servers on the way break the line where they like, in the middle of a tag or an address.
Instead: break lines in the HTML, or have it sent as quoted-printable or base64.
"""

from collections.abc import Iterator

from brandkit.checks.mail_pages import fault_about, fault_in, pages_in
from brandkit.checks.variants import called
from brandkit.markup.mail.eml import looks_like_eml
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

MOST = 998
"""Octets without the end of the line (RFC 5322, section 2.1.1)."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for a copy with a line that is too long: of a mail as it travels, a milder one of its HTML."""
    if not finished.is_copy:
        return
    for page in pages_in(finished):
        if page.octets is not None:
            start = _first_long(page.html)
            if start >= 0:
                words = f"{called(finished)} has a line of more than {MOST} octets in its HTML"
                yield fault_in(page, words, start, "warning")
        elif any(_is_long(data) for data in finished.parts.values() if looks_like_eml(data)):
            yield fault_about(page, f"{called(finished)} has a line of more than {MOST} octets as it travels")


def _first_long(html: str) -> int:
    """Return where the first line begins that is too long, -1 if none is."""
    start = 0
    for line in html.split("\n"):
        if len(line.rstrip("\r").encode("utf-8", "replace")) > MOST:
            return start
        start += len(line) + 1
    return -1


def _is_long(data: bytes) -> bool:
    return any(len(line) > MOST for line in data.splitlines())


_SALE = "Shop the sale."
_MAIL = "From: a@acme.example\nSubject: Sale\nContent-Type: text/html\n\n<p>Shop the sale.</p>\n{}\n"

CHECK = VariantCheck(
    "email/line-too-long",
    "error",
    run,
    cases=(
        Case(_SALE, f"<p>Shop the sale.</p>\n<!-- {'a' * 900} -->", channel="email"),
        Case(_SALE, f"<p>Shop the sale.</p>\n<b></b>{'<i></i>' * 200}", ("<b",), "email"),
        Case(_SALE, _MAIL.format("<!-- a -->"), channel="email"),
        Case(_SALE, _MAIL.format(f"<!-- {'a' * 1000} -->"), ("",), "email"),
    ),
    about=__doc__ or "",
)
