"""Reading addresses, phone numbers and codes."""

import pytest

from brandkit.facts.literal import read_literal


@pytest.mark.parametrize(
    "text",
    [
        "https://acme.example",
        "HTTP://acme.example:8080/a?b=c#d",
        "https://münchen.example/straße",
        "https://[::1]/",
        "mailto:help@acme.example?subject=Hi",
        "tel:+12125550147",
    ],
)
def test_urls_are_read(text: str) -> None:
    """The schemes that a message may link to, and no others."""
    assert read_literal(text)[0] == "url"


@pytest.mark.parametrize("text", ["ftp://acme.example", "javascript:alert(1)", "acme.example", "tel: ask", "mailto:me"])
def test_other_schemes_and_bare_hosts_are_phrases(text: str) -> None:
    """They are words until somebody makes a link of them."""
    assert read_literal(text)[0] == "phrase"


@pytest.mark.parametrize(
    "text", ["https://", "https:///path", "https://a b", "http://acme.example:port/", "https://<x>"]
)
def test_a_broken_web_address_is_refused_or_words(text: str) -> None:
    """What begins like an address and cannot be one is a slip; with a space it is a sentence."""
    if " " in text:
        assert read_literal(text)[0] == "phrase"
    else:
        with pytest.raises(ValueError, match="no web address"):
            read_literal(text)


@pytest.mark.parametrize("text", ["a.b+c@acme.example", "grüße@straße.example", "x@mail.acme.co"])
def test_mail_addresses_are_read(text: str) -> None:
    """Letters beyond ASCII are allowed, as in RFC 6531."""
    assert read_literal(text)[0] == "email"


@pytest.mark.parametrize("text", ["@acme", "a@b", "a@@b.example", "a b@c.example", "a@b.", "x" * 250 + "@b.example"])
def test_what_is_no_mail_address_is_a_phrase(text: str) -> None:
    """A handle is no address."""
    assert read_literal(text)[0] == "phrase"


@pytest.mark.parametrize("text", ["+1 212 555 0147", "+44 (0)20 7946 0958", "+49-89-1234567", "+4912345"])
def test_phone_numbers_are_read(text: str) -> None:
    """With the country code, 7 to 15 digits."""
    assert read_literal(text)[0] == "phone"


@pytest.mark.parametrize("text", ["+1 212", "+1 234 567 890 123 456", "+20% more", "+", "0800 123 456"])
def test_what_may_be_no_phone_number_is_a_phrase(text: str) -> None:
    """Too short, too long, or without the country code."""
    assert read_literal(text)[0] == "phrase"


@pytest.mark.parametrize("text", ["0800 123 456", "60123", "(212) 555-0147", "911"])
def test_a_named_phone_number_may_be_a_national_one(text: str) -> None:
    """Short codes and national numbers are read when the author says what they are."""
    assert read_literal(text, "phone")[0] == "phone"


@pytest.mark.parametrize("text", ["SPRING20", "A1", "SAVE-20-NOW", "2FOR1"])
def test_codes_are_read(text: str) -> None:
    """Capitals and digits, both; hyphens between them."""
    assert read_literal(text)[0] == "code"


@pytest.mark.parametrize("text", ["SPRING", "spring20", "SPRING 20", "-A1", "A1-", "A--1", "ÄB1"])
def test_what_may_be_no_code_is_a_phrase(text: str) -> None:
    """Capitals without digits are words."""
    assert read_literal(text)[0] == "phrase"


@pytest.mark.parametrize("text", ["SPRING 20", "x" * 65, "a\x00b"])
def test_a_named_code_is_one_word_of_bounded_length(text: str) -> None:
    """Nobody types a space or a control character at the till."""
    with pytest.raises(ValueError, match="expected a code without spaces"):
        read_literal(text, "code")
