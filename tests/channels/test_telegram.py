"""What is particular to Telegram: words without markup, entities counted in UTF-16, and links that nobody asked for."""

import json
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.markup.chat.possible_links import possible_addresses, possible_numbers, possible_signs
from brandkit.model.channel import Reading, Variant

TELEGRAM = find_channels()["telegram"]
TAGS = {"b", "i", "code", "pre", "a", "blockquote"}
SHAPES = """---
subject: Not shown
facts: {shop: "https://acme.example/shop"}
cta: {label: "Go {{ a }}", url: "{{ shop }}"}
---
# {{ a }} by {{ b }}

**{{ a }}** and *x{{ b }}* `{{ a }}` [{{ b }}](https://acme.example/a) @{{ a }} {{ b }}.com #{{ a }}{{ b }}

> {{ a }} *{{ b }}*

```
{{ a }}
```

- {{ a }}.{{ b }}/{{ a }}
"""
ODD = [
    "Sale.Now", "@everyone", "#tag", "$AAPL", "/month", "4111 1111 1111 1111", "me@a.example", "+1 212 555 0147",
    "https://evil.example/x?y", "<b>x</b>", "</code>", "&lt;", "[x](javascript:1)", "*b*", "👨‍👩‍👧‍👦", "e\u0301",
    "שלום", "\u202e", "\x02b", "\x03", "\x04", ".", "@", "#", "$", "/", " ", "co", "bob", "",
]  # fmt: skip
VALUES = st.lists(st.sampled_from(ODD) | st.text(max_size=4), max_size=4).map("".join)


