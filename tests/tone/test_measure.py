"""What never changes a tone, and what changes it in which direction."""

import re
from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Mask, Prose
from brandkit.tone.event import Event, Measured
from brandkit.tone.files import voice_of
from brandkit.tone.measure import measure
from brandkit.tone.scores import score_of
from brandkit.tone.voice import language_in

SENTENCES = (
    "Your order is on its way.",
    "We do not charge you for that.",
    "Please be advised that it was sent prior to noon.",
    "Hurry, this is your last chance!",
    "You'll love our amazing tea!",
    "We are sorry that it is late.",
    "Maybe it will rain.",
    "Thank you for waiting.",
    "You failed to pay.",
    "We cannot open before nine.",
    "It's gonna be big, folks.",
    "They have been told.",
)
ADDED = (
    "https://acme.example/t?x=1",
    "Reply STOP to opt out.",
    "SPRING20",
    "A-4412",
    "www.acme.example/shop",
    "hello@acme.example",
    "+1 212 555 0147",
    "{{ person.first_name }}",
    "To opt out, text STOP to 6012.",
)
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8).map(" ".join)


def heard(text: str, masks: tuple[Mask, ...] = ()) -> Measured:
    """Return a text measured by the default voice."""
    voice = voice_of(None)
    language = language_in(voice, "en-US")
    assert language
    return measure(Prose(text, stretches_of(text), "en-US", masks), language)


def scores(measured: Measured) -> Mapping[str, float]:
    """Return where a text stands in each dimension."""
    dimensions = voice_of(None).tone.dimensions
    return {name: score_of(measured, each).value for name, each in dimensions.items() if each.is_measured}


def counts(measured: Measured) -> Counter[tuple[str, str]]:
    """Return how many events there are of each sort."""
    return Counter((each.feature, each.side) for each in measured.events)


def lengths(measured: Measured) -> list[int]:
    """Return how long the sentences are."""
    return [each.words for each in measured.sentences]


@given(texts, st.sampled_from(ADDED), st.booleans())
def test_addresses_codes_and_the_opt_out_change_nothing(text: str, added: str, on_its_own: bool) -> None:
    """They are not the author's way to speak, wherever they stand."""
    one, other = heard(text), heard(f"{text}{chr(10) if on_its_own else ' '}{added}")

    assert counts(one) == counts(other)
    assert scores(one) == scores(other)
    assert (one.words, lengths(one)) == (other.words, lengths(other))


@given(texts, st.sampled_from(["do not", "We are", "cannot", "it is"]))
def test_a_contraction_moves_contractions_and_formality_alone(text: str, words: str) -> None:
    """And makes the text less formal, never more."""
    one = heard(text)
    chance = next((each for each in one.of("contractions", "missed") if each.words == words), None)
    if chance is None:
        return
    assert chance.fix

    other = heard(text[: chance.start] + chance.fix + text[chance.end :])

    moved = {name for name in scores(one) if scores(one)[name] != scores(other)[name]}
    assert moved <= {"formality"}
    assert scores(other)["formality"] <= scores(one)["formality"]
    assert counts(other) - counts(one) == Counter({("contractions", "used"): 1})
    assert counts(one) - counts(other) == Counter({("contractions", "missed"): 1})
    assert lengths(one) == lengths(other)


@given(texts)
def test_every_event_has_the_words_that_stand_there(text: str) -> None:
    """In reading order, inside the text."""
    found = heard(text).events

    assert all(text[each.start : each.end] == each.words for each in found)
    assert [each.start for each in found] == sorted(each.start for each in found)


