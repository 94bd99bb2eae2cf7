"""Reading payloads that others wrote: blocks that our own writer does not use, and broken ones."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.payloads.block_kit import read_blocks


def seen(*blocks: object, **rest: object) -> str:
    """Return what people see of these blocks."""
    return read_blocks(json.dumps({"blocks": blocks, **rest}))[0].visible().text


def rich(*elements: object, kind: str = "rich_text_section", **rest: object) -> dict[str, Any]:
    """Return a block of rich text with one element."""
    return {"type": "rich_text", "elements": [{"type": kind, "elements": elements, **rest}]}


def words(text: str, **rest: object) -> dict[str, Any]:
    """Return a run of words."""
    return {"type": "text", "text": text, **rest}


def section(text: str) -> dict[str, Any]:
    """Return a section of rich text, as lists hold them."""
    return {"type": "rich_text_section", "elements": [words(text)]}


PLAIN = {"type": "plain_text", "text": "*a* &amp; <b>"}
MARKED = {"type": "mrkdwn", "text": "*a* &amp; b"}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ({"type": "header", "text": PLAIN}, "*a* &amp; <b>"),
        ({"type": "section", "text": MARKED}, "a & b"),
        ({"type": "markdown", "text": "a &amp; b"}, "a & b"),
        ({"type": "section", "text": PLAIN, "accessory": {"type": "button", "text": MARKED}}, "*a* &amp; <b>\na & b"),
        ({"type": "section", "text": MARKED, "fields": [PLAIN, MARKED]}, "a & b\n*a* &amp; <b>\na & b"),
        ({"type": "context", "elements": [MARKED, {"type": "image", "alt_text": "unseen"}, MARKED]}, "a & b\na & b"),
        ({"type": "image", "title": PLAIN, "alt_text": "unseen", "image_url": "https://a.example"}, "*a* &amp; <b>"),
        ({"type": "divider"}, ""),
        ({"type": "nonsense", "text": MARKED}, "a & b"),
        (rich(words("a", style={"bold": True}), words("b")), "ab"),
        (rich({"type": "emoji", "name": "wave"}, words("!")), ":wave:!"),
        (rich({"type": "user", "user_id": "U1"}), "@U1"),
        (rich({"type": "link", "url": "https://a.example"}), "https://a.example"),
        (rich(words("a\nb"), kind="rich_text_quote"), "a\nb"),
        (rich(section("a"), section("b"), kind="rich_text_list", style="bullet"), "• a\n• b"),
        (rich(section("a"), section("b"), kind="rich_text_list", style="ordered", offset=8), "9. a\n10. b"),
        (rich(section("a"), kind="rich_text_list", style="bullet", indent=2), "    • a"),
        (rich(section("a"), kind="rich_text_list", style="bullet", indent=-3, offset="x"), "• a"),
    ],
)  # fmt: skip
def test_reads_what_people_see(block: object, expected: str) -> None:
    """Plain texts are as they stand, marked ones without their marks; pictures' words are not before the eyes."""
    assert seen(block) == expected


def test_a_mention_is_a_link_to_its_command() -> None:
    """So that a check can object to it, whoever wrote it."""
    blocks, _ = read_blocks(json.dumps({"blocks": [rich({"type": "broadcast", "range": "channel"}, words(" all"))]}))

    assert blocks.visible().text == "@channel all"
    assert [(link.label, link.target) for link in blocks.links] == [("@channel", "!channel")]


def test_attachments_are_read_after_the_blocks() -> None:
    """With their titles and their own blocks."""
    attachment = {
        "pretext": "*before*",
        "title": "Title",
        "text": "Text",
        "blocks": [{"type": "header", "text": PLAIN}],
    }

    assert seen({"type": "section", "text": MARKED}, attachments=[attachment]) == (
        "a & b\nbefore\nTitle\nText\n*a* &amp; <b>"
    )


def test_blocks_and_fallback_are_read_apart() -> None:
    """Each has its links; they must agree, which only a check can tell."""
    button = {"type": "button", "text": {"type": "plain_text", "text": "Go"}, "url": "https://a.example"}
    payload = {"text": "<https://b.example|Go>", "blocks": [{"type": "actions", "elements": [button]}]}

    blocks, text = read_blocks(json.dumps(payload))

    assert [(link.part, link.label, link.target) for link in (*blocks.links, *text.links)] == [
        ("blocks", "Go", "https://a.example"),
        ("text", "Go", "https://b.example"),
    ]


def test_a_payload_that_is_only_a_string_is_a_text() -> None:
    """As an incoming webhook takes it."""
    blocks, text = read_blocks(json.dumps("*Sale*"))

    assert (blocks.visible().text, text.visible().text) == ("", "Sale")


KEYS = st.sampled_from(
    [
        "type",
        "text",
        "blocks",
        "elements",
        "url",
        "fields",
        "accessory",
        "attachments",
        "indent",
        "offset",
        "name",
        "style",
        "title",
    ]
)
KINDS = st.sampled_from(
    [
        "rich_text",
        "rich_text_list",
        "section",
        "mrkdwn",
        "plain_text",
        "link",
        "emoji",
        "user",
        "markdown",
        "actions",
        "broadcast",
    ]
)
PAYLOADS = st.recursive(
    KINDS | st.text('ab*<>|&\n\\"é😀') | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(KEYS, PAYLOADS, max_size=4), st.booleans())
def test_any_payload_can_be_read_and_points_into_its_bytes(payload: dict[str, Any], ascii_only: bool) -> None:
    """Whatever stands where, there is no error, and every character and link knows its place."""
    text = json.dumps(payload, ensure_ascii=ascii_only)

    for part in read_blocks(text):
        visible = part.visible()
        assert len(visible.origins) == len(visible.text)
        assert all(0 <= origin < len(text) for origin in visible.origins)
        assert all(0 <= link.start <= link.end for link in part.links)
