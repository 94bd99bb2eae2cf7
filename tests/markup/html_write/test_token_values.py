"""Tokens as templates name them."""

from brandkit.markup.html_write.token_values import nested_tokens
from brandkit.model.kit import Token


def test_dots_lead_inside() -> None:
    """Each step of the name is one of the template's."""
    tokens = {name: Token("color", name) for name in ("color.text", "color.button.text", "line")}

    assert nested_tokens(tokens) == {
        "color": {"text": "color.text", "button": {"text": "color.button.text"}},
        "line": "line",
    }


def test_a_group_wins_over_a_token_of_its_name() -> None:
    """A group may hold a token of its own name in other tools."""
    tokens = {name: Token("color", name) for name in ("a.b", "a", "a.b.c")}

    assert nested_tokens(tokens) == {"a": {"b": {"c": "a.b.c"}}}
