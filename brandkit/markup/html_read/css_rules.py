"""Style sheets and style attributes, read for what decides whether text is seen.

Not a whole CSS parser: a full tokenizer costs more than all the rest of reading a mail (about 1 ms per KB), and only
a few properties matter here. Rules stand in their order; blocks that need a condition to hold are left out.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

_PROPERTIES = """
background background-color background-image color display font font-size font-weight height left list-style
list-style-type margin-left max-height max-width mso-hide opacity overflow overflow-x overflow-y position right
text-indent top visibility white-space width
"""

PROPERTIES = frozenset(_PROPERTIES.split())
"""Those that decide whether words are seen, and on which line."""

_SPACE = "\t\n\f\r "
_COMMENT = re.compile(r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|/\*.*?(?:\*/|\Z)""", re.DOTALL)
_MARK = re.compile(r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\\.|[{};]""", re.DOTALL)
_DECLARATION = re.compile(r"""(?:[^;"'(\\]+|"[^"]*"|'[^']*'|\([^()]*\)|\\.|["'(\\])+""", re.DOTALL)
_ODD = re.compile(r"""["'(\\]""")
_IMPORTANT = re.compile(r"![\t\n\f\r ]*important\Z")
_BOLD = re.compile(r"(?:^|\s)(?:bold|bolder|[6-9]00)(?=\s)")
_ARGUMENTS = re.compile(r"\([^()]*\)")
_POSITION = re.compile(
    r"no-repeat|repeat(?:-[xy])?|round|space|scroll|fixed|local|top|bottom|left|right|center|cover|contain|"
    r"(?:border|padding|content)-box|none|/|[-+]?[0-9.]+(?:%|[a-z]+)?(?:/.*)?"
)
"""What a ``background`` may say besides its colour (CSS Backgrounds 3)."""
_DARK = "(prefers-color-scheme:dark)"
_ANY_SCREEN = frozenset({"", "all", "screen", "only screen", "only all"})


class Style(NamedTuple):
    """Declarations of the properties that matter, values in lower case."""

    usual: Mapping[str, str]
    important: Mapping[str, str]


class Rule(NamedTuple):
    """One rule of a style sheet."""

    selectors: str
    """All of them, as written: ``h1, .lead p``."""
    style: Style


NO_STYLE = Style({}, {})


def read_sheet(css: str, holds: Callable[[str], bool] | None = None) -> Iterator[Rule]:
    """Yield the rules of a style sheet that hold and set a property that matters. Never raises.

    A rule inside ``@media screen`` counts; one inside ``@media (max-width: 600px)``, ``@media print`` or
    ``@supports`` does not: not every reader has it.

    Args:
        css: The sheet.
        holds: Whether a media query list holds; None: `holds_on_screens`.
    """
    holds = holds or holds_on_screens
    css = _without_comments(css).replace("<!--", "    ").replace("-->", "   ")
    opened: list[tuple[str, int]] = []
    held_back, start = 0, 0
    for mark in _MARK.finditer(css):
        if mark[0] == "{":
            head = css[start : mark.start()].strip(_SPACE)
            opened.append((head, mark.end()))
            held_back += _needs_condition(head, holds)
            start = mark.end()
        elif mark[0] == "}":
            if opened:
                head, begin = opened.pop()
                held_back -= _needs_condition(head, holds)
                if not held_back and not head.startswith("@"):
                    yield from _rule(head, css[begin : mark.start()])
            start = mark.end()
        elif mark[0] == ";" and (not opened or opened[-1][0].startswith("@")):
            start = mark.end()
    if opened and not held_back and not opened[-1][0].startswith("@"):
        yield from _rule(opened[-1][0], css[opened[-1][1] :])


def holds_on_screens(media: str) -> bool:
    """Return whether a media query list holds on any screen, whatever its size or colours."""
    return any(" ".join(query.lower().split()) in _ANY_SCREEN for query in media.split(","))


def holds_in_dark(media: str) -> bool:
    """Return whether a media query list holds on any screen that shows dark colours, whatever its size."""
    for query in media.lower().split(","):
        parts = {" ".join(part.split()).replace(": ", ":") for part in re.split(r"\band\b", query)}
        if parts - {_DARK} <= _ANY_SCREEN:
            return True
    return False


def read_style(css: str) -> Style:
    """Return the declarations of a style attribute or a rule's block that matter here. Never raises."""
    if "/*" in css:
        css = _without_comments(css)
    usual: dict[str, str] = {}
    important: dict[str, str] = {}
    for text in css.split(";") if not _ODD.search(css) else _DECLARATION.findall(css):
        name, _, value = text.partition(":")
        name = name.strip(_SPACE).lower()
        if name not in PROPERTIES:  # most are not
            continue
        value = value.strip(_SPACE).lower()
        if value:
            flag = _IMPORTANT.search(value) if value.endswith("important") else None
            if flag:
                _declare(important, name, value[: flag.start()].rstrip(_SPACE))
            else:
                _declare(usual, name, value)
    return Style(usual, important) if usual or important else NO_STYLE


def _without_comments(css: str) -> str:
    """Return `css` with each comment made a space; what looks like one inside a string stays."""
    return _COMMENT.sub(lambda found: found[1] or " ", css)


def _needs_condition(head: str, holds: Callable[[str], bool]) -> bool:
    """Return whether what stands under `head` holds for some readers only, or is no rule at all."""
    if not head.startswith("@"):
        return False
    return head[:6].lower() != "@media" or not holds(head[6:])


def _rule(head: str, block: str) -> Iterator[Rule]:
    """Yield the rule if it sets anything that matters."""
    style = read_style(block)
    if style is not NO_STYLE:
        yield Rule(head, style)


def _declare(declared: dict[str, str], name: str, value: str) -> None:
    """Set a property, a shorthand as what it says of the longer names that matter."""
    match name:
        case "background":
            has_image = "url(" in value or "gradient(" in value
            declared["background-image"] = "set" if has_image else "none"
            declared["background-color"] = "transparent" if has_image else _colour_in(value)
        case "font":
            sizes = [word.partition("/")[0] for word in value.split() if word[0].isdigit() or word[0] == "."]
            if _BOLD.search(value):
                declared["font-weight"] = "bold"
            declared["font-size"] = next((size for size in sizes if size == "0" or not size.isdigit()), "medium")
        case "list-style":
            declared["list-style-type"] = "none" if "none" in value.split() else "disc"
        case "overflow-x" | "overflow-y":
            declared["overflow"] = value
        case _:
            declared[name] = value


def _colour_in(background: str) -> str:
    """Return the colour of a ``background`` value without images, ``transparent`` if it names none."""
    joined = _ARGUMENTS.sub(lambda found: found[0].replace(" ", ""), background)
    left = [word for word in joined.split() if not _POSITION.fullmatch(word)]
    return left[-1] if left else "transparent"
