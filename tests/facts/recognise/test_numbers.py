"""Numbers and ordinals among tokens."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise.normal import normalise
from brandkit.facts.recognise.numbers import read_digits, with_numbers
from brandkit.facts.recognise.setting import setting_of
from brandkit.facts.recognise.tokens import NUMBER, ORDINAL, scan

LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")


def found(text: str, locale: str) -> list[str]:
    """Return what the number tokens of a text amount to; an ordinal with a point behind it."""
    setting = setting_of(locale)
    tokens = with_numbers(tuple(scan(normalise(text), (), setting.lexicon.elisions)), setting)
    signs = {NUMBER: "", ORDINAL: "."}
    return [f"{token.amount}{signs[token.kind]}" for token in tokens if token.kind in signs]


@pytest.mark.parametrize(
    ("locale", "text", "amounts"),
    [
        ("en-GB", "two hundred and fifty", "250"),
        ("en-US", "two hundred fifty", "250"),
        ("en-GB", "fifty thousand, twenty-five", "50000 25"),
        ("en-GB", "one hundred and fifty thousand", "150000"),
        ("en-GB", "two million three hundred thousand and five", "2300005"),
        ("en-GB", "a hundred, a dozen, two dozen, half a dozen", "100 12 24 6"),
        ("en-GB", "1.5 million and 3 thousand", "1500000.0 3000"),
        ("de-DE", "einhundertfünfundzwanzig, hundert, hunderteins", "125 100 101"),
        ("de-DE", "zweitausendfünfhundert und zwei Millionen dreihunderttausend", "2500 2300000"),
        ("de-DE", "eine Million, 12 Mio. und 3 Mrd.", "1000000 12000000 3000000000"),
        ("de-DE", "anderthalb, zweieinhalb", "1.5 2.5"),
        ("fr-FR", "quatre-vingt-dix-sept, soixante et onze, soixante-dix, quatre-vingt-onze", "97 71 70 91"),
        ("fr-FR", "vingt et un, vingt et une, vingt-et-un, vingt deux", "21 21 21 22"),
        ("fr-FR", "deux cents, deux cent cinquante, deux mille cinq cents", "200 250 2500"),
        ("fr-FR", "cent pour cent, mille, un million", "100 1000 1000000"),
        ("es-ES", "treinta y nueve, veintiún, ciento veinte", "39 21 120"),
        ("es-ES", "dos mil quinientos, un millón, mil millones, 10 mil", "2500 1000000 1000000000 10000"),
    ],
)
def test_a_number_in_words_is_one_token(locale: str, text: str, amounts: str) -> None:
    """Hyphens, "and" and compounds as each language has them."""
    assert found(text, locale) == amounts.split()


@pytest.mark.parametrize(
    ("locale", "text", "amounts"),
    [
        ("en-GB", "between two hundred and five hundred", "200 500"),
        ("en-GB", "between one thousand and two thousand", "1000 2000"),
        ("en-US", "nine one nine, five five five, zero one seven three", "9 1 9 5 5 5 0 1 7 3"),
        ("en-US", "twenty twenty-five, four eighty-two, nineteen ninety", "20 25 4 82 19 90"),
        ("en-US", "one eight hundred five five five", "1 800 5 5 5"),
        ("de-DE", "vom zwanzigsten, eins, fünf, zwei bis drei", "20. 1 5 2 3"),
        ("fr-FR", "du vingt au vingt-quatre, zéro un, quarante-deux, un, deux", "20 24 0 1 42 1 2"),
        ("es-ES", "de trescientos a seiscientos, dos y tres", "300 600 2 3"),
    ],
)
def test_neighbours_stay_numbers_of_their_own(locale: str, text: str, amounts: str) -> None:
    """Digits that are spoken one by one, ends of ranges, parts of a year."""
    assert found(text, locale) == amounts.split()


@pytest.mark.parametrize(
    ("locale", "text", "amounts"),
    [
        ("en-US", "31st, 1st, thirty-first, twenty first, eighth", "31. 1. 31. 21. 8."),
        ("en-US", "a twenty second pause", "20 2."),
        ("de-DE", "vierzehnter, vierzehnten, dritten, siebte, einunddreißigster", "14. 14. 3. 7. 31."),
        ("de-DE", "am 14. Juni, 14.6.", "14 None"),
        ("fr-FR", "1er, 2e, 3ème, premier, vingt et unième", "1. 2. 3. 1. 21."),
        ("es-ES", "1.º, 1º, 2ª, 3er, primero, catorce", "1. 1. 2. 3. 1. 14"),
    ],
)
def test_ordinals_are_tokens_of_their_own(locale: str, text: str, amounts: str) -> None:
    """In digits and in words; a German point is left to dates."""
    assert found(text, locale) == amounts.split()


@pytest.mark.parametrize(
    ("locale", "text", "amounts"),
    [
        ("en-US", "1,299.00 and 1'299", "1299.00 1299"),
        ("de-DE", "1.299,00 und 1 299,50", "1299.00 1299.50"),
        ("fr-FR", "1\u202f299,00 et 12 500 000", "1299.00 12500000"),
        ("es-ES", "1.299,00 y 10 000", "1299.00 10000"),
        ("fr-FR", "01 23 45 67 89", "1 23 45 67 89"),
        ("es-ES", "900 123 456", "900 123 456"),
        ("en-US", "800 123", "800 123"),
    ],
)
def test_digits_amount_to_what_the_locale_says(locale: str, text: str, amounts: str) -> None:
    """Groups may be parted by a space where no phone number is."""
    assert found(text, locale) == amounts.split()


@pytest.mark.parametrize("written", ["1.29.9", "1,29", "1,2999", ",", "1.", "\u00b2"])
def test_what_is_no_number_has_no_amount(written: str) -> None:
    """A group has three digits."""
    assert read_digits(written, ".", ",") is None


@settings(deadline=None)
@given(st.text(alphabet="12 .,'+-ºstre\nvingthundredyun", max_size=60), st.sampled_from(LOCALES))
def test_never_raises_and_keeps_the_order(text: str, locale: str) -> None:
    """Whatever stands there, tokens stay in order and apart."""
    setting = setting_of(locale)
    tokens = with_numbers(tuple(scan(normalise(text), (), setting.lexicon.elisions)), setting)

    assert all(one.end <= other.start for one, other in pairwise(tokens))


def test_million_words_take_linear_time() -> None:
    """Hostile rows of number words are cut in one pass."""
    assert len(found("twenty hundred thousand and " * 3000, "en-US")) >= 3000


def test_digits_keep_their_decimals() -> None:
    """19.90 is written with two."""
    assert read_digits("19.90", ".", ",") == Decimal("19.90")
