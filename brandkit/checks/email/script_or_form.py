"""script-or-form: a mail holds what mail clients take out: a script, a form, a frame, a style sheet from elsewhere.

Why: what depends on it is gone or dead, and filters take such mails for an attack.
Instead: a link to a page that has it. Styles stand in the mail itself.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import MailPage, fault_in, pages_in
from brandkit.checks.variants import called
from brandkit.markup.html_read.outline import Node
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_ELEMENTS = {
    "script": "a script",
    "form": "a form",
    "iframe": "a frame with another page",
    "frame": "a frame with another page",
    "embed": "something for a plug-in",
    "applet": "something for a plug-in",
}
_SHEET = "a style sheet from elsewhere"
_SHOWN = 400
"""Characters in which its address stands."""
_IMPORT = re.compile(r"/\*.*?(?:\*/|\Z)|@import\b", re.DOTALL | re.IGNORECASE)


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each sort of such things, where it is first."""
    for page in pages_in(finished):
        told: set[str] = set()
        for node in page.nodes:
            for what, start in _found(page, node):
                if what not in told:
                    told.add(what)
                    words = f"{called(finished)} holds {what}, which mail clients take out"
                    yield fault_in(page, words, start, _severity(page, what, start))


def _found(page: MailPage, node: Node) -> Iterator[tuple[str, int]]:
    """Yield what an element is that has to go, and where."""
    name, attributes = node.tag.name, node.tag.attributes
    if name in _ELEMENTS and not _is_data(node):
        yield _ELEMENTS[name], node.start
    elif name == "link" and "stylesheet" in attributes.get("rel", "").lower().split():
        yield _SHEET, node.start
    elif name == "style":
        found = (each for each in _IMPORT.finditer(page.html, node.inner, node.until) if each[0][0] == "@")
        yield from ((_SHEET, each.start()) for each in found)
    for handler in attributes:
        if handler.startswith("on") and len(handler) > 4:
            yield "a script", node.start + _offset(page, node, handler)


def _severity(page: MailPage, what: str, start: int) -> str:
    """Return how grave it is: a sheet from elsewhere leaves words behind, and one of letters hardly a difference."""
    if what != _SHEET:
        return ""
    return "suggestion" if "font" in page.html[start : start + _SHOWN].partition(">")[0].lower() else "warning"


def _is_data(node: Node) -> bool:
    """Return whether a script is none: what mailbox providers read of an order or a flight (JSON-LD)."""
    return node.tag.name == "script" and node.tag.attributes.get("type", "").lower() == "application/ld+json"


def _offset(page: MailPage, node: Node, name: str) -> int:
    """Return where an attribute's name stands, from the beginning of the tag."""
    return max(0, page.html[node.start : node.inner].lower().find(name))


_SALE = "Shop the sale."

CHECK = VariantCheck(
    "email/script-or-form",
    "error",
    run,
    cases=(
        Case(_SALE, "<style>/* @import */ p{color:#111111}</style><p>Shop the sale.</p>", channel="email"),
        Case(_SALE, "<p>Shop the sale.</p><script>go()</script><script>on()</script>", ("<script",), "email"),
        Case(_SALE, '<p onclick="go()">Shop the sale.</p>', ('onclick=',), "email"),
        Case(_SALE, '<form action="https://a.example/"><p>Shop the sale.</p></form>', ("<form",), "email"),
        Case(_SALE, '<link rel="stylesheet" href="https://a.example/a.css"><p>Shop the sale.</p>', ("<link",), "email"),
        Case(
            _SALE,
            '<link href="https://fonts.a.example/css?family=A" rel="stylesheet"><p>Shop the sale.</p>',
            ("<link",),
            "email",
        ),
        Case(
            _SALE,
            "<style>@import url(https://a.example/a.css);</style><p>Shop the sale.</p>",
            ("@import url(https://a.example/a.css)",),
            "email",
        ),
        Case(_SALE, '<p>Shop the sale.</p><iframe src="https://a.example/"></iframe>', ("<iframe",), "email"),
        Case(_SALE, '<script type="application/ld+json">{"@type":"Order"}</script><p>Shop the sale.</p>',
             channel="email"),
    ),
    about=__doc__ or "",
)  # fmt: skip
