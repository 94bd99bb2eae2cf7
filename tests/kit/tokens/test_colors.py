"""Colour values of token files."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from brandkit.errors import Fault
from brandkit.kit.json_tree import read_json
from brandkit.kit.tokens.read import read_tokens

Css = Callable[[Mapping[str, Any]], dict[str, str]]
Told = Callable[[Mapping[str, Any]], list[str]]


def color(**value: Any) -> dict[str, Any]:
    """Return a file with one colour token."""
    return {"c": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0.4, 0.8], **value}}}


def test_a_colour_is_six_digits(css: Css) -> None:
    """Mail clients know no other form."""
    assert css(color()) == {"c": "#0066cc"}


def test_none_is_shown_as_nothing(css: Css) -> None:
    """A missing component counts as 0."""
    assert css(color(colorSpace="hsl", components=["none", 0, 100])) == {"c": "#ffffff"}


def test_what_srgb_cannot_show_gives_way_to_its_hex(css: Css) -> None:
    """The brand's own fallback is better than any computed one."""
    wide = {"colorSpace": "display-p3", "components": [1, 0, 0]}

    assert css(color(**wide, hex="#E4002B")) == {"c": "#e4002b"}
    assert css(color(**wide)) == {"c": "#ff0b0c"}


def test_a_translucent_colour_lies_over_the_background(css: Css) -> None:
    """The theme's color.background shines through; where there is none, white."""
    veil = color(components=[1, 1, 1], alpha=0.5)["c"]
    night = {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0, 0]}}

    assert css({"color": {"background": night, "veil": veil}})["color.veil"] == "#808080"
    assert css({"veil": veil})["veil"] == "#ffffff"


def test_a_translucent_background_lies_over_white(css: Css) -> None:
    """Paper is what is behind everything."""
    assert css({"color": {"background": color(components=[0, 0, 0], alpha=0.5)["c"]}}) == {
        "color.background": "#808080"
    }


@pytest.mark.parametrize(
    ("text", "seen", "shown"),
    [
        ("#0066cc", "#0066cc", '"components": [0, 0.4, 0.8], "hex": "#0066cc"}'),
        ("#06c", "#0066cc", '"components": [0, 0.4, 0.8], "hex": "#0066cc"}'),
        ("#0066cc80", "#7fb2e5", '"components": [0, 0.4, 0.8], "alpha": 0.502, "hex": "#0066cc"}'),
        ("#06C8", "#77ade4", '"components": [0, 0.4, 0.8], "alpha": 0.5333, "hex": "#0066cc"}'),
    ],
)
def test_a_bare_hex_is_taken_with_a_warning(text: str, seen: str, shown: str) -> None:
    """Files of older versions work, and are told what to write today."""
    faults: list[Fault] = []
    warnings: list[Fault] = []
    root = read_json(f'{{"c": {{"$type": "color", "$value": "{text}"}}}}', "t.json")

    tokens = read_tokens(root, faults, warnings)

    assert (tokens["c"].css, faults) == (seen, [])
    assert [warning.mend for warning in warnings] == [f'write {{"colorSpace": "srgb", {shown}']


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"colorSpace": "rgb"}, "the colour space is the text `rgb`; write one of srgb, hsl,"),
        ({"components": [0, 0]}, "`srgb` has 3 components, here are 2; write three numbers"),
        ({"components": [0, 0, 1.2]}, "a component is the number `1.2`; write a number from 0 to 1"),
        ({"components": [255, 0, 0]}, "a component is the number `255`; write a number from 0 to 1"),
        ({"components": [0, 0, True]}, "a component is true; write a number from 0 to 1"),
        ({"components": []}, "an empty list is not a color"),
        ({"colorSpace": "hsl", "components": [360, 0, 0]}, "a hue is less than 360; write 0"),
        ({"colorSpace": "lch", "components": [50, -1, 0]}, "a component is the number `-1`; write a number from 0 to"),
        ({"colorSpace": "lab", "components": [50, 1e300, 0]}, "a component is the number `1e+300`"),
        ({"alpha": 2}, "alpha is the number `2`; write a number from 0 to 1"),
        ({"hex": "#06c"}, 'hex is the text `#06c`; write six digits: "#0066cc"'),
        ({"hex": "#cc6600"}, "hex says `#cc6600`, the components say #0066cc; make them one colour: [0.8, 0.4, 0] is"),
        ({"opacity": 1}, "`opacity` does not belong to a color"),
        ({"Alpha": 1}, "`Alpha` does not belong to a color; did you mean `alpha`?"),
    ],
)
def test_an_unfit_colour_is_told(told: Told, value: dict[str, Any], expected: str) -> None:
    """Each fault says what it found and what to write."""
    (fault,) = told(color(**value))

    assert expected in fault


@pytest.mark.parametrize("value", ["blue", "rgb(0, 0, 0)", "#12345", 7, None, [], ["#000000"]])
def test_what_is_no_colour_is_told_with_an_example(told: Told, value: Any) -> None:
    """The fault shows a colour as the format writes it."""
    (fault,) = told({"c": {"$type": "color", "$value": value}})

    assert 'is not a color; write a value such as {"colorSpace": "srgb", "components": [0, 0.4, 0.8]}' in fault


def test_both_missing_members_are_told(told: Told) -> None:
    """No fault hides another."""
    assert len(told({"c": {"$type": "color", "$value": {"alpha": 1}}})) == 2
