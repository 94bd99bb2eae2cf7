"""Whether a post says that it is an ad, and in whose words."""

from dataclasses import replace

import pytest

from brandkit.kit import load_kit
from brandkit.kit.disclosure import disclosure
from brandkit.model.channel import Composition


def composition(locale: str, purpose: str = "marketing") -> Composition:
    """Return a composition for some channel."""
    return Composition("post", "m", locale, "", purpose, (), (), (), None)


@pytest.mark.parametrize(
    ("setting", "locale", "expected"),
    [
        ("true", "en-US", "Ad"),
        ("true", "de-AT", "Anzeige"),
        ("true", "ja-JP", "Ad"),
        ("Sponsored", "de-DE", "Sponsored"),
        ("Paid\u202e\npartnership", "en-GB", "Paid partnership"),
        ("", "en-US", ""),
    ],
)
def test_says_the_kits_word_or_the_brands(setting: str, locale: str, expected: str) -> None:
    """On one line, without characters that nobody sees."""
    kit = replace(load_kit(None), settings={"post": {"disclosure": setting}})

    assert disclosure(kit, composition(locale)) == expected


def test_says_nothing_unasked() -> None:
    """Without the setting, on another channel, or in what is no marketing."""
    kit = load_kit(None)

    assert disclosure(kit, composition("en-US")) == ""
    assert disclosure(replace(kit, settings={"other": {"disclosure": "true"}}), composition("en-US")) == ""
    kit = replace(kit, settings={"post": {"disclosure": "true"}})
    assert disclosure(kit, composition("en-US", "transactional")) == ""
