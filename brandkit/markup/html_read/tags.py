"""A start tag, read once: attributes, what selectors ask of it, and what it says of its own look."""

from collections.abc import Mapping
from functools import lru_cache

from brandkit.markup.html_read.css_rules import NO_STYLE, Style, read_style
from brandkit.markup.html_read.css_selectors import Features
from brandkit.markup.html_read.elements import PREFORMATTED
from brandkit.markup.html_read.tokens import Token, read_attributes
from brandkit.model.frozen import single

_SCOPES = {
    "blockquote": "blockquote",
    "caption": "table.caption",
    "figcaption": "figure.caption",
    "li": "list",
    "td": "table.cell",
    "th": "table.header",
    **{f"h{rank}": f"heading.h{rank}" for rank in range(1, 7)},
}
_ROLES = {"blockquote": "blockquote", "listitem": "list"}
"""WAI-ARIA 1.2; mails are built of tables that say by their role what they are."""
LINK_COLOUR = "#0000ee"
"""Of links without a style (HTML 15.3.4)."""


@single
class Tag:
    """A start tag. The same text anywhere in a document is the same tag."""

    name: str
    attributes: Mapping[str, str]
    places: Mapping[str, int]
    """Where each attribute's value begins, counted from the token's `inner`."""
    features: Features
    hints: Mapping[str, str]
    """Properties that its name and attributes set; any style outdoes them."""
    style: Style
    """The style attribute's."""
    scope: str
    """What it says that the words in it are, as in `brandkit.model.channel.Marked`; ``""``: nothing."""


def tag_of(html: str, token: Token) -> Tag:
    """Return the tag of a start token; of those that read the same, always the same one."""
    return _read(html[token.start : token.end], token.name, token.inner - token.start, token.until - token.start)


@lru_cache(maxsize=4096)  # a memo of a pure function: a mail's variants say the same tags over and over
def _read(text: str, name: str, inner: int, until: int) -> Tag:
    return read_tag(text, Token("start", 0, len(text), name, inner, until))


def read_tag(html: str, token: Token) -> Tag:
    """Return the tag of a start token."""
    attributes: dict[str, str] = {}
    places: dict[str, int] = {}
    for attribute in read_attributes(html, token):
        if attribute.name not in attributes:
            attributes[attribute.name] = attribute.value
            places[attribute.name] = attribute.start - token.inner
    features = Features(
        token.name, attributes.get("id", ""), frozenset(attributes.get("class", "").split()), frozenset(attributes)
    )
    style = read_style(attributes["style"]) if "style" in attributes else NO_STYLE
    return Tag(
        token.name, attributes, places, features, _hints(token.name, attributes), style, _scope(token.name, attributes)
    )


def _hints(name: str, attributes: Mapping[str, str]) -> Mapping[str, str]:
    """Return what name and attributes say of the look (HTML 15.3 and 15.4)."""
    hints: dict[str, str] = {}
    if "hidden" in attributes:
        hints["display"] = "hidden"
    if "bgcolor" in attributes:
        hints["background-color"] = attributes["bgcolor"].strip().lower()
    if attributes.get("background"):
        hints["background-image"] = "set"
    if name == "body" and "text" in attributes:
        hints["color"] = attributes["text"].strip().lower()
    elif name == "font" and "color" in attributes:
        hints["color"] = attributes["color"].strip().lower()
    elif name == "a" and "href" in attributes:
        hints["color"] = LINK_COLOUR
    elif name in PREFORMATTED:
        hints["white-space"] = "pre-wrap"
    return hints


def _scope(name: str, attributes: Mapping[str, str]) -> str:
    """Return what an element says that the words in it are, by its role or its name."""
    role = attributes.get("role", "").strip().lower()
    if role == "heading":
        return f"heading.h{_rank(attributes.get('aria-level', ''))}"
    return _ROLES.get(role) or _SCOPES.get(name, "")


def _rank(level: str) -> str:
    """Return the rank of a heading by its ``aria-level``; 2, if it has none (WAI-ARIA 1.2, heading)."""
    return level.strip() if level.strip() in tuple("123456") else "2"
