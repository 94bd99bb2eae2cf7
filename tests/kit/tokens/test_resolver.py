"""The resolver document: themes and their order."""

import json
from typing import Any

import pytest

from brandkit.errors import KitError
from brandkit.kit.tokens.read import RESOLVER, read_styles
from brandkit.kit.tokens.sources import StyleFile


def number(value: int) -> dict[str, Any]:
    """Return a number token."""
    return {"$type": "number", "$value": value}


FILES = {
    "base.tokens.json": {"a": number(1), "b": number(1)},
    "brand.tokens.json": {"b": number(2)},
    "light.tokens.json": {"c": number(3)},
    "dark.tokens.json": {"c": number(4), "b": number(5)},
    "deep/more.tokens.json": {"part": {"a": number(6)}},
}
SETS = {"base": {"sources": [{"$ref": "base.tokens.json"}]}, "brand": {"sources": [{"$ref": "brand.tokens.json"}]}}
THEME = {"contexts": {"light": [{"$ref": "light.tokens.json"}], "dark": [{"$ref": "dark.tokens.json"}]}}
ORDER = [{"$ref": "#/sets/base"}, {"$ref": "#/sets/brand"}, {"$ref": "#/modifiers/theme"}]
DOCUMENT = {"version": "2025.10", "sets": SETS, "modifiers": {"theme": THEME}, "resolutionOrder": ORDER}


def style_files(document: Any) -> dict[str, StyleFile]:
    """Return the files above, with this resolver document."""
    contents = {**FILES, RESOLVER: document}
    return {name: StyleFile(name, json.dumps(content)) for name, content in contents.items()}


def themes(document: Any) -> dict[str, dict[str, str]]:
    """Return the CSS of each token per theme."""
    styles = read_styles(style_files(document))
    return {theme: {name: token.css for name, token in tokens.items()} for theme, tokens in styles.themes.items()}


def told(document: Any) -> list[str]:
    """Return what is told about a document."""
    with pytest.raises(KitError) as caught:
        read_styles(style_files(document))
    return [str(fault) for fault in caught.value.faults]


def test_later_files_win_per_theme() -> None:
    """Base, then brand, then the theme's own."""
    assert themes(DOCUMENT) == {"light": {"a": "1", "b": "2", "c": "3"}, "dark": {"a": "1", "b": "5", "c": "4"}}


def test_the_order_is_the_documents_and_not_the_sets() -> None:
    """What stands last in resolutionOrder wins."""
    order = [{"$ref": "#/modifiers/theme"}, {"$ref": "#/sets/brand"}, {"$ref": "#/sets/base"}]

    assert themes({**DOCUMENT, "resolutionOrder": order})["dark"] == {"a": "1", "b": "1", "c": "4"}


def test_aliases_are_followed_after_all_files_are_merged() -> None:
    """A base token may name one that only the theme has."""
    sets = {**SETS, "base": {"sources": [{"d": {"$value": "{c}"}}]}}

    result = themes({**DOCUMENT, "sets": sets})

    assert (result["light"]["d"], result["dark"]["d"]) == ("3", "4")


def test_sets_and_modifiers_may_be_written_in_the_order() -> None:
    """With a name and a type they need no place of their own."""
    order = [
        {"type": "set", "name": "base", "sources": [{"$ref": "base.tokens.json"}]},
        {"type": "modifier", "name": "theme", **THEME},
    ]

    assert themes({"version": "2025.10", "resolutionOrder": order})["dark"] == {"a": "1", "b": "5", "c": "4"}


def test_sources_may_be_sets_and_parts_of_files() -> None:
    """A context may bring a set along; a fragment takes a part of a file; both with own tokens on top."""
    contexts = {
        "light": [{"$ref": "#/sets/brand"}, {"$ref": "deep/more.tokens.json#/part", "x": number(7)}],
        "dark": [{"$ref": "deep/more.tokens.json#part"}, {"$ref": "#/$defs/extra"}],
    }
    defs = {"extra": {"$ref": "light.tokens.json"}}

    result = themes({**DOCUMENT, "modifiers": {"theme": {"contexts": contexts}}, "$defs": defs})

    assert result["light"] == {"a": "6", "b": "2", "x": "7"}
    assert result["dark"] == {"a": "6", "b": "2", "c": "3"}


