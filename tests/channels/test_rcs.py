"""What is particular to RCS."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.engine.check import check
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.render import render
from brandkit.model.channel import Reading, Variant
from brandkit.model.kit import Kit

RCS = find_channels()["rcs"]
SALE = """---
subject: Nobody sees this
facts: {off: 20%, shop: https://acme.example/a}
cta: {label: Shop, url: "{{ shop }}/{{ id }}"}
---
{{ cta }}

{{ off }} off for {{ name }}.
"""


def variant(text: str, kit: Kit | None = None, **data: Any) -> Variant[bytes]:
    """Return what a message comes to."""
    (rendered,) = render(read_message(text, kit or load_kit()), kit or load_kit(), ["rcs"], data).variants
    return rendered.variant


def payload(text: str, **data: Any) -> dict[str, Any]:
    """Return the message for phones with RCS."""
    found: dict[str, Any] = json.loads(variant(text, **data).parts["payload"])
    return found


def read(value: object) -> Reading:
    """Return how a payload reads."""
    return RCS.read(Variant("rcs", {"payload": json.dumps(value).encode()}))


def test_the_call_to_action_is_a_suggestion_below_the_text() -> None:
    """In the SMS it stands where the author put it, with its address."""
    both = variant(SALE, name="Ana", id="7/8")
    content = json.loads(both.parts["payload"])["contentMessage"]

    assert content["text"] == "20% off for Ana.\nReply STOP to opt out"
    assert content["suggestions"] == [
        {"action": {
            "text": "Shop", "postbackData": "message",
            "openUrlAction": {"url": "https://acme.example/a/7%2F8"},
        }}
    ]  # fmt: skip
    assert both.parts["fallback"].decode() == (
        "Acme: Shop: https://acme.example/a/7%2F8\n20% off for Ana.\nReply STOP to opt out"
    )


def test_both_are_read_and_held_to_the_message() -> None:
    """The SMS is a reading of its own."""
    reading = RCS.read(variant(SALE, name="Ana", id="7"))

    assert reading.visible["text"].text == "20% off for Ana.\nReply STOP to opt out\nShop"
    assert {(link.part, link.target) for link in reading.links} == {
        ("text", "https://acme.example/a/7"),
        ("fallback", "https://acme.example/a/7"),
    }


def test_a_number_is_dialled() -> None:
    """A suggestion to call opens the telephone, not a browser."""
    text = "---\ncta: {label: Call us, url: 'tel:+12125550147'}\n---\nHello.\n"

    (suggestion,) = payload(text)["contentMessage"]["suggestions"]

    assert suggestion["action"]["dialAction"] == {"phoneNumber": "+12125550147"}
    assert [link.target for link in read(payload(text)).links] == ["tel:+12125550147"]


@pytest.mark.parametrize("label", ["Everything that is on sale", "For {{ name }}"])
def test_a_button_that_may_not_fit_stays_in_the_text(label: str) -> None:
    """A suggestion has 25 characters; nothing is cut, and nothing depends on how long somebody's name is."""
    found = payload(SALE.replace("label: Shop", f'label: "{label}"'), name="Ana", id="7")["contentMessage"]

    assert "suggestions" not in found
    assert found["text"].startswith(f"{label.replace('{{ name }}', 'Ana')}: https://acme.example/a/7\n")


def test_traffic_is_named_for_what_it_is() -> None:
    """Advertising by its name; and no opt-out from what was asked for."""
    assert payload(SALE, name="Ana", id="7")["messageTrafficType"] == "PROMOTION"
    text = SALE.replace("---\nsubject", "---\npurpose: transactional\nsubject", 1)
    assert payload(text, name="Ana", id="7")["messageTrafficType"] == "TRANSACTION"
    assert "STOP" not in json.dumps(payload(text, name="Ana", id="7"))


def test_the_kit_says_how_to_opt_out() -> None:
    """In both texts."""
    kit = replace(load_kit(), settings={"rcs": {"opt_out": "Stop: acme.example/stop"}})

    parts = variant(SALE, kit, name="Ana", id="7").parts

    assert b"Stop: acme.example/stop" in parts["payload"]
    assert parts["fallback"].endswith(b"\nStop: acme.example/stop")


@given(
    st.sampled_from(["a.co", "@bob", "Sale.Now", "https://evil.example", '","suggestions":[]', "x\u202ey"])
    | st.text(max_size=9)
)
def test_no_value_becomes_a_link_or_a_suggestion(value: str) -> None:
    """Phones make links of plain words; a name is none."""
    found = payload(SALE, name=value.encode("utf-8", "ignore").decode(), id="7")

    assert len(found["contentMessage"]["suggestions"]) == 1
    assert [link.target for link in read(found).links if link.meant] == ["https://acme.example/a/7"]


CARD = {"title": "Sale", "description": "20% off", "suggestions": [{"reply": {"text": "Yes", "postbackData": "y"}}]}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"contentMessage": {"richCard": {"standaloneCard": {"cardContent": CARD}}}}, "Sale\n20% off\nYes"),
        (
            {"contentMessage": {"richCard": {"carouselCard": {"cardContents": [CARD, CARD]}}}},
            "Sale\n20% off\nYes\n" * 2,
        ),
        ({"suggestions": [{"action": {"text": "Go"}}, 3], "text": "a\u200b.co"}, "a.co\nGo"),
        ({"contentMessage": {"fileName": "x"}}, ""),
        ([], "[]"),
        ("20% off", "20% off"),
    ],
)
def test_reads_messages_of_other_tools(value: object, text: str) -> None:
    """Cards, carousels and what is not there."""
    assert read(value).visible["text"].text == text.strip()
    assert RCS.read(Variant("rcs", {"payload": b"{20% off"})).visible["text"].text == "{20% off"


def test_each_must_say_everything() -> None:
    """Whoever changes one of the two makes two offers of one."""
    kit = load_kit()
    message = read_message(SALE.replace(" for {{ name }}", "").replace("/{{ id }}", ""), kit)

    assert lint(message, kit, channels=["rcs"]).findings == ()
    for said, rules in (("20%", []), ("25%", ["same/value-changed"])):
        text = f"{said} off. Shop: https://acme.example/a"
        assert [each.rule for each in check(message, {"rcs": text}, kit).findings] == rules
