"""The simple types of token files."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import KitError

Css = Callable[[Mapping[str, Any]], dict[str, str]]
Told = Callable[[Mapping[str, Any]], list[str]]


def token(type_: str, value: Any) -> dict[str, Any]:
    """Return a file with one token."""
    return {"t": {"$type": type_, "$value": value}}


@pytest.mark.parametrize(
    ("type_", "value", "written"),
    [
        ("dimension", {"value": 16, "unit": "px"}, "16px"),
        ("dimension", {"value": 1.5, "unit": "rem"}, "24px"),
        ("dimension", {"value": 0, "unit": "px"}, "0px"),
        ("dimension", {"value": -0.00001, "unit": "px"}, "0px"),
        ("dimension", {"value": -2, "unit": "px"}, "-2px"),
        ("dimension", {"value": 1e-7, "unit": "rem"}, "0px"),
        ("duration", {"value": 100, "unit": "ms"}, "100ms"),
        ("duration", {"value": 1.5, "unit": "s"}, "1.5s"),
        ("number", 1.5, "1.5"),
        ("number", -3, "-3"),
        ("fontWeight", 350, "350"),
        ("fontWeight", "extra-bold", "800"),
        ("fontWeight", "hairline", "100"),
        ("fontFamily", "Comic Sans MS", "'Comic Sans MS'"),
        ("fontFamily", ["Helvetica", "Arial", "sans-serif"], "Helvetica, Arial, sans-serif"),
        ("fontFamily", ["-apple-system", "Source Sans 3", "M PLUS 1p", "Ünder"], None),
        ("fontFamily", ["inherit", "3270"], "'inherit', '3270'"),
        ("cubicBezier", [0.5, 0, 1, 1], "cubic-bezier(0.5, 0, 1, 1)"),
        ("cubicBezier", [0, -2, 1, 3], "cubic-bezier(0, -2, 1, 3)"),
    ],
)
def test_a_value_is_written_as_css(css: Css, type_: str, value: Any, written: str | None) -> None:
    """rem becomes px, names become numbers, fonts stand in quotes where they must."""
    expected = "-apple-system, 'Source Sans 3', 'M PLUS 1p', 'Ünder'" if written is None else written

    assert css(token(type_, value)) == {"t": expected}


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        ("dimension", "16px", 'the text `16px` is not a dimension; write a value such as {"value": 16, "unit": "px"}'),
        ("dimension", 0, "the number `0` is not a dimension"),
        ("dimension", {"value": 16}, "`unit` is missing from this dimension"),
        ("dimension", {"value": 16, "unit": "em"}, "the unit is the text `em`; write one of px, rem"),
        ("dimension", {"value": "16", "unit": "px"}, "the value is the text `16`"),
        ("dimension", {"value": 1e300, "unit": "rem"}, "the value is the number `1e+300`"),
        ("dimension", {"value": True, "unit": "px"}, "the value is true"),
        ("duration", {"value": 100, "unit": "px"}, "the unit is the text `px`; write one of ms, s"),
        ("duration", {"value": -1, "unit": "s"}, "the value is the number `-1`; write a number from 0"),
        ("number", "1.5", "the number is the text `1.5`"),
        ("fontWeight", 0, "the weight is the number `0`; write a number from 1 to 1000"),
        ("fontWeight", 1001, "the weight is the number `1001`"),
        ("fontWeight", "Bold", "the text `Bold` is not a weight"),
        ("fontFamily", [], "an empty list is not a fontFamily"),
        ("fontFamily", {"name": "Arial"}, "an object is not a fontFamily"),
        ("fontFamily", ["Arial", 3], "the number `3` is not a font name"),
        ("fontFamily", ["A"] * 65, "the list has 65 items; keep it to 64"),
        ("cubicBezier", [0, 0, 1], "a list of 3 is not a cubicBezier"),
        ("cubicBezier", [1.1, 0, 1, 1], "this coordinate is the number `1.1`; write a number from 0 to 1"),
    ],
)
def test_an_unfit_value_is_told(told: Told, type_: str, value: Any, expected: str) -> None:
    """Each fault says what it found and what to write."""
    (fault,) = told(token(type_, value))

    assert expected in fault


@pytest.mark.parametrize(
    "name", ["Arial;", "a'b", 'a"b', "url(x)", "a\\b", "</style>", "a{b", "a\nb", "", "@x", "/**/"]
)
def test_a_font_name_cannot_leave_its_place(told: Told, name: str) -> None:
    """Nothing in a name ends the declaration, the attribute or the style element."""
    (fault,) = told(token("fontFamily", [name]))

    assert "is not a font name; use letters" in fault


@given(st.lists(st.text(), min_size=1, max_size=3))
def test_css_of_fonts_holds_no_mark_of_another_language(css: Css, names: list[str]) -> None:
    """Whatever the names, only letters, digits, blanks, quotes and `, . + - _` come out."""
    try:
        written = css(token("fontFamily", names))["t"]
    except KitError:
        return

    assert re.fullmatch(r"[\w ',.+-]+", written)
    assert written.count("'") % 2 == 0
