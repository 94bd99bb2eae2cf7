"""Reading whole messages."""

import json
from pathlib import Path

import pytest

from brandkit.errors import SourceError
from brandkit.model.expression import Compare, Literal, Lookup
from brandkit.model.message import Block
from brandkit.model.place import Span
from brandkit.model.tree import Button, FactRef, For, If, Paragraph, Slot, Strong, Text
from brandkit.source import parse_message, read_message

CHANNELS = ("email", "sms", "web")

SPRING = """\
---
locale: en-US
date: 2026-05-01                 # the day it goes out
subject: "{{ discount }} off everything until {{ ends }}"
facts:
  discount: 20%
  ends: 2026-05-31
  code: SPRING20
  shop: https://acme.example/spring
  exclusions: {value: Gift cards are excluded., also: [Excludes gift cards.]}
cta: {label: Shop the sale, url: "{{ shop }}"}
data: person.schema.json
---
Hi {{ person.first_name }},

Spring is here. Take **{{ discount }} off** everything until {{ ends }}.
~ {{ discount }} off till {{ ends }}.

{% if person.tier == "gold" %}
As a gold member you can start early.
{% elif person.tier %}
{{ cta }}
{% else %}
Join us.
{% endif %}

{% for item in person.items %}
You looked at {{ item.name }}.
{% endfor %}

Our stylists have picked their favourites.
{: optional only="email web" #stylists }
"""
SCHEMA = {
    "properties": {
        "person": {
            "properties": {
                "first_name": {"type": "string", "maxLength": 20},
                "tier": {"enum": ["gold", ""]},
                "items": {"type": "array", "items": {"properties": {"name": {"type": "string"}}}},
            }
        }
    }
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a message that uses all there is."""
    (tmp_path / "spring.md").write_text(SPRING, "utf-8")
    (tmp_path / "person.schema.json").write_text(json.dumps(SCHEMA), "utf-8")
    return tmp_path / "spring.md"


def test_reads_the_message(path: Path) -> None:
    """Front matter, blocks, wordings, attributes, conditions and loops become values with their places."""
    message = read_message(path, CHANNELS)
    hello, offer, condition, loop, stylists = message.parts

    assert (message.id, message.schema) == ("spring", SCHEMA)
    assert isinstance(hello, Block)
    slot = Slot(Lookup(("person", "first_name")), Span(str(path), 14, 4, 14, 27))
    assert hello.wordings[0].content == Paragraph((Text("Hi "), slot, Text(",")))
    assert isinstance(offer, Block)
    assert [wording.span.line for wording in offer.wordings] == [16, 17]
    content = offer.wordings[0].content
    assert isinstance(content, Paragraph)
    fact = FactRef("discount", "", Span(str(path), 16, 24, 16, 38))
    assert content.children[1] == Strong((fact, Text(" off")))
    assert isinstance(condition, If)
    assert condition.test == Compare(Lookup(("person", "tier")), "==", Literal("gold"))
    assert isinstance(loop, For)
    assert (loop.name, loop.items) == ("item", Lookup(("person", "items")))
    assert isinstance(stylists, Block)
    assert (stylists.optional, stylists.only, stylists.name) == (True, ("email", "web"), "stylists")


def test_elif_is_a_condition_alone_in_otherwise(path: Path) -> None:
    """The call to action stands where ``{{ cta }}`` does."""
    condition = read_message(path, CHANNELS).parts[2]

    assert isinstance(condition, If)
    (inner,) = condition.otherwise
    assert isinstance(inner, If)
    (action,) = inner.then
    (join,) = inner.otherwise
    assert isinstance(action, Block)
    assert action.is_call_to_action
    assert isinstance(action.wordings[0].content, Button)
    assert isinstance(join, Block)
    assert join.wordings[0].content == Paragraph((Text("Join us."),))


def test_keeps_the_text_of_every_file(path: Path) -> None:
    """Excerpts and the content hash need them."""
    sources = read_message(path, CHANNELS).sources

    assert sources == {str(path): SPRING, str(path.with_name("person.schema.json")): json.dumps(SCHEMA)}


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_make_no_difference(path: Path, end: str) -> None:
    """A file from another system is the same message."""
    expected = read_message(path, CHANNELS)
    path.write_bytes(b"\xef\xbb\xbf" + SPRING.replace("\n", end).encode())

    assert read_message(path, CHANNELS) == expected


def test_tells_all_faults_at_once_in_reading_order(path: Path) -> None:
    """Front matter, expressions, attributes, Markdown and the data schema are blamed in one go."""
    text = (
        SPRING.replace("locale: en-US", "lcale: en-US")
        .replace("2026-05-31", "2026-05-32")
        .replace('only="email web"', 'only="emial"')
        .replace("Join us.", "[Join](javascript:us)")
        .replace("{{ item.name }}", "{{ item.name.upper() }}")
        .replace("{% endfor %}", "")
    )
    path.write_text(text, "utf-8")
    with pytest.raises(SourceError) as caught:
        read_message(path, CHANNELS)

    places = [(fault.span.line, fault.span.column) for fault in caught.value.faults if fault.span]
    assert places == [(2, 1), (7, 9), (24, 8), (27, 1), (28, 33), (32, 19)]
    assert all(fault.mend for fault in caught.value.faults)


def test_a_front_matter_that_cannot_be_read_hides_no_fault_of_the_body() -> None:
    """The body is read on; names that it uses are not blamed."""
    with pytest.raises(SourceError) as caught:
        parse_message("---\na: [b\n---\n{{ c | form('short') }}\n\n{{ d() }}\n\n{{ cta }}", "m.md", CHANNELS)

    assert [fault.span.line for fault in caught.value.faults if fault.span] == [2, 6]


def test_stops_telling_after_enough_faults() -> None:
    """The rest is counted."""
    with pytest.raises(SourceError) as caught:
        parse_message("{{ a() }} " * 150, "m.md", CHANNELS)

    assert len(caught.value.faults) == 101
    assert caught.value.faults[-1].text == "50 more faults follow"


BODIES = {
    "undeclared call to action": ("a\n\n{{ cta }}", 3, 1, "`{{ cta }}` stands for a call to action"),
    "call to action in a line": ("a {{ cta }}", 1, 6, "`cta` has no meaning here"),
    "button that is none": ("a\n{: button }", 1, 1, "a block marked `button` is not a link alone"),
    "link to a script": ("a [b](javascript:c)", 1, 7, "the target"),
    "hidden script": ("[b](java&#115;cript:c)", 1, 5, "the target"),
    "condition over items": ("- a {% if b %}c\n- d{% endif %}", 1, 5, "a condition or loop reaches over several lines"),
    "condition over cells": ("| a |\n|---|\n| {% if b %}c |\n| d{% endif %} |", 3, 3, "a condition or loop reaches"),
    "condition in code": ("```\n{% if a %}b{% endif %}\n```", 1, 1, "a condition inside a code block"),
    "NUL": ("a\x00b", 1, 2, "U+0000, a character that cannot be printed"),
    "surrogate": ("a\ud800b", 1, 2, "U+D800, a character that cannot be printed"),
    "long block": ("a" * 4097, 1, 1, "a text of 4,097 characters, where 4,096 are the most"),
    "many blocks": ("a\n\n" * 501, 1, 1, "the body has 501 blocks and wordings, 500 are allowed"),
    "many lines": ("a\n" * 4001, 1, 1, "the body has 4,001 lines, 4,000 are allowed"),
    "many placeholders": (("{{ a }} " * 300 + "\n\n") * 4, 1, 1, "the body has 1,200 placeholders, 1,000 are allowed"),
    "long file": ("a" * 65_537, 1, 1, "the message has more than 65,536 bytes"),
    "front matter without end": ("---\na: b", 1, 1, "front matter begins here and does not end"),
}


@pytest.mark.parametrize(("text", "line", "column", "words"), BODIES.values(), ids=BODIES)
def test_names_the_fault_at_its_place(text: str, line: int, column: int, words: str) -> None:
    """Each fault of a body is told once, with its place and its remedy."""
    with pytest.raises(SourceError) as caught:
        parse_message(text, "m.md", CHANNELS)

    (fault,) = caught.value.faults
    assert fault.text.startswith(words)
    assert fault.mend
    assert fault.span
    assert (fault.span.line, fault.span.column) == (line, column)


def test_a_condition_may_reach_over_the_lines_of_a_paragraph() -> None:
    """A line break in a paragraph is a space."""
    (block,) = parse_message("a {% if b %}c\nd{% endif %}", "m.md", CHANNELS).parts

    assert isinstance(block, Block)
    content = block.wordings[0].content
    assert isinstance(content, Paragraph)
    assert isinstance(content.children[1], If)
    assert content.children[1].then == (Text("c d"),)


def test_comments_are_not_printed() -> None:
    """Neither in a line nor as a block."""
    (block,) = parse_message("{# a #}\n\nb {# c #}d", "m.md", CHANNELS).parts

    assert isinstance(block, Block)
    assert block.wordings[0].content == Paragraph((Text("b d"),))


def test_raw_html_is_text() -> None:
    """The body knows no markup but Markdown."""
    (block,) = parse_message("<script>alert(1)</script> &lt;b&gt;", "m.md", CHANNELS).parts

    assert isinstance(block, Block)
    assert block.wordings[0].content == Paragraph((Text("<script>alert(1)</script> <b>"),))


def test_a_schema_for_all_messages_is_used_when_a_message_names_none(path: Path) -> None:
    """The kit's schema finds slips of the pen, too."""
    with pytest.raises(SourceError) as caught:
        parse_message("{{ persn.tier }}", "m.md", CHANNELS, schema_path=str(path.with_name("person.schema.json")))

    assert [fault.mend for fault in caught.value.faults] == ["did you mean `person`?"]


def test_a_fact_must_not_be_called_like_data(path: Path) -> None:
    """A placeholder could mean either."""
    text = "---\nfacts: {person: a}\n---\n"
    with pytest.raises(SourceError, match="`person` is a fact here and a name of the data"):
        parse_message(text, "m.md", CHANNELS, schema_path=str(path.with_name("person.schema.json")))


def test_a_data_schema_stays_in_the_folder_of_the_message(path: Path, tmp_path: Path) -> None:
    """No path and no link leads out of it."""
    outside = tmp_path.parent / f"{tmp_path.name}-outside.json"
    outside.write_text("{}", "utf-8")
    (tmp_path / "link.json").symlink_to(outside)
    (tmp_path / "circle.json").symlink_to(tmp_path / "circle.json")
    for name in (f"../{outside.name}", "link.json", "circle.json", "none.json"):
        path.write_text(f"---\ndata: {name}\n---\na", "utf-8")
        with pytest.raises(SourceError) as caught:
            read_message(path, CHANNELS)

        (fault,) = caught.value.faults
        assert fault.span == Span(str(path), 2, 7, 2, 7 + len(name))


def test_faults_of_the_data_schema_are_told_with_the_others(path: Path) -> None:
    """They name the schema's own file."""
    schema = path.with_name("person.schema.json")
    schema.write_text('{"$ref": "https://a.example"}', "utf-8")
    path.write_text(SPRING.replace("Join us.", "{{ a() }}"), "utf-8")
    with pytest.raises(SourceError) as caught:
        read_message(path, CHANNELS)

    assert [fault.span.path for fault in caught.value.faults if fault.span] == [str(path), str(schema)]


def test_a_missing_message_is_a_fault(tmp_path: Path) -> None:
    """A wrong name ends in a sentence."""
    with pytest.raises(SourceError, match="there is no file"):
        read_message(tmp_path / "none.md", CHANNELS)


def test_the_package_has_no_other_names() -> None:
    """It loads its two readers when they are asked for, and nothing else."""
    import brandkit.source

    with pytest.raises(AttributeError, match="read_mesage"):
        _ = brandkit.source.read_mesage
