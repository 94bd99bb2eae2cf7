"""Values of which phones and mail programs make no address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.plain.kept_apart import Family, kept_apart
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.plain.unlinked_addresses import (
    _SIGN,
    _SIGN_OR_END,
    MAILS,
    MAILS_HTML,
    PHONES,
    _with_break,
    _with_gap,
    unlinked_in_mail,
    unlinked_on_phone,
)
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, Plan, Slot

VALUES = st.text() | st.lists(st.sampled_from(["evil", ".", "com", "://", "https", "@", "。", "рф", ":", "/"])).map(
    "".join
)


def line(family: Family, *nodes: str) -> Plan:
    """Return a plan of words, in which ``a`` and ``b`` are values."""
    slots = (Slot(Lookup((node,)), (family.cut,)) if node in ("a", "b") else Constant(node) for node in nodes)
    return kept_apart(tuple(slots), family)


@pytest.mark.parametrize(
    "value",
    ["Ana", "#4412", "10:30", "3.5", "$1,299.00", "B:12", "Sammy Davis Jr.", "e. g.", "A-1/2", "10:30:00", "a: b"],
)
def test_leaves_what_is_no_address(value: str) -> None:
    """Numbers, times, names; on a phone not even the end is touched."""
    assert unlinked_on_phone(value) == value
    assert unlinked_in_mail(value).strip("\u200b") == value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("evil.com", "evil. com"),
        ("https://evil.com/x", "https: //evil. com/x"),
        ("a@evil.com", "a@evil. com"),
        ("tel:1900", "tel: 1900"),
        ("пример.рф", "пример.\u200bрф"),
        ("例え。テスト", "例え。\u200bテスト"),
    ],
)
def test_cuts_an_address(value: str, expected: str) -> None:
    """With a space on phones; unseen where the alphabet is the wide one already."""
    assert unlinked_on_phone(value) == expected
    assert unlinked_in_mail(value) == expected.replace(" ", "\u200b")


@given(VALUES)
def test_no_value_is_a_link_or_costs_more_than_an_emoji(value: str) -> None:
    """Whatever it is; two units for each character at most."""
    for escape in (unlinked_on_phone, unlinked_in_mail, *PHONES.escapes.values(), *MAILS.escapes.values()):
        assert find_links(escape(value)) == ()
    for escape in (unlinked_on_phone, *PHONES.escapes.values()):
        assert len(escape(value)) <= 2 * len(value)


@pytest.mark.parametrize("family", [PHONES, MAILS, MAILS_HTML])
@pytest.mark.parametrize("between", ["", ".", "@", "/", ":", "-"])
@given(a=VALUES, b=VALUES)
def test_two_values_are_none(family: Family, between: str, a: str, b: str) -> None:
    """Nor are they with an author's sign between."""
    assert find_links(interpret(line(family, "a", between, "b"), {"a": a, "b": b}, "en")) == ()


@pytest.mark.parametrize("words", ["order #", "acme.example/", "https://acme.example/x?y=", "No. ", "A-"])
def test_an_author_s_own_words_stay_whole(words: str) -> None:
    """A value behind them is a part of what they say."""
    for family in (PHONES, MAILS):
        assert interpret(line(family, words, "a"), {"a": "B7"}, "en") == f"{words}B7"


@given(st.text("ab9.:/@。 é文", max_size=8))
def test_the_quick_way_cuts_what_the_patterns_cut(value: str) -> None:
    """Values with one point, as most addresses and amounts have, are cut without a pattern."""
    assert unlinked_in_mail(value) == _SIGN_OR_END.sub(_with_break, value)
    assert unlinked_on_phone(value) == _SIGN.sub(_with_gap, value)
