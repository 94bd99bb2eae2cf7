"""The normal form of addresses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.url_form import normal_email, normal_url

ODD = st.text(alphabet="htps:/w.aM%2415?#&=@\\ éĀ.~;|tel+İ。", max_size=24)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://acme.example/spring", "acme.example/spring"),
        ("https://acme.example/spring", "HTTP://www.ACME.example:80/spring/"),
        ("https://acme.example:443", "acme.example/"),
        ("https://acme.example/a?utm_source=sms&utm_medium=x", "acme.example/a"),
        ("https://acme.example/a?gclid=1&b=2&src=wa", "https://acme.example/a?b=2"),
        ("https://acme.example/a?a=1&b=2", "https://acme.example/a?b=2&a=1"),
        ("https://acme.example/%7eanna/%C3%A4", "https://acme.example/~anna/ä"),
        ("https://müller.example/", "https://xn--mller-kva.example"),
        ("https://acme.example/a/./b/../c", "https://acme.example/a/c"),
        ("https://acme.example./a#", "https://acme.example/a"),
        ("//acme.example/a", "https://acme.example/a"),
        ("mailto:help@ACME.example?subject=Hi", "mailto:help@acme.example"),
        ("tel:+44-161-496-0182", "TEL:+441614960182"),
    ],
)
def test_one_target_has_one_form(one: str, other: str) -> None:
    """Scheme, www, ports, slashes, tracking, escapes and the order of parameters lead nowhere else."""
    assert normal_url(one) == normal_url(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://acme.example/spring", "https://acme.example/Spring"),
        ("https://acme.example/spring", "https://acme.example/sprint"),
        ("https://acme.example/a?id=1", "https://acme.example/a?id=2"),
        ("https://acme.example/a?id=1", "https://acme.example/a"),
        ("https://acme.example/a#top", "https://acme.example/a#end"),
        ("https://shop.acme.example", "https://acme.example"),
        ("https://acme.example:8443/a", "https://acme.example/a"),
        ("https://fibra-alcor.example/600", "https://fibraalcor.example/600"),
        ("https://acme.example/a%2Fb", "https://acme.example/a/b"),
        ("https://www.example", "https://example"),
        ("ftp://acme.example/a", "https://acme.example/a"),
    ],
)
def test_two_targets_have_two_forms(one: str, other: str) -> None:
    """Whatever may lead to another page counts."""
    assert normal_url(one) != normal_url(other)


@settings(max_examples=500, deadline=None)
@given(st.one_of(ODD, st.text(max_size=30), ODD.map("https://".__add__)))
def test_a_normal_form_is_its_own(text: str) -> None:
    """Nothing raises, and what is normal stays as it is."""
    assert normal_url(normal_url(text)) == normal_url(text)


@pytest.mark.parametrize("text", ["/." * 500_000, "a@" * 500_000, "https://" * 125_000, "%41" * 300_000, "。" * 9_000])
def test_hostile_addresses_take_no_time(text: str) -> None:
    """What is longer than any address counts as written."""
    assert normal_url(text)


def test_capitals_make_no_other_mail_address() -> None:
    """On neither side of the ``@``."""
    assert normal_email("Help@ACME.example ") == "help@acme.example"
