"""In which of a server's languages a text is read."""

import pytest

from brandkit.grammar.languagetool.languages import variant_of

LANGUAGES = {"en", "en-US", "en-GB", "de", "de-DE", "de-CH", "es", "es-AR", "ca-ES", "auto"}


@pytest.mark.parametrize(
    ("locale", "variant"),
    [
        ("en-US", "en-US"),
        ("en-GB", "en-GB"),
        ("en-IE", "en-GB"),
        ("en-ZA", "en-US"),
        ("en", "en-US"),
        ("de-AT", "de-DE"),
        ("de-LI", "de-CH"),
        ("es-ES", "es"),
        ("es-AR", "es-AR"),
        ("fr-FR", ""),
    ],
)
def test_a_variant_with_a_dictionary(locale: str, variant: str) -> None:
    """Bare English has none."""
    assert variant_of(locale, LANGUAGES) == variant
