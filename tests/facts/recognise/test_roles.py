import pytest

from brandkit.facts.recognise import setting_of, tell


@pytest.mark.parametrize(
    ("locale", "text", "roles"),
    [
        ("en-US", "Was $50. Now $40.", ["was", "now"]),
        ("en-US", "$50 → $40", ["was", "now"]),
        ("en-US", "Prices drop from $50 to $40", ["was", "now"]),
        ("en-US", "Last year you paid $30, this year it is $35", ["was", "now"]),
        ("en-GB", "This year\n£412.60\nLast year\n£389.20", ["now", "was"]),
        ("en-GB", "£412.60 this year (last year £389.20)", ["now", "was"]),
        ("en-US", "$30 instead of $35", ["now", "was"]),
        ("en-US", "Instead of $35 it costs $30", ["was", "now"]),
        ("en-US", "$5, up from $3", ["now", "was"]),
        ("en-US", "$3 becomes $5", ["was", "now"]),
        ("en-US", "The fee rises to $5 (now $3)", ["now", "was"]),
        ("en-US", "from $20 to $30", ["low", "high"]),
        ("en-US", "It was $50", [""]),
        ("en-US", "20% off", ["off"]),
        ("en-US", "save 15%", ["off"]),
        ("en-US", "5% cashback", ["back"]),
        ("en-US", "less than $5", [""]),
        ("de-DE", "15 € statt 20 €", ["now", "was"]),
        ("de-DE", "bisher 3 €, jetzt 5 €", ["was", "now"]),
        ("de-DE", "steigt von 3 € auf 5 €", ["was", "now"]),
        ("de-DE", "20 % Rabatt", ["off"]),
        ("fr-FR", "5 € au lieu de 8 €", ["now", "was"]),
        ("fr-FR", "passe de 3 € à 5 €", ["was", "now"]),
        ("fr-FR", "20 % de réduction", ["off"]),
        ("es-ES", "5 € en lugar de 8 €", ["now", "was"]),
        ("es-ES", "pasa de 3 € a 5 €", ["was", "now"]),
        ("es-ES", "sube a 6 € (ahora 3 €)", ["now", "was"]),
        ("es-ES", "20 % de descuento", ["off"]),
    ],
)
def test_reads_the_part_that_a_value_plays(locale: str, text: str, roles: list[str]) -> None:
    """What it was, what it is now, what is taken off; a story in the past tense is no old price."""
    statements = tell(text, setting_of(locale)).statements

    assert [each.role for each in statements if hasattr(each.value, "amount")] == roles


def test_a_bare_number_takes_the_unit_of_what_it_changes_with() -> None:
    """Five pounds a month instead of three: three pounds a month."""
    new, old = tell("five pounds a month instead of three", setting_of("en-GB")).statements

    assert (type(old.value), old.per) == (type(new.value), new.per)
