"""What styles make of words: how an element looks, and whether a person can see what stands in it.

An element's look is its parent's look and its own style. Only what is certain hides: where a length, a colour or an
image behind the words cannot be known here, the words count as seen.
"""

from collections.abc import Mapping

from brandkit.markup.html_read.css_rules import Style
from brandkit.markup.html_read.css_values import (
    BLACK,
    UNSEEN_CONTRAST,
    WHITE,
    Colour,
    blend,
    contrast,
    read_colour,
    read_length,
)
from brandkit.model.frozen import single

TINIEST = 1.0
"""Pixels; text or a box of this size or less cannot be read."""

FAR_AWAY = -900.0
"""Pixels; what is shifted this far to the left or up is outside every window (-999px and -9999px are customary)."""

USUAL_FONT_SIZE = 16.0
"""Pixels; what browsers start from."""

NEVER_SHOWN = frozenset({"noscript", "template"})

_OWN_GROUND = frozenset({"button", "input", "select", "textarea"})

LOOKS_OF_ITS_OWN = NEVER_SHOWN | _OWN_GROUND | {"xml"}
"""Elements that differ from their parent without any style; those of other vocabularies (``v:rect``) do too."""

_INLINE = frozenset({"", "inline", "contents"})
_UNSIZED = frozenset({"caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"})
_SEE_THROUGH = frozenset({"transparent", "none", "inherit", "initial", "unset"})
_SHIFTED = frozenset({"absolute", "fixed", "relative", "sticky"})


@single
class Hideout:
    """Why words are not seen, and since which tag. Two are the same only if they are one object."""

    why: str
    origin: int


@single
class Look:
    """What an element hands down to what stands in it."""

    gone: Hideout | None = None
    """Set when neither it nor anything in it is shown."""
    unseen: Hideout | None = None
    """``visibility``: something in it may be visible again."""
    faint: Hideout | None = None
    """Its words cannot be made out; images in it can be."""
    font_size: float = USUAL_FONT_SIZE
    colour: Colour | None = BLACK
    """None: not known."""
    ground: Colour | None = WHITE
    """What lies behind the words; None: not known, an image perhaps."""
    white_space: str = "normal"
    list_marks: bool = True

    @property
    def hideout(self) -> Hideout | None:
        """Why its own words are not seen; None if they are."""
        return self.gone or self.unseen or self.faint


def join_styles(hints: Mapping[str, str], sheet: Style, own: Style) -> Mapping[str, str]:
    """Return what holds in the end: attributes, style sheet, style attribute; what is important outdoes the rest."""
    if not (sheet.usual or sheet.important or own.important):
        return own.usual if not hints else {**hints, **own.usual}
    return {**hints, **sheet.usual, **own.usual, **sheet.important, **own.important}


def look_of(parent: Look, name: str, style: Mapping[str, str], at: int, *, is_block: bool, outlook: bool) -> Look:
    """Return how an element looks.

    Args:
        parent: The look of the element that it stands in.
        name: Its name.
        style: What holds for it, as `join_styles` gives it.
        at: The offset of its start tag.
        is_block: Whether it stands on lines of its own without a style.
        outlook: Whether Outlook for Windows reads it, which alone heeds ``mso-hide``.
    """
    size = _font_size(parent, name, style)
    colour = _colour(parent, style)
    ground = _ground(parent, name, style)
    why_gone = "" if parent.gone else _why_gone(name, style, size, is_block=is_block, outlook=outlook)
    why_faint = _why_faint(size, colour, ground)
    spaces = style.get("white-space", "inherit")
    return Look(
        gone=Hideout(why_gone, at) if why_gone else parent.gone,
        unseen=_unseen(parent, style, at),
        faint=_again(parent.faint, why_faint, at) if why_faint else None,
        font_size=size,
        colour=colour,
        ground=ground,
        white_space=parent.white_space if spaces in ("inherit", "unset") else spaces,
        list_marks=style["list-style-type"] != "none" if "list-style-type" in style else parent.list_marks,
    )


def _again(hideout: Hideout | None, why: str, at: int) -> Hideout:
    """Return the hideout around an element if it is there for the same reason, else a new one."""
    return hideout if hideout and hideout.why == why else Hideout(why, at)


def _why_gone(name: str, style: Mapping[str, str], size: float, *, is_block: bool, outlook: bool) -> str:
    """Return why neither an element nor anything in it is shown, empty if it is."""
    display = style.get("display", "")
    if name in NEVER_SHOWN or (outlook and name == "xml"):
        return name
    if display in ("none", "hidden"):
        return "display:none" if display == "none" else "hidden"
    if outlook and style.get("mso-hide") == "all":
        return "mso-hide"
    if "opacity" in style and read_length(style["opacity"], 1, 1) == 0:
        return "opacity:0"
    is_box = is_block if not display else display not in _INLINE
    if is_box and name not in _UNSIZED and style.get("overflow", "visible") != "visible":
        sizes = (style[each] for each in ("max-height", "height", "max-width", "width") if each in style)
        if any(length is not None and length <= TINIEST for length in (read_length(text, size) for text in sizes)):
            return "clipped"
    return "offscreen" if _is_far_away(style, size) else ""


def _is_far_away(style: Mapping[str, str], size: float) -> bool:
    """Return whether an element is moved out of the window."""
    shifts = ["text-indent", "margin-left"]
    if style.get("position") in _SHIFTED:
        shifts += ["left", "right", "top"]
    lengths = (read_length(style[each], size) for each in shifts if each in style)
    return any(length is not None and length <= FAR_AWAY for length in lengths)


def _unseen(parent: Look, style: Mapping[str, str], at: int) -> Hideout | None:
    """Return since when ``visibility`` hides, None if it does not."""
    match style.get("visibility"):
        case "hidden" | "collapse":
            return parent.unseen or Hideout("visibility:hidden", at)
        case "visible" | "initial":
            return None
    return parent.unseen


def _why_faint(size: float, colour: Colour | None, ground: Colour | None) -> str:
    """Return why words cannot be made out, empty if they can."""
    if size <= TINIEST:
        return "tiny"
    if colour and (colour[3] == 0 or (ground and contrast(colour, ground) < UNSEEN_CONTRAST)):
        return "same-colour"
    return ""


def _font_size(parent: Look, name: str, style: Mapping[str, str]) -> float:
    """Return the size of its letters in pixels; a size that cannot be known here counts as the usual one.

    Words in a shape of Outlook's have a size of their own, not that of the cell around it.
    """
    text = style.get("font-size", "initial" if name.startswith("v:") else "inherit")
    if text in ("inherit", "unset", "smaller", "larger"):
        return parent.font_size
    size = read_length(text, parent.font_size, parent.font_size)
    return USUAL_FONT_SIZE if size is None else size


def _colour(parent: Look, style: Mapping[str, str]) -> Colour | None:
    """Return the colour of its words."""
    text = style.get("color", "inherit")
    return parent.colour if text in ("inherit", "unset", "currentcolor") else read_colour(text)


def _ground(parent: Look, name: str, style: Mapping[str, str]) -> Colour | None:
    """Return the colour behind its words."""
    if style.get("background-image", "none") != "none" or name in _OWN_GROUND or name.startswith("v:"):
        return None
    text = style.get("background-color", "transparent")
    if text in _SEE_THROUGH:
        return parent.ground
    colour = read_colour(text)
    if colour is None or colour[3] == 1:
        return colour
    return blend(colour, parent.ground) if parent.ground else None
