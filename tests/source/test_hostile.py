"""Hostile messages end in a message or in a `SourceError`, and soon.

A quadratic reader would make these tests take minutes; there are no clocks in them.
"""

import dataclasses
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault, SourceError
from brandkit.model.message import Block, Message
from brandkit.model.tree import Paragraph, Text
from brandkit.source import parse_message
from brandkit.source.targets import find_targets

CHANNELS = ("email", "sms")
FRONT = "---\nlocale: en-US\n"

BOMBS = {
    "aliases": FRONT + "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(300)) + "---\n",
    "merge keys": FRONT + "a: &a {x: 1}\n" + "".join(f"b{n}: {{<<: [*a, *a]}}\n" for n in range(300)) + "---\n",
    "YAML brackets": FRONT + "a: " + "[" * 30_000 + "\n---\n",
    "YAML braces": FRONT + "a: " + "{" * 30_000 + "\n---\n",
    "YAML dashes": FRONT + "- " * 15_000 + "\n---\n",
    "YAML keys": FRONT + "".join(f"key{n}: a\n" for n in range(2500)) + "---\n",
    "equal keys": FRONT + "a: b\n" * 5000 + "---\n",
    "facts": FRONT + "facts:\n" + "".join(f"  a{n}: 20%\n" for n in range(2000)) + "---\n",
    "digits": FRONT + "facts: {a: " + "9" * 499 + "%}\n---\n{{ a }}",
    "channels": FRONT + "channels: " + "a " * 15_000 + "\n---\n",
    "subject": FRONT + "subject: '" + "{{ a }}" * 4000 + "'\n---\n",
    "list of 300 levels": "\n".join("  " * level + "- x" for level in range(180)),
    "list of 300 levels, one space": "\n".join(" " * level + "- x" for level in range(300)),
    "quotes": ">" * 4000 + "x",
    "16,000 brackets": "[" * 16_000,
    "4,000 brackets, often": "\n\n".join(["[" * 4000] * 16),
    "images": "\n\n".join(["![" * 2000] * 16),
    "open links": "\n\n".join(["[a](" * 1000] * 8),
    "stars": "\n\n".join(["*a " * 1300] * 16),
    "underscores": "\n\n".join(["_a" * 2000] * 16),
    "ticks": "\n\n".join("`" * length for length in range(1, 300)),
    "addresses": "\n\n".join(["<https://a" * 400] * 16),
    "entities": "\n\n".join(["&a" * 2000] * 16),
    "backslashes": "\\" * 4000,
    "tables": "\n\n".join(["|a" * 600 + "\n" + "|-" * 600 + "\n" + "|a" * 600] * 8),
    "blocks": "a\n\n" * 20_000,
    "wordings": "a\n" + "~ b\n" * 15_000,
    "attributes": "a\n" + "{: optional }\n" * 4000,
    "headings": "# a\n" * 15_000,
    "dividers": "***\n" * 15_000,
    "blank lines": "\n" * 65_000,
    "spaces": " " * 65_000,
    "1 MB line": "a" * 1_000_000,
    "64 KB line": "a" * 65_000,
    "NUL": "a\x00b" * 1000,
    "surrogates": "a\ud800b" * 1000,
    "open values": "{{ " * 21_000,
    "open values in a block": "{{ " * 1300,
    "open comments": "\n\n".join(["{# " * 1300] * 16),
    "open quotes": "\n\n".join(['{{ "' * 1000] * 16),
    "values": "\n\n".join(["{{ a }} " * 500] * 16),
    "conditions": "\n\n".join(["{% if a %}x{% endif %} " * 100] * 4),
    "open conditions": "\n\n".join(["{% if a %}" * 400] * 16),
    "ends": "\n\n".join(["{% endif %}" * 370] * 16),
    "elif": "{% if a %}" + "{% elif a %}" * 330 + "{% endif %}",
    "loops": "{% for a in b %}" * 250,
    "lines of conditions": "{% if a %}\n" * 5000,
    "lines of elif": "{% if a %}\n" + "{% elif a %}\nx\n\n" * 3500 + "{% endif %}",
    "brackets in an expression": "{{ " + "(" * 4000 + " }}",
    "not": "{{ " + "not " * 120 + "a }}",
    "expression": "{{ " + "a.b|upper and " * 30 + "a }}",
}


def read(text: str) -> tuple[Message | None, tuple[Fault, ...]]:
    """Return the message, or the faults."""
    try:
        return parse_message(text, "m.md", CHANNELS), ()
    except SourceError as error:
        return None, error.faults


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_a_message_or_faults(text: str) -> None:
    """Every fault has words and a remedy; nothing else is raised, and nothing hangs."""
    message, faults = read(text)

    assert (message is None) == bool(faults)
    assert all(fault.text and fault.mend for fault in faults)