@given(texts, st.data())
def test_what_is_masked_is_no_part_of_any_count(text: str, data: st.DataObject) -> None:
    """No event touches it."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    found = heard(text, (Mask(start, end, "legal"),)).events

    assert not [each for each in found if each.start < end and each.end > start]


@given(st.text(max_size=200))
def test_any_text_can_be_measured(text: str) -> None:
    """Whatever is in it."""
    measured = heard(text)

    assert measured.words >= sum(lengths(measured)) >= 0


@pytest.mark.parametrize(
    ("formal", "plain"),
    [
        ("Please be advised that it is late.", "It is late."),
        ("We do not ship it.", "We don't ship it."),
        ("Dear customer,\nit is here.", "Hi Ana,\nit is here."),
        ("We endeavour to assist you.", "We try to help you."),
        ("It is done in accordance with the law.", "It is done by the law."),
        ("We like it.\nYours faithfully,\nAcme", "We like it.\nCheers,\nAcme"),
        ("You are going to get it.", "You're gonna get it."),
    ],
)
def test_one_is_more_formal_than_the_other(formal: str, plain: str) -> None:
    """As any reader would say."""
    assert scores(heard(formal))["formality"] > scores(heard(plain))["formality"]


@pytest.mark.parametrize(
    ("loud", "quiet"),
    [
        ("We are open!", "We are open."),
        ("You'll love it: an amazing tea.", "You will find it here: a tea."),
        ("Tea 🎉", "Tea"),
    ],
)
def test_one_is_louder_than_the_other(loud: str, quiet: str) -> None:
    """As any reader would say."""
    assert scores(heard(loud))["enthusiasm"] > scores(heard(quiet))["enthusiasm"]


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("We do not know.", ["do not"]),
        ("We have sent it.", ["We have"]),
        ("We have a shop.", []),
        ("That is all there is.", ["That is"]),
        ("It is not here.", ["is not"]),
        ("DO NOT open.", []),
        ("Here we are.", []),
        ("What it is, nobody knows.", []),
        ("You may not enter.", []),
        ("They cannot come.", ["cannot"]),
        ("We're here and don't mind.", []),
        ("Do it, not that.", []),
    ],
)
def test_only_what_people_contract_is_a_chance(text: str, missed: list[str]) -> None:
    """At the end of a clause, or before a noun, nobody does."""
    assert [each.words for each in heard(text).of("contractions", "missed")] == missed


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("It was sent on Monday.", ["was sent"]),
        ("It has been fully tested.", ["been fully tested"]),
        ("We are pleased and you are invited.", ["are invited"]),
        ("We are closed on Sunday.", []),
        ("The gate was opened by the guard.", ["was opened"]),
        ("She is tired.", []),
        ("We were happy. Sent on Monday.", []),
    ],
)
def test_states_are_no_passives(text: str, passive: list[str]) -> None:
    """Closed is how a shop is, opened by somebody is what was done."""
    assert [each.words for each in heard(text).of("passive")] == passive


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("BIG NEWS today", ["BIG NEWS"]),
        ("Visit NASA and the EU.", []),
        ("Reply STOP or HELP.", []),
        ("It is FREE.", ["FREE"]),
        ("GDPR HTML CSS", []),
        ("FLASH SALE: 20% off", ["FLASH SALE"]),
        ("Ana MARTINEZ", []),
    ],
)
def test_abbreviations_are_not_shouted(text: str, shouted: list[str]) -> None:
    """Nor are names, codes and what to reply with."""
    assert [each.words for each in heard(text).of("capitals")] == shouted


def test_sentences_end_where_readers_breathe() -> None:
    """Not at an abbreviation, an initial or a decimal point."""
    measured = heard("Dr. Wurm lives at 4.5 Main St. today. Call J. Doe at 9 a.m. or later! Is it 3.5? Yes")

    assert len(measured.sentences) == 4


def test_what_others_say_is_left_out() -> None:
    """A quoted block, and a quotation of some length."""
    measured = heard("> Hurry, this is amazing!\nShe wrote “hurry, this is your last chance” to us.")

    assert not measured.of("urgency")
    assert not re.search("amazing", " ".join(each.words for each in measured.events))


def test_an_event_is_a_plain_value() -> None:
    """So that findings can list it."""
    assert Event("urgency", 0, 5, "Hurry") == Event("urgency", 0, 5, "Hurry")
