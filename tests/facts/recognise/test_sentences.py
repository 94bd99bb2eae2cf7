import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise import setting_of, tell


def said(text: str, locale: str = "en-US") -> str:
    """Return the words of a text: a minus before the negated, a stroke and its modality behind."""
    told = tell(text, setting_of(locale))
    return " | ".join(
        " ".join(
            f"{'-' if word.negated else ''}{told.text[word.start : word.end].lower()}"
            f"{f'/{word.modality}' if word.modality else ''}"
            for word in sentence.words
        )
        for sentence in told.sentences
    )


@pytest.mark.parametrize(
    ("locale", "text", "words"),
    [
        ("en-US", "We never share your address.", "-share -address"),
        ("en-US", "Your address is never shared.", "-address -shared"),
        ("en-US", "Excludes gift cards.", "-gift -cards"),
        ("en-US", "Gift cards are excluded.", "-gift -cards"),
        ("en-US", "Gift cards sit this one out.", "-gift -cards"),
        ("en-US", "Do not drink tap water without boiling it.", "-drink -tap -water boiling"),
        ("en-US", "Full refund without a receipt.", "full refund -receipt"),
        ("en-US", "Stop using it and do not touch the cord.", "stop using -touch -cord"),
        ("en-US", "Don't forget the receipt.", "receipt"),
        ("en-US", "Pick the suite, not the cabin.", "pick suite | -cabin".replace(" | ", " ")),
        ("en-US", "You may want to boil it.", "boil/may"),
        ("en-US", "Nonprofits must still renew.", "nonprofits/must renew/must"),
        ("de-DE", "Ausgenommen sind Grills.", "-grills"),
        ("de-DE", "Für Grills gilt das nicht.", "-grills"),
        ("de-DE", "Grills sind nicht ausgeschlossen.", "grills"),
        ("fr-FR", "La piscine ne sera pas fermée.", "-piscine/will -fermée/will"),
        ("fr-FR", "La piscine pourrait être fermée.", "piscine/may fermée/may"),
        ("es-ES", "No tiene permanencia.", "-permanencia"),
        ("es-ES", "Sin permanencia.", "-permanencia"),
    ],
)
def test_reads_what_is_denied_demanded_or_possible(locale: str, text: str, words: str) -> None:
    """A negation reaches as far as its clause, an exclusion negates what it excludes, two cancel each other."""
    assert said(text, locale) == words


@given(st.text(max_size=200), st.sampled_from(["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "pl-PL"]))
@settings(deadline=None)
def test_reads_any_text(text: str, locale: str) -> None:
    """Nothing that people write raises; all places lie in the text, and sentences follow one another."""
    told = tell(text, setting_of(locale))

    places = [place for sentence in told.sentences for place in (sentence.start, sentence.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
    assert all(
        sentence.start <= word.start < word.end <= sentence.end
        for sentence in told.sentences
        for word in sentence.words
    )
