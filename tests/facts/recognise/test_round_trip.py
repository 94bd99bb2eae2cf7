"""What brandkit prints, it recognises as exactly that value, in every form and language."""

from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brandkit.facts.lexicon import lexicon_of
from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.recognise.nouns import is_plural
from brandkit.facts.same_value import agrees
from brandkit.facts.units import DURATION_UNITS, QUANTITY_UNITS, RETAIL_UNITS
from brandkit.facts.wording import printed_forms
from brandkit.model.value import Duration, Money, Number, Percent, Quantity, Value

CARRIERS = {
    "en-US": ("{}", "Here it is: {}.", "You get {}, for sure.", "Until May 31, {} for you!"),
    "en-GB": ("{}", "Here it is: {}.", "You get {}, for sure.", "Until 31 May, {} for you!"),
    "de-DE": ("{}", "Hier ist es: {}.", "Sie erhalten {}, ganz sicher.", "Noch heute {} für Sie!"),
    "fr-FR": ("{}", "Le voici : {}.", "Vous recevez {}, bien sûr.", "Dès demain, {} pour vous !"),
    "es-ES": ("{}", "Aquí está: {}.", "Recibirás {}, seguro.", "¡Hasta mañana, {} para ti!"),
}
CURRENCIES = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD")
# Symbols that are words: silent when another word follows.
UNSURE = ("in", "A", "ha", "mi")


def amounts(places: int = 2) -> st.SearchStrategy[Decimal]:
    whole = st.integers(0, 10**9).map(Decimal)
    return whole | st.decimals(0, 10**7, places=places, allow_nan=False) | st.integers(0, 100).map(Decimal)


VALUES = st.one_of(
    amounts().map(Percent),
    st.builds(Money, amounts(), st.sampled_from(CURRENCIES)),
    st.builds(Duration, amounts(1), st.sampled_from(sorted(DURATION_UNITS))),
    st.builds(Quantity, amounts(1), st.sampled_from([unit.symbol for unit in QUANTITY_UNITS])),
)


def is_recognised(value: Value, text: str, locale: str) -> bool:
    currency = value.currency if isinstance(value, Money) else ""
    setting = setting_of(locale, None, currency)
    return any(agrees(value, statement, setting) for statement in recognise(text, setting))


@settings(deadline=None, max_examples=300)
@given(VALUES, st.sampled_from(sorted(CARRIERS)), st.integers(0, 3))
@example(Duration(Decimal(1), "workday"), "de-DE", 0)
@example(Money(Decimal("1234567.89"), "EUR"), "fr-FR", 1)
def test_what_is_printed_is_recognised(value: Value, locale: str, carrier: int) -> None:
    """Alone and inside a sentence of the language."""
    carrier = 0 if isinstance(value, Quantity) and value.unit in UNSURE else carrier
    for printed in printed_forms(value, locale):
        text = CARRIERS[locale][carrier].format(printed)

        assert is_recognised(value, text, locale), text


@settings(deadline=None, max_examples=200)
@given(amounts(3), st.sampled_from(sorted(CARRIERS)), st.integers(0, 3))
def test_a_plain_number_is_recognised(amount: Decimal, locale: str, carrier: int) -> None:
    """Where three decimals could be a group, the other reading is offered, and nothing is certain."""
    for printed in printed_forms(Number(amount), locale):
        text = CARRIERS[locale][carrier].format(printed)

        assert is_recognised(Number(amount), text, locale), text


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize("unit", sorted(RETAIL_UNITS))
def test_things_that_are_counted_are_recognised(unit: str, locale: str) -> None:
    """Their unit is the noun."""
    amount = Decimal(5 if is_plural(unit, lexicon_of("en")) else 1)
    if unit != "can":  # a verb
        assert is_recognised(Quantity(amount, unit), f"Choose {amount} {unit} today.", locale)
