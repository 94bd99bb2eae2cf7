"""Looking things up in JSON that may be anybody's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.payloads.json_at import first_words, load_or_none, load_or_words, objects_at, value_at, words_at

VALUE = load_or_none('{"a": {"b": "words", "c": [1, {"d": "x"}, []]}, "e": " "}')


@pytest.mark.parametrize("keys", [("a",), ("a", "c"), ("a", "b", "c"), ("z",), ("z", "y")])
def test_what_is_no_string_has_no_words(keys: tuple[str, ...]) -> None:
    """Whatever stands there instead."""
    assert words_at(VALUE, *keys).text == ""


def test_finds_what_is_there() -> None:
    """Strings with their places, and only the objects of an array."""
    assert words_at(VALUE, "a", "b").text == "words"
    assert [words_at(each, "d").text for each in objects_at(VALUE, "a", "c")] == ["x"]
    assert objects_at(VALUE, "a") == []
    assert first_words(value_at(VALUE, "a"), "e", "b").text == "words"
    assert first_words(VALUE, "e").text == ""


@given(st.text('{}[]",:a0\\u ', max_size=12))
def test_never_raises(text: str) -> None:
    """A broken payload is no payload."""
    load_or_none(text)
    load_or_none("[" * 100_000)


def test_what_is_no_json_is_words() -> None:
    """People keep the bare text of a message in files too."""
    assert load_or_words('{"a": 1}') == {"a": 1}
    assert load_or_words("null") is None
    assert load_or_words("Hello {name}\n").text == "Hello {name}"
