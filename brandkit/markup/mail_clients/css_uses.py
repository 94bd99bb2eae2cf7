"""What CSS uses of all that CSS can do: a sign for each feature, and where it stands.

Read by tinycss2, so that ``display : grid`` and ``display:grid`` are one thing, and what stands in a string or in a
comment is neither.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

_OLD_ELEMENTS = frozenset({"before", "after", "first-letter", "first-line"})
"""Pseudo-elements that may have one colon (Selectors 4, section 3.6)."""
_COMBINATORS = frozenset(">+~")
_GROUPS = frozenset({"media", "supports", "layer", "container"})
"""At-rules whose content is rules."""
_STATES = frozenset(
    {"active", "checked", "focus", "focus-visible", "focus-within", "hover", "link", "target", "visited"}
)
"""Pseudo-classes of what happens to an element: what they set comes on top of what it has without."""


DEEPEST = 16
"""How deep rules and functions are looked into; no real sheet has half of it."""
LONGEST = 200_000
"""Characters of a sheet that are read, twelve times of what Gmail takes. The parser needs a second for each million."""


class CssUse(NamedTuple):
    """A feature in use, and what is declared together with it."""

    sign: str
    """``property:gap``, ``value:display:flex``, ``unit:vh``, ``function:calc``, ``keyword:initial``, ``at:media``,
    ``media:hover``, ``pseudo:hover``, ``pseudo-element:before``, ``selector:>``, ``css:important`` ..."""
    line: int
    """In the CSS, from 1."""
    column: int
    """From 1, in code points."""
    is_extra: bool = False
    """It stands under a condition (``@media``, ``:hover``, ``[data-ogsc] .x``): on top of what holds without."""
    name: str = ""
    """The property that is declared; ``""``: it is not in a declaration."""
    value: str = ""
    """The declared value where that is one word."""
    declared: tuple[str, ...] = ()
    """The properties that its block declares, in their order."""
    number: int = 0
    """Which of these it is in."""

    @property
    def is_second(self) -> bool:
        """Whether the block declares the same property before: whoever does not know this one has that."""
        return self.name in self.declared[: self.number]


def sheet_uses(css: str) -> Iterator[CssUse]:
    """Yield what a style sheet uses, in its order. Never raises."""
    import tinycss2

    yield from _rules(tinycss2.parse_stylesheet(css[:LONGEST], skip_comments=False, skip_whitespace=True))


def style_uses(css: str) -> Iterator[CssUse]:
    """Yield what the declarations of a style attribute use. Never raises."""
    import tinycss2

    yield from _block(tinycss2.parse_blocks_contents(css[:LONGEST], skip_comments=True, skip_whitespace=True))


def _rules(nodes: Iterable[Any], depth: int = 0) -> Iterator[CssUse]:
    """Yield what rules use; those inside an at-rule are extra."""
    import tinycss2

    for node in nodes:
        match node.type:
            case "comment":
                yield _at(node, "css:comment")
            case "qualified-rule":
                selectors = list(_selectors(node.prelude))
                inside = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
                block = _block(inside, depth + 1)
                is_extra = depth > 0 or any(_is_condition(each.sign) for each in selectors)
                yield from (each._replace(is_extra=is_extra) for each in (*selectors, *block))
            case "at-rule":
                yield from (each._replace(is_extra=depth > 0 or each.is_extra) for each in _at_rule(node, depth))


def _is_condition(sign: str) -> bool:
    """Return whether a selector holds for an element at times, or in clients that write attributes of their own."""
    kind, _, name = sign.partition(":")
    return (kind == "pseudo" and name in _STATES) or sign == "selector:[]"


def _at_rule(node: Any, depth: int) -> Iterator[CssUse]:
    import tinycss2

    yield _at(node, f"at:{node.lower_at_keyword}")
    if node.lower_at_keyword == "media":
        for block in node.prelude:
            if block.type == "() block":
                yield from (_at(each, f"media:{each.lower_value}") for each in block.content if each.type == "ident")
    if node.content is not None and node.lower_at_keyword in _GROUPS and depth < DEEPEST:
        content = tinycss2.parse_rule_list(node.content, skip_comments=False, skip_whitespace=True)
        yield from _rules(content, depth + 1)


def _block(nodes: Iterable[Any], depth: int = 0) -> Iterator[CssUse]:
    """Yield what declarations use, and what rules inside a rule do."""
    nodes = list(nodes)
    declared = tuple(node.lower_name for node in nodes if node.type == "declaration")
    number = 0
    for node in nodes:
        match node.type:
            case "declaration":
                words = [each.lower_value for each in node.value if each.type == "ident"]
                value = words[0] if len(words) == 1 else ""
                for use in _declaration(node, value):
                    yield use._replace(name=node.lower_name, value=value, declared=declared, number=number)
                number += 1
            case "qualified-rule":
                yield _at(node, "css:nesting")
            case "at-rule":
                yield from _at_rule(node, depth)


def _declaration(node: Any, value: str) -> Iterator[CssUse]:
    name = node.lower_name
    yield _at(node, "css:variable" if name.startswith("--") else f"property:{name}")
    if value:
        yield _at(node, f"value:{name}:{value}")
    if node.important:
        yield _at(node, "css:important")
    yield from _values(node.value)


def _values(nodes: Iterable[Any], depth: int = 0) -> Iterator[CssUse]:
    for node in nodes if depth < DEEPEST else ():
        match node.type:
            case "dimension":
                yield _at(node, f"unit:{node.lower_unit}")
            case "percentage":
                yield _at(node, "unit:%")
            case "ident":
                yield _at(node, f"keyword:{node.lower_value}")
            case "function":
                yield _at(node, f"function:{node.lower_name}")
                yield from _values(node.arguments, depth + 1)
            case "() block":
                yield from _values(node.content, depth + 1)


def _selectors(nodes: list[Any], depth: int = 0) -> Iterator[CssUse]:
    """Yield what the selectors of a rule use."""
    seen = [node for node in nodes if node.type != "comment"]
    for number, node in enumerate(seen) if depth < DEEPEST else ():
        match node.type:
            case "hash":
                yield _at(node, "selector:#")
            case "[] block":
                yield _at(node, "selector:[]")
            case "literal" if node.value in (".", "*", *_COMBINATORS):
                yield _at(node, f"selector:{node.value}")
            case "literal" if node.value == ":":
                yield from _pseudo(seen[max(0, number - 1) : number], seen[number + 1 : number + 2], depth)
            case "whitespace" if _joins(seen[number - 1 : number], seen[number + 1 : number + 2]):
                yield _at(node, "selector:descendant")


def _pseudo(before: list[Any], after: list[Any], depth: int) -> Iterator[CssUse]:
    """Yield the pseudo-class or pseudo-element behind a colon."""
    for node in after:
        name = {"ident": "lower_value", "function": "lower_name"}.get(node.type)
        if name:
            word = getattr(node, name)
            is_element = word in _OLD_ELEMENTS or any(each == ":" for each in before)
            yield _at(node, f"pseudo-element:{word}" if is_element else f"pseudo:{word}")
        if node.type == "function":
            yield from _selectors(node.arguments, depth + 1)


def _joins(before: list[Any], after: list[Any]) -> bool:
    """Return whether white space stands between two compound selectors, and so means something."""
    if not before or not after:
        return False
    return not any(each.type == "literal" and each.value in (*_COMBINATORS, ",") for each in (*before, *after))


def _at(node: Any, sign: str) -> CssUse:
    return CssUse(sign, node.source_line, node.source_column)


def places_in(css: str, uses: Iterable[CssUse]) -> Iterator[tuple[CssUse, int]]:
    """Yield each use with where it stands in the CSS; code points from 0."""
    starts = [0, *(at + 1 for at, letter in enumerate(css) if letter == "\n")]
    for use in uses:
        line = min(use.line, len(starts)) - 1
        yield use, min(starts[line] + use.column - 1, len(css))


def sheet_faults(css: str) -> Iterator[tuple[str, int]]:
    """Yield what mail clients drop rules for, and where it stands in the CSS; code points from 0. Never raises.

    ``nested``: an at-rule inside an at-rule. ``comment``: one before a rule.
    """
    import tinycss2

    nodes = tinycss2.parse_stylesheet(css[:LONGEST], skip_comments=False, skip_whitespace=True)
    uses = [*_nested(nodes), *(_at(node, "comment") for node, after in pairwise(nodes) if _is_before(node, after))]
    yield from sorted(((use.sign, at) for use, at in places_in(css, uses)), key=lambda each: each[1])


def _nested(nodes: Iterable[Any]) -> Iterator[CssUse]:
    import tinycss2

    for node in nodes:
        if node.type == "at-rule" and node.content is not None and node.lower_at_keyword in _GROUPS:
            inside = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield from (_at(each, "nested") for each in inside if each.type == "at-rule")


def _is_before(node: Any, after: Any) -> bool:
    return bool(node.type == "comment" and after.type in ("qualified-rule", "at-rule"))
