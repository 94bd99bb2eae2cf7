"""A body is cut into blocks with their wordings and attributes, inside conditions and loops."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault
from brandkit.markup.markdown.parse import LONGEST
from brandkit.source.blocks import split_blocks
from brandkit.source.excerpt import Excerpt
from brandkit.source.places import find_lines
from brandkit.source.raw import Attributes, RawBlock, RawFor, RawIf, RawPart

CHANNELS = ("email", "sms", "web")


def split(text: str) -> tuple[tuple[RawPart, ...], list[Fault]]:
    """Return the parts of a body that begins in line 10 of m.md, and its faults in reading order."""
    faults: list[Fault] = []
    parts = split_blocks(Excerpt(text, find_lines(text, "m.md", 10).span, faults), CHANNELS)
    return parts, sorted(faults, key=lambda fault: (fault.span is not None, fault.span))


def sound(text: str) -> list[RawBlock]:
    """Return the blocks of a body that has no faults and no conditions."""
    parts, faults = split(text)

    assert not faults
    return [part for part in parts if isinstance(part, RawBlock)]


def outline(parts: tuple[RawPart, ...]) -> list[object]:
    """Return the parts as kinds and texts, nested like the parts."""
    drawn: list[object] = []
    for part in parts:
        match part:
            case RawBlock():
                drawn.append((part.kind, part.text))
            case RawIf():
                drawn.append(
                    [
                        (each.test.rest.text.strip() if each.test else "else", outline(each.body))
                        for each in part.branches
                    ]
                )
            case RawFor():
                drawn.append((part.control.name, part.control.rest.text.strip(), outline(part.body)))
    return drawn


KINDS = {
    "one\ntwo": "paragraph",
    "# one": "heading",
    "one\n===": "heading",
    "- one\n\n- two": "list",
    "> one\n> - two": "quote",
    "a | b\n--|--\n1 | 2": "table",
    '{{ a | default("x") }} | b\n--|--': "table",
    "```\n~ one\n{: two }\n{% if three %}\n\n```": "code",
    "---": "divider",
    "![one](https://a.example)": "image",
    '![{{ one | form("short") }}]({{ two | lower }})': "image",
    "{{ cta }}": "cta",
    "  {{cta}}  ": "cta",
    "{{ cta }} now": "paragraph",
    "{{ cta_label }}": "paragraph",
    "~5 minutes": "paragraph",
    "~~gone~~": "paragraph",
    "{% if a %}b{% endif %}": "paragraph",
    '{{ "- " }}': "paragraph",
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items(), ids=KINDS)
def test_kinds(text: str, kind: str) -> None:
    """A text that is one block is of one kind, and is kept as it is."""
    assert [(block.kind, block.text) for block in sound(text)] == [(kind, text)]


def test_blocks_are_divided_by_blank_lines_or_by_their_nature() -> None:
    """Headings, lists, quotes, code and dividers need no blank line around them."""
    blocks = sound("# Hi\none\n- two\n- three\n\nfour\n```\nfive\n```\nsix\n> seven\n---\n")

    assert [block.kind for block in blocks] == [
        "heading",
        "paragraph",
        "list",
        "paragraph",
        "code",
        "paragraph",
        "quote",
        "divider",
    ]


def test_a_block_knows_its_place() -> None:
    """Lines count from the file's first, columns from 1; the end is exclusive."""
    (_, block) = sound("one\n\n two\nthree\n")

    assert block.text == " two\nthree"
    assert (block.span.line, block.span.column, block.span.end_line, block.span.end_column) == (12, 1, 13, 6)
    assert block.words.span(5, 10) == find_lines("three", "m.md", 13).span(0, 5)


def test_wordings_stand_below_their_block() -> None:
    """A wording is a line, with the lines below it that are indented by two spaces."""
    (block,) = sound("Long words\nhere.\n~ Short words.\n~   Two\n  lines.\n~\tOne.\n")

    assert block.text == "Long words\nhere."
    assert [wording.text for wording in block.wordings] == ["Short words.", "Two\nlines.", "One."]


def test_wordings_know_their_places() -> None:
    """Each character of a wording has its line and column, whatever was cut away before it."""
    (block,) = sound("Long.\n~   Two\n  lines.\n")
    (wording,) = block.wordings

    assert [(span.line, span.column) for span in (wording.span(at, at) for at in (0, 3, 4, 9))] == [
        (11, 5),
        (11, 8),
        (12, 3),
        (12, 8),
    ]
    assert (wording.span(0, 10).end_line, wording.span(0, 10).end_column) == (12, 9)


