import pytest

from brandkit.facts.recognise import setting_of, tell
from brandkit.model.value import Money


@pytest.mark.parametrize(
    ("locale", "text", "per"),
    [
        ("en-US", "$99 yearly", "year"),
        ("en-US", "a monthly fee of $9", "month"),
        ("en-US", "The monthly price is now $9", "month"),
        ("en-US", "$59 for the year", "year"),
        ("en-US", "the monthly letter, and $9", ""),
        ("en-US", "$9", ""),
        ("de-DE", "monatlich 5 €", "month"),
        ("de-DE", "Monatsgebühr: 5 €", "month"),
        ("fr-FR", "cotisation mensuelle de 5 €", "month"),
        ("es-ES", "cuota mensual de 5 €", "month"),
    ],
)
def test_reads_what_a_price_is_per_where_it_stands_apart(locale: str, text: str, per: str) -> None:
    """Not only "$9 a month": the fee may be monthly."""
    statements = tell(text, setting_of(locale)).statements

    assert [each.per for each in statements if isinstance(each.value, Money)] == [per]


@pytest.mark.parametrize(("text", "currency"), [("a $15 voucher", "USD"), ("A$15", "AUD"), ("an $8 fee", "USD")])
def test_an_article_before_a_dollar_sign_is_no_country(text: str, currency: str) -> None:
    """Only what is written in one word is another dollar."""
    statements = tell(text, setting_of("en-US")).statements

    assert [each.value.currency for each in statements if isinstance(each.value, Money)] == [currency]
