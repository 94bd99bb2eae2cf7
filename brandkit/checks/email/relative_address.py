"""relative-address: a link or a picture of a mail has an address that leads nowhere from an inbox, or an open one.

Why: `/sale` is a path of the website that the mail was made on; from a mail client it leads nowhere. A picture by
`http:` is not shown by clients that load nothing in the open.
Instead: whole addresses, `https://acme.example/sale`.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import MailPage, fault_in, pages_in
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.markup.html_read.outline import Node
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SLOTS = ("{{", "{%", "*|", "%%", "[[", "${", "<%", "{$")
_PICTURES = frozenset({"img", "source", "video", "v:fill", "v:image", "v:imagedata"})


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each such address, once."""
    for page in pages_in(finished):
        has_base = any(node.tag.name == "base" and "href" in node.tag.attributes for node in page.nodes)
        told: set[str] = set()
        for node in page.nodes:
            for address, words, start in _faults(page, node, has_base=has_base):
                if address not in told:
                    told.add(address)
                    yield fault_in(page, f"{called(finished)} {words}: {quoted(address)}", start)


def _faults(page: MailPage, node: Node, *, has_base: bool) -> Iterator[tuple[str, str, int]]:
    """Yield the addresses of an element that are wrong, why, and where they stand."""
    is_link, is_picture = node.tag.name in ("a", "area"), node.tag.name in _PICTURES
    for name in ("href",) if is_link else ("src", "poster") if is_picture else ():
        address = node.tag.attributes.get(name, "").strip()
        if not address or address.startswith(("#", *_SLOTS)):
            continue
        start = page.html.find(address, node.start, node.inner)
        start = start if start >= 0 else node.start
        if not _SCHEME.match(address):
            if not has_base:
                what = "a link" if is_link else "a picture"
                yield address, f"has {what} whose address is not whole", start
        elif address[:5].lower() == "file:":
            yield address, "has an address on one computer's own disk", start
        elif is_picture and address[:5].lower() == "http:":
            yield address, "has a picture by http, not https", start


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "email/relative-address",
    "error",
    run,
    cases=(
        Case(_SALE, '<a href="https://a.example/sale">Shop the sale.</a> <a href="mailto:a@a.example">Ask</a>',
             channel="email"),
        Case(_SALE, '<a href="/sale">Shop</a> <a href="/sale">the sale.</a>', ("/sale",), "email"),
        Case(_SALE, '<a href="www.a.example">Shop the sale.</a>', ("www.a.example",), "email"),
        Case(_SALE, '<p>Shop the sale.</p><img alt="" src="images/a.png">', ("images/a.png",), "email"),
        Case(_SALE, '<p>Shop the sale.</p><img alt="" src="http://a.example/a.png">', ("http://a.example/a.png",),
             "email"),
        Case(_SALE, '<p>Shop the sale.</p><img alt="" src="file:///C:/a.png">', ("file:///C:/a.png",), "email"),
        Case(_SALE, '<p>Shop the sale.</p><img alt="" src="cid:logo"><a name="end" href="#top">Up</a>',
             channel="email"),
        # What is filled in by whoever sends it, is not known here; `same/placeholder-leak` tells of it.
        Case(_SALE, '<a href="*|ARCHIVE|*">Shop the sale.</a>', channel="email"),
    ),
    about=__doc__ or "",
)  # fmt: skip
