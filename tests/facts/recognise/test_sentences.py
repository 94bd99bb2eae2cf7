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
        ("en-US", "Pick the suite, not the cabin.", "pick suite -cabin"),
        ("en-US", "The suite instead of the cabin.", "suite cabin/instead"),
        ("en-US", "If you did not sign up, ignore this.", "-sign up/if ignore"),
        ("en-US", "Not renewing?", "-renewing/if"),
        ("en-US", "You don't need to renew.", "-renew/must"),
        ("en-US", "You may be refunded.", "refunded/may"),
        ("en-US", "You may cancel.", "cancel/can"),
        ("en-US", "The will of the people.", "people"),
        ("en-US", "Smoking is prohibited.", "-smoking"),
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


@pytest.mark.parametrize(
    ("locale", "text", "sentences"),
    [
        ("en-US", "Dr. Osei, e.g. at 5 p.m. today. Bring it.", ["Dr. Osei, e.g. at 5 p.m. today.", "Bring it."]),
        ("en-US", "Calls cost 5p. Ring us!", ["Calls cost 5p.", "Ring us!"]),
        ("en-US", "See a.example/b?c=d. Then go", ["See a.example/b?c=d.", "Then go"]),
        ("en-US", "Heading\nA line that\ngoes on", ["Heading", "A line that\ngoes on"]),
        ("en-US", "• One thing • Another", ["One thing", "Another"]),
        ("de-DE", "Am 3. Tag, z. B. mittags. Danach nie.", ["Am 3. Tag, z. B. mittags.", "Danach nie."]),
        ("fr-FR", "M. Dupont vient. Merci !", ["M. Dupont vient.", "Merci !"]),
        ("es-ES", "El Sr. López viene. Gracias.", ["El Sr. López viene.", "Gracias."]),
    ],
)
def test_cuts_a_text_into_sentences(locale: str, text: str, sentences: list[str]) -> None:
    """Points in abbreviations, numbers and addresses end nothing; a line that only was too long goes on."""
    told = tell(text, setting_of(locale))

    assert [told.text[each.start : each.end].strip(" \n•") for each in told.sentences] == sentences


@pytest.mark.parametrize(
    ("locale", "text", "asks"),
    [
        ("en-US", "Book a table.", True),
        ("en-US", "Please confirm by Friday.", True),
        ("en-US", "To cancel, reply STOP.", True),
        ("en-US", "If you can, join us.", True),
        ("en-US", "Calls cost 5p.", False),
        ("en-US", "Did you book?", False),
        ("en-US", "We will call you.", False),
        ("de-DE", "Bitte bestätigen Sie bis Freitag.", True),
        ("de-DE", "Rufen Sie uns an.", True),
        ("de-DE", "Die Bestellung ist da.", False),
        ("fr-FR", "Réservez !", True),
        ("fr-FR", "Votre réservation est prête.", False),
        ("es-ES", "¡Llámanos!", True),
        ("es-ES", "La reserva está lista.", False),
    ],
)
def test_knows_what_is_asked_of_the_reader(locale: str, text: str, *, asks: bool) -> None:
    """A request begins with its verb."""
    told = tell(text, setting_of(locale))

    assert [each.is_request for each in told.sentences] == [asks]


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("en-US", "Meet Amara Osei at the clinic.", ["Amara", "Osei"]),
        ("en-US", "Water is fine.", []),
        ("en-US", "Visit Harrow High School.", ["Harrow", "High", "School"]),
        ("de-DE", "Kommen Sie ins Hotel Adler zum Essen.", ["Hotel", "Adler"]),
    ],
)
def test_knows_names_by_their_capitals(locale: str, text: str, names: list[str]) -> None:
    """Where the language does not ask for one."""
    told = tell(text, setting_of(locale))

    found = [text[word.start : word.end] for each in told.sentences for word in each.words if word.is_name]
    assert found == names


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
