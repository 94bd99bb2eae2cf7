"""CSS into style attributes, by premailer, which is kept from opening anything.

The mail clients with the most readers drop style sheets or parts of them, so that everything essential has to stand
on the elements. premailer is called once per message and channel on one tree, which is checked before and after.
"""

import logging
import re
from functools import cache, lru_cache
from typing import Any

from brandkit.markup.html_write.plan import UnfitPlaceError, WithWords, word_pattern
from brandkit.markup.html_write.stand_ins import stand_ins
from brandkit.markup.html_write.structural_css import refuse_structural
from brandkit.markup.html_write.style_sheets import style_sheets

_SHORT_COLOR = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])(?![0-9a-zA-Z_-])", re.IGNORECASE)
_DOCTYPE = "<!DOCTYPE html>"
_FOR_FETCHING = ("requests", "urllib.request", "encutils", "email.message", "importlib.metadata")
"""What premailer and cssutils import for fetching alone."""
_REFUSED = ("script", "link", "form", "iframe", "object", "embed", "base")


def inline_css(document: WithWords) -> str:
    """Return the document with its style sheets in style attributes, and otherwise as it was.

    A ``<style data-premailer="ignore">`` is kept to the letter: the place for media queries, pseudo-classes and what
    single clients need. The character set comes first in the head, since it holds from there on only.

    Raises:
        UnfitPlaceError: the document is not whole, holds active content, would load something, or has a selector
            whose answer depends on data.
    """
    from lxml import etree

    text = document.text.lstrip()
    if text[: len(_DOCTYPE)].lower() != _DOCTYPE.lower():
        raise UnfitPlaceError("the document does not begin with <!DOCTYPE html>", "begin the template with it", "")
    tree = etree.fromstring(text, etree.HTMLParser()).getroottree()
    for element in tree.iter(*_REFUSED):
        raise UnfitPlaceError(f"an e-mail holds <{element.tag}>", "leave it out", f"<{element.tag}")
    refuse_structural(tree, style_sheets(tree), word_pattern(document.prefix))
    offline_inliner(tree.getroot()).transform(pretty_print=False)
    _check_parents(tree, document)
    _six_digits(tree)
    _charset_first(tree)
    return _DOCTYPE + str(etree.tostring(tree.getroot(), method="html", encoding="unicode"))


def offline_inliner(root: Any) -> Any:
    """Return a premailer for the tree that can open neither a socket nor a file.

    Its own switches do not do that: with ``allow_network=False`` an ``@import`` is still fetched by cssutils. The
    two methods overridden here are private, hence the ceiling on premailer's version (3.10.0, cssutils 2.15.0).
    """

    class Offline(_premailer()):  # type: ignore[misc]  # premailer carries no types
        def _parse_css_string(self, css_body: str, validate: object = None) -> Any:  # noqa: ARG002 - its shape
            return _parse_css(css_body)

        def _load_external(self, url: str) -> str:
            raise UnfitPlaceError(f"a style sheet would be loaded: {url}", "put its rules into a <style>", url)

    return Offline(
        root,
        base_url=None,
        allow_network=False,
        allow_loading_external_files=False,
        disable_link_rewrites=True,
        cache_css_parsing=False,
        disable_validation=True,
        strip_important=False,
        remove_unset_properties=False,
        align_floating_images=False,
        disable_basic_attributes=["width", "height"],
        cssutils_logging_level=logging.CRITICAL,
    )


@cache
def _premailer() -> Any:
    with stand_ins(_FOR_FETCHING):
        from premailer import Premailer
    return Premailer


@lru_cache(maxsize=16)
def _parse_css(text: str) -> Any:
    """Return a style sheet; a kit's is the same for all its messages, and reading it takes half of the inlining."""
    import cssutils

    parser = cssutils.CSSParser(fetcher=_fetch_nothing, validate=False, loglevel=logging.CRITICAL)
    return parser.parseString(text)


def _fetch_nothing(url: str) -> tuple[None, bytes]:  # noqa: ARG001 - the shape that cssutils calls
    return None, b""


def _check_parents(tree: Any, document: WithWords) -> None:
    """Refuse a condition or loop whose marks have ended up under different elements."""
    pattern, parents = word_pattern(document.prefix), list[Any]()
    for comment in tree.iter(_comment_tag()):
        found = pattern.fullmatch(comment.text or "")
        mark = type(document.hidden[int(found[1])]).__name__ if found else ""
        if mark.startswith("Open"):
            parents.append(comment.getparent())
        elif mark and (not parents or comment.getparent() is not parents[-1]):
            text = "a condition or loop begins and ends under different elements"
            raise UnfitPlaceError(text, "close every element between its two marks", "")
        if mark == "Close":
            parents.pop()


def _six_digits(tree: Any) -> None:
    """Write colours in full: cssutils shortens ``#ffffff``, which some clients then do not know."""
    for element in tree.iter():
        style = element.get("style") if isinstance(element.tag, str) else None
        if style and "#" in style:
            element.set("style", _SHORT_COLOR.sub(r"#\1\1\2\2\3\3", style))


def _comment_tag() -> Any:
    from lxml import etree

    return etree.Comment


def _charset_first(tree: Any) -> None:
    from lxml import etree

    head = tree.getroot().find("head")
    found = head.find("meta[@charset]")
    charset = etree.Element("meta", charset="utf-8") if found is None else found
    charset.tail = "\n"
    head.insert(0, charset)
