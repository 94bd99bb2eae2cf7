"""What is particular to notifications."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.render import render
from brandkit.model.channel import Variant

PUSH = find_channels()["push"]
SALE = """---
subject: 20% off
facts: {shop: https://acme.example/a}
cta: {label: Shop, url: "{{ shop }}/{{ id }}"}
---
{{ cta }}

Hello {{ name }}, [see](https://acme.example/b).
"""


def payloads(text: str, **data: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return both payloads for a message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["push"], data).variants
    parts = rendered.variant.parts
    return json.loads(parts["apns"]), json.loads(parts["fcm"])


def read(**parts: object) -> dict[str, str]:
    """Return what is seen of payloads."""
    texts = {part: each if isinstance(each, str) else json.dumps(each) for part, each in parts.items()}
    reading = PUSH.read(Variant("push", {part: text.encode() for part, text in texts.items()}))
    return {part: visible.text for part, visible in reading.visible.items()}


def test_a_tap_opens_the_call_to_action() -> None:
    """Its label stands last, and its address is data, each value in it encoded."""
    apns, fcm = payloads(SALE, name="Ana", id="7/8")

    assert apns["aps"]["alert"] == {"title": "20% off", "body": "Hello Ana, see: https://acme.example/b.\nShop"}
    assert apns["url"] == "https://acme.example/a/7%2F8"
    assert fcm["message"]["notification"] == apns["aps"]["alert"]
    assert fcm["message"]["data"] == {"url": apns["url"]}


def test_the_label_is_read_as_the_link() -> None:
    """In each payload, so that a changed address is found in either."""
    apns, fcm = payloads(SALE, name="Ana", id="7")
    parts = {"apns": json.dumps(apns).encode(), "fcm": json.dumps(fcm).encode()}

    links = PUSH.read(Variant("push", parts)).links

    address = "https://acme.example/a/7"
    assert [(link.part, link.label, link.target) for link in links] == [
        ("apns.body", "Shop", address),
        ("fcm.body", "Shop", address),
    ]


def test_without_a_subject_the_brand_is_the_title() -> None:
    """A notification says who speaks."""
    apns, _ = payloads("---\nlocale: en-US\n---\nHello.\n")

    assert apns["aps"]["alert"]["title"] == load_kit().brand.name
    assert "url" not in apns


@given(st.text(max_size=20).filter(lambda text: text.isprintable()))
def test_no_value_gets_out_of_its_string(value: str) -> None:
    """Whatever it holds, the payload has the same keys."""
    apns, fcm = payloads(SALE, name=value + '","url":"https://evil.example', id="7")

    assert apns["url"] == fcm["message"]["data"]["url"] == "https://acme.example/a/7"
    assert "evil.example" in apns["aps"]["alert"]["body"]


@pytest.mark.parametrize(
    ("payload", "seen"),
    [
        ({"aps": {"alert": "Hello"}}, ("apns", "", "Hello")),
        ({"aps": {"alert": {"body": "b", "subtitle": "s", "title": "t"}}}, ("apns", "t\ns", "b")),
        ({"aps": {"alert": {"loc-key": "HELLO"}}}, ("apns", "", "")),
        ({"aps": {"content-available": 1}}, ("apns", "", "")),
        ({"message": {"data": {"body": "b"}, "notification": {"title": "t"}}}, ("fcm", "t", "b")),
        ({"message": {"notification": {"body": "b"}, "android": {"notification": {"body": "a"}}}}, ("fcm", "", "a")),
        ({"notification": {"title": "t", "body": "b"}, "to": "x"}, ("fcm", "t", "b")),
        ({"title": "t", "body": "b", "link": "https://a.example"}, ("fcm", "t", "b")),
        ([1], ("apns", "", "[1]")),
        ("20 % off\n", ("apns", "", "20 % off")),
        ('{"aps": ', ("apns", "", '{"aps": ')),
    ],
)
def test_reads_payloads_of_other_tools(payload: object, seen: tuple[str, str, str]) -> None:
    """Whatever shape they have, and under whichever part they come."""
    name, title, body = seen

    assert read(apns=payload) == {f"{name}.title": title, f"{name}.body": body}


def test_firebase_may_speak_to_apple_in_other_words() -> None:
    """Then both are read."""
    message = {"notification": {"title": "t"}, "apns": {"payload": {"aps": {"alert": "Other words"}}}}

    assert read(fcm={"message": message}) == {
        "fcm.title": "t", "fcm.body": "", "apns.title": "", "apns.body": "Other words",
    }  # fmt: skip


def test_title_and_body_together_say_the_facts() -> None:
    """What only the title says need not be said again below it."""
    text = "---\nsubject: '{{ off }} off'\nfacts: {off: 20%, code: SPRING20}\n---\nUse {{ code }}.\n"
    kit = load_kit()

    assert lint(read_message(text, kit), kit, channels=["push"]).findings == ()
