"""doctype: a mail does not begin with a doctype that browsers take seriously.

Why: without it they show a page as those of 1998: other boxes, other letters in tables.
Instead: `<!DOCTYPE html>` as the first line.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import MailPage, documents_in, fault_about, fault_in
from brandkit.checks.variants import called
from brandkit.markup.html_read.tokens import Token, read_tokens
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_OLD = re.compile(r"-//(?:W3C|IETF|W3O)//DTD (?:W3 )?HTML (?:2|3|4\.0)|-//IETF//", re.IGNORECASE)
_HALF_OLD = re.compile(r"-//W3C//DTD HTML 4\.01 (?:Transitional|Frameset)//", re.IGNORECASE)


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each document that browsers show in their quirks mode (HTML 13.2.6.4.1)."""
    for page in documents_in(finished):
        first = next((token for token in read_tokens(page.html) if not _is_nothing(page, token)), None)
        if first is None or first.kind != "doctype":
            yield fault_about(page, f"{called(finished)} does not begin with a doctype")
        elif _is_old(page.html[first.inner : first.until]):
            yield fault_in(page, f"{called(finished)} begins with a doctype of the last century", first.start)


def _is_nothing(page: MailPage, token: Token) -> bool:
    """Return whether a token may stand before the doctype: spaces, a comment, what browsers drop."""
    return token.kind in ("comment", "bogus") or not page.html[token.start : token.end].strip("\ufeff \t\r\n\f")


def _is_old(public: str) -> bool:
    if _OLD.search(public) and "4.01" not in public:
        return True
    return _HALF_OLD.search(public) is not None and "http" not in public.lower()


_SALE = "Shop the sale."
_BODY = "<html><body><p>Shop the sale.</p></body></html>"

CHECK = VariantCheck(
    "email/doctype",
    "warning",
    run,
    cases=(
        Case(_SALE, f"<!DOCTYPE html>\n{_BODY}", channel="email"),
        Case(_SALE, _BODY, ("",), "email"),
        Case(_SALE, f"<p>Shop</p><!DOCTYPE html>{_BODY}", ("",), "email"),
        Case(
            _SALE,
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
            f'"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">{_BODY}',
            channel="email",
        ),
        Case(_SALE, f'<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">{_BODY}', ("<!DOCTYPE",), "email"),
        Case(_SALE, "<p>Shop the sale.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
