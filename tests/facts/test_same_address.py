"""Whether a statement says the address, number or code that was declared."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.kinds import forms_of, kind_of
from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.same_address import code_agrees, email_agrees, looks_like_code, phone_agrees, url_agrees
from brandkit.facts.same_said import same_said
from brandkit.facts.wording import print_value
from brandkit.model.statement import Action, Statement
from brandkit.model.value import Code, Email, Number, Phone, Url, Value

LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")
CARRIERS = ("{}", "Go to {}.", "({})", "{}, or not?", "→ {}\nBye", "“{}”!")
PHONES = (
    "+44 161 496 0182",
    "+1 303 555 0142",
    "+33 1 23 45 67 89",
    "+34 911 23 45 67",
    "+49 30 123456",
    "+44 808 157 0123",
)


def agrees(value: Value, said: Statement, locale: str) -> bool:
    """Return whether a statement says a value of any of the four kinds."""
    match value:
        case Url():
            return url_agrees(value, said, setting_of(locale))
        case Email():
            return email_agrees(value, said)
        case Phone():
            return phone_agrees(value, said, setting_of(locale))
        case Code():
            return code_agrees(value, said)
    return False


LABELS = st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?", fullmatch=True)
URLS = st.builds("https://{}.example/{}{}".format, LABELS, st.sampled_from(["", "a/", "A1/"]), LABELS)
EMAILS = st.builds("{}@{}.example".format, LABELS, LABELS)
CODES = st.from_regex(r"[A-Z]{3,8}[0-9]{1,4}(-[A-Z0-9]{2,4})?", fullmatch=True)
VALUES = st.one_of(
    URLS.map(Url),
    EMAILS.map(Email),
    st.sampled_from(PHONES).map(Phone),
    CODES.map(Code),
    EMAILS.map("mailto:".__add__).map(Url),
)


@settings(max_examples=400, deadline=None)
@given(VALUES, st.sampled_from(LOCALES), st.sampled_from(CARRIERS))
def test_every_form_of_a_value_says_it(value: Value, locale: str, carrier: str) -> None:
    """In print, alone and in a sentence."""
    for form in forms_of(kind_of(value)):
        text = carrier.format(print_value(value, locale, form))
        assert any(agrees(value, said, locale) for said in recognise(text, setting_of(locale))), (form, text)


@pytest.mark.parametrize(
    ("locale", "declared", "text"),
    [
        ("en-GB", Url("https://acme.example/a"), "www.acme.example/a/?utm_source=sms"),
        ("en-US", Url("https://acme.example/a"), "acme.example/a?src=wa"),
        ("en-US", Url("mailto:help@acme.example"), "help@ACME.example"),
        ("en-GB", Url("tel:+441614960182"), "0161 496 0182"),
        ("en-GB", Phone("+44 161 496 0182"), "call oh one six one, four nine six, oh one eight two"),
        ("en-GB", Phone("+44 161 496 0182"), "Tel: 01614960182"),
        ("en-US", Phone("60123"), "text STOP to 60123"),
        ("en-US", Email("help@acme.example"), "write to help at acme dot example"),
        ("en-US", Code("EM-210"), "model EM 210"),
        ("en-US", Code("EM-210"), "model E M two ten"),
        ("en-US", Code("KW 482"), "KW482 is late"),
        ("en-GB", Code("KX21 ZZB"), "K X two one, Z Z B"),
        ("en-GB", Code("7304"), "PIN seven, three, zero, four"),
        ("en-GB", Code("4417"), "the card ending in 4417"),
    ],
)
def test_another_way_to_say_it_agrees(locale: str, declared: Value, text: str) -> None:
    """Tracking, national numbers, spaces that the declared code has, spoken letters."""
    assert any(agrees(declared, said, locale) for said in recognise(text, setting_of(locale)))


@pytest.mark.parametrize(
    ("locale", "declared", "text"),
    [
        ("en-GB", Url("https://acme.example/a"), "acme.example/b"),
        ("en-GB", Url("https://acme.example/a"), "acme.example"),
        ("en-GB", Url("https://acme.example/a"), "at acme dot example, slash b"),
        ("en-US", Email("help@acme.example"), "helo@acme.example"),
        ("en-US", Email("help@acme.example"), "acme.example"),
        ("en-GB", Phone("+44 161 496 0182"), "0161 496 0128"),
        ("en-US", Phone("+1 303 555 0142"), "three zero three, five five five, zero one two four"),
        ("en-US", Code("KNIT20"), "KN1T20"),
        ("en-US", Code("KNIT20"), "KNIT2O"),
        ("en-US", Code("KNIT20"), "knit20"),
        ("en-US", Code("KNIT20"), "KNIT-20"),
        ("en-US", Code("EM-210"), "model EM-120"),
        ("en-US", Code("EM-210"), "model E M one twenty"),
        ("en-US", Code("KNIT20"), "K, N, I, T, zero, two"),
    ],
)
def test_something_else_does_not_agree(locale: str, declared: Value, text: str) -> None:
    """One character is enough; look-alikes are other characters."""
    assert not any(agrees(declared, said, locale) for said in recognise(text, setting_of(locale)))


def test_an_accepted_wording_agrees_too() -> None:
    """``also`` of the declared code."""
    (said,) = recognise("SAVE20", setting_of("en-US"))

    assert not code_agrees(Code("SPRING20"), said)
    assert code_agrees(Code("SPRING20"), said, also=("SAVE20",))


@pytest.mark.parametrize(
    "said", [Number(Decimal(3)), Url("tel:"), Url("xn--\u00fc"), Url("%zz"), Email(""), Code(""), Phone("")]
)
def test_nothing_raises(said: Url | Email | Code | Phone | Number) -> None:
    """Whatever was read, and whether it was spoken."""
    for is_spoken in (True, False):
        statement = Statement(said, 0, 1, is_spoken=is_spoken)
        for value in (Url("tel:x"), Url("mailto:"), Url("xn--"), Email("a"), Code(""), Phone("")):
            assert agrees(value, statement, "en-GB") in {True, False}


@pytest.mark.parametrize(
    ("text", "is_code"),
    [
        ("KX21 ZZB", True),
        ("KW 482", True),
        ("B34", True),
        ("Gate 34", False),
        ("10 AM sharp", False),
        ("SALE", False),
    ],
)
def test_a_phrase_may_be_a_code(text: str, is_code: bool) -> None:
    """Front matter reads capitals and digits with a space as a phrase."""
    assert looks_like_code(text) == is_code


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("model E M two ten", "model EM-210", True),
        ("at lantern row dot example, slash a.", "lantern-row.example/a", True),
        ("at lantern row dot example, slash a.", "lanternrow.example/b", False),
        ("oh one six one, four nine six, oh one eight two", "+44 161 496 0182", True),
        ("write to help at acme dot example", "Help@acme.example", True),
        ("model EM-210", "model EM210", False),
    ],
)
def test_two_texts_are_compared_in_the_same_way(one: str, other: str, same: bool) -> None:
    """Where one of them is read out, neither capitals nor hyphens in codes count."""
    (first,) = [each for each in recognise(one, setting_of("en-GB")) if not isinstance(each.value, Action)]
    (second,) = recognise(other, setting_of("en-GB"))

    assert same_said(first, second) == same
    assert same_said(second, first) == same
