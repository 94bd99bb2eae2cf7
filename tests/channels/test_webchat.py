"""What is particular to chats on web pages."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from brandkit.channels import find_channels
from brandkit.engine.check import check
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.render import render
from brandkit.model.channel import Reading, Variant

CHAT = find_channels()["webchat"]
SALE = """---
facts: {off: 20%, shop: https://acme.example/a}
cta: {label: Shop, url: "{{ shop }}?n={{ name }}"}
---
{{ cta }}

**{{ off }} off** for {{ name }}, [see](https://acme.example/b).

- {{ name }}
"""


def payload(text: str, **data: Any) -> dict[str, Any]:
    """Return the message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["webchat"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def read(value: object) -> Reading:
    """Return how a payload reads."""
    text = value if isinstance(value, str) else json.dumps(value)
    return CHAT.read(Variant("webchat", {"payload": text.encode()}))


def test_the_call_to_action_is_a_button_below() -> None:
    """Neither the HTML nor the text says it twice."""
    found = payload(SALE, name="A&B")

    assert found["quick_replies"] == [{"title": "Shop", "url": "https://acme.example/a?n=A%26B"}]
    assert found["text"] == "20% off for A&B, see: https://acme.example/b.\n- A&B"
    assert found["html"].startswith('<div lang="en-US" dir="ltr"><p><strong>20% off</strong> for A&amp;B, <a ')


def test_each_is_read_with_the_buttons() -> None:
    """A chat shows one of the two."""
    reading = read(payload(SALE, name="Ana"))

    assert reading.visible["html"].text == "20% off for Ana, see.\n- Ana\nShop"
    assert reading.visible["text"].text == "20% off for Ana, see: https://acme.example/b.\n- Ana\nShop"
    assert [(link.part, link.target) for link in reading.links] == [
        ("html", "https://acme.example/b"),
        ("html", "https://acme.example/a?n=Ana"),
        ("text", "https://acme.example/b"),
        ("text", "https://acme.example/a?n=Ana"),
    ]


def test_every_word_is_found_again_in_the_bytes() -> None:
    """Through the HTML's entities and those of JSON."""
    text = '{"html": "<p>a &amp; \\u0062<b hidden>no</b></p>"}'
    reading = read(text)
    visible = reading.visible["html"]

    assert visible.text == "a & b"
    assert [text[at : at + 5] for at in visible.origins] == ["a &am", " &amp", "&amp;", " \\u00", "\\u006"]
    assert [text[hidden.origin :][:2] for hidden in reading.hidden] == ["no"]


NASTY = [
    "</p><script>alert(1)</script>",
    '","quick_replies":[{"url":"//evil.example"}]',
    "<!channel>",
    "a.co",
    "https://x.y",
]


@given(st.sampled_from(NASTY) | st.text("<>\"'&/=a ;!-\\", max_size=12))
def test_no_value_is_markup_or_a_button_or_a_link(value: str) -> None:
    """In either form of the words."""
    found, harmless = payload(SALE, name=f"x{value}"), payload(SALE, name="Ana")

    tags = [[each.tag for each in lxml_html.fragment_fromstring(one["html"]).iter()] for one in (found, harmless)]
    assert tags[0] == tags[1]
    assert list(found) == list(harmless)
    assert len(found["quick_replies"]) == 1
    hosts = {link.target.partition("?")[0] for link in read(found).links if link.meant}
    assert hosts == {"https://acme.example/a", "https://acme.example/b"}


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ({"text": "20% off"}, {"text": "20% off"}),
        ({"quick_replies": [{"label": "Yes"}, 3], "html": "<b>Hi"}, {"html": "Hi\nYes"}),
        ({"html": 3}, {"html": ""}),
        ("<p>20% off", {"html": "20% off"}),
        ('{"html": ', {"html": '{"html":'}),
        ("[]", {"html": "[]"}),
    ],
)
def test_reads_what_others_wrote(value: object, seen: dict[str, str]) -> None:
    """Payloads with less in them, HTML alone, and broken ones."""
    assert {part: visible.text for part, visible in read(value).visible.items()} == seen


def test_html_and_text_must_agree() -> None:
    """What one of them says otherwise is found."""
    kit = load_kit()
    message = read_message(SALE.replace("{{ name }}", "you"), kit)
    good = payload(SALE.replace("{{ name }}", "you"))
    bad = {**good, "text": good["text"].replace("20%", "25%")}

    assert lint(message, kit, channels=["webchat"]).findings == ()
    assert check(message, {"webchat": json.dumps(good)}, kit).findings == ()
    assert {each.rule for each in check(message, {"webchat": json.dumps(bad)}, kit).findings} == {"same/value-changed"}
