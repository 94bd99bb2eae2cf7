"""How much of its limits a filled variant uses."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compose.size import least, places_of, used, weigh
from brandkit.measure import UNITS
from brandkit.model.channel import Limit, Variant


def limit(unit: str, of: str = "text") -> Limit:
    """Return a limit in that unit."""
    return Limit(of, 100, unit, "error", "this test", "2026-11-22", "house")


@pytest.mark.parametrize(
    ("unit", "texts", "expected"),
    [
        ("codepoints", [], 0),
        ("codepoints", ["abc"], 3),
        ("codepoints", ["abc", "abcde", ""], 5),
        ("utf8bytes", ["é", "e"], 2),
        ("count", ["abc", "", "x"], 3),
        ("count", [], 0),
    ],
)
def test_a_limit_is_for_each_text_or_for_all(unit: str, texts: list[str], expected: int) -> None:
    """The longest of several texts counts; of things, how many there are."""
    assert used(limit(unit), {"text": texts, "other": ["x" * 99]}) == expected


def test_only_one_text_adds_up_from_block_to_block() -> None:
    """Of several, nobody can tell beforehand which will be the longest."""
    assert weigh(limit("codepoints"), {"text": ["abc"]}) is not None
    assert weigh(limit("codepoints"), {"text": ["abc", "d"]}) is None
    assert weigh(limit("codepoints"), {}) is None
    assert weigh(limit("octet_line"), {"text": ["abc"]}) is None
    assert weigh(limit("count"), {"text": ["abc", "d"]}) == (2,)


@given(st.sampled_from(sorted(UNITS)), st.lists(st.text(max_size=20), max_size=3))
def test_the_least_is_never_more_than_the_use(unit: str, texts: Sequence[str]) -> None:
    """Whatever the unit: what can be foretold does not exceed what is counted."""
    places = {"text": texts}
    weight = weigh(limit(unit), places)

    assert weight is None or least(limit(unit), weight) <= used(limit(unit), places)


def test_the_parts_are_the_places_unless_the_channel_has_others() -> None:
    """A text message is its one text; a chat payload has headers, buttons and more."""
    channels = find_channels()
    payload = b'{"text": "t", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Hello"}}]}'

    sms: Mapping[str, Sequence[str]] = places_of(channels["sms"], Variant("sms", {"text": "é".encode()}))
    slack = places_of(channels["slack"], Variant("slack", {"payload": payload}))

    assert sms == {"text": ["é"]}
    assert (slack["header"], slack["fallback"], len(slack["blocks"])) == (["Hello"], ["t"], 1)
