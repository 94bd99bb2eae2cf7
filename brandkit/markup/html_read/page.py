"""A page being read: the elements that are open, and what has been gathered from those before."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from brandkit.markup.html_read.css_selectors import Features, Selector, Sheet, candidates_of, style_of
from brandkit.markup.html_read.elements import BLOCKS
from brandkit.markup.html_read.tags import Tag, tag_of
from brandkit.markup.html_read.tokens import Kind, Token
from brandkit.markup.html_read.typesetting import LINE, SPACE, Lines, leave_gap
from brandkit.markup.html_read.visibility import LOOKS_OF_ITS_OWN, Hideout, Look, join_styles, look_of
from brandkit.model.channel import Hidden, Marked, ReadLink, Styled
from brandkit.model.frozen import frozen, mutable

_TOLD = {"alt": "alt", "aria-label": "aria", "title": "title"}


@mutable
class Listing:
    """A list whose items are being read."""

    is_ordered: bool
    depth: int
    """How many lists stand around it."""
    number: int = 1
    """What its next item shows."""


@mutable
class Anchor:
    """A link whose label is being read."""

    target: str
    begin: int
    """How many visible characters stand before it."""
    end: int = 0
    alts: list[str] = field(default_factory=list)
    """The texts of the images in it."""


@frozen
class Element:
    """What is known of all elements whose start tags read the same."""

    tag: Tag
    candidates: tuple[Selector, ...]
    """Selectors that may hold for it."""
    style: Mapping[str, str] | None
    """What is set for it; None when that depends on what it stands in."""
    is_plain: bool
    """Whether it looks like whatever it stands in."""
    tells: tuple[tuple[str, str], ...]
    """Its attributes that hold words, each with why these are not seen."""
    looks: dict[Look, Look] = field(default_factory=dict)
    """How it looks, by the look of what it stands in."""


@mutable
class Frame:
    """An open element."""

    look: Look
    features: Features
    is_block: bool
    is_tabular: bool
    """Whether a cell in it belongs to a data table."""
    listing: Listing | None = None
    """The list that an item in it belongs to."""
    is_item: bool = False
    anchor: Anchor | None = None
    scope: str = ""
    """What the words in it are, as in `Marked`."""
    begins: int = 0
    """How many visible characters stand before it."""
    styled: str = ""
    """How an element of its name looks (`Styled.kind`)."""
    begin: tuple[int, int] = (0, 0)
    """How many visible characters stand before it, and where its tag stands."""


@mutable
class Page:
    """All that reading a page keeps in mind."""

    html: str
    part: str
    sheet: Sheet
    is_outlook: bool
    frames: list[Frame]
    lines: Lines = field(default_factory=Lines)
    ancestors: list[Features] = field(default_factory=list)
    elements: dict[str, Element] = field(default_factory=dict)
    """By the text of their tags: mails say the same over and over."""
    anchors: list[Anchor] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    styled: list[tuple[str, tuple[int, int], int]] = field(default_factory=list)
    """How words look by the names of their elements: from where (`Frame.begin`) to where."""
    title: str = ""
    hidden: list[Hidden] = field(default_factory=list)
    hideout: Hideout | None = None
    """Why the words in `unseen` are not seen."""
    unseen: list[str] = field(default_factory=list)
    unseen_from: int = -1
    """The offset of the first of these words; -1 when there are none yet."""
    comments: dict[tuple[Kind, str], Hidden | None] = field(default_factory=dict)
    """What comments hold, by kind and text; origins count from their beginning."""
    read_until: int = 0
    """Where the last start tag ended; one before it is read again."""
    skips_newline_at: int = -1
    """Where a newline does not count: right after ``<pre>``."""


def element_at(page: Page, token: Token) -> Element:
    """Return what is known of the element that a start token opens."""
    text = page.html[token.start : token.end]
    known = page.elements.get(text)
    if known is None:
        tag = tag_of(page.html, token)
        candidates = candidates_of(page.sheet, tag.features)
        depends = any(len(each.path) > 1 for each in candidates)
        style = None if depends else join_styles(tag.hints, style_of(page.sheet, candidates, ()), tag.style)
        is_plain = style == {} and tag.name not in LOOKS_OF_ITS_OWN and ":" not in tag.name
        tells = tuple((name, why) for name, why in _TOLD.items() if tag.attributes.get(name))
        known = page.elements[text] = Element(tag, candidates, style, is_plain, tells)
    return known


def style_here(page: Page, element: Element) -> Mapping[str, str]:
    """Return what attributes, style sheets and the style attribute set for an element that is about to be opened."""
    if element.style is not None:
        return element.style
    return join_styles(element.tag.hints, style_of(page.sheet, element.candidates, page.ancestors), element.tag.style)


def look_here(page: Page, element: Element, style: Mapping[str, str], at: int) -> Look:
    """Return how an element looks that is about to be opened."""
    parent = page.frames[-1].look
    if element.is_plain:
        return parent
    look = element.looks.get(parent)
    if look is None:
        name = element.tag.name
        look = look_of(parent, name, style, at, is_block=name in BLOCKS, outlook=page.is_outlook)
        # What is gone from here on is a piece of its own, so that the next such element needs its own look.
        if look.gone is parent.gone and element.style is not None:
            element.looks[parent] = look
    return look


def note_hidden(page: Page, text: str, why: str, at: int) -> None:
    """Keep words that stand in the document unseen, unless there are none."""
    held = hidden_words(page, text, why, at)
    if held:
        page.hidden.append(held)


def hidden_words(page: Page, text: str, why: str, at: int) -> Hidden | None:
    """Return words that stand in the document unseen; None if there are none."""
    words = " ".join(text.split())
    return Hidden(page.part, words, why, at) if words else None


def hide(page: Page, hideout: Hideout, text: str, origins: Sequence[int]) -> None:
    """Gather words of an element whose words are not seen."""
    if hideout is not page.hideout:
        end_hiding(page)
        page.hideout = hideout
    page.unseen.append(text)
    if page.unseen_from < 0 and not text.isspace() and text:
        page.unseen_from = origins[len(text) - len(text.lstrip())]
    if hideout.why != "tiny" and hideout is not page.frames[-1].look.gone:
        leave_gap(page.lines, SPACE, origins[0] if text else hideout.origin)


def end_hiding(page: Page) -> None:
    """Keep what `hide` has gathered as one piece."""
    if page.hideout:
        note_hidden(page, "".join(page.unseen), page.hideout.why, page.unseen_from)
    page.hideout = None
    page.unseen.clear()
    page.unseen_from = -1


def begin_line(page: Page, look: Look, at: int) -> None:
    """Begin a line, among the unseen words if the element is not shown."""
    if look.hideout and page.unseen:
        page.unseen.append(" ")
    if not look.gone:
        leave_gap(page.lines, LINE, at)


def note_scope(page: Page, frame: Frame) -> None:
    """Keep what the words of an element are that has ended, if there are any."""
    end = len(page.lines.origins)
    if end > frame.begins:
        page.marked.append(Marked(page.part, frame.scope, frame.begins, end))


def styles_of(page: Page, text: str) -> tuple[Styled, ...]:
    """Return how words look, without the space around them."""
    found = ((kind, *_words_in(page, text, begin, end)) for kind, begin, end in page.styled)
    return tuple(Styled(page.part, kind, start, end) for kind, start, end in found if start < end)


def _words_in(page: Page, text: str, begin: tuple[int, int], end: int) -> tuple[int, int]:
    """Return where an element's words begin and end: a mark before them may be that of an item around it."""
    start, tag = begin
    while start < end and (page.lines.origins[start] < tag or text[start].isspace()):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def links_of(page: Page, text: str) -> tuple[ReadLink, ...]:
    """Return the links that a person can see and follow: those with words or an image."""
    links = []
    for anchor in page.anchors:
        label = text[anchor.begin : anchor.end]
        start = anchor.begin + len(label) - len(label.lstrip())
        label = label.strip()
        if label:
            links.append(ReadLink(page.part, label, anchor.target, start, start + len(label)))
        elif anchor.alts:
            links.append(ReadLink(page.part, " ".join(" ".join(anchor.alts).split()), anchor.target, start, start))
    return tuple(links)
