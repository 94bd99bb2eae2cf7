"""Printing values: a golden page for each locale, and what holds for every value."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.facts.kinds import FURTHER, KINDS, PARTIAL, forms_of, kind_of
from brandkit.facts.literal import read_literal
from brandkit.facts.units import DURATION_UNITS, QUANTITY_UNITS
from brandkit.facts.wording import print_value, printed_forms
from brandkit.model.value import (
    Code,
    Date,
    Duration,
    Email,
    Instant,
    Money,
    Number,
    Percent,
    Phone,
    Phrase,
    Quantity,
    Time,
    Url,
    Value,
)

GOLDEN = Path(__file__).parent / "golden"
LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "ja-JP")
WRITTEN = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")
"""The locales in which every value can be printed: we have a word for working days."""


def page(locale: str) -> str:
    """Return every form of every literal of the list in one locale; no-break spaces are shown as ⍽."""
    lines = [f"{locale}: every literal of literals.txt, in every form. ⍽ is a no-break space."]
    for literal in (GOLDEN / "literals.txt").read_text("utf-8").splitlines():
        kind, value = read_literal(literal)
        lines += ["", f"{literal}  ({kind})"]
        lines += [f"    {form:8} {print_value(value, locale, form)}" for form in forms_of(kind)]
    return "\n".join(lines).replace("\u00a0", "⍽") + "\n"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_form_is_printed_as_on_the_golden_page(locale: str) -> None:
    """A person has read the pages. BRANDKIT_ACCEPT=1 writes them anew."""
    file = GOLDEN / f"{locale}.txt"
    if os.environ.get("BRANDKIT_ACCEPT"):
        file.write_text(page(locale), "utf-8")

    assert page(locale) == file.read_text("utf-8")


def test_the_golden_pages_show_every_kind() -> None:
    """The list of literals leaves no kind out."""
    literals = (GOLDEN / "literals.txt").read_text("utf-8").splitlines()

    assert {read_literal(literal)[0] for literal in literals} == set(KINDS)


amounts = st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12) | (
    st.integers(-(10**60), 10**60).map(Decimal)
)
texts = st.text(min_size=1)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
values: st.SearchStrategy[Value] = st.one_of(
    st.builds(Percent, amounts),
    st.builds(Money, amounts, st.sampled_from(["USD", "EUR", "GBP", "JPY", "CHF", "KWD", "XXX"])),
    st.builds(Date, st.dates()),
    st.builds(Instant, st.datetimes(timezones=zones)),
    st.builds(Time, st.times()),
    st.builds(Duration, amounts, st.sampled_from(list(DURATION_UNITS))),
    st.builds(Quantity, amounts, st.sampled_from([*(unit.symbol for unit in QUANTITY_UNITS), "seats", "{0}"])),
    st.builds(Number, amounts),
    st.builds(Code, texts),
    st.builds(Url, texts),
    st.builds(Email, texts),
    st.builds(Phone, texts),
    st.builds(Phrase, texts),
)


@given(values, st.sampled_from(WRITTEN))
def test_every_value_can_be_printed_in_every_form(value: Value, locale: str) -> None:
    """Printing never fails in the locales that we have words for, and never prints nothing."""
    for form in forms_of(kind_of(value)):
        assert print_value(value, locale, form) or isinstance(value, Url)


@given(values, st.sampled_from(WRITTEN))
def test_no_print_holds_a_narrow_no_break_space(value: Value, locale: str) -> None:
    """Old software shows it as a box; words of the author are theirs."""
    if not isinstance(value, Code | Url | Email | Phone | Phrase):
        assert not any("\u202f" in text for text in printed_forms(value, locale))


@given(values, st.sampled_from(LOCALES))
def test_the_usual_form_comes_first_and_none_comes_twice(value: Value, locale: str) -> None:
    """The printed forms begin with what `{{ key }}` prints."""
    forms = printed_forms(value, locale)

    assert forms[0] == print_value(value, locale)
    assert len(set(forms)) == len(forms)


@given(amounts)
def test_no_digit_is_lost(amount: Decimal) -> None:
    """However long a number is, it is neither rounded nor written with an exponent."""
    printed = print_value(Number(amount), "en-US")

    assert Decimal(printed.replace(",", "")) == amount


@given(texts, st.sampled_from(LOCALES))
def test_codes_and_phrases_are_never_altered(text: str, locale: str) -> None:
    """They are printed as they were written, in every form."""
    for value in (Code(text), Phrase(text), Email(text), Phone(text)):
        assert printed_forms(value, locale) == (text,)


def test_forms_that_say_a_part_are_not_among_the_printed_forms() -> None:
    """The day alone does not state a deadline at six."""
    _, deadline = read_literal("2026-05-31T18:00-05:00")

    assert print_value(deadline, "en-US", "date") == "May 31"
    assert "May 31" not in printed_forms(deadline, "en-US")


def test_an_instant_with_its_weekday_states_it() -> None:
    """The weekday is more than the usual form says, not less."""
    _, deadline = read_literal("2026-05-29T18:00-05:00")

    assert "Friday, May 29 at 6 PM" in printed_forms(deadline, "en-US")


@pytest.mark.parametrize("literal", ["100 Mbit/s", "100 Mbps", "3 Seats", "5000 mAh"])
@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_a_unit_that_cldr_lacks_stays_as_the_author_wrote_it(literal: str, locale: str) -> None:
    """Where Mbit/s is usual, Mbps would be strange, and the other way round."""
    _, value = read_literal(literal)

    assert print_value(value, locale).partition(" ")[2] == literal.partition(" ")[2]


def test_american_times_have_an_ordinary_space() -> None:
    """CLDR's U+202F before PM would turn an SMS into UCS-2."""
    assert print_value(read_literal("18:30")[1], "en-US", "long") == "6:30 PM"


