"""References between tokens."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

Css = Callable[[str | Mapping[str, Any]], dict[str, str]]
Told = Callable[[str | Mapping[str, Any]], list[str]]

BLUE = {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0.4, 0.8], "hex": "#0066cc"}}


def ref(pointer: str) -> dict[str, str]:
    """Return a JSON Pointer reference."""
    return {"$ref": pointer}


def test_an_alias_has_value_and_type_of_its_target(css: Css) -> None:
    """Through any number of aliases, and against the order of the file."""
    file = {"link": {"$value": "{semantic.brand}"}, "semantic": {"brand": {"$value": "{blue}"}}, "blue": BLUE}

    assert css(file) == {"link": "#0066cc", "semantic.brand": "#0066cc", "blue": "#0066cc"}


def test_the_targets_type_counts_before_the_groups(css: Css) -> None:
    """A group's type is only for tokens that say what they are in no other way."""
    assert css({"blue": BLUE, "sizes": {"$type": "dimension", "odd": {"$value": "{blue}"}}})["sizes.odd"] == "#0066cc"


def test_a_root_token_is_named_in_full(css: Css) -> None:
    """`{color.$root}` is the token, `{color}` the group."""
    assert css({"color": {"$root": BLUE}, "x": {"$value": "{color.$root}"}})["x"] == "#0066cc"


@pytest.mark.parametrize(
    "token",
    [
        {"$ref": "#/blue"},
        {"$ref": "#/blue/$value"},
        {"$value": {"$ref": "#/blue/$value"}},
        {"$value": {"$ref": "#/alias/$value"}},
        {"$value": {"$ref": "#/pointed/$value"}},
        {"$type": "color", "$ref": "#/blue/$value"},
    ],
)
def test_a_pointer_to_a_token_is_an_alias(css: Css, token: dict[str, Any]) -> None:
    """With or without $value at its end, through other references too."""
    file = {"blue": BLUE, "alias": {"$value": "{blue}"}, "pointed": {"$ref": "#/blue"}, "x": token}

    assert css(file)["x"] == "#0066cc"


def test_a_pointer_reaches_inside_a_value(css: Css) -> None:
    """A component, a unit, a part of typography: the format's own examples."""
    file = {
        "blue": BLUE,
        "alias": {"$value": "{blue}"},
        "violet": {
            "$type": "color",
            "$value": {
                "colorSpace": ref("#/blue/$value/colorSpace"),
                "components": [0.6, ref("#/blue/$value/components/1"), ref("#/alias/$value/components/2")],
            },
        },
        "red share": {"$type": "number", "$ref": "#/blue/$value/components/1"},
        "gap": {"$type": "dimension", "$value": {"value": 16, "unit": "px"}},
        "wide": {"$type": "dimension", "$value": {"value": ref("#/gap/$value/value"), "unit": "rem"}},
    }

    tokens = css(file)

    assert (tokens["violet"], tokens["red share"], tokens["wide"]) == ("#9966cc", "0.4", "256px")


