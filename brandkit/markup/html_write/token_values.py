"""Design tokens as templates name them: ``color.button.text`` in steps."""

from collections.abc import Mapping
from typing import TypeAlias

from brandkit.model.kit import Token

Nested: TypeAlias = "dict[str, Nested | str]"


def nested_tokens(tokens: Mapping[str, Token]) -> Nested:
    """Return the tokens of a theme as values within values. Where a group has the name of a token, the group wins."""
    root: Nested = {}
    for name, token in sorted(tokens.items()):
        *groups, last = name.split(".")
        level = root
        for group in groups:
            inner = level.get(group)
            if not isinstance(inner, dict):
                inner = level[group] = {}
            level = inner
        level.setdefault(last, token.css)
    return root
