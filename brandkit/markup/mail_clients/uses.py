"""What a finished mail uses of HTML, CSS and picture formats, each with its place.

What stands in comments is not read: conditional ones are for one client, whose own affair they are.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from brandkit.markup.html_read.tokens import Attribute, Token, read_attributes, read_tokens
from brandkit.markup.mail_clients.css_uses import CssUse, places_in, sheet_uses, style_uses

_TYPED = frozenset({"input", "button"})
_ENDING = re.compile(r"\.([a-z0-9]{2,5})\Z")
_PICTURES = frozenset({"img", "source", "image", "video"})


class Use(NamedTuple):
    """A feature that a mail uses."""

    sign: str
    """As `css_uses` has them; and ``element:video``, ``element:input[radio]``, ``attribute:target``, ``link:mailto``,
    ``link:#``, ``meta:color-scheme``, ``image:webp``."""
    start: int
    """Where it stands in the HTML; code points from 0."""
    element: str = ""
    """The element in whose tag it stands; ``""``: it is in a style sheet."""
    attributes: frozenset[str] = frozenset()
    """The names of the attributes of that tag."""
    css: CssUse | None = None
    """What is declared together with it; None: it is no CSS."""


def uses_of(html: str) -> Iterator[Use]:
    """Yield what a mail uses, in its order; the same feature as often as it is used. Never raises."""
    for token in read_tokens(html):
        if token.kind == "start":
            yield from (use._replace(start=token.start + use.start) for use in _tag(html[token.start : token.end]))
        elif token.kind == "raw" and token.name == "style":
            css = html[token.start : token.end]
            yield from (Use(use.sign, token.start + at, css=use) for use, at in _sheet(css))


@lru_cache(maxsize=4096)  # a memo of a pure function: a mail's variants say the same tags over and over
def _tag(text: str) -> tuple[Use, ...]:
    """Return what a start tag uses."""
    token = next((each for each in read_tokens(text) if each.kind == "start"), None)
    if token is None:  # one that is a tag only in its place
        return ()
    attributes: dict[str, Attribute] = {}
    for attribute in read_attributes(text, token):
        attributes.setdefault(attribute.name, attribute)
    names = frozenset(attributes)
    return tuple(use._replace(element=token.name, attributes=names) for use in _tag_uses(token, attributes))


def _tag_uses(token: Token, attributes: dict[str, Attribute]) -> Iterator[Use]:
    yield Use(f"element:{token.name}", token.start)
    if token.name in _TYPED and "type" in attributes:
        yield Use(f"element:{token.name}[{attributes['type'].value.strip().lower()}]", token.start)
    if token.name == "meta" and "name" in attributes:
        yield Use(f"meta:{attributes['name'].value.strip().lower()}", token.start)
    for attribute in attributes.values():
        yield Use(f"attribute:{attribute.name}", attribute.start)
        yield from _value(token.name, attribute)


def _value(element: str, attribute: Attribute) -> Iterator[Use]:
    """Yield what an attribute's value uses."""
    match attribute.name:
        case "style":
            yield from (Use(use.sign, attribute.start + at, css=use) for use, at in _styled(attribute.value))
        case "href" if attribute.value.startswith("#"):
            yield Use("link:#", attribute.start)
        case "href" if attribute.value.lower().startswith("mailto:"):
            yield Use("link:mailto", attribute.start)
        case "src" | "srcset" | "poster" if element in _PICTURES:
            yield from (Use(f"image:{each}", attribute.start) for each in _formats(attribute.value))


def _formats(address: str) -> Iterator[str]:
    """Yield the format of a picture, as far as its address tells."""
    if address[:5].lower() == "data:":
        yield "data"
        return
    try:
        path = urlsplit(address.split(maxsplit=1)[0] if address.strip() else "").path.lower()
    except ValueError:  # no address at all
        return
    found = _ENDING.search(path)
    if found:
        yield found[1]


@lru_cache(maxsize=1024)  # a memo of a pure function: the cells of a mail share their styles
def _styled(css: str) -> tuple[tuple[CssUse, int], ...]:
    return tuple(places_in(css, style_uses(css)))


@lru_cache(maxsize=64)  # a memo of a pure function: a kit's mails share their sheets
def _sheet(css: str) -> tuple[tuple[CssUse, int], ...]:
    return tuple(places_in(css, sheet_uses(css)))
