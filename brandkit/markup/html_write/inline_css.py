"""CSS into style attributes, by premailer, which is kept from opening anything.

The mail clients with the most readers drop style sheets or parts of them, so that everything essential has to stand
on the elements. premailer is called once per message and channel on one tree, which is checked before and after.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from brandkit.markup.html_write.bare_words import bare, cut, put_in, stand_in_pattern
from brandkit.markup.html_write.own_premailer import own_premailer
from brandkit.markup.html_write.plan import UnfitPlaceError, WithWords, word_pattern
from brandkit.markup.html_write.structural_css import refuse_structural
from brandkit.markup.html_write.style_sheets import find_style_texts, style_sheets

_DOCTYPE = "<!DOCTYPE html>"
_REFUSED = ("script", "link", "form", "iframe", "object", "embed", "base")


def inline_css(document: WithWords) -> str:
    """Return the document with its style sheets in style attributes, and otherwise as it was.

    A ``<style data-premailer="ignore">`` is kept to the letter: the place for media queries, pseudo-classes and what
    single clients need. The character set comes first in the head, since it holds from there on only.

    Raises:
        UnfitPlaceError: the document is not whole, holds active content, would load something, or has a selector
            whose answer depends on data.
    """
    kinds = tuple(type(event).__name__ for event in document.hidden)
    bared = bare(document.text, document.prefix)
    around = _around(bared.text, document.prefix, kinds, len(bared.words))
    return put_in(around, bared.words) if around else _inlined(document.text, document.prefix, kinds)


@lru_cache(maxsize=8)  # a memo of a pure function: of a message that is being written, mostly words change
def _around(text: str, prefix: str, kinds: tuple[str, ...], count: int) -> tuple[str, ...] | None:
    """Return what stands in a styled document around its bare words; None where these may have a say in it."""
    if any(_MAY_ASK_FOR_WORDS.search(sheet) for sheet in find_style_texts(text)):
        return None
    try:
        return cut(_inlined(text, prefix, kinds, count), prefix, count)
    except UnfitPlaceError:  # to be raised again about the words themselves
        return None


# `:contains()`, in whatever spelling.
_MAY_ASK_FOR_WORDS = re.compile(r":contains|\\", re.IGNORECASE)


def _inlined(document: str, prefix: str, kinds: Sequence[str], bare_words: int = 0) -> str:
    """Return a document with its style sheets in style attributes; `kinds`: what its words stand for."""
    from lxml import etree

    text = document.lstrip()
    if text[: len(_DOCTYPE)].lower() != _DOCTYPE.lower():
        raise UnfitPlaceError("the document does not begin with <!DOCTYPE html>", "begin the template with it", "")
    tree = etree.fromstring(text, etree.HTMLParser()).getroottree()
    for element in tree.iter(*_REFUSED):
        raise UnfitPlaceError(f"an e-mail holds <{element.tag}>", "leave it out", f"<{element.tag}")
    _check_bare_words(tree, prefix, bare_words)
    refuse_structural(tree, style_sheets(tree), word_pattern(prefix))
    _put_on_elements(tree.getroot())
    _check_parents(tree, word_pattern(prefix), kinds)
    _charset_first(tree)
    return _DOCTYPE + str(etree.tostring(tree.getroot(), method="html", encoding="unicode"))


def _put_on_elements(root: Any) -> None:
    own_premailer()(
        root,
        base_url=None,
        allow_network=False,
        allow_loading_external_files=False,
        disable_link_rewrites=True,
        cache_css_parsing=False,
        strip_important=False,
        remove_unset_properties=False,
        align_floating_images=False,
        disable_basic_attributes=["width", "height"],
    ).transform(pretty_print=False)


def _check_bare_words(tree: Any, prefix: str, count: int) -> None:
    """Refuse stand-ins for bare words that do not stand between tags."""
    texts = (text for node in tree.iter() for text in (isinstance(node.tag, str) and node.text, node.tail) if text)
    if count and count != len(re.findall(stand_in_pattern(prefix), "\0".join(texts))):
        raise UnfitPlaceError("words do not stand between tags", "close every tag and quotation mark", "")


def _check_parents(tree: Any, pattern: re.Pattern[str], kinds: Sequence[str]) -> None:
    """Refuse a condition or loop whose marks have ended up under different elements."""
    parents = list[Any]()
    for comment in tree.iter(_comment_tag()):
        found = pattern.fullmatch(comment.text or "")
        mark = kinds[int(found[1])] if found else ""
        if mark.startswith("Open"):
            parents.append(comment.getparent())
        elif mark and (not parents or comment.getparent() is not parents[-1]):
            text = "a condition or loop begins and ends under different elements"
            raise UnfitPlaceError(text, "close every element between its two marks", "")
        if mark == "Close":
            parents.pop()


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
