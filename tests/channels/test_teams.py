"""What is particular to Teams. Where the package that ships the card schema is at hand, it is asked as an oracle."""

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft6Validator

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render
from brandkit.model.channel import Reading, Variant

TEAMS = find_channels()["teams"]
HERE = Path(__file__).parent / "teams"
EVERYTHING = """---
subject: "20% off for {{ name }}"
facts: {shop: https://acme.example/a}
cta: {label: "Shop, {{ name }}", url: "{{ shop }}?n={{ name }}"}
---
# Title {{ name }}

**Bold {{ name }}** and [a {{ name }}](https://acme.example/b) and `{{ name }}`.\\
Next line.

- {{ name }}
  1. inner {{ name }}

| a | b |
|---|---:|
| {{ name }} | 2 |

> {{ name }}

![{{ name }}](https://acme.example/a.png)

```
{{ name }}
```

---

Small {{ name }}.
{: legal }
"""


def payload(text: str, **data: Any) -> dict[str, Any]:
    """Return the message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["teams"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def read(value: object) -> Reading:
    """Return how a payload reads."""
    text = value if isinstance(value, str) else json.dumps(value)
    return TEAMS.read(Variant("teams", {"payload": text.encode()}))


def card(*body: object, **rest: object) -> dict[str, Any]:
    """Return a card of these elements."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": body, **rest}


def elements(value: object) -> Iterator[dict[str, Any]]:
    """Yield everything in a card that has a type."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict) and "type" in value:
        yield value
    for each in inner:
        yield from elements(each)


NASTY = [
    "<at>everyone</at>",
    "[x](javascript:1)",
    "**b** _i_",
    "# h",
    "- x",
    '","url":"https://evil.example"',
    "&lt;",
    "\\",
]


@given(st.sampled_from(NASTY) | st.text(max_size=9))
def test_no_value_is_markup(value: str) -> None:
    """No words stand where Markdown is read, and no value changes the card."""
    value = "x" + value.encode("utf-8", "ignore").decode()
    found, harmless = payload(EVERYTHING, name=value), payload(EVERYTHING, name="Ana")

    assert [each["type"] for each in elements(found)] == [each["type"] for each in elements(harmless)]
    assert {each["text"] for each in elements(found) if each["type"] in ("TextBlock", "Fact")} == {" "}
    addresses = {link.target.partition("?")[0] for link in read(found).links}
    assert addresses == {"https://acme.example/a", "https://acme.example/b"}


def test_it_is_read_as_it_is_shown() -> None:
    """A line each; cells of a row on one; the pictures' words are not before the eyes."""
    reading = read(payload(EVERYTHING, name="Ana"))

    assert reading.visible["summary"].text == "20% off for Ana"
    assert reading.visible["card"].text == (
        "20% off for Ana\nTitle Ana\nBold Ana and a Ana and Ana.\nNext line.\n• Ana\n\u20031. inner Ana\n"
        "a\tb\nAna\t2\nAna\nAna\nShop, Ana\nSmall Ana."
    )
    assert [(hidden.text, hidden.why) for hidden in reading.hidden] == [("Ana", "alt")]


@pytest.mark.parametrize("value", ["", " ", "\u202e"])
def test_a_value_that_is_empty_leaves_no_empty_text(value: str) -> None:
    """An element of which nothing is left to see is left out."""
    found = payload("---\nsubject: x\n---\n{{ a }}\n\n**{{ a }}** x\n\n- {{ a }}\n- y\n\n> {{ a }}\n", a=value)
    body = found["attachments"][0]["content"]["body"]

    assert [[run["text"] for run in text["inlines"]] for text in body] == [["x"], [" x"], ["• ", "y"]]


def test_languages_run_their_own_way() -> None:
    """The card says so; a card to the right says nothing."""
    assert payload("---\nlocale: he-IL\n---\nx\n")["attachments"][0]["content"]["rtl"] is True
    assert "rtl" not in payload("---\nlocale: en-US\n---\nx\n")["attachments"][0]["content"]