ATTACKS = [
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](%6Aavascript:alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](data:text/html;base64,PHN2Zz4=)",
    "[x](vbscript:x)",
    "[x](//evil.example)",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x][a]\n\n[a]: javascript:alert(1)",
    '[x](https://a.example" onclick="alert(1))',
    "[x](https://a.example 'title\" onclick=x')",
    '<a href="javascript:alert(1)">x</a>',
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<!-- --><svg onload=alert(1)>",
    '[x](https://a.example){: onclick="alert(1)" }',
    '[x](https://a.example)\n{: onclick="alert(1)" }',
    "[{% if a %}x{% endif %}](javascript:{{ b }})",
    "[x](javascript:{{ b }})",
    "[x](java{{ b }})",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_no_attack_becomes_a_target(text: str) -> None:
    """What is not refused is harmless words: no link leads anywhere but to an allowed scheme."""
    message, _ = read(text)
    targets = [target for content in contents(message) for target in find_targets(content)]

    assert all(isinstance(target[0], Text) for target in targets)
    assert all(target[0].text.startswith("https://") for target in targets if isinstance(target[0], Text))


def contents(message: Message | None) -> Iterator[Paragraph]:
    """Yield the paragraphs of a message without conditions."""
    for part in message.parts if message else ():
        assert isinstance(part, Block)
        for wording in part.wordings:
            if isinstance(wording.content, Paragraph):
                yield wording.content


def test_nothing_is_opened_while_reading() -> None:
    """No text makes the reader open a file or a socket, or run anything."""
    text = (
        FRONT + 'subject: "{{ a }}"\nfacts: {b: 20%}\n---\n' + "\n\n".join([*ATTACKS, "{{ b }}", "{% include 'c' %}"])
    )
    read(text)  # imports happen here
    seen: list[str] = []
    armed = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        own = event == "open" and str(arguments[0]).endswith("message.schema.json")
        if (
            armed
            and not own
            and event.split(".", maxsplit=1)[0] in ("open", "socket", "subprocess", "os", "urllib", "exec", "compile")
        ):
            seen.append(event)

    sys.addaudithook(hook)
    read(text)
    armed.clear()

    assert seen == []


PIECES = (
    *("---\n", "a: b\n", "facts: {a: 20%}\n", 'subject: "{{ a }}"\n', "cta: {label: x, url: y}\n", "\n", "\n\n"),
    *("{{ a }}", "{{ b.c | upper }}", "{% if b %}", "{% else %}", "{% endif %}", "{% for i in b %}", "{% endfor %}"),
    *("{{", "}}", "{%", "%}", "{#", "#}", "{: optional }\n", "{: only='sms' }\n", "~ x\n", "# ", "- ", "1. ", "> "),
    *("| a | b |\n|---|---|\n", "```\n", "*", "_", "`", "[", "](", ")", "![", "https://a.example", "javascript:"),
    *("<", "&amp;", "  ", "\t", "\\", "\x00", "\ud800", "\u2028", "word", "{{ cta }}", "***\n", "===\n"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_any_pieces_are_a_message_or_faults(pieces: list[str]) -> None:
    """Pieces of messages in any order are read, or refused with places and remedies."""
    message, faults = read("".join(pieces))

    assert (message is None) == bool(faults)
    assert all(fault.span and fault.mend for fault in faults)


@given(st.text(max_size=80))
def test_any_text_is_a_message_or_faults(text: str) -> None:
    """No text at all makes a traceback."""
    message, faults = read(text)

    assert (message is None) == bool(faults)


@given(st.text(alphabet="{}%# ab\n*|", max_size=40))
def test_no_placeholder_is_left_in_silence(text: str) -> None:
    """What is read without fault shows no opening braces; to show them, they are quoted or escaped."""
    message, _ = read(text)
    words = list(words_of(message.parts)) if message else []

    assert not any(mark in text for text in words for mark in ("{{", "{%", "{#"))


def words_of(parts: object) -> Iterator[str]:
    """Yield all texts of a tree, whatever holds them."""
    if isinstance(parts, Text):
        yield parts.text
    elif isinstance(parts, tuple | list):
        for part in parts:
            yield from words_of(part)
    elif dataclasses.is_dataclass(parts):
        for field in dataclasses.fields(parts):
            yield from words_of(getattr(parts, field.name))
