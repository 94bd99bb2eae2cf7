"""Python-Markdown, set up for what stands in a line: emphasis, code, links, images, breaks, escapes.

Import this module inside the function that needs it: it loads Python-Markdown. Only the step that works on the
element tree is used, before anything is serialised; the lines of a block are ours (`lines`). Raw
HTML and entities are not recognised here, they stay text. The texts in the tree are encoded:

- a character after a backslash is its number between U+0002 and U+0003, whatever ASCII punctuation it is;
- the text of ``code`` has ``&``, ``<`` and ``>`` escaped as entities, once;
- everything else, entities included, is as the author wrote it.
"""

import re
import string
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, SubstituteTagInlineProcessor
from markdown.treeprocessors import InlineProcessor as InlineTreeprocessor
from markdown.util import INLINE_PLACEHOLDER_RE, AtomicString

from brandkit.markup.markdown.links import FoundLink, find_links

REMOVED = (
    *("reference", "image_reference", "short_reference", "short_image_ref"),  # there are no definitions
    *("html", "entity"),
    *("link", "image_link"),  # quadratic, and lax about white space: see `links`
    *("autolink", "automail"),  # any scheme; and the address would come out as numbered entities
    "linebreak",
)
MAIL = r"[^\s<>@:]+@[^\s<>@:]+"
BARE = r"(?i:https?)://[^\s<>\x02]*[^\s<>\x02*_~?!.,:;'\")\]]"
"""An address in the text, without the punctuation after it; the set is that of GitHub's autolinks, and quotes.
U+0002 begins the engine's own marks, which must stay visible to it."""
ADDRESS = rf"<((?i:https?://|mailto:|tel:)[^\s<>]+|{MAIL})>"


class LinkPattern(InlineProcessor):
    """Makes ``a`` or ``img`` elements with the attributes ``target`` and ``title``; the text is the label.

    Python-Markdown asks for each bracket in turn, and puts a mark in the place of each link before it asks for the
    next one. So that this stays linear, the links of a text are found once, and remembered by how far they
    are from its end.
    """

    def __init__(self, markdown: Markdown, *, images: bool) -> None:
        super().__init__(r"!\[" if images else r"(?<!!)\[", markdown)
        self._images = images
        self._links: dict[int, FoundLink] = {}
        self._length = 0
        self._before = ""
        self._after: str | None = None

    def handleMatch(  # type: ignore[override] # noqa: N802 # the stub is the old interface; the name is theirs
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """Return the element for the link that begins at the match, and its place; nothing when there is none."""
        if not self._knows(data):
            links = (link for link in find_links(data) if link.is_image is self._images)
            self._length, self._links = len(data), {len(data) - link.start: link for link in links}
        self._before, self._after = data, None
        link = self._links.get(len(data) - m.start())
        if link is None:
            return None, None, None
        shift = len(data) - self._length
        end = link.goal.end + shift
        self._before, self._after = data[: m.start()], data[end:]
        element = Element("img" if self._images else "a")
        element.set("target", self.unescape(link.goal.target))
        element.set("title", self.unescape(link.goal.title))
        element.text = data[link.label_start + shift : link.label_end + shift]
        return element, m.start(), end

    def _knows(self, data: str) -> bool:
        """Return whether `data` is the text of the call before, or that with a mark for the link found then."""
        if self._after is None:
            return data == self._before
        mark = data[len(self._before) : len(data) - len(self._after)]
        is_around = data.startswith(self._before) and data.endswith(self._after)
        return is_around and INLINE_PLACEHOLDER_RE.fullmatch(mark) is not None


class AddressPattern(InlineProcessor):
    """Makes ``a`` elements of addresses in angle brackets: ``<https://a.example>`` and ``<a@b.example>``."""

    def handleMatch(  # type: ignore[override] # noqa: N802 # the stub is the old interface; the name is theirs
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 # theirs too
    ) -> tuple[Element, int, int]:
        """Return the element and its place. The label is the address without ``mailto:`` or ``tel:``."""
        address = self.unescape(m[1] or m[0][1:-1])
        element = Element("a")
        element.set("target", f"mailto:{address}" if re.fullmatch(MAIL, address) else address)
        element.text = AtomicString(re.sub("^(?:mailto|tel):", "", address, flags=re.IGNORECASE))
        return element, m.start(), m.end()


class BarePattern(InlineProcessor):
    """Keeps addresses in the text from being read on: ``https://a.example/_x_`` has no emphasis."""

    def handleMatch(  # type: ignore[override] # noqa: N802 # the stub is the old interface; the name is theirs
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 # theirs too
    ) -> tuple[str, int, int]:
        """Return the address as it is, and its place."""
        return m[0], m.start(), m.end()


def make_engine(values: Iterable[str] = ()) -> Markdown:
    """Return a Python-Markdown instance for `parse_line`. It is not safe to share between threads.

    Args:
        values: the words that stand for values: ``<`` and ``>`` around one make a link of it.
    """
    engine = Markdown()
    patterns = engine.inlinePatterns
    for name in REMOVED:
        patterns.deregister(name)
    patterns.register(AddressPattern("|".join((ADDRESS, *_around(values))), engine), "address", 175)
    patterns.register(LinkPattern(engine, images=False), "link", 160)
    patterns.register(LinkPattern(engine, images=True), "image", 150)
    patterns.register(BarePattern(BARE, engine), "bare", 105)
    patterns.register(SubstituteTagInlineProcessor(r"(?: {2,}|\\)\n", "br"), "linebreak", 100)
    engine.ESCAPED_CHARS = list(string.punctuation)
    return engine


def _around(values: Iterable[str]) -> Iterator[str]:
    return (f"<{re.escape(value)}>" for value in values)


def parse_line(engine: Markdown, text: str) -> Element:
    """Return an element whose text and children are what `text` means; the encoding is told above.

    `text` must not hold U+0002 and U+0003: Python-Markdown keeps its own marks between them.
    """
    root = Element("div")
    line = Element("p")
    line.text = text
    root.append(line)
    inline = engine.treeprocessors["inline"]
    assert isinstance(inline, InlineTreeprocessor)
    inline.run(root)
    return line