def payload(text: str, data: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the payload for a message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["telegram"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def reading(value: object) -> Reading:
    """Return how a payload reads."""
    return TELEGRAM.read(Variant("telegram", {"payload": json.dumps(value).encode()}))


def shapes() -> Mapping[str, Compiled]:
    """Return all that can stand in a message, with values everywhere, compiled."""
    kit = load_kit()
    return prepare(read_message(SHAPES, kit), kit, ["telegram"])[0].plans.parts


COMPILED = shapes()


def in_units(text: str, offset: int, length: int) -> str:
    """Return a stretch of a text, counted in UTF-16 as Telegram does; raises if it cuts a character in two."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le")


@settings(deadline=None)
@given(VALUES, VALUES)
def test_entities_stand_where_telegram_counts(a: str, b: str) -> None:
    """No character is cut in two, no entity is empty or padded, and each stands inside or beside the others."""
    found = json.loads(fill(COMPILED["payload"], {"a": a, "b": b}))
    places = [(each["offset"], each["offset"] + each["length"], each["type"]) for each in found["entities"]]

    for each in found["entities"]:
        words = in_units(found["text"], each["offset"], each["length"])
        assert words
        assert words == words.strip()
    for start, end, _ in places:
        assert not [1 for s, e, _ in places if s < start < e < end]
    for start, end, kind in places:
        if kind in ("code", "pre"):
            assert not [1 for s, e, _ in places if (s, e) != (start, end) and start <= s < e <= end]
            assert {k for s, e, k in places if s <= start and end <= e} <= {kind, "blockquote"}


@settings(deadline=None)
@given(VALUES, VALUES)
def test_no_value_becomes_a_link(a: str, b: str) -> None:
    """Neither alone nor with the words beside it; in links and in code the platform makes none."""
    found = json.loads(fill(COMPILED["payload"], {"a": a, "b": b}))
    text = found["text"]
    sealed = [
        (e["offset"], e["offset"] + e["length"]) for e in found["entities"] if e["type"] in ("code", "pre", "text_link")
    ]
    links = [*possible_addresses(text), *possible_signs(text), *possible_numbers(text)]
    units = [len(text[:at].encode("utf-16-le")) // 2 for at in range(len(text) + 1)]

    assert [text[s:e] for s, e in links if not any(units[s] < y and x < units[e] for x, y in sealed)] == []


class _Tags(HTMLParser):
    """An independent reading of the HTML: which tags open and close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, list[tuple[str, str | None]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.seen.append((tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@settings(deadline=None)
@given(VALUES, VALUES)
def test_the_html_has_our_tags_and_no_others(a: str, b: str) -> None:
    """They are closed in order, and both parts say the same words."""
    variant = Variant("telegram", {part: fill(plan, {"a": a, "b": b}) for part, plan in COMPILED.items()})
    tags = _Tags()
    tags.feed(variant.parts["html"].decode())
    found = TELEGRAM.read(variant)

    assert tags.open == []
    assert {tag for tag, _ in tags.seen} <= TAGS
    assert {value for _, attrs in tags.seen for _, value in attrs} <= {
        "https://acme.example/a",
        "https://acme.example/shop",
    }
    assert "".join(found.visible["text"].text.split()) == "".join(found.visible["html"].text.split())


def test_a_code_can_be_copied() -> None:
    """In code marks nothing is linked, and no unseen character stands among the digits."""
    found = payload("---\nsubject: x\n---\nUse `{{ code }}`, not {{ code }}.\n", {"code": "4111111111111111"})

    assert found["text"] == "Use 4111111111111111, not 41111111\u200b11111111."


def test_what_the_author_wrote_stays_a_link() -> None:
    """It is read as one that may not have been meant."""
    found = payload("---\nsubject: x\n---\nBy @acme at acme.example/go, 10 /month. Sale.Now\n")

    assert "\u200b" not in found["text"]
    assert [(link.target, link.meant) for link in reading(found).links] == [
        ("@acme", False), ("https://acme.example/go", True), ("/month", False), ("https://Sale.Now", False),
    ]  # fmt: skip


def test_other_addresses_are_spelled_out() -> None:
    """A button and a link lead to web pages only; what they cannot lead to is said in words."""
    head = "---\nsubject: x\ncta: {label: Call us, url: 'tel:+442079460142'}\n---\n"
    found = payload(f"{head}Hi, [us](mailto:a@b.example).\n")

    assert found["text"] == "Hi, us: a@b.example.\n\nCall us: +442079460142"
    assert "reply_markup" not in found


def test_buttons_of_a_condition_come_and_go() -> None:
    """Each is a row of its own; the author's place for it does not matter."""
    head = "---\nsubject: x\ncta: {label: Go, url: 'https://a.example/go'}\n---\n"
    text = head + "{% if gold %}\n{{ cta }}\n{% endif %}\n\nWords.\n"

    assert payload(text, {"gold": False})["reply_markup"] == {"inline_keyboard": []}
    assert payload(text, {"gold": True})["reply_markup"] == {
        "inline_keyboard": [[{"text": "Go", "url": "https://a.example/go"}]]
    }


def test_reads_what_others_wrote() -> None:
    """Entities, captions, HTML and buttons of any kind, in any order."""
    buttons = [{"url": "https://b.example", "text": "Go"}, {"text": "No", "callback_data": "n"}]
    value = {
        "reply_markup": {"inline_keyboard": [buttons]},
        "entities": [
            {"offset": 3, "length": 4, "type": "text_link", "url": "https://a.example"},
            {"type": "bold", "offset": "x"}, {"type": "code", "offset": 900, "length": 9}, 7,
        ],
        "text": "🌷 here @bob",
    }  # fmt: skip

    found = reading(value)

    assert found.visible["text"].text == "🌷 here @bob\nGo\nNo"
    assert [(link.label, link.target, link.meant) for link in found.links] == [
        ("here", "https://a.example", True), ("@bob", "@bob", False), ("Go", "https://b.example", True),
    ]  # fmt: skip
    captioned = reading({"parse_mode": "HTML", "caption": "<b>A</b> &amp; <a href='https://c.example'>B</a> &laquo;"})
    assert captioned.visible["text"].text == "A & B &laquo;"
    assert [link.target for link in captioned.links] == ["https://c.example"]


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"text": 1}', '{"text": "x", "entities": {}}', '"x"', "[" * 5000])
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload is read as words."""
    assert isinstance(TELEGRAM.read(Variant("telegram", {"payload": broken.encode()})), Reading)