def test_lists_and_code_can_be_wordings() -> None:
    """The lines that go on with a wording lose two spaces and keep the others."""
    (block,) = sound("- a\n- b\n- c\n~ - a\n    - b\n~ ```\n  x\n  ```")

    assert [wording.text for wording in block.wordings] == ["- a\n  - b", "```\nx\n```"]


@pytest.mark.parametrize(
    "text", ["a\n~ b\n{: optional }", "a\n{: optional }\n~ b", "a\n{: optional }\n~ b\n{: #name }"]
)
def test_attributes_and_wordings_come_in_any_order(text: str) -> None:
    """Both belong to the block above them."""
    (block,) = sound(text)

    assert [wording.text for wording in block.wordings] == ["b"]
    assert block.attributes.optional


def test_without_attributes_there_are_none() -> None:
    """A block is neither optional nor for some channels only unless it says so."""
    assert sound("a")[0].attributes == Attributes()


def test_comments_are_no_blocks() -> None:
    """A block that is nothing but comments is left out."""
    blocks = sound("a\n\n{# a note #}\n\n{# two\nlines #} {# and more #}\n\nb {# c #}")

    assert [block.text for block in blocks] == ["a", "b {# c #}"]


def test_conditions_and_loops_hold_blocks() -> None:
    """Control lines nest; blank lines around them do not matter."""
    parts, faults = split(
        "a\n{% if x == 1 %}\nb\n\n{% for y in z.list %}\n- c\n{% endfor %}\n{% elif not x %}\n{% else %}\n  d\n"
        "\t{% endif %}  \ne"
    )

    assert not faults
    assert outline(parts) == [
        ("paragraph", "a"),
        [
            ("x == 1", [("paragraph", "b"), ("y", "z.list", [("list", "- c")])]),
            ("not x", []),
            ("else", [("paragraph", "  d")]),
        ],
        ("paragraph", "e"),
    ]


def test_the_places_of_expressions_are_known() -> None:
    """The expression of a condition and the whole of the line can be pointed at."""
    parts, _ = split("\n  {% if  ab %}\n{% endif %}")
    (part,) = parts

    assert isinstance(part, RawIf)
    assert part.branches[0].test
    rest = part.branches[0].test.rest
    assert (rest.text.strip(), rest.span(0, 2).column) == ("ab", 10)
    assert (part.span.line, part.span.column, part.span.end_column) == (11, 3, 15)


FAULTS = {
    "a wording first": ("~ a", "10:1-4", "a wording without a block"),
    "a wording after a blank line": ("a\n\n~ b\n  c", "12:1-4", "a wording without a block"),
    "a wording after a control": ("{% if a %}\n~ b\n{% endif %}", "11:1-4", "a wording without a block"),
    "an empty wording": ("a\n~", "11:2-2", "a wording without words"),
    "an empty wording with spaces": ("a\n~  ", "11:4-4", "a wording without words"),
    "a wording of a divider": ("---\n~ a", "11:3-4", "a divider has no words, so it has no wordings"),
    "a wording of an image": ("![a](https://a.example)\n~ a", "11:3-4", "an image has no wordings"),
    "a wording of a comment": ("{# a #}\n~ b", "11:3-4", "a comment is not printed, so it has no wordings"),
    "a wording of the call to action": (
        "{{ cta }}\n~ b",
        "11:3-4",
        "the call to action has no wordings here: its words stand in the front matter, under `cta`",
    ),
    "a wording of an item": ("- a\n  ~ b", "11:1-4", "a `~` with spaces before it"),
    "attributes first": ("{: optional }", "10:1-14", "attributes without a block"),
    "attributes after a blank line": ("a\n\n{: optional }", "12:1-14", "attributes without a block"),
    "attributes in a line": ("a {: optional }", "10:3-16", "attributes at the end of a line of words"),
    "attributes in a quote": ("> {: optional }", "10:3-16", "attributes at the end of a line of words"),
    "words below a wording": ("a\n~ b\nc", "12:1-2", "words right below a wording or attributes"),
    "a block below attributes": ("a\n{: optional }\n# c", "12:1-4", "words right below a wording or attributes"),
    "code without an end": ("a\n\n```\nb", "12:1-4", "code without an end"),
    "code without an end in a line": ("```", "10:1-4", "code without an end"),
    "code without an end in a wording": ("a\n~ ```\n  b", "11:3-6", "code without an end"),
    "code by indentation": ("    a", "10:1-5", "spaces before a paragraph, which many programs take for code"),
    "a definition": ("[a]: https://a.example", "10:1-5", "a link definition, which would be printed"),
    "a control character": ("a\n\x1bb", "11:1-2", "U+001B, a character that cannot be printed"),
    "a line separator": ("a\u2028b", "10:2-3", "U+2028, a character that cannot be printed"),
    "two blocks of one name": (
        "a\n{: #x }\n\nb\n{: #x }",
        "13:1-2",
        "`#x` is the name of the block in line 10 already",
    ),
    "an indented line after code that looks like a wording": (
        "```\n~ a\n  ```\n  b",
        "13:1-4",
        "an indented line that goes on with no wording",
    ),
    "a long block": ("x" * (LONGEST + 1), "10:1-4098", "a text of 4,097 characters, where 4,096 are the most"),
    "a long wording": (
        "a\n~ " + "x" * (LONGEST + 1),
        "11:3-4100",
        "a text of 4,097 characters, where 4,096 are the most",
    ),
}


