import pytest

from brandkit.facts.recognise import setting_of, tell


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
