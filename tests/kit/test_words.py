"""The kit's own words."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from brandkit.errors import Fault
from brandkit.kit import load_kit
from brandkit.kit.words import lay_over, read_words, words_for

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {"opt_out": "Reply STOP", "unsubscribe": "Unsubscribe"},
    "de": {"unsubscribe": "Abmelden"},
    "de-AT": {"unsubscribe": "Abbestellen"},
    "zh-Hant": {"unsubscribe": "取消訂閱"},
}


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en-US", ("Reply STOP", "Unsubscribe")),
        ("de", ("Reply STOP", "Abmelden")),
        ("de-AT", ("Reply STOP", "Abbestellen")),
        ("de-CH", ("Reply STOP", "Abmelden")),
        ("zh-Hant-TW", ("Reply STOP", "取消訂閱")),
        ("ja-JP", ("Reply STOP", "Unsubscribe")),
        ("", ("Reply STOP", "Unsubscribe")),
    ],
)
def test_a_locale_gets_the_most_fitting_words(locale: str, expected: tuple[str, str]) -> None:
    """Its own, then its language's, then English, word by word."""
    words = words_for(replace(load_kit(None), words=WORDS), locale)

    assert (words["opt_out"], words["unsubscribe"]) == expected


def test_the_default_kit_speaks_four_languages() -> None:
    """Every word that English has stands in each of them."""
    words = load_kit(None).words

    assert set(words) >= {"en", "de", "fr", "es"}
    assert all(set(words[language]) == set(words["en"]) for language in words)
    assert {"opt_out", "unsubscribe"} <= set(words["en"])


def test_words_are_laid_over_each_other_one_by_one() -> None:
    """A later file need not repeat the others."""
    assert lay_over(({"en": {"a": "1", "b": "2"}}, {"en": {"b": "3"}, "de": {"a": "4"}})) == {
        "en": {"a": "1", "b": "3"},
        "de": {"a": "4"},
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("english: {a: b}", "words.yaml:1:1: `english` cannot be a key"),
        ("en: {Opt-Out: b}", "`Opt-Out` cannot be a key of `en`; write a name such as opt_out"),
        ("en: {opt_out: [a]}", "`en.opt_out` is a list here; write one line"),
        ('en: {opt_out: "a\\nb"}', "`en.opt_out` cannot be"),
        ("en: {opt_out: ''}", "`en.opt_out` is empty; write one line of at most 200 characters"),
        ("en: x", "`en` is text here; write a mapping of words"),
        ("en: {", "words.yaml:1:"),
    ],
)
def test_a_faulty_file_is_told(text: str, told: str) -> None:
    """Each fault says what it found and what to write."""
    faults: list[Fault] = []

    assert read_words(text, "words.yaml", faults) == {}
    assert told in str(faults[0])
