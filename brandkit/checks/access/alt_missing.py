"""alt-missing: a picture has no words for people who do not see it; or a link is a picture without words.

Why: a screen reader reads out its address instead, letter by letter; and many clients show no pictures until asked.
Instead: `alt="..."` with what the picture says; `alt=""` where it says nothing, as a line or a tracking dot does.
"""

import re
from collections.abc import Iterator, Sequence

from brandkit.checks.mail_pages import MailPage, fault_in, pages_in
from brandkit.checks.unshown import is_told
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.outline import Node
from brandkit.markup.html_read.tokens import Token, read_tokens
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_FILE = re.compile(r"\S*\.(?:png|jpe?g|gif|webp|svg|bmp)", re.IGNORECASE)
_NAMES = ("aria-label", "aria-labelledby", "title")


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each picture without words, and for each link that has none."""
    for page in pages_in(finished):
        pictures = _by_link(page)
        for node in page.nodes:
            is_meant = node.tag.name in ("img", "a", "area") and is_told(node)
            words = _words(page, node, pictures.get(node.start, ())) if is_meant else ""
            if words:
                yield fault_in(page, f"{called(finished)} {words}", node.start)


def _by_link(page: MailPage) -> dict[int, list[Node]]:
    """Return the pictures in each link, by where it begins."""
    found: dict[int, list[Node]] = {}
    for node in page.nodes:
        link = next((each for each in node.around() if each.tag.name == "a"), None)
        if node.tag.name == "img" and link:
            found.setdefault(link.start, []).append(node)
    return found


def _words(page: MailPage, node: Node, pictures: Sequence[Node]) -> str:
    """Return what is wrong with a picture or a link, ``""`` if nothing is."""
    attributes = node.tag.attributes
    if node.tag.name == "a":
        return "has a link that is a picture without words" if _is_mute(page, node, pictures) else ""
    if node.tag.name == "area" and "href" not in attributes:
        return ""
    if "alt" not in attributes and not any(attributes.get(name) for name in _NAMES) and not _is_decoration(node):
        return f"has a picture without alt: {quoted(attributes.get('src', '') or attributes.get('href', ''))}"
    alt = attributes.get("alt", "").strip()
    return f"has the name of a file as a picture's words: {quoted(alt)}" if _FILE.fullmatch(alt) else ""


def _is_decoration(node: Node) -> bool:
    return node.tag.attributes.get("role", "").lower() in ("presentation", "none")


def _is_mute(page: MailPage, link: Node, pictures: Sequence[Node]) -> bool:
    """Return whether a link consists of pictures whose words are empty."""
    if "href" not in link.tag.attributes or any(link.tag.attributes.get(name) for name in _NAMES):
        return False
    if not pictures or any("alt" not in each.tag.attributes for each in pictures):  # that is told of the picture
        return False
    if any(each.kind == "text" and _says(page, each) for each in read_tokens(page.html, link.inner, link.until)):
        return False
    names = (each.tag.attributes.get(name, "") for each in pictures for name in ("alt", *_NAMES))
    return not any(name.strip() for name in names)


def _says(page: MailPage, token: Token) -> bool:
    return bool(decode(page.html[token.start : token.end], token.start)[0].strip())


_SALE = "Shop the sale."
_PICTURE = '<img src="https://a.example/shoes.jpg"{}>'
_EMPTY, _BARE = _PICTURE.format(' alt=""'), _PICTURE.format("")

CHECK = VariantCheck(
    "access/alt-missing",
    "error",
    run,
    cases=(
        Case(_SALE, "<p>Shop the sale.</p>" + _PICTURE.format(' alt="Red shoes"'), channel="email"),
        Case(_SALE, "<p>Shop the sale.</p>" + _PICTURE.format(""), ("<img",), "email"),
        Case(_SALE, "<p>Shop the sale.</p>" + _PICTURE.format(' alt=""'), channel="email"),
        Case(_SALE, "<p>Shop the sale.</p>" + _PICTURE.format(' alt="shoes-2.jpg"'), ("<img",), "email"),
        Case(_SALE, "<p>Shop the sale.</p>" + _PICTURE.format(' role="presentation"'), channel="email"),
        Case(
            _SALE,
            f'<p>Shop the sale.</p><a href="https://a.example/">{_EMPTY}</a>',
            ("<a",),
            "email",
        ),
        Case(
            _SALE,
            f'<a href="https://a.example/">{_EMPTY} Shop the sale.</a>',
            channel="email",
        ),
        Case(_SALE, f'<p>Shop the sale.</p><div style="display:none">{_BARE}</div>', channel="email"),
    ),
    about=__doc__ or "",
)
