"""Groups that extend groups."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

Css = Callable[[Mapping[str, Any]], dict[str, str]]
Told = Callable[[Mapping[str, Any]], list[str]]


def number(value: int) -> dict[str, Any]:
    """Return a token that takes its type from its group."""
    return {"$value": value}


BASE = {"$type": "number", "a": number(1), "b": number(2), "inner": {"c": number(3), "d": number(4)}}


@pytest.mark.parametrize("how", [{"$extends": "{base}"}, {"$extends": "#/base"}, {"$ref": "#/base"}])
def test_a_group_has_what_it_extends_and_its_own_on_top(css: Css, how: dict[str, str]) -> None:
    """Groups are merged deeply, tokens replaced as a whole; all three ways to write it mean the same."""
    file = {"base": BASE, "more": {**how, "b": number(20), "inner": {"d": number(40), "e": number(50)}}}

    more = {name: value for name, value in css(file).items() if name.startswith("more.")}

    assert more == {"more.a": "1", "more.b": "20", "more.inner.c": "3", "more.inner.d": "40", "more.inner.e": "50"}


def test_a_chain_of_groups(css: Css) -> None:
    """The nearest group wins over those further back, wherever they stand in the file."""
    file = {
        "third": {"$extends": "{second}", "a": number(30)},
        "second": {"$extends": "{first}", "b": number(20)},
        "first": {"$type": "number", "a": number(1), "b": number(2), "c": number(3)},
    }

    assert [css(file)[f"third.{name}"] for name in "abc"] == ["30", "20", "3"]


def test_an_inherited_group_can_be_extended_too(css: Css) -> None:
    """What a group inherits is as much its own."""
    file = {"base": BASE, "more": {"$extends": "{base}"}, "part": {"$extends": "{more.inner}", "$type": "number"}}

    assert css(file)["part.c"] == "3"


def test_a_group_may_extend_one_that_lies_in_it(css: Css) -> None:
    """That is no circle."""
    assert css({"g": {"$extends": "{g.base}", "$type": "number", "base": {"a": number(1)}}}) == {
        "g.base.a": "1",
        "g.a": "1",
    }


def test_references_reach_inherited_tokens(css: Css) -> None:
    """Aliases and pointers see the finished group."""
    file = {
        "base": BASE,
        "more": {"$extends": "{base}"},
        "alias": {"$value": "{more.inner.c}"},
        "pointer": {"$type": "number", "$value": {"$ref": "#/more/inner/d/$value"}},
    }

    assert (css(file)["alias"], css(file)["pointer"]) == ("3", "4")


def test_a_ref_to_a_token_is_a_token(css: Css) -> None:
    """Only a pointer to a group extends."""
    assert css({"base": BASE, "x": {"$ref": "#/base/a"}, "y": {"$ref": "#/base/b/$value"}})["y"] == "2"


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (
            {"a": {"$extends": "{b}"}, "b": {"$extends": "{a}"}},
            "these groups extend each other in a circle: {b} → {a} → {b}; take one of them out",
        ),
        ({"a": {"$extends": "{a}"}}, "in a circle: {a} → {a}"),
        ({"a": {"x": {"$extends": "{a}"}}}, "in a circle: {a} → {a}"),
        ({"a": {"x": {"$extends": "{b}"}}, "b": {"y": {"$extends": "{a}"}}}, "in a circle: {b} → {a} → {b}"),
        ({"a": {"$extends": "#/"}}, "in a circle: #/ → #/"),
        ({"a": {"$extends": "{nothing}"}}, "`{nothing}` cannot be extended: it is not there"),
        ({"a": {"$extends": "{base.a}"}, "base": BASE}, "`{base.a}` cannot be extended: it is a token, not a group"),
        ({"a": {"$extends": "base"}}, '`base` refers to no group; write the group\'s name: "{button}"'),
        ({"a": {"$extends": 3}}, "`3` refers to no group"),
    ],
)
def test_what_cannot_be_extended_is_told(told: Told, file: dict[str, Any], expected: str) -> None:
    """Circles are told with their chain, other faults with what was found."""
    assert any(expected in fault for fault in told(file))


def test_groups_that_double_are_stopped(told: Told) -> None:
    """Thirty lines that would make a milliard of tokens end at once."""
    file: dict[str, Any] = {"g0": {"$type": "number", "a": number(1)}}
    for step in range(1, 31):
        file[f"g{step}"] = {"x": {"$extends": f"{{g{step - 1}}}"}, "y": {"$extends": f"{{g{step - 1}}}"}}

    assert any("make more than 20,000 steps" in fault for fault in told(file))


def test_a_long_chain_of_groups_is_told(told: Told) -> None:
    """Where people write tokens, nobody extends forty times."""
    file: dict[str, Any] = {f"g{step}": {"$extends": f"{{g{step + 1}}}"} for step in range(40)}

    assert any("more than 32 groups extend each other in a row" in fault for fault in told({**file, "g40": BASE}))
