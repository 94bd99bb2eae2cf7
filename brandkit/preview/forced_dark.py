"""What becomes of a mail's colours in a client that makes every mail dark: light grounds and dark words change places.

No client says how it does that, and they differ; this is one way, near to what is seen in several. Lightness is
that of CIE L*C*h (D65): a ground above the middle goes as far below it, words below the middle as far above it, both
a quarter less far, and colours lose a fifth of their strength. Such clients do not heed a mail's own night colours.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from brandkit.markup.html_read.css_values import Colour, read_colour
from brandkit.markup.html_read.tokens import Attribute, Token, read_attributes, read_tokens

MIDDLE, NEARER, FADED = 50.0, 0.75, 0.8
"""Lightness that stays, how much of the distance to it is kept, and how much of a colour's strength."""
_WORDS = frozenset({"color", "-webkit-text-fill-color", "text-decoration", "text-decoration-color", "caret-color"})
_GROUNDS = re.compile(r"background(?:-color|-image)?|border(?:-[a-z]+)*|outline(?:-color)?|box-shadow|column-rule")
_WORD_ATTRIBUTES = frozenset({"text", "link", "vlink", "alink", "color"})
_DECLARATION = re.compile(r"(?<![-\w.#])(?P<name>-?[a-zA-Z][-a-zA-Z]*)(?P<colon>\s*:\s*)(?P<value>[^;{}<>]*)")
_COLOUR = re.compile(
    r"url\([^)]*\)|\"[^\"]*\"|'[^']*'|&[a-z]+"
    r"|(?P<colour>\#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\([^()]{0,60}\)|(?<![-\w])[a-zA-Z]{3,20}(?![-\w(]))"
)
_SHEET = "html { background: #121212; color: #dcdcdc; color-scheme: dark; } a { color: #9db8f2; }"
"""What such a client puts below a mail that sets no colours itself."""
Turn = Callable[[str], str]


def forced_dark(html: str) -> str:
    """Return a document with the colours of its styles and attributes turned over; nothing else in it changes."""
    parts: list[str] = []
    done = 0
    for start, end, text in _changes(html):
        parts += (html[done:start], text)
        done = end
    return "".join((*parts, html[done:]))


def turned(css: str) -> str:
    """Return declarations of CSS with their colours turned over."""
    return _DECLARATION.sub(_declaration, css)


@lru_cache(maxsize=1024)  # a mail has a handful of colours, said on every cell
def darkened(colour: str) -> str:
    """Return the colour of a ground, or of a line, turned over; what is no colour as it is."""
    return _turned(colour, lambda lightness: lightness > MIDDLE)


@lru_cache(maxsize=1024)
def lightened(colour: str) -> str:
    """Return the colour of words turned over; what is no colour as it is."""
    return _turned(colour, lambda lightness: lightness < MIDDLE)


def _changes(html: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is written in the place of what, in order."""
    has_sheet = False
    for token in read_tokens(html):
        if token.kind == "start":
            yield from _in_tag(html, token)
        elif token.kind == "raw" and token.name == "style":
            # The first sheet is the page's own, which stands before all others.
            before = "" if has_sheet else _SHEET
            has_sheet = True
            yield token.start, token.end, before + turned(html[token.start : token.end])


def _in_tag(html: str, token: Token) -> Iterator[tuple[int, int, str]]:
    for attribute in read_attributes(html, token):
        turn = _turn_of(attribute.name)
        if turn and attribute.value:
            start, end = _raw(html, token, attribute)
            yield start, end, turn(html[start:end])


def _turn_of(attribute: str) -> Turn | None:
    if attribute == "style":
        return turned
    if attribute == "bgcolor":
        return darkened
    return lightened if attribute in _WORD_ATTRIBUTES else None


def _raw(html: str, token: Token, attribute: Attribute) -> tuple[int, int]:
    """Return where an attribute's value stands, as it is written."""
    start = attribute.start
    quote = html[start - 1]
    if quote in "\"'":
        return start, html.index(quote, start, token.end)
    end = start
    while end < token.until and html[end] not in "\t\n\f\r ":
        end += 1
    return start, end


def _declaration(found: re.Match[str]) -> str:
    name = found["name"].lower()
    if name in _WORDS:
        turn = lightened
    elif _GROUNDS.fullmatch(name):
        turn = darkened
    else:
        return found[0]
    return found["name"] + found["colon"] + _COLOUR.sub(partial(_colour, turn), found["value"])


def _colour(turn: Turn, found: re.Match[str]) -> str:
    return turn(found["colour"]) if found["colour"] else found[0]


def _turned(text: str, is_turned: Callable[[float], bool]) -> str:
    colour = read_colour(text.lower())
    if colour is None or colour[3] == 0:
        return text
    lightness, a, b = _lab(colour)
    if is_turned(lightness):
        lightness = MIDDLE - (lightness - MIDDLE) * NEARER
    return _written(lightness, a * FADED, b * FADED, colour[3])


_WHITE = (0.95047, 1.0, 1.08883)
"""Of D65, as X, Y and Z (IEC 61966-2-1)."""
_LEAST = (6 / 29) ** 3


def _lab(colour: Colour) -> tuple[float, float, float]:
    """Return a colour of sRGB as L*, a* and b*."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour[:3])
    xyz = (
        0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
        0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
        0.0193339 * red + 0.1191920 * green + 0.9503041 * blue,
    )
    x, y, z = (_root(part / white) for part, white in zip(xyz, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(part: float) -> float:
    return part ** (1 / 3) if part > _LEAST else part * 841 / 108 + 4 / 29


def _written(lightness: float, a: float, b: float, alpha: float) -> str:
    """Return a colour as digits; what sRGB cannot show is cut off at its border."""
    y = (lightness + 16) / 116
    x, y, z = (
        white * (part**3 if part > 6 / 29 else 108 / 841 * (part - 4 / 29))
        for part, white in zip((y + a / 500, y, y - b / 200), _WHITE, strict=True)
    )
    linear = (
        3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
        -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
        0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
    )
    digits = "".join(f"{_octet(part):02x}" for part in linear)
    return f"#{digits}" if alpha >= 1 else f"#{digits}{round(alpha * 255):02x}"


def _octet(part: float) -> int:
    part = min(max(part, 0.0), 1.0)
    return round(255 * (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055))
