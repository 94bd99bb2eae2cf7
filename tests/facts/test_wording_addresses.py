"""Addresses without what a reader does not need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.facts.wording_addresses import shorten_url


@pytest.mark.parametrize(
    ("url", "short"),
    [
        ("https://acme.example/", "acme.example"),
        ("https://acme.example", "acme.example"),
        ("HTTP://Acme.example/a", "Acme.example/a"),
        ("https://acme.example/spring/", "acme.example/spring/"),
        ("https://acme.example/?a=/", "acme.example/?a=/"),
        ("https://acme.example/#/", "acme.example/#/"),
        ("https://user@acme.example/", "https://user@acme.example/"),
        ("mailto:help@acme.example", "help@acme.example"),
        ("mailto:help@acme.example?subject=Hi", "mailto:help@acme.example?subject=Hi"),
        ("tel:+12125550147", "+12125550147"),
        ("ftp://acme.example/", "ftp://acme.example/"),
    ],
)
def test_an_address_is_shortened_as_far_as_it_stays_the_same(url: str, short: str) -> None:
    """The scheme and a slash that is the whole path; nothing that may lead elsewhere."""
    assert shorten_url(url) == short


@given(st.text())
def test_nothing_is_ever_added(text: str) -> None:
    """What is left is a part of the address, and shortening never fails."""
    assert shorten_url(text) in text
