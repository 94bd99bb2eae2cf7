"""What is particular to Discord: marks that are ours alone, nobody who is called, and buttons below."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.model.channel import Reading, Variant

DISCORD = find_channels()["discord"]
SHAPES = """---
subject: Not shown
facts: {shop: "https://acme.example/shop"}
cta: {label: "Go {{ a }}", url: "{{ shop }}"}
---
# {{ a }} by {{ b }}

**{{ a }}** and *x{{ b }}* `{{ a }}` [{{ b }}](https://acme.example/a) @{{ a }} {{ b }}.com *{{ a }}*{{ b }}

{{ a }}{{ b }}

> {{ a }} *{{ b }}*

```
{{ a }}
```

- {{ a }}.{{ b }}/{{ a }}

{{ b }}
{: legal }
"""
ODD = [
    "@everyone", "@here", "<@1>", "<@&1>", "<#1>", "<:x:1>", "<t:1:R>", "</x:1>", ":tada:", "[x](https://evil.example)",
    "https://evil.example/x_y", "discord.gg/abc", "**b**", "*", "_", "__", "~~", "||", "`", "```", "\\", "# h", "-# s",
    "> q", ">>> q", "- x", "1. x", "]", "(", ")", "<", ">", ":", "@", "a", " ", "\n", "\x02b", "\x03", "",
]  # fmt: skip
VALUES = st.lists(st.sampled_from(ODD) | st.text(max_size=3), max_size=4).map("".join)


def shapes() -> Compiled:
    """Return all that can stand in a message, with values everywhere, compiled."""
    kit = load_kit()
    return prepare(read_message(SHAPES, kit), kit, ["discord"])[0].plans.parts["payload"]


COMPILED = shapes()


def payload(text: str, data: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the payload for a message."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["discord"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def reading(value: object) -> Reading:
    """Return how a payload reads."""
    return DISCORD.read(Variant("discord", {"payload": json.dumps(value).encode()}))


@settings(deadline=None)
@given(VALUES, VALUES)
def test_nobody_is_called_and_nothing_is_linked(a: str, b: str) -> None:
    """Whatever the values: the message has its own two links, and no name in it calls anybody."""
    found = json.loads(fill(COMPILED, {"a": a, "b": b}))
    seen = reading({**found, "allowed_mentions": {"parse": ["everyone", "users", "roles"]}})

    assert found["allowed_mentions"] == {"parse": []}
    assert {link.target for link in seen.links} <= {"https://acme.example/a", "https://acme.example/shop"}


@settings(deadline=None)
@given(VALUES)
def test_every_word_is_seen(value: str) -> None:
    """What stands between the marks is what the data say, but for white space and what nobody sees."""
    found = reading(json.loads(fill(COMPILED, {"a": value, "b": "w"})))
    bare = "".join(re.sub("[\x00-\x1f\x7f-\x9f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]", "", value).split())

    assert "".join(found.visible["text"].text.split()).startswith(
        f"{bare}byw{bare}andxw{bare}w@{bare}w.com{bare}w{bare}w"
    )


@pytest.mark.parametrize(
    "author", ["@everyone", "&lt;@1>", "&lt;t:1:R>", "1\\. x", "\\# x", "a_b_c", "2 * 3 * 4", "||s||"]
)
def test_an_authors_words_mean_themselves(author: str) -> None:
    """They are read as they were written; nothing in them is a mark."""
    found = payload(f"---\nsubject: x\n---\n{author}\n")
    seen = reading({**found, "allowed_mentions": {"parse": ["everyone", "users"]}})

    assert seen.links == ()
    assert seen.visible["text"].text == author.replace("&lt;", "<").replace("\\", "")


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("**a *b* c**", "**a _b_ c**"),
        ("un*believ*able **b**old", "un*believ*able **b**old"),
        ("*a*b", "*a*b"),
        ("**a**[b](https://a.example)", "**a**[b](<https://a.example>)"),
        ("<https://a.example/a_(b)>", "<https://a.example/a_(b)>"),
        ("**a**\n\n- **b**\n  1. c", "**a**\n\n• **b**\n  1\\. c"),
        ("`a` `` b`c ``", "`a` b\\`c"),
    ],
)
def test_writes_marks_that_the_program_reads(body: str, content: str) -> None:
    """An italic part of a word needs another mark; code with a backtick cannot be marked."""
    assert payload(f"---\nsubject: x\n---\n{body}\n")["content"] == content


def test_a_value_of_signs_is_measured(tmp_path: Path) -> None:
    """Each of them costs a backslash, so that what fits for everyone is less than it seems."""
    (tmp_path / "person.schema.json").write_text(
        '{"properties": {"name": {"type": "string", "maxLength": 990}}, "required": ["name"]}', "utf-8"
    )
    (tmp_path / "m.md").write_text(
        "---\ndata: person.schema.json\nsubject: x\n---\n{{ name }}\n\n" + "w" * 40 + "\n{: optional }\n", "utf-8"
    )
    kit = load_kit()
    (found,) = render(read_message(tmp_path / "m.md", kit), kit, ["discord"], {"name": "*" * 990}).variants

    assert len(json.loads(found.variant.parts["payload"])["content"]) == 1980


def test_reads_what_others_wrote() -> None:
    """Embeds, components of both kinds, mentions and marks."""
    button = {"type": 2, "style": 5, "url": "https://b.example", "label": "Go"}
    fields = [{"name": "N", "value": "__V__"}]
    value = {
        "components": [
            {"type": 17, "components": [{"type": 10, "content": "*Deep*"}, {"type": 1, "components": [button]}]}
        ],
        "embeds": [{
            "title": "T", "url": "https://t.example", "description": "D **d**", "fields": fields,
            "footer": {"text": "*F*"},
        }],
        "content": "# Hi <@12> @everyone\n> _q_ ||s|| `c_d_` \\*x\\* https://u.example. [l](<https://l.example> \"t\")",
    }  # fmt: skip

    found = reading(value)

    assert found.visible["text"].text == (
        "Hi @12 @everyone\nq s c_d_ *x* https://u.example. l\nT\nD d\nN\nV\n*F*\nDeep\nGo"
    )
    assert [(link.label, link.target) for link in found.links] == [
        ("@12", "!@12"), ("@everyone", "!@everyone"), ("https://u.example", "https://u.example"),
        ("l", "https://l.example"), ("T", "https://t.example"), ("Go", "https://b.example"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "broken",
    ["", "{", "[]", '{"content": 1, "embeds": [1], "components": {}}', '"x"', "[" * 5000, "*" * 999, "[" * 999],
)
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload is read as marked text."""
    assert isinstance(DISCORD.read(Variant("discord", {"payload": broken.encode()})), Reading)