def test_members_beside_a_reference_replace_those_of_its_target() -> None:
    """A set can be used with other sources."""
    order = [{"$ref": "#/sets/base", "sources": [{"$ref": "brand.tokens.json"}]}]

    assert themes({**DOCUMENT, "resolutionOrder": order})["light"] == {"b": "2"}


def test_other_modifiers_stand_at_their_default() -> None:
    """Only the theme is chosen by the reader."""
    size = {"contexts": {"small": [{"s": number(1)}], "large": [{"s": number(2)}]}, "default": "large"}
    document = {
        **DOCUMENT,
        "modifiers": {"theme": THEME, "size": size},
        "resolutionOrder": [*ORDER, {"$ref": "#/modifiers/size"}],
    }

    assert {theme: tokens["s"] for theme, tokens in themes(document).items()} == {"light": "2", "dark": "2"}


def test_light_and_dark_are_always_there() -> None:
    """Without a dark theme night is as day; without a light one the default is."""
    plain = {"version": "2025.10", "sets": SETS, "resolutionOrder": ORDER[:2]}
    contexts = {"day": [{"c": number(3)}], "night": [{"c": number(4)}]}
    other = {**DOCUMENT, "modifiers": {"theme": {"contexts": contexts, "default": "night"}}}

    assert themes(plain)["light"] == themes(plain)["dark"] == {"a": "1", "b": "2"}
    assert {theme: tokens["c"] for theme, tokens in themes(other).items()} == {
        "light": "4",
        "dark": "4",
        "day": "3",
        "night": "4",
    }


