"""Printing recipient data."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.facts import data

LOCALES = st.sampled_from(["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "hi-IN"])


@given(st.text(), LOCALES)
def test_text_is_shown_as_it_is(text: str, locale: str) -> None:
    """A name is a name in every locale."""
    assert data.show(text, locale) is text


@pytest.mark.parametrize(
    ("value", "locale", "shown"),
    [
        (0, "de-DE", "0"),
        (999, "de-DE", "999"),
        (1299, "de-DE", "1.299"),
        (-3, "en-US", "-3"),
        (10**30, "en-US", "1" + ",000" * 10),
        (49.9, "fr-FR", "49,9"),
        (3.0, "en-US", "3"),
        (0.1 + 0.2, "en-US", "0.3"),
        (-0.0, "en-US", "0"),
        (1e22, "en-US", "10" + ",000" * 7),
        (1e-7, "en-US", "0.0000001"),
    ],
)
def test_numbers_are_shown_by_the_locale_without_binary_noise(value: float, locale: str, shown: str) -> None:
    """Grouped, and with as many decimals as a person would have written."""
    assert data.show(value, locale) == shown


@given(st.integers(), LOCALES)
def test_no_digit_of_an_integer_is_lost(value: int, locale: str) -> None:
    """Integers of any size are exact."""
    digits = "".join(c for c in data.show(value, locale) if c.isdigit() or c == "-")

    assert int(digits) == value


@given(st.floats(-1e300, 1e300))
def test_floats_are_shown_to_fifteen_digits(value: float) -> None:
    """What is shown is the number, as far as a float knows it."""
    shown = float(data.show(value, "en-US").replace(",", ""))

    assert shown == pytest.approx(value, rel=1e-14, abs=0.0)


def test_the_longest_integers_are_shown() -> None:
    """Python itself refuses to turn more than 4300 digits into text; a slot does not."""
    assert data.show(10**4500, "de-DE").count("0") == 4500


@pytest.mark.parametrize("value", [True, False, None, [], {}, ["a"], {"a": 1}, object()])
def test_what_is_neither_text_nor_number_is_refused(value: object) -> None:
    """A list printed as Python writes it would be a leak."""
    with pytest.raises(TypeError, match="expected text or a number, found"):
        data.show(value, "en-US")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_finite_number_is_refused(value: float) -> None:
    """Nobody's balance is infinite."""
    for print_number in (data.show, data.number, data.percent):
        with pytest.raises(ValueError, match="infinite"):
            print_number(value, "en-US")


def test_numbers_and_shares_take_text_and_forms() -> None:
    """JSON often carries numbers as text."""
    assert data.number("1299.50", "de-DE") == "1.299,50"
    assert data.number(1299, "en-US", "short") == "1299"
    assert data.percent(20, "en-US") == "20%"
    assert data.percent("12.5", "de-DE", "long") == "12,5 Prozent"


@pytest.mark.parametrize(
    ("value", "currency", "form", "printed"),
    [
        (49, "USD", "usual", "$49.00"),
        (49, "USD", "short", "$49"),
        (49.9, "USD", "usual", "$49.90"),
        ("49.9", "USD", "usual", "$49.90"),
        (33.333333333333336, "USD", "usual", "$33.33"),
        (0.125, "USD", "usual", "$0.13"),
        ("1.459", "EUR", "usual", "€1.459"),
        (4900, "JPY", "usual", "¥4,900"),
        ("USD 49.9", "", "usual", "$49.90"),
        (10**40, "USD", "short", "$10" + ",000" * 13),
    ],
)
def test_money_of_recipients_has_all_its_decimals(value: object, currency: str, form: str, printed: str) -> None:
    """A balance has cents; text keeps what it was written with."""
    assert data.money(value, "en-US", currency, form) == printed


@pytest.mark.parametrize(
    ("value", "printed"),
    [("2026-05-31", "May 31"), ("2026-05-31T23:59:59.123Z", "May 31"), ("2026-05-31 01:00+09:00", "May 31")],
)
def test_dates_are_days_or_timestamps(value: str, printed: str) -> None:
    """The day on the clock it was written for; never converted."""
    assert data.date(value, "en-US") == printed


@pytest.mark.parametrize(
    ("value", "printed"), [("18:00", "6pm"), ("18:05:59", "6:05pm"), ("2026-05-31T18:00:00+02:00", "6pm")]
)
def test_times_are_times_or_timestamps(value: str, printed: str) -> None:
    """Without seconds, as on a clock."""
    assert data.time(value, "en-GB") == printed


@pytest.mark.parametrize("filtering", [data.date, data.time, data.money, data.number, data.percent])
@pytest.mark.parametrize("value", ["secret", "2026-02-30", "25:61", "1,000", "USD secret", "ABC 7304.10", "\t1"])
def test_text_of_another_sort_is_refused_without_a_quote(filtering: object, value: str) -> None:
    """The value belongs to a person; it does not go into a log."""
    assert callable(filtering)
    with pytest.raises(ValueError, match="expected") as caught:
        filtering(value, "en-US")

    assert value not in str(caught.value)
    assert "7304" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize("filtering", [data.date, data.time, data.money, data.number, data.percent])
@pytest.mark.parametrize("value", [None, True, [], {}])
def test_a_value_of_another_sort_is_refused(filtering: object, value: object) -> None:
    """Nothing but text and numbers can be printed."""
    assert callable(filtering)
    with pytest.raises(TypeError, match=r"expected .*, found"):
        filtering(value, "en-US")


def test_a_number_is_no_date() -> None:
    """Seconds since 1970 are not guessed at."""
    with pytest.raises(TypeError, match="expected a date such as 2026-05-31, found a number"):
        data.date(1780000000, "en-US")


def test_an_unknown_currency_is_refused() -> None:
    """The code is the author's; the error shows one that is right."""
    with pytest.raises(ValueError, match="such as USD"):
        data.money(49, "en-US", "usd")


@given(st.decimals(0, 10**9, places=2).map(str))
def test_amounts_as_text_are_exact(text: str) -> None:
    """No detour over floats."""
    printed = data.money(text, "en-US", "USD")

    assert Decimal(printed.removeprefix("$").replace(",", "")) == Decimal(text)