def test_cards_keep_to_the_schema() -> None:
    """The official schema of version 1.5, for everything that a card of ours can hold."""
    shipped = find_spec("adaptive_cards")  # requirements.files.lock
    assert shipped is not None
    assert shipped.origin is not None
    schema = json.loads((Path(shipped.origin).parent / "schemas" / "schema-1.5.json").read_text("utf-8"))
    messages = [json.loads(path.read_text("utf-8")) for path in sorted(HERE.glob("*/teams.json"))]
    messages.append(payload(EVERYTHING, name="Ana"))

    faults = [
        error.message
        for message in messages
        for error in Draft6Validator(schema).iter_errors(message["attachments"][0]["content"])
    ]
    assert len(messages) > 2
    assert faults == []


TEXT = {"type": "TextBlock", "text": r"**20%** off, see [the _shop_](https://a.example): snake_case \*x\* 2 * 3 * 4"}
SAID = "20% off, see the _shop_: snake_case *x* 2 * 3 * 4"


@pytest.mark.parametrize(
    ("element", "text"),
    [
        (TEXT, SAID),
        ({"type": "Container", "items": [TEXT, TEXT]}, f"{SAID}\n{SAID}"),
        ({"type": "ColumnSet", "columns": [{"items": [TEXT]}, {"items": [TEXT]}]}, f"{SAID}\n{SAID}"),
        ({"type": "FactSet", "facts": [{"title": "Price", "value": "**5** EUR"}]}, "Price\t5 EUR"),
        ({"type": "RichTextBlock", "inlines": ["**a**", {"type": "TextRun", "text": "b"}, 3]}, "**a**b"),
        ({"type": "ActionSet", "actions": [{"type": "Action.Submit", "title": "Go"}]}, "Go"),
        (
            {"type": "ActionSet", "actions": [{"type": "Action.ShowCard", "title": "More", "card": card(TEXT)}]},
            f"More\n{SAID}",
        ),
        ({"type": "Table", "rows": [{"cells": [{"items": [TEXT]}, {"items": [{"text": "b"}]}]}]}, f"{SAID}\tb"),
        ({"type": "Image", "url": "https://a.example", "altText": "x"}, ""),
        ({"type": "TextBlock", "text": "secret", "isVisible": False}, ""),
        ({"type": "Container", "items": "none", "facts": [1], "actions": None}, ""),
    ],
)
def test_reads_cards_of_other_tools(element: object, text: str) -> None:
    """Elements that our writer does not use, and broken ones; alone, or in a message."""
    for value in (card(element), {"type": "message", "attachments": [{"content": card(element)}]}):
        assert read(value).visible["card"].text == text


def test_knows_the_links_and_what_is_hidden() -> None:
    """With the words that carry them."""
    reading = read(card(TEXT, {"type": "TextBlock", "text": "not [now](https://b.example)", "isVisible": False}))

    assert [(link.label, link.target) for link in reading.links] == [("the _shop_", "https://a.example")]
    assert [(hidden.text, hidden.why) for hidden in reading.hidden] == [("not now", "isVisible")]


def test_reads_what_connectors_sent() -> None:
    """The cards of the years before, which many webhooks still post."""
    action = {"@type": "OpenUri", "name": "Go", "targets": [{"os": "default", "uri": "https://a.example"}]}
    section = {"activityTitle": "Sale", "facts": [{"name": "Off", "value": "20%"}], "text": "Now."}
    reading = read(
        {"@type": "MessageCard", "summary": "s", "title": "T", "sections": [section], "potentialAction": [action]}
    )

    assert reading.visible["card"].text == "T\nSale\nNow.\nOff\t20%\nGo"
    assert [(link.label, link.target) for link in reading.links] == [("Go", "https://a.example")]


@pytest.mark.parametrize("text", ["20% off", '{"type": ', "[]", '"20% off"', "null", "{}"])
def test_never_raises(text: str) -> None:
    """Whatever somebody pastes."""
    assert read(text).visible["card"].text in (text, "20% off", "")
