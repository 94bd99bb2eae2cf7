"""Which rules of the style sheets hold for an element.

Understood are types, classes, ids, the presence of an attribute, and these together or one inside another
(``td.lead a``). A selector that asks for anything else holds for nothing: hiding words wrongly would be worse than
leaving a rare rule out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import lru_cache
from typing import cast

from brandkit.markup.html_read.css_rules import NO_STYLE, Rule, Style
from brandkit.model.frozen import frozen, mutable

MOST_SELECTORS = 4000
"""Later ones are left out; a mail has some hundred (Gmail drops style sheets beyond 16 KB)."""

MOST_STEPS = 1_000_000
"""Comparisons of elements with selectors for one document; a large mail needs some ten thousand. A sheet made to be
slow holds for nothing more after that."""

_SIMPLE = re.compile(r"([.#]?)((?:[-\w]|\\.)+)|(\*)|\[([-\w:]+)\]|(:link)(?![-\w])")
_BRACKETS = re.compile(r"(\[)\s+|\s+(\])")
_ARGUMENT = re.compile(r"""[("']""")
_ESCAPE = re.compile(r"\\(.)")


@frozen
class Features:
    """What selectors ask of an element."""

    name: str
    id: str = ""
    classes: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    """The names of those it has."""


@frozen
class Selector:
    """One selector with its rule."""

    path: tuple[Features, ...]
    """The element itself last, before it those that it must stand in; an empty name is any."""
    rank: tuple[int, int, int, int]
    """Ids, classes and attributes, types, then the place in the sheets: the greatest wins."""
    style: Style


@mutable
class Sheet:
    """Selectors by what the element itself must have, so that few are tried."""

    by_key: dict[str, list[Selector]] = field(default_factory=dict)
    """Keys are ``#id``, ``.class``, a type, or ``*``."""
    steps: int = MOST_STEPS
    """How many comparisons are left."""


def gather(rules: Iterator[Rule]) -> Sheet:
    """Return the rules' selectors, ready to be matched."""
    sheet = Sheet()
    count = 0
    for rule in rules:
        # With arguments or values a comma may not end a selector; none of those is understood.
        for text in () if _ARGUMENT.search(rule.selectors) else rule.selectors.split(","):
            path = _read_path(text.strip())
            if path:
                selector = Selector(path, (*_weigh(path), count), rule.style)
                sheet.by_key.setdefault(_key(path[-1]), []).append(selector)
                count += 1
                if count == MOST_SELECTORS:
                    return sheet
    return sheet


def candidates_of(sheet: Sheet, features: Features) -> tuple[Selector, ...]:
    """Return the selectors that hold for an element, if what it stands in is what they ask for."""
    keys = [features.name, "*", "#" + features.id, *("." + name for name in features.classes)]
    tried = [each for key in keys for each in sheet.by_key.get(key, ())]
    sheet.steps -= len(tried)
    return tuple(each for each in tried if _has(features, each.path[-1])) if sheet.steps > 0 else ()


def style_of(sheet: Sheet, candidates: Iterable[Selector], ancestors: Sequence[Features]) -> Style:
    """Return what the style sheets set for an element; a later or more specific rule wins.

    Args:
        sheet: Made by `gather`.
        candidates: The element's, from `candidates_of`.
        ancestors: The elements it stands in, the root first.
    """
    found = [selector for selector in candidates if _holds(sheet, selector, ancestors)] if sheet.steps > 0 else []
    if not found:
        return NO_STYLE
    if len(found) == 1:
        return found[0].style
    usual: dict[str, str] = {}
    important: dict[str, str] = {}
    for selector in sorted(found, key=lambda each: each.rank):
        usual |= selector.style.usual
        important |= selector.style.important
    return Style(usual, important)


def _holds(sheet: Sheet, selector: Selector, ancestors: Sequence[Features]) -> bool:
    """Return whether a candidate's element stands in what `selector` asks for."""
    wanted = len(selector.path) - 2
    for ancestor in reversed(ancestors):
        if wanted < 0 or sheet.steps < 0:
            break
        sheet.steps -= 1
        wanted -= _has(ancestor, selector.path[wanted])
    return wanted < 0


def _has(features: Features, asked: Features) -> bool:
    """Return whether an element has everything that is asked."""
    return (
        (not asked.name or asked.name == features.name)
        and (not asked.id or asked.id == features.id)
        and asked.classes <= features.classes
        and asked.attributes <= features.attributes
    )


@lru_cache(maxsize=1024)  # a memo of a pure function: all mails of a kit have the same selectors
def _read_path(text: str) -> tuple[Features, ...]:
    """Return a selector's parts, none when it asks for something that is not understood here."""
    if "[" in text:
        text = _BRACKETS.sub(lambda found: found[1] or found[2], text)
    parts = tuple(_read_part(part) for part in text.split())
    return () if None in parts else cast(tuple[Features, ...], parts)


def _read_part(text: str) -> Features | None:
    """Return what one compound selector asks for, None when that is not understood here."""
    name, identity, classes, attributes = "", "", set[str](), set[str]()
    at = 0
    while at < len(text):
        found = _SIMPLE.match(text, at)
        if not found or (at and not (found[1] or found[4] or found[5])):
            return None
        at = found.end()
        word = _ESCAPE.sub(r"\1", found[2] or "")
        if found[1] == ".":
            classes.add(word)
        elif found[1] == "#":
            identity = word
        elif found[4] or found[5]:
            attributes.add((found[4] or "href").lower())
        else:
            name = word.lower()
    return Features(name, identity, frozenset(classes), frozenset(attributes))


def _weigh(path: Sequence[Features]) -> tuple[int, int, int]:
    """Return the specificity (Selectors 4, 17): ids, classes and attributes, types."""
    ids = sum(bool(part.id) for part in path)
    marks = sum(len(part.classes) + len(part.attributes) for part in path)
    return ids, marks, sum(bool(part.name) for part in path)


def _key(own: Features) -> str:
    """Return the rarest thing that an element must have for the selector to hold."""
    if own.id:
        return "#" + own.id
    return "." + min(own.classes) if own.classes else own.name or "*"
