"""How the words of a document look in a theme: their colour, what lies behind them, their size and weight."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from brandkit.markup.html_read.css_rules import NO_STYLE, Rule, holds_in_dark, holds_on_screens
from brandkit.markup.html_read.css_selectors import Features, gather
from brandkit.markup.html_read.css_values import WHITE, Colour, read_length
from brandkit.markup.html_read.elements import HEADINGS, VOID
from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.nesting import nest
from brandkit.markup.html_read.page import Element, Frame, Page, element_at, look_here, style_here
from brandkit.markup.html_read.sheets import rules_in
from brandkit.markup.html_read.tags import LINK_COLOUR
from brandkit.markup.html_read.tokens import Token, read_tokens
from brandkit.markup.html_read.visibility import Look
from brandkit.model.frozen import frozen

LIGHT, DARK, OUTLOOK_DARK = "light", "dark", "outlook-dark"
"""Themes: as most clients show it; under ``prefers-color-scheme: dark``; in Outlook.com's dark mode, which writes
``data-ogsc`` and ``data-ogsb`` around the mail."""

_HOOKS = frozenset({"data-ogsc", "data-ogsb"})
_DARK_GROUND: Colour = (18 / 255, 18 / 255, 18 / 255, 1.0)
"""What Chromium lays behind a page that says it knows dark colours."""
_DECLARED = re.compile(
    r"""<meta\b[^>]{0,80}color-scheme[^>]{0,80}\bdark\b|(?<![-\w])color-scheme\s*:[^;}<]{0,40}\bdark\b""", re.IGNORECASE
)
_BOLD = frozenset({"b", "strong", "th", *HEADINGS})
_HEADING_SIZES: Mapping[str, float] = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h5": 0.83, "h6": 0.67}
"""Of the letters around, where nothing else is said (HTML 15.3.6)."""
_LAST = re.compile(r"[^\s>+~]+\Z")
_STATE = re.compile(r":(?:hover|active|focus|visited|target|checked|before|after)|::", re.IGNORECASE)
_NAMED = re.compile(r"[.#]?[-\w]+")
_COLOURING = ("color", "background-color", "background-image")


@frozen
class Shown:
    """Words that stand together in one element."""

    text: str
    start: int
    """Where they begin in the document; code points from 0."""
    colour: Colour | None
    """None: not known."""
    ground: Colour | None
    size: float
    """Of the letters, in CSS pixels."""
    is_bold: bool
    is_hidden: bool
    """They have the colour of what lies behind them."""
    is_default: bool
    """They are a link's, in the colour that nobody chose."""


def themes_of(html: str) -> tuple[str, ...]:
    """Return the themes that a document has."""
    small = html.lower()
    dark = (DARK,) if "prefers-color-scheme" in small else ()
    return (LIGHT, *dark, *((OUTLOOK_DARK,) if "[data-ogs" in small else ()))


def declares_dark(html: str) -> bool:
    """Return whether a document says that it knows dark colours, so that nobody changes its own."""
    return _DECLARED.search(html) is not None


def shown_in(html: str, theme: str = LIGHT) -> Iterator[Shown]:
    """Yield the words of a document that are shown, in its order. Never raises."""
    tokens = _tokens(html)
    rules = list(rules_in(html, tokens, holds_in_dark if theme == DARK else holds_on_screens))
    doubtful = _doubtful(rules)
    base = Look(colour=WHITE, ground=_DARK_GROUND) if theme == DARK and declares_dark(html) else Look()
    page = Page(html, "", gather(iter(rules)), False, [Frame(base, Features(""), is_block=True, is_tabular=True)])
    # What is asked of the elements around a mail holds there.
    around = Features("", attributes=_HOOKS) if theme == OUTLOOK_DARK else Features("")
    page.ancestors.append(around)
    weights, defaults = [False], [False]
    for token in nest(tokens):
        if token.kind == "start" and token.name not in VOID:
            _open(page, token, doubtful, weights, defaults)
        elif token.kind == "end" and len(page.frames) > 1:
            for stack in (page.frames, page.ancestors, weights, defaults):
                stack.pop()
        elif token.kind == "text" and not token.name:
            yield from _words(page, token, weights[-1], defaults[-1])


@lru_cache(maxsize=1)  # a memo of a pure function: each theme reads the same document
def _tokens(html: str) -> tuple[Token, ...]:
    return tuple(read_tokens(html))


def _open(page: Page, token: Token, doubtful: frozenset[str], weights: list[bool], defaults: list[bool]) -> None:
    element = element_at(page, token)
    style = style_here(page, element)
    look = look_here(page, element, style, token.start)
    if token.name in _HEADING_SIZES and "font-size" not in style:
        look = replace(look, font_size=look.font_size * _HEADING_SIZES[token.name])
    if doubtful and not doubtful.isdisjoint(_keys(element)):
        look = replace(look, colour=None, ground=None)
    page.frames.append(Frame(look, element.tag.features, is_block=False, is_tabular=False))
    page.ancestors.append(element.tag.features)
    weights.append(_is_bold(token.name, style, around=weights[-1]))
    is_own = "color" in style
    defaults.append(style["color"] == LINK_COLOUR if is_own else defaults[-1])


def _words(page: Page, token: Token, is_bold: bool, is_default: bool) -> Iterator[Shown]:  # noqa: FBT001 - as they stand
    raw = page.html[token.start : token.end]
    look = page.frames[-1].look
    if raw.isspace() or look.gone or look.unseen or (look.faint and look.faint.why == "tiny"):
        return
    text = decode(raw, token.start)[0].strip()
    start = token.start + len(raw) - len(raw.lstrip())
    if any(map(str.isalnum, text)):
        yield Shown(text, start, look.colour, look.ground, look.font_size, is_bold, look.faint is not None, is_default)


def _is_bold(name: str, style: Mapping[str, str], *, around: bool) -> bool:
    weight = style.get("font-weight", "")
    if weight in ("bold", "bolder"):
        return True
    number = read_length(weight, 1) if weight[:1].isdigit() else None
    if number is not None:
        return number >= 700
    return False if weight in ("normal", "lighter", "initial") else around or name in _BOLD


def _doubtful(rules: Sequence[Rule]) -> frozenset[str]:
    """Return what elements are called whose colours come from selectors that are not understood here.

    A selector for a state (``:hover``) holds for nobody who only looks.
    """
    found: set[str] = set()
    for rule in rules:
        if any(name in _COLOURING for name in (*rule.style.usual, *rule.style.important)):
            for selector in rule.selectors.split(","):
                last = _LAST.search(selector.strip())
                if last and not _is_understood(selector.strip()) and not _STATE.search(selector):
                    found.update(_NAMED.findall(last[0].partition(":")[0].partition("[")[0])[-1:] or ["*"])
    return frozenset(found)


@lru_cache(maxsize=1024)  # a memo of a pure function
def _is_understood(selector: str) -> bool:
    return bool(gather(iter([Rule(selector, NO_STYLE)])).by_key)


def _keys(element: Element) -> set[str]:
    features = element.tag.features
    return {"*", features.name, f"#{features.id}", *(f".{name}" for name in features.classes)}
