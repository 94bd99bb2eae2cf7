"""Whether an element of a mail is there for anybody."""

from brandkit.markup.html_read.outline import Node


def is_shown(node: Node) -> bool:
    """Return whether an element is shown, as far as style attributes around it say."""
    return not any(_is_off(each) for each in (node, *node.around()))


def is_told(node: Node) -> bool:
    """Return whether a screen reader tells of an element."""
    around = (node, *node.around())
    return is_shown(node) and not any(each.tag.attributes.get("aria-hidden", "").lower() == "true" for each in around)


def _is_off(node: Node) -> bool:
    style = node.tag.style
    return "none" in (style.usual.get("display"), style.important.get("display")) or "hidden" in node.tag.attributes
