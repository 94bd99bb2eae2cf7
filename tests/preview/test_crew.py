"""Processes that share the work: what they make is what one alone makes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.showing.share import set_up, share_of
from brandkit.errors import SourceError
from brandkit.preview.crew import Order, deal, gather, hand_out
from brandkit.preview.hands import SHARES, Hand, dismiss, hire
from brandkit.preview.parcels import packed, unpacked

SALE = Path(__file__).parents[2] / "examples" / "sale" / "spring-sale.md"


@pytest.fixture(scope="module")
def hands() -> Iterator[tuple[Hand, ...]]:
    found = tuple(hire(SHARES) for _ in range(2))
    yield found
    dismiss(found)
    assert not any(each.process.is_alive() for each in found)


def order(*channels: str, text: str | None = None) -> Order:
    data = load_kit(SALE).personas["ana"]
    return Order(str(SALE), None if text is None else {str(SALE): text}, channels, data, 1)


@pytest.mark.parametrize("channels", [("sms",), ("email", "sms", "slack")])
def test_shares_are_those_of_one_process(hands: tuple[Hand, ...], channels: tuple[str, ...]) -> None:
    hand_out(hands, order(*channels), deal(dict.fromkeys(channels, 1.0), 2))
    made = [each for share in gather(hands) for each in share.variants]

    kit = load_kit(SALE)
    alone = share_of(set_up(read_message(SALE, kit), kit, channels), kit.personas["ana"])
    assert sorted(each.channel.id for each in made) == sorted(channels)
    parts = {each.channel.id: each.parts for each in alone.variants}
    assert {each.channel.id: each.parts for each in made} == parts


def test_what_cannot_be_used_is_told_and_the_next_order_is_served(hands: tuple[Hand, ...]) -> None:
    hand_out(hands, order("sms", "x", text="---\nlocale: nowhere at all\n---\nHi.\n"), [("sms",), ("x",)])
    with pytest.raises(SourceError):
        gather(hands)
    hand_out(hands, order("sms", "x"), [("sms",), ("x",)])
    assert sum(len(share.variants) for share in gather(hands)) == 2


def test_channels_go_by_name() -> None:
    kit = load_kit(SALE)
    shown = share_of(set_up(read_message(SALE, kit), kit, ("sms",)), kit.personas["ana"]).variants[0]
    again = unpacked(packed(shown))
    assert again == shown


COSTS = some.dictionaries(some.sampled_from("abcdefghij"), some.floats(0.1, 10), max_size=10)


@given(COSTS, some.integers(1, 4), some.floats(0, 5))
def test_every_channel_is_dealt_once(costs: dict[str, float], count: int, first: float) -> None:
    dealt = deal(costs, count, first)
    assert len(dealt) == count
    assert sorted(channel for each in dealt for channel in each) == sorted(costs)


def test_what_is_dear_stands_alone() -> None:
    assert deal({"a": 1, "mail": 4, "b": 1, "c": 1}, 2) == [("mail",), ("a", "b", "c")]
    assert deal({"a": 1, "mail": 4, "b": 1, "c": 1}, 2, first=2) == [("a", "b", "c"), ("mail",)]
