"""Language tags and what is known about them."""

import pytest

from brandkit.facts.habits import HABITS
from brandkit.facts.languages import habits_of, language_of


@pytest.mark.parametrize("tag", ["de-DE", "de_DE", "DE-de"])
def test_a_tag_may_be_written_in_every_usual_way(tag: str) -> None:
    """Hyphen or underscore, capitals or not: the same locale."""
    assert str(language_of(tag).locale) == "de_DE"


@pytest.mark.parametrize(("tag", "language"), [("en", "en"), ("zh-Hant-TW", "zh"), ("es-419", "es")])
def test_tags_without_region_with_script_or_with_an_area_work(tag: str, language: str) -> None:
    """Whatever CLDR has data for can be printed."""
    assert language_of(tag).locale.language == language


@pytest.mark.parametrize("tag", ["", "english", "../de", "en-US-x", "xx", "e n", "en-US\n"])
def test_a_text_that_is_no_known_tag_is_refused_with_an_example(tag: str) -> None:
    """The error says what a tag looks like."""
    with pytest.raises(ValueError, match="expected one such as en-US"):
        language_of(tag)


def test_a_territory_may_have_habits_of_its_own() -> None:
    """British copy is not American copy."""
    assert habits_of("en", "GB") != habits_of("en", "US")


def test_a_territory_without_its_own_habits_has_those_of_its_language() -> None:
    """Austria writes as German copy does."""
    assert habits_of("de", "AT") is HABITS["de"]


def test_a_language_without_habits_is_left_to_cldr() -> None:
    """Finnish is printed by CLDR alone."""
    assert habits_of("fi", "FI").usual_clock is None


@pytest.mark.parametrize("tag", HABITS)
def test_every_entry_of_the_table_is_for_a_tag_that_exists(tag: str) -> None:
    """A misspelt tag would be data that nobody ever reads."""
    assert language_of(tag).habits is HABITS[tag]
