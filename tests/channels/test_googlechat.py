"""What is particular to Google Chat: marks without an escape, a syntax that must be named, and cards."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.model.channel import Reading, Variant

CHAT = find_channels()["googlechat"]
SHAPES = """---
subject: "Above {{ a }}"
facts: {shop: "https://acme.example/shop"}
cta: {label: "Go {{ a }}", url: "{{ shop }}"}
---
**{{ a }}** and *x{{ b }}* `{{ a }}` [{{ b }}](https://acme.example/a)

**[*x* {{ a }}](https://acme.example/a)** <{{ a }}

> {{ a }} *{{ b }}*

```
{{ a }}
```

- {{ a }}.{{ b }}/{{ a }}
"""
ODD = [
    "<users/all>", "<users/1>", "<https://evil.example|here>", "users/all>", "<", ">", "|", "*b*", "_i_", "~s~", "`c`",
    "```", "*", "_", "~", "`", "https://evil.example/x_y", "Sale.Now", "me@a.example", "> q", "- x", "* x", "1. x", "a",
    " ", "\x02b", "\x03", "\u2060", "",
]  # fmt: skip
VALUES = st.lists(st.sampled_from(ODD) | st.text(max_size=3), max_size=4).map("".join)


def shapes() -> Compiled:
    """Return all that can stand in a message, with values everywhere, compiled."""
    kit = load_kit()
    return prepare(read_message(SHAPES, kit), kit, ["googlechat"])[0].plans.parts["payload"]


COMPILED = shapes()


def payload(text: str, data: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the payload for a message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["googlechat"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def reading(value: object) -> Reading:
    """Return how a payload reads."""
    return CHAT.read(Variant("googlechat", {"payload": json.dumps(value).encode()}))


@settings(deadline=None)
@given(VALUES, VALUES)
def test_nobody_is_called_and_nothing_is_linked(a: str, b: str) -> None:
    """Whatever the values: the message has its own links, in the syntax that it names."""
    found = json.loads(fill(COMPILED, {"a": a, "b": b}))

    assert found["markupSyntax"] == "MARKUP_SYNTAX_CHAT"
    assert "<users/" not in found["text"]
    assert {link.target for link in reading(found).links} <= {"https://acme.example/a", "https://acme.example/shop"}


@settings(deadline=None)
@given(VALUES)
def test_every_word_is_seen(value: str) -> None:
    """What stands in bold is seen without marks, whatever it is."""
    found = reading(json.loads(fill(COMPILED, {"a": value, "b": "w"}))).visible["text"].text
    bare = {0x200B: None, 0x2060: None}
    lines = [line for line in found.translate(bare).split("\n") if line.strip()]
    shown = json.loads(fill(COMPILED, {"a": value, "b": "w"}))["cardsV2"][0]["card"]["sections"][0]["widgets"][0]
    words = shown["buttonList"]["buttons"][0]["text"].removeprefix("Go ").translate(bare)

    assert lines[0].split() == f"Above {words}".split()
    assert " ".join(lines[1].split()).startswith(" ".join(f"{words} and xw".split()))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("**a *b* c**", "*a _b_ c*"),
        ("un*believ*able", "unbelievable"),
        ("**[a *b* | >](https://a.example/?x=1&y=2)**", "*<https://a.example/?x=1&y=2|a b ¦ ›>*"),
        ("<https://a.example/a_(b)>", "<https://a.example/a_(b)>"),
        ("2 * 3 * 4 snake_case \\*a\\*", "2 * 3 * 4 snake_case *\u2060a\u2060*"),
        ("&lt;users/all> a \\< b", "<\u2060users/all> a < b"),
    ],
)
def test_writes_marks_that_the_program_reads(body: str, text: str) -> None:
    """A look that touches a letter is left out; a sign that means itself is kept from its word."""
    assert payload(f"---\nlocale: en\n---\n{body}\n")["text"] == text


def test_there_is_no_empty_card() -> None:
    """Google refuses it; whether a button is there may depend on the person."""
    head = "---\nsubject: x\ncta: {label: Go, url: 'https://a.example/go'}\n---\n"
    text = head + "{% if gold %}\n{{ cta }}\n{% endif %}\n\nWords.\n"

    assert payload(text, {"gold": False})["cardsV2"] == []
    assert "https://a.example/go" in json.dumps(payload(text, {"gold": True})["cardsV2"])


def test_reads_what_others_wrote() -> None:
    """Mentions, cards of any kind, and Markdown where the payload says so."""
    button = {"text": "Go", "onClick": {"openLink": {"url": "https://b.example"}}}
    card = {
        "header": {"title": "T", "subtitle": "S"},
        "sections": [{"header": "H", "widgets": [
            {"textParagraph": {"text": "<b>P</b> <a href='https://p.example'>p</a>"}},
            {"decoratedText": {"topLabel": "L", "text": "D"}}, {"buttonList": {"buttons": [button]}},
        ]}],
    }  # fmt: skip
    found = reading(
        {"cardsV2": [{"card": card, "cardId": "x"}], "text": "*Hi* <users/all> <https://a.example|a> b.example/x"}
    )

    assert found.visible["text"].text == "Hi @users/all a b.example/x\nT\nS\nH\nP p\nL\nD\nGo"
    assert [(link.label, link.target) for link in found.links] == [
        ("@users/all", "!users/all"), ("a", "https://a.example"), ("b.example/x", "https://b.example/x"),
        ("p", "https://p.example"), ("Go", "https://b.example"),
    ]  # fmt: skip
    markdown = reading({"text": "**a** [b](https://b.example)", "markup_syntax": "MARKUP_SYNTAX_MARKDOWN"})
    assert markdown.visible["text"].text == "a b"


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"text": 1, "cardsV2": [1]}', '"x"', "[" * 5000, "*" * 99])
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload is read as a message's text."""
    assert isinstance(CHAT.read(Variant("googlechat", {"payload": broken.encode()})), Reading)
