"""What is particular to Bluesky: facets, which count octets."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render
from brandkit.model.channel import Reading, Variant

BLUESKY = find_channels()["bluesky"]
PROBE = (
    r"<!channel\> @everyone <users/all\> & \< > | \* \_ ~ \[x\](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 "
    r"3.5% A_B-C+D=E {x} #1 <https://ex.example/a_(b)?q=1&r=2> 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç €"
)


def record(text: str, data: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the record for a message of this body."""
    kit = load_kit()
    message = read_message(f"---\nlocale: en-US\n---\n{text}\n", kit)
    (rendered,) = render(message, kit, ["bluesky"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["record"])
    return found


def reading(value: object) -> Reading:
    """Return how a record reads."""
    return BLUESKY.read(Variant("bluesky", {"record": json.dumps(value).encode()}))


def facets(found: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the octets under each facet as words, and what they lead to."""
    octets = found["text"].encode()
    return [
        (octets[slice(*each["index"].values())].decode(), list(each["features"][0].values())[1])
        for each in found["facets"]
    ]


def test_only_what_was_meant_is_a_facet() -> None:
    """Nothing in the words does anything, and a facet counts octets behind emoji and combining marks."""
    found = record(f"{PROBE} #spring [go](https://a.example/)")

    assert facets(found) == [
        ("https://ex.example/a_(b)?q=1&r=2", "https://ex.example/a_(b)?q=1&r=2"),
        ("#spring", "spring"),
        ("go", "https://a.example/"),
    ]


@pytest.mark.parametrize(
    ("body", "name", "text", "tags"),
    [
        ("#a {{ n }}", "#b", "#a #b", ["#a"]),
        ("#a{{ n }} #c", "b", "#ab #c", ["#a", "#c"]),
        ("#{{ n }}", "b", "#b", []),
        ("{{ n }}#a", "b", "b#a", []),
        ("[#a](https://a.example/) #1", "", "#a #1", ["#a"]),
    ],
)
def test_a_tag_is_the_authors(body: str, name: str, text: str, tags: list[str]) -> None:
    """Values are sent as they are, without unseen characters, since nothing looks for tags in them."""
    found = record(body, {"n": name})

    assert (found["text"], [words for words, _ in facets(found)]) == (text, tags)


def test_what_no_app_opens_is_spelled_out() -> None:
    """A telephone number or a mail address behind words would be lost."""
    found = record("[Call us](tel:+12125550168) or [write](mailto:a@b.example?subject=x).")

    assert (found["text"], found["facets"]) == ("Call us: +12125550168 or write: a@b.example.", [])


def test_a_tag_too_long_for_a_facet_stays_words() -> None:
    """A record with a longer one would be refused as a whole."""
    assert record(f"#{'x' * 65} #{'é' * 64}")["facets"][0]["features"][0]["tag"] == "é" * 64


def test_leaves_the_moment_to_the_sender() -> None:
    """The same message makes the same bytes on any day."""
    assert list(record("x")) == ["$type", "text", "facets", "langs"]


def test_reads_what_others_wrote() -> None:
    """A record that is handed over whole, facets out of order, inside others or between octets, a card, a picture."""

    def facet(start: int, end: int, **feature: str) -> dict[str, object]:
        return {"features": [feature], "index": {"byteEnd": end, "byteStart": start}}

    embed = {
        "external": {"uri": "https://c.example", "title": "Card", "description": "About"},
        "images": [{"alt": "a hat"}],
    }
    links = [
        facet(3, 6, uri="https://b.example"),
        facet(0, 2, did="did:plc:1"),
        facet(4, 6, tag="in"),
        facet(1, 2, tag="half"),
        facet(6, 99, tag="out"),
    ]
    found = reading({"record": {"facets": links, "text": "é go #x", "embed": embed}, "repo": "did:plc:2"})

    assert {part: visible.text for part, visible in found.visible.items()} == {"text": "é go #x", "card": "Card\nAbout"}
    assert [(link.label, link.target, link.meant) for link in found.links] == [
        ("é", "@did:plc:1", False), ("go ", "https://b.example", True), ("Card", "https://c.example", True),
    ]  # fmt: skip
    assert [(hidden.text, hidden.why) for hidden in found.hidden] == [("a hat", "alt")]


def test_words_that_are_no_record_have_no_links() -> None:
    """What people paste from a post."""
    found = BLUESKY.read(Variant("bluesky", {"record": b"Sale at acme.com #now\n"}))

    assert (found.visible["text"].text, found.links) == ("Sale at acme.com #now", ())


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", '{"text": 1}', '{"text": "x", "facets": [1, {}]}', '"x"', "[" * 5000]
)
def test_never_fails_on_broken_records(broken: str) -> None:
    """Anything can be read; what is no record says little."""
    assert isinstance(BLUESKY.read(Variant("bluesky", {"record": broken.encode()})), Reading)


@given(st.integers(-3, 12), st.integers(-3, 12))
def test_never_fails_on_any_place(start: int, end: int) -> None:
    """A facet may say anything; the text is read whole."""
    index = {"byteStart": start, "byteEnd": end}
    found = reading({"text": "aé👩‍🚀", "facets": [{"index": index, "features": [{"tag": "x"}]}]})

    assert found.visible["text"].text == "aé👩‍🚀"
