import pytest

from brandkit.facts.recognise import setting_of, tell
from brandkit.model.statement import Clock, Day
from brandkit.model.value import Duration


@pytest.mark.parametrize(
    ("locale", "text", "bound"),
    [
        ("en-US", "up to 5", "up-to"),
        ("en-US", "Save up to 20% today", "up-to"),
        ("en-US", "as much as $5", "up-to"),
        ("en-US", "no more than $5", "up-to"),
        ("en-US", "Max 2 meals", "up-to"),
        ("en-US", "2 meals max per adult", "up-to"),
        ("en-US", "up to a total of $50", "up-to"),
        ("en-US", "at least $60", "at-least"),
        ("en-US", "orders of $60 or more", "at-least"),
        ("en-US", "orders of $60+", "at-least"),
        ("en-US", "a $60 minimum", "at-least"),
        ("en-US", "orders starting at $60", "at-least"),
        ("en-GB", "from £12", "at-least"),
        ("en-US", "about 3% of requests", "about"),
        ("en-US", "approx. 3% of requests", "about"),
        ("en-US", "over-65s", "over"),
        ("en-US", "under 65", "under"),
        ("en-US", "56 or more days ago", "at-least"),
        ("de-DE", "56 oder mehr Tage", "at-least"),
        ("es-ES", "56 o más días", "at-least"),
        ("en-US", "50 or fewer GB", "up-to"),
        ("en-GB", "We are putting your price up to £31.50", ""),
        ("en-GB", "free for under-sixteens", "under"),
        ("en-US", "just under $65", "under"),
        ("en-US", "only $5", "only"),
        ("en-US", "$5", ""),
        ("en-US", "Online only, $5", ""),
        ("de-DE", "mindestens 100", "at-least"),
        ("de-DE", "ab einem Bestellwert von 100", "at-least"),
        ("de-DE", "höchstens 100", "up-to"),
        ("de-DE", "bis zu 100", "up-to"),
        ("de-DE", "rund 100", "about"),
        ("fr-FR", "jusqu'à 100", "up-to"),
        ("fr-FR", "au moins 100", "at-least"),
        ("fr-FR", "plus de 100", "over"),
        ("es-ES", "hasta 100", "up-to"),
        ("es-ES", "unos 100", "about"),
        ("es-ES", "100 como mínimo", "at-least"),
    ],
)
def test_reads_the_bound_of_an_amount(locale: str, text: str, bound: str) -> None:
    """What limits an amount may stand before it or behind it."""
    statements = tell(text, setting_of(locale)).statements

    assert [statement.bound for statement in statements] == [bound]


@pytest.mark.parametrize(
    ("locale", "text", "bound"),
    [
        ("en-US", "no later than 24 hours before your visit", "at-least"),
        ("en-US", "up to 24 hours in advance", "at-least"),
        ("en-US", "at most 3 days ahead", "up-to"),
        ("en-US", "no later than 3 days after your visit", "up-to"),
        ("de-DE", "spätestens 24 Stunden vorher", "at-least"),
        ("de-DE", "bis 2 Tage vor dem Termin", "at-least"),
        ("de-DE", "höchstens 2 Tage vorher", "up-to"),
        ("fr-FR", "au plus tard 24 h avant l'arrivée", "at-least"),
        ("es-ES", "a más tardar 2 días antes", "at-least"),
    ],
)
def test_a_deadline_that_lies_so_long_ahead_is_at_least_that_long(locale: str, text: str, bound: str) -> None:
    statements = tell(text, setting_of(locale)).statements

    assert [each.bound for each in statements if isinstance(each.value, Duration)] == [bound]


@pytest.mark.parametrize(
    ("locale", "text", "bounds"),
    [
        ("en-US", "up to and including May 31", ["until"]),
        ("en-US", "through May 31", ["until"]),
        ("en-US", "until Sunday, June 14, at 6 pm", ["until", "until"]),
        ("en-US", "no later than Friday", ["by"]),
        ("en-US", "Sale ends Sunday at 6 pm", ["by", "by"]),
        ("en-US", "The last day to save is Friday", ["by"]),
        ("en-US", "before June 1", ["before"]),
        ("en-US", "starting June 1", ["from"]),
        ("en-US", "after June 1", ["after"]),
        ("en-US", "since June 1", ["since"]),
        ("en-US", "on June 1", [""]),
        ("en-US", "The clinic is open on Monday", [""]),
        ("en-GB", "Bookings open on 1 October", ["from"]),
        ("de-DE", "bis einschließlich Sonntag, den 14. Juni", ["until"]),
        ("de-DE", "spätestens am 14. Juni", ["by"]),
        ("de-DE", "vor dem 14. Juni", ["before"]),
        ("de-DE", "ab dem 14. Juni", ["from"]),
        ("de-DE", "Letzter Tag ist Sonntag, der 14. Juni", ["by"]),
        ("fr-FR", "jusqu'au 10 juillet", ["until"]),
        ("fr-FR", "au plus tard le 10 juillet", ["by"]),
        ("fr-FR", "avant le 10 juillet", ["before"]),
        ("fr-FR", "à partir du 10 juillet", ["from"]),
        ("es-ES", "hasta el 10 de julio", ["until"]),
        ("es-ES", "a más tardar el 10 de julio", ["by"]),
        ("es-ES", "antes del 10 de julio", ["before"]),
        ("es-ES", "después del 10 de julio", ["after"]),
    ],
)
def test_reads_the_bound_of_a_moment(locale: str, text: str, bounds: list[str]) -> None:
    """One word may limit an amount in one way and a day in another, and a day and its time together."""
    statements = tell(text, setting_of(locale)).statements

    assert [statement.bound for statement in statements if isinstance(statement.value, Day | Clock)] == bounds


def test_the_ends_of_a_range_have_no_bound_of_their_own() -> None:
    """From ten to twenty is not at least ten."""
    statements = tell("from $10 to $20", setting_of("en-US")).statements

    assert [(statement.role, statement.bound) for statement in statements] == [("low", ""), ("high", "")]


def test_a_plus_within_a_value_is_a_bound() -> None:
    """As in: 24+ hours."""
    statements = tell("24+ hrs ahead", setting_of("en-US")).statements

    assert [statement.bound for statement in statements] == ["at-least"]
