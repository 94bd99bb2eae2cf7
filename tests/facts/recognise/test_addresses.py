"""Addresses and phone numbers among the characters of a text."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.recognise.addresses import addresses
from brandkit.facts.recognise.normal import normalise
from brandkit.model.value import Email, Phone, Url

ORDERS = {
    "en-US": "Order no.",
    "en-GB": "order",
    "de-DE": "Ihre Bestellung",
    "fr-FR": "votre commande n°",
    "es-ES": "tu pedido",
}
LOCALES = tuple(ORDERS)


def found(text: str, locale: str = "en-GB") -> list[str]:
    """Return the kinds and words of a text's addresses."""
    statements = recognise(text, setting_of(locale))
    kinds = {Url: "url", Email: "email", Phone: "phone"}
    return [f"{kinds[type(s.value)]} {s.value.text}" for s in statements if isinstance(s.value, Url | Email | Phone)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://acme.example/a?b=c#d.", "url https://acme.example/a?b=c#d"),
        ("See (acme.example/spring).", "url acme.example/spring"),
        ("www.acme.example, or", "url www.acme.example"),
        ("Write to help@acme.example!", "email help@acme.example"),
        ("acme.example/a\u00adb/c", "url acme.example/ab/c"),
        ("→ acme.example/600", "url acme.example/600"),
    ],
)
def test_an_address_is_found_without_what_stands_around_it(text: str, expected: str) -> None:
    """Brackets and points behind it, and characters that nobody sees in it, are no part of it."""
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en-GB", "Order: acme.example/t or 0161 496 0182", "0161 496 0182"),
        ("fr-FR", "Suivi : acme.example/t ou 01 23 45 67 89", "01 23 45 67 89"),
    ],
)
def test_a_word_says_what_the_next_number_is(locale: str, text: str, number: str) -> None:
    """Behind an address it speaks of that: an order's number is no phone, what is called beside its page is one."""
    assert found(text, locale)[1:] == [f"phone {number}"]


@pytest.mark.parametrize(
    "text", ["One sale.Now on", "e.g. this, i.e. that", "2.5 GB at 9.99", "a/b, and/or", "@acme #sale"]
)
def test_what_is_no_address_is_none(text: str) -> None:
    """Sentences without a space, abbreviations, numbers, handles."""
    assert not found(text)


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en-GB", "or 0161 496 0182. 14 days", "0161 496 0182"),
        ("en-GB", "0808 157 0123.", "0808 157 0123"),
        ("en-GB", "ring +44 (0)20 7946 0123 today", "+44 (0)20 7946 0123"),
        ("en-GB", "(0161) 496 0182", "(0161) 496 0182"),
        ("en-GB", "Call 01614960182 now", "01614960182"),
        ("en-GB", "text STOP to 60123", "60123"),
        ("en-GB", "Call us on 911", "911"),
        ("en-GB", "call before 2027", ""),
        ("en-US", "or (303) 555-0124.", "(303) 555-0124"),
        ("en-US", "919-555-0173", "919-555-0173"),
        ("en-US", "919.555.0173", "919.555.0173"),
        ("en-US", "call 312-555-0164 24+ hrs ahead", "312-555-0164"),
        ("en-US", "call 312-555-0164 24 hours a day", "312-555-0164"),
        ("en-US", "1-800-555-0100", "1-800-555-0100"),
        ("en-US", "call us at 555-0142", ""),
        ("fr-FR", "au 01 23 45 67 89 ou", "01 23 45 67 89"),
        ("fr-FR", "au 01.23.45.67.89.", "01.23.45.67.89"),
        ("fr-FR", "N° vert : 0 800 123 456", "0 800 123 456"),
        ("fr-FR", "Appelez le 39 39", "39 39"),
        ("fr-FR", "+33 1 23 45 67 89", "+33 1 23 45 67 89"),
        ("es-ES", "Llámanos al 91 123 45 67", "91 123 45 67"),
        ("es-ES", "al 900 123 456.", "900 123 456"),
        ("de-DE", "unter 030 123456 oder", "030 123456"),
        ("de-DE", "Tel. 030/123 45 67", "030/123 45 67"),
        ("en-US", "Photo ID is needed. More: 605-555-0133. See you", "605-555-0133"),
        ("de-DE", "0800 1234567", "0800 1234567"),
        ("de-DE", "+49 30 123456", "+49 30 123456"),
    ],
)
def test_a_phone_number_is_found_as_its_territory_writes_it(locale: str, text: str, number: str) -> None:
    """Numbers that nobody has (555-01xx, 0161 496 0xxx) are numbers too; seven digits have no area."""
    assert found(text, locale) == ([f"phone {number}"] if number else [])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "text",
    [
        "{order} 0123 456 789 0", "{order} 123-456-7890", "card 4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00",
        "on 2026-05-31", "on 31.05.2026", "on 05/06/2026", "01-02-2026", "from 0800-1700", "10-15 or 2024-2026",
        "12 345 678 people", "£1 234 567", "ISBN 978-3-16-148410-0", "v1.2.3.4", "192.168.100.200", "12:30-14:30",
        "0000417", "12345678901", "3.14159265", "acme.example/t/0161-496-0182",
    ],
)  # fmt: skip
def test_digits_are_no_phone_number_without_its_shape(text: str, locale: str) -> None:
    """Orders, cards, dates, prices, versions."""
    written = text.replace("{order}", ORDERS[locale])

    assert not [each for each in found(written, locale) if each.startswith("phone")]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="a.@/:-+() 0123456789\n€mp", max_size=60), st.sampled_from(LOCALES))
def test_no_text_raises_and_no_two_overlap(text: str, locale: str) -> None:
    """Each address stands behind the one before it."""
    spans = [(each.start, each.end) for each in addresses(normalise(text), setting_of(locale))]

    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize("piece", ["a.", "1 ", "1-", "@", "a@a.", "+1(", "0161 496 0182 ", "://", "a.de"])
def test_hostile_texts_take_linear_work(piece: str, steps: Callable[[Callable[[], object]], int]) -> None:
    """Four times the text is four times the work, and a little for good measure."""
    setting = setting_of("en-GB")
    short, long = (normalise(piece * (2_000 // len(piece) * times)) for times in (1, 4))
    list(addresses(short, setting))

    assert steps(lambda: list(addresses(long, setting))) < 6 * steps(lambda: list(addresses(short, setting))) + 100
