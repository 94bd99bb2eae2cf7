"""Facts put into words, wherever they stand."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest

from brandkit.compose.wording import say_block, say_line, speaker
from brandkit.model.message import Block, Message
from brandkit.model.tree import FactRef, Said

Parse = Callable[..., Message]

BODIES = [
    "{{ off }}",
    "**a {{ off }}** *{{ off }}* `{{ off }}`",
    "[{{ off }}]({{ shop }})",
    "a ![{{ off }}]({{ shop }}) b",
    "{% if x %}{{ off }}{% else %}**{{ off }}**{% endif %}",
    "{% for y in x %}{{ y }} {{ off }}{% endfor %}",
    "# {{ off }}",
    "- {{ off }}\n- b\n  1. {{ off }}",
    "> {{ off }}\n>\n> - {{ off }}",
    "| {{ off }} | b |\n|---|---|\n| c | {{ off }} |",
    "```\n{{ off }}\n```",
    "![{{ off }}]({{ shop }})",
    "[{{ off }}]({{ shop }})\n{: button }",
    "{{ off }}\n\n---",
]


def nodes(value: object) -> Iterator[object]:
    """Yield every node of a tree."""
    yield value
    if isinstance(value, tuple):
        for inner in value:
            yield from nodes(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from nodes(getattr(value, field.name))


@pytest.mark.parametrize("body", BODIES)
def test_every_fact_of_a_block_is_said(parse: Parse, body: str) -> None:
    """However deep it stands, each reference becomes its words; everything else stays what it was."""
    message = parse(f"---\nlocale: de-DE\nfacts: {{off: 20%, shop: https://acme.example/go}}\n---\n{body}\n")
    say = speaker(message, message.locale)
    blocks = [part.wordings[0].content for part in message.parts if isinstance(part, Block)]
    before = [node for block in blocks for node in nodes(block)]
    after = [node for block in blocks for node in nodes(say_block(block, say))]

    words = {"off": "20\u00a0%", "shop": "https://acme.example/go"}
    said = [node for node in after if isinstance(node, Said)]
    assert [(node.key, node.text) for node in said] == [
        (node.key, words[node.key]) for node in before if isinstance(node, FactRef)
    ]
    assert said
    assert not [node for node in after if isinstance(node, FactRef)]
    assert [type(node) for node in before if _is_other(node)] == [type(node) for node in after if _is_other(node)]


def _is_other(node: object) -> bool:
    # A reference has a form and a span inside, its words have not; both have a key and a text.
    name = type(node).__name__
    return is_dataclass(node) and name not in ("FactRef", "Said", "Span")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-US", "20% 20 percent $49"),
        ("de-DE", "20\u00a0% 20 Prozent 49\u00a0$"),
        ("fr-FR", "20\u00a0% 20 pour cent 49\u00a0$US"),
    ],
)
def test_says_it_in_the_locale_and_form(parse: Parse, locale: str, words: str) -> None:
    """The usual form unless the author asks for another; the locale is the one that is wanted."""
    message = parse("---\nfacts: {off: 20%, sum: USD 49}\n---\n{{ off }} {{ off | form('long') }} {{ sum }}\n")
    (block,) = message.parts
    assert isinstance(block, Block)
    line = block.wordings[0].content.children  # type: ignore[union-attr]

    said = say_line(line, speaker(message, locale))

    assert "".join(getattr(node, "text", "") for node in said) == words