@pytest.mark.parametrize(("text", "place", "words"), FAULTS.values(), ids=FAULTS)
def test_faults(text: str, place: str, words: str) -> None:
    """Each fault is told once, at its place, with what to do."""
    _, faults = split(text)

    assert [(fault.text, f"{where(fault)}") for fault in faults] == [(words, place)]
    assert all(fault.mend for fault in faults)


def where(fault: Fault) -> str:
    """Return the place of a fault as line, column and end column."""
    assert fault.span
    return f"{fault.span.line}:{fault.span.column}-{fault.span.end_column}"


def test_a_block_that_is_too_long_is_left_out() -> None:
    """Nothing parses what is above the cap."""
    parts, _ = split("a\n\n" + "x" * (LONGEST + 1) + "\n\nb\n~ " + "y" * (LONGEST + 1))

    assert outline(parts) == [("paragraph", "a"), ("paragraph", "b")]
    assert [part.wordings for part in parts if isinstance(part, RawBlock)] == [(), ()]


def test_all_faults_are_told_at_once() -> None:
    """One fault does not hide another."""
    _, faults = split("~ a\n\nb {: legal }\n~\n\n{% else %}\n```")

    assert len(faults) == 5


@pytest.mark.parametrize(
    "piece",
    [
        "x",
        "{{",
        "{%",
        "{: ",
        "{#",
        "[a](",
        "~ a\n",
        "a\n~ b\n\n",
        "{% if a %}\n",
        "- a\n",
        "```\n",
        "> ",
        "\t",
        "{: # }\n",
    ],
)
def test_long_bodies_are_read_with_linear_work(piece: str, steps: Callable[[Callable[[], object]], int]) -> None:
    """Whatever stands in it, four times the text is four times the work; 64 KB end."""
    short, long = (piece * (2**14 // len(piece) * times) for times in (1, 4))
    split(short)

    assert steps(lambda: split(long)) < 6 * steps(lambda: split(short)) + 1000


LINES = st.sampled_from(
    (
        *(
            "a",
            "  a",
            "~ b",
            "~",
            "  c",
            "{: optional }",
            "{: x",
            "",
            "",
            "- d",
            "# e",
            "```",
            "> f",
            "---",
            "a | b",
            "-|-",
        ),
        *(
            "{% if a %}",
            "{% else %}",
            "{% elif b %}",
            "{% endif %}",
            "{% for x in y %}",
            "{% endfor %}",
            "{{ cta }}",
            "{# g #}",
        ),
    )
)


@given(st.lists(LINES, max_size=14))
def test_any_lines_are_read_and_their_places_hold(lines: list[str]) -> None:
    """No body raises an error; the text of each block and wording stands where its place says."""
    parts, faults = split("\n".join(lines))

    for block in every_block(parts):
        for text in (block.words, *block.wordings):
            for at, character in enumerate(text.text):
                if character != "\n":
                    span = text.span(at, at + 1)
                    assert lines[span.line - 10][span.column - 1] == character
    assert all(fault.span and fault.mend for fault in faults)


@given(st.lists(LINES, max_size=14))
def test_no_words_are_lost_without_a_fault(lines: list[str]) -> None:
    """When nothing is at fault, every word of a body is in a block or in a wording."""
    parts, faults = split("\n".join(lines))
    kept = "\n".join(text.text for block in every_block(parts) for text in (block.words, *block.wordings))

    if not faults:
        assert sum(map(kept.count, "abcdef")) >= sum(line.strip(" ~->#|") in tuple("abcdef") for line in lines)


def every_block(parts: tuple[RawPart, ...]) -> list[RawBlock]:
    """Return all blocks, however deep."""
    blocks: list[RawBlock] = []
    for part in parts:
        match part:
            case RawBlock():
                blocks.append(part)
            case RawIf():
                blocks += [block for branch in part.branches for block in every_block(branch.body)]
            case RawFor():
                blocks += every_block(part.body)
    return blocks
