"""The types that are made of others."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

Css = Callable[[Mapping[str, Any]], dict[str, str]]
Told = Callable[[Mapping[str, Any]], list[str]]

BLACK = {"colorSpace": "srgb", "components": [0, 0, 0]}
HALF_BLACK = {**BLACK, "alpha": 0.5}
ONE = {"value": 1, "unit": "px"}
TWO = {"value": 2, "unit": "px"}
QUICK = {"value": 200, "unit": "ms"}
NOW = {"value": 0, "unit": "ms"}
SHADOW = {"color": HALF_BLACK, "offsetX": ONE, "offsetY": TWO, "blur": TWO, "spread": ONE}
TYPE = {"fontFamily": ["Arial"], "fontSize": {"value": 2, "unit": "rem"}, "fontWeight": "bold", "lineHeight": 1.2}


def token(type_: str, value: Any) -> dict[str, Any]:
    """Return a file with one token of a type, and some to refer to."""
    return {
        "t": {"$type": type_, "$value": value},
        "ink": {"$type": "color", "$value": BLACK},
        "thin": {"$type": "dimension", "$value": ONE},
        "shade": {"$type": "shadow", "$value": SHADOW},
        "half": {"$type": "number", "$value": 0.5},
        "dots": {"$type": "strokeStyle", "$value": "dotted"},
    }


@pytest.mark.parametrize(
    ("type_", "value", "written"),
    [
        ("strokeStyle", "double", "double"),
        ("strokeStyle", {"dashArray": [ONE, "{thin}"], "lineCap": "round"}, "dashed"),
        ("border", {"color": BLACK, "width": ONE, "style": "solid"}, "1px solid #000000"),
        ("border", {"color": "{ink}", "width": "{thin}", "style": "{dots}"}, "1px dotted #000000"),
        (
            "transition",
            {"duration": QUICK, "delay": NOW, "timingFunction": [0.5, 0, 1, 1]},
            "200ms cubic-bezier(0.5, 0, 1, 1) 0ms",
        ),
        ("shadow", SHADOW, "1px 2px 2px 1px #808080"),
        ("shadow", {**SHADOW, "inset": True}, "inset 1px 2px 2px 1px #808080"),
        ("shadow", ["{shade}", {**SHADOW, "inset": False}], "1px 2px 2px 1px #808080, 1px 2px 2px 1px #808080"),
        (
            "gradient",
            [
                {"color": "{ink}", "position": "{half}"},
                {"color": BLACK, "position": 42},
                {"color": BLACK, "position": -9},
            ],
            "#000000 50%, #000000 100%, #000000 0%",
        ),
    ],
)
def test_a_composite_is_written_as_css(css: Css, type_: str, value: Any, written: str) -> None:
    """Parts are values or references, in the order CSS wants them."""
    assert css(token(type_, value))["t"] == written


def test_typography_is_a_font_and_its_parts(css: Css) -> None:
    """The shorthand has no place for letter spacing; the parts can be asked for one by one."""
    assert css({"t": {"$type": "typography", "$value": {**TYPE, "letterSpacing": ONE}}}) == {
        "t": "700 32px/1.2 Arial",
        "t.fontFamily": "Arial",
        "t.fontSize": "32px",
        "t.fontWeight": "700",
        "t.lineHeight": "1.2",
        "t.letterSpacing": "1px",
    }


def test_letter_spacing_may_be_left_out(css: Css) -> None:
    """The format's own examples leave it out."""
    assert css({"t": {"$type": "typography", "$value": TYPE}})["t"] == "700 32px/1.2 Arial"


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        ("strokeStyle", "wavy", "the stroke style is the text `wavy`; write one of solid, dashed"),
        ("strokeStyle", {"dashArray": [], "lineCap": "round"}, "an empty list is not a strokeStyle"),
        ("strokeStyle", {"dashArray": [ONE], "lineCap": "flat"}, "lineCap is the text `flat`"),
        ("border", {"color": BLACK, "width": "{ink}", "style": "solid"}, "`ink` is a color; refer to a dimension"),
        ("border", {"color": BLACK, "width": ONE}, "`style` is missing from this border"),
        ("shadow", {**SHADOW, "inset": "yes"}, "inset is the text `yes`; write true or false"),
        ("shadow", {**SHADOW, "offsetx": ONE}, "`offsetx` does not belong to a shadow; did you mean `offsetX`?"),
        ("shadow", [["{shade}"]], "a list is not a shadow"),
        ("gradient", {"color": BLACK, "position": 0}, "an object is not a gradient"),
        ("gradient", [{"color": BLACK, "position": "middle"}], "the position is the text `middle`"),
        ("typography", {**TYPE, "lineHeight": "120%"}, "the number is the text `120%`"),
        ("typography", {**TYPE, "lineHeight": "{thin}"}, "`thin` is a dimension; refer to a number"),
        ("transition", "fast", "the text `fast` is not a transition"),
    ],
)
def test_an_unfit_part_is_told(told: Told, type_: str, value: Any, expected: str) -> None:
    """The fault stands at the part, not at the whole."""
    (fault,) = told(token(type_, value))

    assert expected in fault


def test_all_parts_are_told_at_once(told: Told) -> None:
    """No fault hides another."""
    assert len(told(token("border", {"color": 1, "width": 2, "style": 3}))) == 3
