"""Drawn frames, parsed again: which elements they have, and which words."""

import re
from html.parser import HTMLParser

from brandkit.channels import find_channels
from brandkit.engine.showing.shown import Shown
from brandkit.model.channel import Variant
from brandkit.preview.scene import Scene

TAGS = frozenset({"bdi", "button", "details", "div", "h3", "iframe", "p", "section", "small", "span", "summary"})
ATTRIBUTES = frozenset({"aria-hidden", "class", "data-lang", "data-segment", "data-speak", "dir", "sandbox", "src"})
MARKS = frozenset({"data-differs", "data-fact", "data-flaw", "data-link"})
CLASSES = re.compile(r"[a-z0-9 -]*")


def scene_of(variant: Variant[bytes], brand: str = "Acme") -> Scene:
    """Return a scene of a variant as it is read back, without facts and findings."""
    channel = find_channels()[variant.channel]
    return Scene(Shown(channel, variant.parts, channel.read(variant)), brand, brand, (), {}, locale="en-US")


class Frame(HTMLParser):
    """What a frame's HTML holds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.words: list[str] = []
        """The texts of all elements that hold words of the variant."""
        self.foreign: list[str] = []
        """Elements, attributes and classes that no frame has."""
        self.feed(html.encode().decode())  # no `Markup`, whose pieces would be escaped once more
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element; in one of words all are words."""
        classes = (dict(attrs).get("class") or "").split()
        is_words = "words" in classes
        if is_words:
            self.words.append("")
        self.open.append((tag, is_words or (bool(self.open) and self.open[-1][1])))
        self.foreign += [tag] if tag not in TAGS else []
        self.foreign += [name for name, _ in attrs if name not in ATTRIBUTES | MARKS | {"type", "title"}]
        self.foreign += [] if CLASSES.fullmatch(" ".join(classes)) else classes

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element: all that frames draw is closed in order."""
        name, _ = self.open.pop()
        assert name == tag

    def handle_data(self, data: str) -> None:
        """Take in words."""
        if self.open and self.open[-1][1]:
            self.words[-1] += data
