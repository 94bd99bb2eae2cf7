"""CSS into style attributes, by premailer, which is kept from opening anything.

The mail clients with the most readers drop style sheets or parts of them, so that everything essential has to stand
on the elements. premailer is called once per message and channel on one tree, which is checked before and after.
"""

from typing import Any

from brandkit.markup.html_write.own_premailer import own_premailer
from brandkit.markup.html_write.plan import UnfitPlaceError, WithWords, word_pattern
from brandkit.markup.html_write.structural_css import refuse_structural
from brandkit.markup.html_write.style_sheets import style_sheets

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
    from lxml import etree

    text = document.text.lstrip()
    if text[: len(_DOCTYPE)].lower() != _DOCTYPE.lower():
        raise UnfitPlaceError("the document does not begin with <!DOCTYPE html>", "begin the template with it", "")
    tree = etree.fromstring(text, etree.HTMLParser()).getroottree()
    for element in tree.iter(*_REFUSED):
        raise UnfitPlaceError(f"an e-mail holds <{element.tag}>", "leave it out", f"<{element.tag}")
    refuse_structural(tree, style_sheets(tree), word_pattern(document.prefix))
    _put_on_elements(tree.getroot())
    _check_parents(tree, document)
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