def test_a_bare_language_is_enough() -> None:
    """`en` is American English, as CLDR has it."""
    assert print_value(read_literal("18:00")[1], "en") == print_value(read_literal("18:00")[1], "en-US")


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_form_is_refused_with_the_list(kind: str) -> None:
    """The error tells which forms there are."""
    value = next(
        value
        for found, value in map(read_literal, (GOLDEN / "literals.txt").read_text("utf-8").splitlines())
        if found == kind
    )

    with pytest.raises(ValueError, match=f"form of {kind}; the forms are usual, short, long"):
        print_value(value, "en-US", "tiny")


def test_an_unknown_locale_is_refused() -> None:
    """Nothing is printed in a language that nobody knows."""
    with pytest.raises(ValueError, match="nothing is known about the locale xx-XX"):
        print_value(Number(Decimal(3)), "xx-XX")


def test_working_days_without_a_word_for_them_are_refused() -> None:
    """English words in the midst of Finnish copy would be worse."""
    with pytest.raises(ValueError, match="no word for working days in Finnish"):
        print_value(Duration(Decimal(3), "workday"), "fi-FI")


@pytest.mark.parametrize("tag", ["pt-BR", "ar-EG", "hi-IN", "zh-TW", "tr-TR", "ko-KR", "ru-RU", "sv-SE", "fa-IR"])
def test_a_locale_that_we_know_nothing_of_is_printed_by_cldr(tag: str) -> None:
    """No pattern, placeholder or technical name is left in any print."""
    for literal in (GOLDEN / "literals.txt").read_text("utf-8").splitlines():
        kind, value = read_literal(literal)
        if "working" in literal:
            continue
        for form in forms_of(kind):
            printed = print_value(value, tag, form)

            assert printed.strip()
            assert not any(leak in printed for leak in ("{", "¤", "duration-", "digital-", "'", "MMM"))


def test_kinds_with_further_forms_are_kinds() -> None:
    """The tables of forms name no kind that is not there."""
    assert set(FURTHER) | set(PARTIAL) <= set(KINDS)


def test_babel_is_not_imported_before_something_is_printed() -> None:
    """`brandkit --version` stays fast."""
    code = "import sys, brandkit.facts.literal, brandkit.facts.data; sys.exit('babel' in sys.modules)"
    root = Path(__file__).parents[2]

    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_seconds_are_left_out_of_print() -> None:
    """A clock in copy shows hours and minutes."""
    moment = datetime(2026, 5, 31, 23, 59, 59, tzinfo=UTC)

    assert print_value(Instant(moment), "en-GB", "time") == "11:59pm"