def test_a_pointer_escapes_slashes_and_tildes(css: Css) -> None:
    """`~1` is a slash and `~0` a tilde; blanks stand as they are."""
    assert css({"a/b": {"c~d e": BLUE}, "x": {"$ref": "#/a~1b/c~0d e/$value"}})["x"] == "#0066cc"


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ({"$value": "{bleu}"}, "there is no token `bleu`; did you mean `{blue}`?"),
        ({"$value": "{something.else}"}, "there is no token `something.else`; declare it, or write the name of one"),
        ({"$value": "{group}"}, '`group` is a group, not a token; write "{group.$root}"'),
        ({"$value": "{blue.components}"}, "there is no token `blue.components`"),
        ({"$ref": "#/group"}, None),
        ({"$value": {"$ref": "#/group"}}, "`#/group` points to a group, not to a value"),
        ({"$ref": "#/blue/$value/components/3"}, "`#/blue/$value/components/3` points nowhere: a list has no `3`"),
        ({"$ref": "#/blue/$value/components/-1"}, "points nowhere: a list has no `-1`"),
        ({"$ref": "#/blue/$value/alpha"}, "points nowhere: an object has no `alpha`"),
        ({"$ref": "other.json#/blue"}, "`other.json#/blue` is no reference that can be followed"),
        ({"$value": {"$ref": "https://acme.example/t.json"}}, "is no reference that can be followed"),
        ({"$value": {"$ref": "#/blue/$value", "alpha": 0.5}}, "`alpha` stands beside a $ref, where it changes nothing"),
        ({"$value": {"$ref": 3}}, "`3` is no reference that can be followed"),
        ({"$type": "dimension", "$value": "{blue}"}, "`blue` is a color; refer to a dimension, or write one"),
        ({"$type": "number", "$ref": "#/blue"}, "`blue` is a color; refer to a number"),
    ],
)
def test_a_reference_that_leads_nowhere_is_told(
    css: Css, told: Told, token: dict[str, Any], expected: str | None
) -> None:
    """Each fault says what it found and what to write; a pointer to a group extends it, and is none."""
    file = {"blue": BLUE, "group": {"$root": BLUE}, "x": token}

    if expected is None:
        assert css(file)["x.$root"] == "#0066cc"
    else:
        assert any(expected in fault for fault in told(file))


def test_a_circle_is_told_once_with_its_chain(told: Told) -> None:
    """Tokens that hang on the circle are not blamed as well."""
    file = {
        "$type": "color",
        "out": {"$value": "{a}"},
        "a": {"$value": "{b}"},
        "b": {"$value": "{c}"},
        "c": {"$value": "{a}"},
    }

    chain = "`{b}` → `{c}` → `{a}` → `{b}`"

    assert told(json.dumps(file)) == [
        f"t.json:1:62: these tokens refer to each other in a circle: {chain}; give one of them a value"
    ]


@pytest.mark.parametrize(
    "file",
    [
        {"a": {"$type": "color", "$value": "{a}"}},
        {"a": {"$ref": "#/a"}},
        {"a": {"$ref": "#/a/$value"}},
        {
            "a": {"$type": "number", "$ref": "#/b/$value/x"},
            "b": {"$type": "number", "$value": {"$ref": "#/a/$value/x"}},
        },
        {"a": {"$type": "color", "$value": {"colorSpace": "srgb", "components": ref("#/a/$value/components")}}},
        {"a": {"$type": "shadow", "$value": ["{a}"]}},
    ],
)
def test_a_circle_of_any_kind_is_told(told: Told, file: dict[str, Any]) -> None:
    """Through pointers, parts of values, and a token that holds itself."""
    assert told(file)


def test_a_long_chain_is_told_and_a_shorter_one_is_followed(css: Css, told: Told) -> None:
    """The bound is 64 references, whichever end is read first."""

    def chain(length: int) -> dict[str, Any]:
        return {"t0": BLUE, **{f"t{step}": {"$value": f"{{t{step - 1}}}"} for step in range(1, length + 1)}}

    backwards = dict(reversed(chain(65).items()))

    assert css(chain(64))["t64"] == css(dict(reversed(chain(64).items())))["t64"] == "#0066cc"
    assert "by more than 64 references in a row" in told(chain(65))[0]
    assert "by more than 64 references in a row" in told(backwards)[0]


@given(st.data())
def test_the_order_of_the_file_does_not_matter(css: Css, data: st.DataObject) -> None:
    """Any tokens in any order come to the same values."""
    count = data.draw(st.integers(2, 8))
    file: dict[str, Any] = {"t0": BLUE}
    for step in range(1, count):
        target = data.draw(st.integers(0, step - 1))
        forms = [{"$value": f"{{t{target}}}"}, {"$ref": f"#/t{target}"}, {"$value": ref(f"#/t{target}/$value")}]
        file[f"t{step}"] = data.draw(st.sampled_from(forms))
    order = data.draw(st.permutations(sorted(file)))

    assert css({name: file[name] for name in order}) == dict.fromkeys(file, "#0066cc")
