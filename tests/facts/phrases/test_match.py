import pytest

from brandkit.facts.phrases import PhraseMatch, match_phrase
from brandkit.facts.recognise import setting_of, tell


def look(phrase: str, text: str, locale: str = "en-US") -> PhraseMatch:
    """Look for a phrase, its wordings parted by strokes, in a text."""
    setting = setting_of(locale)
    return match_phrase([tell(wording, setting) for wording in phrase.split("|")], tell(text, setting), setting)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Excludes gift cards", "Online only, and not on gift cards."),
        ("Excludes gift cards", "Gift cards sit this one out."),
        ("We never share your address", "Your address is never shared."),
        ("410 Larkspur Avenue", "Come to four ten Larkspur Ave."),
        ("Dr. Amara Osei", "You will see Doctor Amara Osei."),
        ("EM-210", "Model E M two ten is recalled."),
    ],
)
def test_finds_a_phrase_in_other_words(phrase: str, text: str) -> None:
    """The words may stand in any order and form, as long as they say the same."""
    assert look(phrase, text).status == "stated"


@pytest.mark.parametrize(
    ("phrase", "text", "status", "words"),
    [
        ("Excludes gift cards", "Gift cards are included.", "negated", "Gift cards"),
        ("renews automatically", "It will not renew automatically.", "negated", "renew automatically"),
        ("We never share your address", "We may share your address.", "negated", "share your address"),
        ("all homes north of Tannery Road", "All homes south of Tannery Rd.", "opposite", "south"),
        (
            "Your pool is closed all day",
            "Your pool might be closed all day.",
            "modality",
            "pool might be closed all day",
        ),
        ("homes near Tannery Road", "Homes near Cannery Road.", "near", "Homes near Cannery Road"),
    ],
)
def test_tells_how_a_phrase_is_changed(phrase: str, text: str, status: str, words: str) -> None:
    """What looks like the phrase and is not says what makes the difference."""
    found = look(phrase, text)

    assert (found.status, text[found.start : found.end]) == (status, words)
