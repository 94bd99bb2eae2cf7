"""What is shown of a message: whoever made which share, the same; and nothing that linting would not say."""

from pathlib import Path

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.showing.share import needs_on, set_up, share_of
from brandkit.engine.showing.show import ground_of, joined, show, wordings_of
from brandkit.engine.showing.shown import DIFFERS, FREE, MISSING, STATED, Showing
from brandkit.model.kit import Kit
from brandkit.model.message import Message

ROOT = Path(__file__).parents[3]
BROKEN = ROOT / "examples" / "broken" / "trial-month.md"
SALE = ROOT / "examples" / "sale" / "spring-sale.md"
CHANNELS = ("email", "sms", "slack", "x")


@pytest.fixture(scope="module")
def kit() -> Kit:
    return load_kit(BROKEN)


@pytest.fixture(scope="module")
def message(kit: Kit) -> Message:
    return read_message(BROKEN, kit)


@pytest.fixture(scope="module")
def showing(message: Message, kit: Kit) -> Showing:
    return show(set_up(message, kit, CHANNELS), kit.personas["maya"])


def test_says_what_each_variant_does_with_each_fact(showing: Showing) -> None:
    states = {each.channel.id: each.states for each in showing.variants}
    assert [states[channel]["code"] for channel in CHANNELS] == [STATED, DIFFERS, STATED, STATED]
    assert [states[channel]["who"] for channel in CHANNELS] == [STATED, STATED, STATED, MISSING]
    assert [states[channel]["student_price"] for channel in CHANNELS] == [FREE] * 4, "maya is no student"


def test_sightings_are_the_words_of_facts(showing: Showing) -> None:
    sms = next(each for each in showing.variants if each.channel.id == "sms")
    assert sms.reading is not None
    text = sms.reading.visible["text"].text
    seen = {each.fact: text[each.start : each.end] for each in sms.sightings}
    assert seen["price"] == "$29"
    assert seen["code"] == "L1FT26"
    assert [each.fact for each in sms.sightings if each.differs] == ["code"]


def test_sightings_of_a_part_never_overlap(showing: Showing) -> None:
    for variant in showing.variants:
        for one in variant.sightings:
            others = [each for each in variant.sightings if each.part == one.part and each is not one]
            assert not any(one.start < each.end and each.start < one.end for each in others)


def test_finds_what_linting_finds_for_that_person(showing: Showing, message: Message, kit: Kit) -> None:
    told = {(each.rule, each.quote) for each in showing.findings}
    every = {(each.rule, each.quote) for each in lint(message, kit, CHANNELS).findings}
    assert told
    assert told <= every
    assert ("same/value-changed", "$15") in every - told, "what only a student gets"


def test_what_is_wrong_with_wordings_is_so_for_everybody() -> None:
    """Worked out once, each person is told the same."""
    kit = load_kit(SALE)
    wrong = SALE.read_text("utf-8").replace("~ {{ discount }} off", "~ 30% off")
    message = read_message(SALE, kit, {str(SALE): wrong})
    stage, wordings = set_up(message, kit, CHANNELS), wordings_of(message, kit)
    assert [each.quote for each in wordings] == ["30%"]
    for data in (*kit.personas.values(), {}):
        assert show(stage, data, wordings=wordings).findings == show(stage, data).findings


@pytest.mark.parametrize("of", [2, 3, 5])
def test_shares_give_the_same_whoever_makes_them(of: int, showing: Showing, message: Message, kit: Kit) -> None:
    data = kit.personas["maya"]
    parts = [part for number in range(of) if (part := CHANNELS[number::of])]
    shares = [share_of(set_up(message, kit, part), data) for part in parts]
    together = joined(ground_of(message, kit, data), shares, CHANNELS, None)
    assert together.findings == showing.findings
    assert [each.channel.id for each in together.variants] == list(CHANNELS)
    assert [each.states for each in together.variants] == [each.states for each in showing.variants]


def test_who_lacks_a_value_gets_the_reason(message: Message, kit: Kit) -> None:
    variants = show(set_up(message, kit, CHANNELS), {}).variants
    mail = next(each for each in variants if each.channel.id == "email")
    assert "first_name" in mail.failure
    assert mail.reading is None


def test_shares_need_of_people_what_all_channels_together_do(message: Message, kit: Kit) -> None:
    apart = [needs_on(set_up(message, kit, [channel])) for channel in CHANNELS]
    together = needs_on(set_up(message, kit, CHANNELS))
    assert {use for each in apart for use in each.uses} == set(together.uses)
    assert {condition for each in apart for condition in each.conditions} == set(together.conditions)
    assert together.uses
