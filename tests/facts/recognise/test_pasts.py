"""What must not have happened for so long: as much time at least has to be over."""

from decimal import Decimal

import pytest

from brandkit.facts.recognise import setting_of, tell
from brandkit.model.value import Duration


@pytest.mark.parametrize(
    ("locale", "text", "bound"),
    [
        ("en-US", "if you haven't given blood in the last 56 days", "at-least"),
        ("en-US", "weigh more than 110 lb and haven't given blood in the last 56 days", "at-least"),
        ("en-GB", "no claims in the previous three years", "at-least"),
        ("en-GB", "not in the past 2 hours", "at-least"),
        ("de-DE", "in den letzten 56 Tagen nicht gespendet", "at-least"),
        ("de-DE", "keine Impfung in den letzten 14 Tagen", "at-least"),
        ("fr-FR", "vous n'avez pas donné au cours des 56 derniers jours", "at-least"),
        ("es-ES", "no has donado en los últimos 56 días", "at-least"),
        ("en-US", "you have given blood in the last 56 days", ""),
        ("en-US", "You were not charged. In the last 3 months you saved", ""),
        ("en-US", "we won't change this for 2 years", ""),
        ("en-US", "don't miss the last 3 days", ""),
        ("fr-FR", "vous avez donné au cours des 56 derniers jours", ""),
    ],
)
def test_reads_for_how_long_something_has_not_been(locale: str, text: str, bound: str) -> None:
    """A sentence that ends between the two, or nothing denied, leaves a length of time as it is."""
    statements = tell(text, setting_of(locale)).statements

    assert [each.bound for each in statements if isinstance(each.value, Duration)] == [bound]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "dans les 14 prochains jours"),
        ("fr-FR", "pendant les quatorze premiers jours"),
        ("de-DE", "an 14 aufeinanderfolgenden Tagen"),
    ],
)
def test_a_word_may_stand_between_number_and_unit(locale: str, text: str) -> None:
    """It is a length of time none the less."""
    (statement,) = tell(text, setting_of(locale)).statements

    assert statement.value == Duration(Decimal(14), "day")