def test_an_empty_context_adds_nothing() -> None:
    """A modifier may do nothing in one of its contexts."""
    theme = {"contexts": {"light": [], "dark": [{"$ref": "dark.tokens.json"}]}}

    assert themes({**DOCUMENT, "modifiers": {"theme": theme}})["light"] == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"version": "2024.01"}, 'the version is the text `2024.01`; write "version": "2025.10"'),
        ({"version": None}, "the version is null"),
        ({"resolutionorder": []}, "`resolutionorder` is not a key of the format; did you mean `resolutionOrder`?"),
        ({"resolutionOrder": []}, "resolutionOrder is empty; list sets and modifiers"),
        ({"resolutionOrder": {}}, "resolutionOrder is an object"),
        ({"resolutionOrder": ["base"]}, "this is neither a reference nor a set or modifier of its own"),
        ({"resolutionOrder": [{"name": "x", "sources": []}]}, "this is neither a reference nor a set"),
        ({"resolutionOrder": [*ORDER, ORDER[0]]}, "the set `base` stands twice in the order; keep one of the two"),
        ({"resolutionOrder": [{"$ref": "#/sets/bse"}]}, "`#/sets/bse` is not there; did you mean `base`?"),
        ({"resolutionOrder": [{"$ref": "base.tokens.json"}]}, "`base.tokens.json` is neither a set nor a modifier"),
        ({"resolutionOrder": [{"$ref": 3}]}, "`3` is neither a set nor a modifier"),
        ({"sets": []}, "sets is a list; write an object with a name for each"),
        ({"modifiers": "theme"}, "modifiers is the text `theme`"),
        ({"sets": {**SETS, "base": {}}}, "the set has no sources"),
        ({"sets": {**SETS, "base": {"source": []}}}, "`source` is not a key of the format; did you mean `sources`?"),
        ({"sets": {**SETS, "base": {"sources": {}}}}, "the sources are an object; write a list"),
        ({"modifiers": {"theme": {"contexts": {}}}}, "the modifier `theme` has less than two contexts"),
        ({"modifiers": {"theme": {"contexts": {"light": []}}}}, "the modifier `theme` has less than two contexts"),
        ({"modifiers": {"theme": {**THEME, "default": "day"}}}, "the default is the text `day`, which is no context"),
        ({"modifiers": {"theme": {**THEME, "default": 3}}}, "the default is the number `3`, which is no context"),
    ],
)
def test_a_faulty_document_is_told(change: dict[str, Any], expected: str) -> None:
    """Each fault says what it found and what to write."""
    assert any(expected in fault for fault in told({**DOCUMENT, **change}))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("base.tokens.json", "this source is the text `base.tokens.json`; write"),
        ({"$ref": 3}, "$ref is the number `3`"),
        (
            {"$ref": "bsae.tokens.json"},
            "there is no file `bsae.tokens.json` in styles/; did you mean `base.tokens.json`?",
        ),
        ({"$ref": "https://acme.example/t.json"}, "`https://acme.example/t.json` lies outside of styles/"),
        ({"$ref": "file:base.tokens.json"}, "lies outside of styles/"),
        ({"$ref": "../brandkit.yaml"}, "`../brandkit.yaml` lies outside of styles/"),
        ({"$ref": "deep/../../x.json"}, "lies outside of styles/"),
        ({"$ref": "/etc/passwd"}, "lies outside of styles/"),
        ({"$ref": "..\\x.json"}, "lies outside of styles/"),
        ({"$ref": "deep/more.tokens.json#/parts"}, "is not there; did you mean `part`?"),
        ({"$ref": "base.tokens.json#/a/$value"}, "is the number `1`; refer to an object that holds tokens"),
        ({"$ref": "#/sets/brnd"}, "`#/sets/brnd` is not there; did you mean `brand`?"),
        ({"$ref": "#/modifiers/theme"}, "`#/modifiers/theme` is a modifier; refer to a set, or to a file"),
        ({"$ref": "#/resolutionOrder/0"}, "`#/resolutionOrder/0` may not be referred to"),
        ({"$ref": "#"}, "`#` may not be referred to"),
        ({"$ref": ""}, "`` may not be referred to"),
        ({"$ref": "#/sets/base"}, "`#/sets/base` leads back to itself"),
        ({"$ref": "#/$defs/loop"}, "leads back to itself"),
    ],
)
def test_a_source_that_cannot_be_used_is_told(source: Any, expected: str) -> None:
    """Nothing is fetched, and nothing outside of styles/ is named."""
    defs = {"loop": {"$ref": "#/$defs/loop", "x": number(1)}}

    assert any(
        expected in fault
        for fault in told({**DOCUMENT, "sets": {"base": {"sources": [source]}, **_BRAND}, "$defs": defs})
    )


_BRAND = {"brand": SETS["brand"]}


def test_another_modifier_without_default_is_told() -> None:
    """Nobody chooses for it."""
    document = {
        **DOCUMENT,
        "modifiers": {"theme": THEME, "size": {"contexts": {"s": [], "l": []}}},
        "resolutionOrder": [*ORDER, {"$ref": "#/modifiers/size"}],
    }

    assert (
        'the modifier `size` has no default, and nothing else chooses for it; write "default": "s"' in told(document)[0]
    )


def test_sets_that_double_are_stopped() -> None:
    """Thirty sets that name each other twice end at once."""
    sets: dict[str, Any] = {"s0": {"sources": []}}
    for step in range(1, 31):
        sets[f"s{step}"] = {"sources": [{"$ref": f"#/sets/s{step - 1}"}] * 2}
    document = {"version": "2025.10", "sets": sets, "resolutionOrder": [{"$ref": "#/sets/s30"}]}

    assert any("asks for more than 2,000 sources" in fault for fault in told(document))


def test_a_long_chain_of_sets_is_told() -> None:
    """Depth is bounded before Python's own bound is met."""
    sets: dict[str, Any] = {f"s{step}": {"sources": [{"$ref": f"#/sets/s{step + 1}"}]} for step in range(500)}
    document = {"version": "2025.10", "sets": sets, "resolutionOrder": [{"$ref": "#/sets/s0"}]}

    assert any("is reached by more than 32 references" in fault for fault in told(document))
