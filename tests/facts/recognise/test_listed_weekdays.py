"""Weekdays that are listed before their days."""

import pytest

from brandkit.facts.recognise.setting import setting_of
from brandkit.facts.recognise.tell import tell
from brandkit.model.statement import Day


@pytest.mark.parametrize(
    ("locale", "text", "weekdays"),
    [
        ("en-GB", "Saturday and Sunday, 23 and 24 May", [5, 6]),
        ("en-US", "Saturday and Sunday, May 23 and 24", [5, 6]),
        ("en-GB", "Friday, Saturday and Sunday, 22, 23 and 24 May", [4, 5, 6]),
        ("en-GB", "Friday to Sunday, 22 to 24 May", [4, 6]),
        ("de-DE", "Samstag und Sonntag, den 23. und 24. Mai", [5, 6]),
        ("fr-FR", "les samedi et dimanche 23 et 24 mai", [5, 6]),
        ("es-ES", "el sábado y el domingo, 23 y 24 de mayo", [5, 6]),
        ("en-GB", "Mondays, and Sunday 23 and 24 May", [6, None]),
        ("en-GB", "Monday and Tuesday, and on Sunday, 23 and 24 May", [6, None]),
    ],
)
def test_days_get_the_weekdays_that_are_listed(locale: str, text: str, weekdays: list[int | None]) -> None:
    """If there are as many; else the last weekday is that of the first day."""
    found = [each.value for each in tell(text, setting_of(locale)).statements if isinstance(each.value, Day)]

    assert [day.weekday for day in found if day.day is not None] == weekdays
