"""From token files to CSS, the whole way."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault, KitError
from brandkit.kit.json_tree import read_json
from brandkit.kit.tokens.declared import TYPES
from brandkit.kit.tokens.read import RESOLVER, read_styles, read_tokens
from brandkit.kit.tokens.sources import StyleFile

BARE = '{"c": {"$type": "color", "$value": "#000000"}}'
ONE_SET = {
    "version": "2025.10",
    "sets": {"base": {"sources": [{"$ref": "a.tokens.json"}, {"$ref": "b.tokens.json"}]}},
    "resolutionOrder": [{"$ref": "#/sets/base"}],
}

WORDS = [
    *("$value", "$type", "$ref", "$extends", "$root", "$deprecated", "a", "b", "x.y", "light"),
    *("color", "background", "colorSpace", "components", "alpha", "hex", "value", "unit", "dashArray", "lineCap"),
    *("width", "style", "fontFamily", "fontSize", "fontWeight", "lineHeight", "offsetX", "offsetY", "blur", "spread"),
    *(
        "inset",
        "position",
        "sources",
        "sets",
        "version",
        "resolutionOrder",
        "modifiers",
        "theme",
        "contexts",
        "default",
    ),
]
VALUES = [
    *("{a}", "{b}", "{a.b}", "{a.$root}", "{b.a}", "#/a", "#/a/$value", "#/b/$value/components/0", "#/", "#/a/b"),
    *("px", "rem", "none", "#06c", "srgb", "oklch", "solid", "bold", "2025.10", "#/sets/a", "#/modifiers/theme"),
    "a.tokens.json",
]
scalars = st.sampled_from([*VALUES, *TYPES, "", 0, 1, 0.5, -1, 1e300, True, None])
trees: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=5),
    max_leaves=25,
)
tokens_or_groups: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries({"$value": trees}, optional={"$type": st.sampled_from(TYPES)})
    | st.fixed_dictionaries({"$ref": scalars}, optional={"$type": st.sampled_from(TYPES)}),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "$type": st.sampled_from(TYPES),
            "$extends": scalars,
            "$root": inner,
            "a": inner,
            "b": inner,
            "c": inner,
        },
    ),
    max_leaves=6,
)


@given(trees | tokens_or_groups)
def test_any_json_is_tokens_or_faults(tree: Any) -> None:
    """No tree of words of the format raises anything, and a tree without tokens and faults is an empty one."""
    faults: list[Fault] = []

    tokens = read_tokens(read_json(json.dumps(tree), "t.json"), faults, [])

    assert all(token.css for token in tokens.values())
    assert all(fault.text and fault.mend and fault.span for fault in faults)


@given(trees, trees | tokens_or_groups)
def test_any_files_are_styles_or_one_error(resolver: Any, tokens: Any) -> None:
    """Whatever the resolver document and the token file hold, nothing but KitError is raised."""
    files = {RESOLVER: StyleFile("r", json.dumps(resolver)), "a.tokens.json": StyleFile("a", json.dumps(tokens))}

    try:
        styles = read_styles(files)
    except KitError:
        return

    assert {"light", "dark"} <= set(styles.themes)


def files(**texts: str) -> dict[str, StyleFile]:
    """Return style files: a set of a and b, and what is given."""
    named = {name.replace("_", "."): text for name, text in texts.items()}
    contents = {RESOLVER: json.dumps(ONE_SET), "a.tokens.json": "{}", "b.tokens.json": "{}", **named}
    return {name: StyleFile(f"styles/{name}", text) for name, text in contents.items()}


def test_all_faults_of_all_files_are_told_at_once() -> None:
    """Syntax in one file, values in another, each at its place, in reading order."""
    first = '{"x": {"$type": "number", "$value": "1"},\n "y": {"$value": 1}}'
    resolver = json.dumps({**ONE_SET, "versions": 1})

    with pytest.raises(KitError) as caught:
        read_styles({**files(a_tokens_json=first, b_tokens_json="{,}"), RESOLVER: StyleFile("styles/r", resolver)})

    assert [str(fault).split(": ")[0] for fault in caught.value.faults] == [
        "styles/a.tokens.json:1:37",
        "styles/a.tokens.json:2:7",
        "styles/b.tokens.json:1:2",
        "styles/r:1:157",
    ]


def test_a_fault_that_all_themes_share_is_told_once() -> None:
    """Base files are read for each theme, and blamed once."""
    document = {**ONE_SET, "modifiers": {"theme": {"contexts": {"light": [], "dark": []}}}}
    document["resolutionOrder"] = [*ONE_SET["resolutionOrder"], {"$ref": "#/modifiers/theme"}]

    with pytest.raises(KitError) as caught:
        read_styles({**files(a_tokens_json='{"x": 1}'), RESOLVER: StyleFile("r", json.dumps(document))})

    assert len(caught.value.faults) == 1


def test_warnings_name_old_colours_and_forgotten_files() -> None:
    """What works but should be mended."""
    styles = read_styles(files(a_tokens_json=BARE, c_tokens_json="{}"))

    assert styles.themes["light"]["c"].css == "#000000"
    assert [str(warning).split("; ")[0] for warning in styles.warnings] == [
        "styles/a.tokens.json:1:36: `#000000` is a colour of older versions of the format",
        "styles/c.tokens.json:1:1: no set and no context of styles/brand.resolver.json names this file",
    ]


def test_a_kit_without_resolver_is_told() -> None:
    """Nobody guesses which token files make which theme."""
    with pytest.raises(KitError, match=r"there is no styles/brand\.resolver\.json"):
        read_styles({})


def test_large_files_are_read_in_good_time() -> None:
    """Five thousand tokens, each an alias of the one before in its row, take no more than a moment."""
    tokens: dict[str, Any] = {f"t{row}": {"0": {"$type": "number", "$value": row}} for row in range(100)}
    for row in range(100):
        for step in range(1, 50):
            tokens[f"t{row}"][str(step)] = {"$value": f"{{t{row}.{step - 1}}}"}

    styles = read_styles(files(a_tokens_json=json.dumps(tokens)))

    assert styles.themes["dark"]["t7.49"].css == "7"
