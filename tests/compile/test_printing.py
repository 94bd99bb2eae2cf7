"""Values in print."""

import pytest

from brandkit.compile.printing import text_of
from brandkit.errors import DataError
from brandkit.model.expression import Lookup

NAME = Lookup(("person", "name"))


@pytest.mark.parametrize("text", ["", "Kim", "{{ 7*7 }}", "a\nb", "🌷", "שלום"])
def test_prints_text_as_it_is(text: str) -> None:
    """Text is nobody's template and nobody's markup."""
    assert text_of(text, "en-US", NAME) == text


@pytest.mark.parametrize(("number", "text"), [(7, "7"), (1234.5, "1.234,5"), (0, "0"), (-3, "-3")])
def test_prints_a_number_as_the_locale_does(number: float, text: str) -> None:
    """Numbers follow the message's locale."""
    assert text_of(number, "de-DE", NAME) == text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "`person.name` is missing; give it in the data or write a default"),
        (True, "`person.name` is not text or a number; mend the data"),
        (["Kim"], "`person.name` is not text or a number; mend the data"),
        ({"Kim": 1}, "`person.name` is not text or a number; mend the data"),
        (float("nan"), "`person.name` is not a number that can be printed; mend the data"),
        (float("inf"), "`person.name` is not a number that can be printed; mend the data"),
        ("Kim \ud83c", "`person.name` is not sound text: it holds half of a character; mend the data"),
    ],
)
def test_refuses_what_cannot_be_printed(value: object, words: str) -> None:
    """The error names the author's words and never the recipient's value."""
    with pytest.raises(DataError) as caught:
        text_of(value, "en-US", NAME)

    assert str(caught.value) == words
