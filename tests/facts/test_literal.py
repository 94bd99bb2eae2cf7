"""Reading declared values: the table of design.md, the named kinds, and what is refused."""

import string
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brandkit.facts.kinds import KINDS, kind_of
from brandkit.facts.literal import read_literal
from brandkit.model.value import Code, Phrase, Value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("20%", "percent"),
        ("USD 49.00", "money"),
        ("2026-05-31", "date"),
        ("2026-05-31T18:00-05:00", "instant"),
        ("18:00", "time"),
        ("14 days", "duration"),
        ("12 GB", "quantity"),
        ("3", "number"),
        ("SPRING20", "code"),
        ("https://acme.example/spring", "url"),
        ("a@b.example", "email"),
        ("+1 212 555 0147", "phone"),
        ("Gift cards are excluded.", "phrase"),
    ],
)
def test_the_kind_is_read_from_the_literal(text: str, kind: str) -> None:
    """Every kind has a spelling that needs no kind beside it."""
    found, value = read_literal(text)

    assert (found, kind_of(value)) == (kind, kind)


@pytest.mark.parametrize(
    "text",
    ["1_000", "0042", "no", "~", "SPRING", "Spring20", "24/7", "1.2.3", "16:9", "3 musketeers", "up to 20%", "1e3"],
)
def test_what_only_resembles_a_kind_is_a_phrase(text: str) -> None:
    """Scalars are read as written, without surprises."""
    assert read_literal(text) == ("phrase", Phrase(text))


@pytest.mark.parametrize("text", ["7304", "spring-20", "SPRING"])
def test_a_named_code_may_be_any_word(text: str) -> None:
    """Digits alone are a number unless the author says that they are a code."""
    assert read_literal(text, "code") == ("code", Code(text))


def test_a_named_phrase_may_look_like_anything() -> None:
    """The way out for words that have the shape of another kind."""
    assert read_literal("2026-02-30", "phrase") == ("phrase", Phrase("2026-02-30"))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("percent", "20%"),
        ("money", "USD 49.00"),
        ("date", "2026-05-31"),
        ("instant", "2026-05-31T18:00-05:00"),
        ("time", "18:00"),
        ("duration", "14 days"),
        ("quantity", "12 GB"),
        ("number", "2.5"),
        ("code", "SPRING20"),
        ("url", "https://acme.example"),
        ("email", "help@acme.example"),
        ("phone", "+1 212 555 0147"),
    ],
)
def test_a_text_that_is_not_of_the_named_kind_is_refused_with_an_example(kind: str, expected: str) -> None:
    """The author learns what that kind looks like."""
    with pytest.raises(ValueError, match="expected") as caught:
        read_literal("some day soon", kind)

    assert expected in str(caught.value)


def test_an_unknown_kind_is_refused_with_the_list() -> None:
    """The error tells which kinds there are."""
    with pytest.raises(ValueError, match="the kinds are percent, money"):
        read_literal("red", "colour")


@pytest.mark.parametrize("kind", ["", *KINDS])
@pytest.mark.parametrize("text", ["", " ", "\u00a0\n"])
def test_a_blank_text_is_no_fact(text: str, kind: str) -> None:
    """Nothing cannot be stated."""
    with pytest.raises(ValueError, match="a fact needs a value"):
        read_literal(text, kind)


def test_no_break_spaces_and_outer_spaces_do_not_change_the_kind() -> None:
    """Some keyboards type them unasked."""
    assert read_literal(" 14\u00a0days ") == read_literal("14 days")


def test_a_phrase_keeps_its_spaces_but_not_its_line_breaks() -> None:
    """A phrase stands in a line; a no-break space in it is meant."""
    assert read_literal("Dr.\u00a0No,\n  live\n") == ("phrase", Phrase("Dr.\u00a0No, live"))


def outcome(text: str, kind: str) -> str:
    """Return the kind that a text is read as, or the words with which it is refused."""
    try:
        found, value = read_literal(text, kind)
    except ValueError as error:
        return f"refused: {error}"
    return found if found == kind_of(value) else "two kinds at once"


@given(st.text())
@example("\x1c0")
@example("+" * 5000)
@example("1," * 5000)
@example("1" + ",000" * 5000)
@example("A-" * 5000 + "a")
@example("a@" + "." * 5000)
@example("https://" + "[" * 50)
def test_any_text_is_read_or_refused_with_words(text: str) -> None:
    """No text raises anything but a ValueError that says something."""
    seen = outcome(text, "")

    assert seen in KINDS or len(seen) > len("refused: ")


@given(st.text(), st.sampled_from(list(KINDS)))
def test_a_named_kind_is_obeyed_or_refused(text: str, kind: str) -> None:
    """No text comes back as another kind than the one that was named."""
    seen = outcome(text, kind)

    assert seen == kind or len(seen) > len("refused: ")


amounts = st.decimals(-(10**9), 10**9, places=2) | st.integers(-(10**15), 10**15).map(Decimal)
lengths = st.integers(0, 10**6).map(Decimal) | st.decimals(0, 10**4, places=1)
days = st.dates().map(date.isoformat)
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
offsets = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
capitals = st.text(string.ascii_uppercase, min_size=2, max_size=9)


def spell_instant(day: date, clock: time, zone: timezone) -> str:
    """Return a moment in the canonical spelling."""
    return datetime.combine(day, clock, zone).isoformat(timespec="minutes")


SPELLINGS: dict[str, st.SearchStrategy[str]] = {
    "percent": amounts.map(lambda amount: f"{amount:f}%"),
    "money": st.builds("{} {:f}".format, st.sampled_from(["USD", "EUR", "JPY", "CHF"]), amounts),
    "date": days,
    "instant": st.builds(spell_instant, st.dates(), clocks, offsets),
    "time": clocks.map(lambda clock: f"{clock:%H:%M}"),
    "duration": st.builds("{:f} {}".format, lengths, st.sampled_from(["day", "weeks", "working days", "hours"])),
    "quantity": st.builds("{:f} {}".format, amounts, st.sampled_from(["GB", "kg", "seats", "km/h", "fl oz"])),
    "number": amounts.map("{:f}".format),
    "code": st.builds("{}{}-X1".format, capitals, st.integers(0, 99)),
    "url": capitals.map(lambda path: f"https://acme.example/{path}?utm_source=mail#top"),
    "email": capitals.map(lambda name: f"{name}@acme.example"),
    "phone": st.integers(10**9, 10**14).map("+{}".format),
}


@given(st.data())
@pytest.mark.parametrize("kind", SPELLINGS)
def test_the_canonical_spelling_of_a_kind_is_read_as_that_kind(kind: str, data: st.DataObject) -> None:
    """With the kind named and without, the same value comes back."""
    text = data.draw(SPELLINGS[kind])

    assert read_literal(text) == read_literal(text, kind)
    assert read_literal(text)[0] == kind


def spell(value: Value) -> str:
    """Return a value of a kind of text as front matter would spell it."""
    return str(getattr(value, "text"))  # noqa: B009 - not every value has it


@given(st.data())
@pytest.mark.parametrize("kind", ["code", "url", "email", "phone"])
def test_what_is_typed_or_pressed_is_kept_as_written(kind: str, data: st.DataObject) -> None:
    """Codes, addresses and numbers are values as they stand."""
    text = data.draw(SPELLINGS[kind])

    assert spell(read_literal(text)[1]) == text
