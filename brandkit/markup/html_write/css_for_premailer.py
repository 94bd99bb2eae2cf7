"""CSS as premailer asks for it, read by tinycss2.

premailer has cssutils read style sheets. To load that and to have it read a kit's sheet was a quarter of a whole
``brandkit render``; besides, it fetches what an ``@import`` names, and shortens colours to three digits, which some
mail programs do not know. What premailer takes of it is little: rules, their declarations, and those of an element.
Here values stay as they are written, but for comments and white space.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import tinycss2

from brandkit.markup.html_write.style_sheets import rules_of

_STYLE_RULE, _MEDIA_RULE, _OTHER = 1, 4, 0
"""The kinds of rules that premailer tells apart; the numbers are those of the CSSOM."""


@lru_cache(maxsize=16)
def parse_string(text: str, validate: object = None) -> tuple[SimpleNamespace, ...]:  # noqa: ARG001 - its shape
    """Return the rules of a style sheet; a kit's is the same for all its messages. Never raises.

    What cannot be read is left out, as CSS has it. A rule inside ``@media`` is not inlined: the whole block is for
    premailer to keep, each declaration made important, since it stands against style attributes.
    """
    return tuple(map(_rule, rules_of(text)))


def parse_style(text: str, validate: object = None) -> list[SimpleNamespace]:  # noqa: ARG001 - its shape
    """Return the declarations of a style attribute that take effect, in the order of their last being set."""
    return _effective(tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True))


def _rule(node: Any) -> SimpleNamespace:
    kinds = {"STYLE_RULE": _STYLE_RULE, "MEDIA_RULE": _MEDIA_RULE}
    if node.type == "qualified-rule":
        declared = _declared(node)
        style = SimpleNamespace(getProperties=lambda: declared)
        return SimpleNamespace(type=_STYLE_RULE, selectorText=_written(node.prelude), style=style, **kinds)
    if node.type == "at-rule" and node.lower_at_keyword == "media" and node.content is not None:
        return SimpleNamespace(type=_MEDIA_RULE, cssRules=(), cssText=_media(node), **kinds)
    return SimpleNamespace(type=_OTHER, **kinds)


def _declared(rule: Any) -> list[SimpleNamespace]:
    return _effective(tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True))


def _effective(nodes: Iterable[Any]) -> list[SimpleNamespace]:
    """Return one declaration for each property: the last one, or the last important one."""
    kept: dict[str, SimpleNamespace] = {}
    for node in nodes:
        if node.type == "declaration" and (said := _declaration(node)).value:
            before = kept.pop(node.lower_name, said)
            kept[node.lower_name] = before if before.priority > said.priority else said
    return list(kept.values())


def _declaration(node: Any) -> SimpleNamespace:
    value = _written(node.value)
    whole = SimpleNamespace(cssText=value)
    priority = "important" if node.important else ""
    return SimpleNamespace(name=node.lower_name, value=value, priority=priority, propertyValue=whole)


def _media(node: Any) -> str:
    return f"@media {_written(node.prelude)} {{\n{''.join(_lines(node.content))}}}"


def _lines(content: Iterable[Any]) -> Iterator[str]:
    for node in tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True):
        if node.type == "qualified-rule":
            said = "; ".join(f"{each.name}: {each.value} !important" for each in _declared(node))
            yield f"{_written(node.prelude)} {{ {said} }}\n"
        elif node.type == "at-rule":
            yield f"{tinycss2.serialize([node])}\n"


def _written(nodes: Iterable[Any]) -> str:
    """Return text without comments, each white space as one blank."""
    kept = [" " if node.type == "whitespace" else node.serialize() for node in nodes if node.type != "comment"]
    return "".join(kept).strip()
