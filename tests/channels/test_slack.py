"""What is particular to Slack. The two libraries that know its limits are asked as oracles."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.model.channel import Reading, Variant

SLACK = find_channels()["slack"]
MARKED = {"type": "mrkdwn", "text": "*Bold* <https://a.example|here> &lt;x&gt; <!channel>"}
BUTTON = {"type": "button", "text": {"type": "plain_text", "text": "Go"}, "url": "https://b.example"}
PINGS = [
    "<!channel>",
    "<!here>",
    "<!everyone>",
    "<@U012AB3CD>",
    "<#C123>",
    "<!subteam^S1>",
    "<https://evil.example|you>",
]


def payload(text: str, data: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the payload for a message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["slack"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def reading(value: object) -> Reading:
    """Return how a payload reads."""
    return SLACK.read(Variant("slack", {"payload": json.dumps(value).encode()}))


@pytest.mark.parametrize("ping", PINGS)
def test_nobody_can_be_pinged(ping: str) -> None:
    """Neither an author's words nor a value become a mention or a link, in no block and not in the fallback."""
    # In Markdown an author's <https://...> is a link, and may be one.
    words = "" if "://" in ping else ping
    text = f"---\nsubject: 'To {words}'\n---\nA {words} {{{{ name }}}}\n\nLegal {words} {{{{ name }}}}\n{{: legal }}\n"

    found = payload(text, {"name": ping})
    marked = [found["text"]] + [
        element["text"] for block in found["blocks"] if block["type"] == "context" for element in block["elements"]
    ]

    assert not [words for words in marked if ping in words or "<!" in words or "<@" in words or "<http" in words]
    assert reading(found).links == ()


def test_the_libraries_take_what_we_write() -> None:
    """Every block passes the SDK's own validation."""
    text = (
        "---\nsubject: Hello\nfacts: {page: https://acme.example/}\n"
        "cta: {label: Go, url: '{{ page }}'}\n---\n"
        "# Title\n\nWords **bold** and [link](https://acme.example/a).\n\n- a\n- b\n  1. c\n\n> quote\n\n---\n\n"
        "![alt](https://acme.example/a.png)\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "Small *print*.\n{: legal }\n"
    )
    found = payload(text)

    parsed = Block.parse_all(found["blocks"])

    assert [block.type for block in parsed] == [block["type"] for block in found["blocks"]]
    for block in parsed:
        block.validate_json()


@pytest.mark.parametrize("value", ["", " ", "\u202e", "\x00\ufeff"])
def test_a_value_that_is_empty_leaves_no_empty_text(value: str) -> None:
    """Slack refuses empty texts; a run, an item or a block of which nothing is left to see is left out."""
    text = "---\nsubject: '{{ a }}'\n---\n{{ a }}\n\n**{{ a }}** x\n\n- {{ a }}\n- y\n\n{{ a }}\n{: legal }\n"

    found = payload(text, {"a": value})

    assert '"text": ""' not in json.dumps(found["blocks"])
    assert [block["type"] for block in found["blocks"]] == ["rich_text", "rich_text"]


LOOP = "{% for x in items %}{{ x }}{% endfor %}"
NAMED = "{% for x in items %}{% if x != 'b' %}{{ x }}{% endif %}{% endfor %}"
SHAPES = """---
subject: 'LOOP'
---
LOOP

**LOOP** *NAMED* [LOOP](https://acme.example/a) `LOOP`

{% for x in items %}**{{ x }}** [{{ x }}](https://acme.example/b){% endfor %}

- LOOP
- {{ a }}
  1. NAMED

# LOOP

> LOOP

| h | LOOP |
|---|---|
| {{ a }} | NAMED |

![LOOP](https://acme.example/a.png)

[LOOP](https://acme.example/c)

NAMED
{: legal }
"""


@given(st.lists(st.sampled_from(["", " ", "\u202e", "b", "word"]), max_size=3), st.sampled_from(["", "word"]))
def test_nothing_is_empty_whatever_a_loop_prints(items: list[str], a: str) -> None:
    """Slack refuses the whole message for one empty text, or for an array without elements."""
    found = json.loads(fill(shapes(), {"items": items, "a": a}))

    assert list(empties(found["blocks"])) == []


def test_a_loop_that_prints_something_is_there() -> None:
    """Nothing is left out that has words, if only in one turn."""
    text = f"---\nsubject: x\n---\n{LOOP}\n\n- {NAMED}\n\n{LOOP}\n{{: legal }}\n"

    found = payload(text, {"items": ["", "word"]})

    assert json.dumps(found["blocks"]).count('"word"') == 3


@cache
def shapes() -> Compiled:
    """Return everything that can stand in a message, made of loops, compiled."""
    kit = load_kit()
    message = read_message(SHAPES.replace("LOOP", LOOP).replace("NAMED", NAMED), kit)
    return prepare(message, kit, ["slack"])[0].plans.parts["payload"]


def empties(value: object) -> Iterator[object]:
    """Yield what Slack takes no message with: empty texts, and blocks, lists and lines without words."""
    match value:
        case {"text": ""} | {"elements": []}:
            yield value
        case {"type": kind} if kind not in ("text", "link", "divider", "image") and not "".join(texts(value)).strip():
            yield value
    for each in inside(value):
        yield from empties(each)


def texts(value: object) -> Iterator[str]:
    """Yield the words of a block."""
    if isinstance(value, dict):
        yield from (said for key in ("text", "alt_text") if isinstance(said := value.get(key), str))
    for each in inside(value):
        yield from texts(each)


def inside(value: object) -> list[object]:
    """Return the values that a value holds."""
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def test_reads_what_others_wrote() -> None:
    """Sections, fields, buttons, mentions and marks of any payload, and marked text that is no JSON."""
    value = {
        "text": "Fallback &amp; more",
        "blocks": [
            {"type": "section", "text": MARKED},
            {"type": "section", "fields": [{"type": "plain_text", "text": "one"}, {"type": "mrkdwn", "text": "_two_"}]},
            {"type": "actions", "elements": [BUTTON]},
            {"type": "image", "image_url": "https://c.example/x.png", "alt_text": "unseen"},
        ],
        "attachments": [{"text": "Attached"}],
    }  # fmt: skip

    found = reading(value)

    assert found.visible["text"].text == "Fallback & more"
    assert found.visible["blocks"].text == "Bold here <x> !channel\none\ntwo\nGo\nAttached"
    assert [(link.label, link.target) for link in found.links] == [
        ("here", "https://a.example"), ("!channel", "!channel"), ("Go", "https://b.example"),
    ]  # fmt: skip


def test_reads_marked_text_that_is_no_json() -> None:
    """What people copy from a chat is read as it would be shown."""
    found = SLACK.read(Variant("slack", {"payload": b"*Sale* at <https://a.example|our shop>"}))

    assert found.visible["text"].text == "Sale at our shop"


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"blocks": 1}', '{"blocks": [1, {"type": []}]}', '"x"', "[" * 5000])
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload says little."""
    assert isinstance(SLACK.read(Variant("slack", {"payload": broken.encode()})), Reading)
