"""Selectors whose answer depends on what stands around or in an element, where data decides what stands there.

Styles are put on elements once, before any data is known. ``tr:nth-child(even)`` would then give all rows of a loop
the same colour, and ``p + p`` would count a paragraph that a condition leaves out. Such a selector is refused when
an element that it may match lies in, beside or around a condition or loop; elsewhere it is as good as any other.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from cssselect import HTMLTranslator, Selector, SelectorError
from cssselect import parse as parse_selectors
from cssselect.parser import (
    Attrib,
    CombinedSelector,
    Element,
    Function,
    Matching,
    Negation,
    Pseudo,
    Relation,
    SpecificityAdjustment,
)

from brandkit.markup.html_write.plan import UnfitPlaceError
from brandkit.markup.html_write.style_sheets import StyleSheet, inlined_selectors
from brandkit.model.frozen import frozen

Node: TypeAlias = Any
"""A node of cssselect's tree of a selector, or an element of lxml: neither says its type."""

_AMONG_SIBLINGS = re.compile("(?:first|last|only|nth|nth-last)-(?:child|of-type)")
_BESIDE = ("+", "~")
_MEND = 'use classes by loop index, or keep the rule for clients in a <style data-premailer="ignore">'


@frozen
class _Document:
    """The tree, and how to tell what in it stands for data."""

    tree: Node
    words: re.Pattern[str]


def refuse_structural(tree: Node, sheets: Iterable[StyleSheet], words: re.Pattern[str]) -> None:
    """Refuse inlined selectors whose answer could depend on data; `words` matches what stands for data in the tree.

    Raises:
        UnfitPlaceError: such a selector, or one that cannot be read.
    """
    document = _Document(tree, words)
    for sheet in sheets:
        for selectors, written in inlined_selectors(sheet):
            for selector in _parsed(selectors, written):
                if _depends_on_data(document, selector.parsed_tree, None):
                    text = f"the selector `{selector.canonical()}` asks for what only data decides"
                    raise UnfitPlaceError(text, _MEND, written)


def _parsed(selectors: str, written: str) -> list[Selector]:
    try:
        return list(parse_selectors(selectors))
    except SelectorError as error:
        raise UnfitPlaceError(f"a selector cannot be read: {error}", "mend it", written) from None


def _depends_on_data(document: _Document, node: Node, within: set[Node] | None) -> bool:
    """Return whether an answer inside the selector `node` may differ from person to person.

    `within` are the elements that the whole selector can be about; None: all that it may match.
    """
    if isinstance(node, Element):
        return False
    subjects = _Subjects(document, node, within)
    if isinstance(node, CombinedSelector):
        if node.combinator in _BESIDE and subjects.any_beside_data(node.selector):
            return True
        inner = _depends_on_data(document, node.subselector, subjects.found() if _asks(node.subselector) else None)
        return inner or _depends_on_data(document, node.selector, None)
    if _asks_here(node) and _answer_is_open(node, subjects):
        return True
    if any(_depends_on_data(document, part, subjects.found()) for part in _arguments(node) if _asks(part)):
        return True
    return _depends_on_data(document, node.selector, subjects.found() if _asks(node.selector) else None)


@frozen
class _Subjects:
    """The elements that a selector may be about."""

    document: _Document
    selector: Node
    within: set[Node] | None

    def found(self) -> set[Node]:
        """Return them."""
        matched = _matched(self.document, self.selector)
        return matched if self.within is None else matched & self.within

    def any_beside_data(self, others: Node | None = None) -> bool:
        """Return whether one has a condition or loop among its siblings (and a sibling that `others` may match)."""
        parents = {element.getparent() for element in self.found()} - {None}
        if others is not None:
            parents &= {element.getparent() for element in _matched(self.document, others)}
        return any(_has_mark(self.document, parent) for parent in parents)

    def any_around_data(self) -> bool:
        """Return whether one has a value, condition or loop inside."""
        return any(_has_data(self.document, element) for element in self.found())

    def any_with_data_in(self, attribute: str) -> bool:
        """Return whether one has a value in an attribute."""
        return any(self.document.words.search(element.get(attribute, "")) for element in self.found())


def _answer_is_open(node: Node, subjects: _Subjects) -> bool:
    if isinstance(node, Attrib):
        return subjects.any_with_data_in(node.attrib)
    if isinstance(node, Relation):
        asked = node.canonical()
        beside = any(sign in asked for sign in _BESIDE) and subjects.any_beside_data()
        return beside or subjects.any_around_data()
    name = node.ident if isinstance(node, Pseudo) else node.name
    return subjects.any_beside_data() if _AMONG_SIBLINGS.fullmatch(name) else subjects.any_around_data()


def _asks(node: Node) -> bool:
    """Return whether there is anything in the selector whose answer could be open."""
    if isinstance(node, Element):
        return False
    if _asks_here(node) or (isinstance(node, CombinedSelector) and node.combinator in _BESIDE):
        return True
    parts = (node.subselector,) if isinstance(node, CombinedSelector) else _arguments(node)
    return _asks(node.selector) or any(_asks(part) for part in parts)


def _asks_here(node: Node) -> bool:
    match node:
        case Attrib():
            return bool(node.operator != "exists")
        case Relation():
            return True
        case Pseudo():
            return node.ident == "empty" or _AMONG_SIBLINGS.fullmatch(node.ident) is not None
        case Function():
            return node.name == "contains" or _AMONG_SIBLINGS.fullmatch(node.name) is not None
        case _:
            return False


def _arguments(node: Node) -> Iterator[Node]:
    """Yield the selectors inside ``:not()``, ``:is()`` and ``:where()``, which are about the same element."""
    if isinstance(node, Negation):
        yield node.subselector
    elif isinstance(node, Matching | SpecificityAdjustment):
        yield from node.selector_list


def _matched(document: _Document, selector: Node) -> set[Node]:
    """Return every element that the selector could match, whatever the data."""
    path = HTMLTranslator().selector_to_xpath(Selector(_loosened(selector)))
    return set(document.tree.xpath(path))


def _loosened(node: Node) -> Node:
    """Return the selector without all that could exclude an element on grounds that data, or a client, decides."""
    match node:
        case Element():
            return node
        case CombinedSelector() if node.combinator in _BESIDE:
            return _loosened(node.subselector)
        case CombinedSelector():
            return CombinedSelector(_loosened(node.selector), node.combinator, _loosened(node.subselector))
        case Attrib() if node.operator == "exists":
            return Attrib(_loosened(node.selector), node.namespace, node.attrib, "exists", None)
        case Attrib() | Pseudo() | Function() | Negation() | Relation() | Matching() | SpecificityAdjustment():
            return _loosened(node.selector)
        case _:
            return _named(node)


def _named(node: Node) -> Node:
    """Return a class or id selector on the loosened rest; both hold the name in their one other attribute."""
    name = getattr(node, "class_name", None)
    return type(node)(_loosened(node.selector), name if name is not None else node.id)


def _has_mark(document: _Document, parent: Node) -> bool:
    return any(not isinstance(child.tag, str) and document.words.search(child.text or "") for child in parent)


def _has_data(document: _Document, element: Node) -> bool:
    return any(
        document.words.search(inner.text or "") or (inner is not element and document.words.search(inner.tail or ""))
        for inner in element.iter()
    )
