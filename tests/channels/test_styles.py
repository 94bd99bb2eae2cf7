"""How words look: what a writer makes bold, a heading or a button is read as that, and looks lie where words are."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings

from brandkit.channels import find_channels
from brandkit.compile.recipient import addressed
from brandkit.model import tree
from brandkit.model.channel import Reading, Variant
from tests.channels.test_contract import PEOPLE, PIECES, filled

CHANNELS = find_channels()
CONTENTS: tuple[tree.Content, ...] = (
    tree.Heading(2, (tree.Text("Three places"),)),
    tree.Paragraph(
        (
            tree.Text("Take "),
            tree.Strong((tree.Text("half off"),)),
            tree.Text(" and "),
            tree.Emphasis((tree.Text("use"),)),
            tree.Text(" "),
            tree.Code((tree.Text("SPRING20"),)),
            tree.Text(" now."),
        )
    ),
    tree.List(False, (tree.Item((tree.Strong((tree.Text("One"),)), tree.Text(" item"))),)),
    tree.Quote((tree.Paragraph((tree.Text("Said somebody."),)),)),
    tree.Button((tree.Text("Shop now"),), (tree.Text("https://acme.example/go"),)),
)
PIECE = tuple(tree.Placed(each) for each in CONTENTS)


def styled(reading: Reading, part: str = "") -> list[tuple[str, str]]:
    """Return how words look, with the words, in the order of the text."""
    found = sorted(reading.styles, key=lambda each: (each.part, each.start, -each.end))
    part = part or next(iter(reading.visible))
    return [(each.kind, reading.visible[each.part].text[each.start : each.end]) for each in found if each.part == part]


BOTH = [("bold", "half off"), ("italic", "use"), ("code", "SPRING20")]
EXPECTED: Mapping[str, tuple[str, list[tuple[str, str]]]] = {
    "telegram": (
        "text",
        [("bold", "Three places"), *BOTH, ("bold", "One"), ("quote", "Said somebody."), ("button", "Shop now")],
    ),
    "discord": (
        "text",
        [("heading", "Three places"), *BOTH, ("bold", "One"), ("quote", "Said somebody."), ("button", "Shop now")],
    ),
    "googlechat": (
        "text",
        [("bold", "Subject"), ("bold", "Three places"), *BOTH, ("bold", "One"), ("button", "Shop now")],
    ),
    "slack": (
        "blocks",
        [
            ("heading", "Subject"),
            ("heading", "Three places"),
            *BOTH,
            ("item", "• One item"),
            ("bold", "One"),
            ("quote", "Said somebody."),
            ("button", "Shop now"),
        ],
    ),
    "teams": (
        "card",
        [
            ("bold", "Subject"),
            ("heading", "Subject"),
            ("bold", "Three places"),
            ("heading", "Three places"),
            *BOTH,
            ("bold", "One"),
            ("quote", "Said somebody."),
            ("button", "Shop now"),
        ],
    ),
    "whatsapp": (
        "template",
        [("heading", "Subject"), ("bold", "Three places"), *BOTH, ("bold", "One"), ("quote", "Said somebody.")],
    ),
    "rcs": ("text", [("button", "Shop now")]),
    "webchat": (
        "html",
        [
            ("bold", "Three places"),
            *BOTH,
            ("item", "- One item"),
            ("bold", "One"),
            ("quote", "Said somebody."),
            ("button", "Shop now"),
        ],
    ),
    "web": (
        "html",
        [
            ("heading", "Subject"),
            ("heading", "Three places"),
            *BOTH,
            ("item", "- One item"),
            ("bold", "One"),
            ("quote", "Said somebody."),
        ],
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_reads_how_words_look(name: str) -> None:
    """Bold is bold, a heading a heading, and a button a button, where the channel has them."""
    part, expected = EXPECTED[name]
    found = styled(CHANNELS[name].read(filled(CHANNELS[name], PIECE, addressed({}))), part)

    assert [each for each in found if each in expected] == expected
    assert {kind for kind, _ in found} <= {kind for kind, _ in expected} | {"small", "button", "heading"}


def test_hears_what_is_spelled() -> None:
    """A code is said sign by sign."""
    reading = CHANNELS["voice"].read(filled(CHANNELS["voice"], PIECE, addressed({})))

    assert ("spelled", "SPRING20") in styled(reading, "heard")


@pytest.mark.parametrize("name", CHANNELS)
@settings(max_examples=30)
@given(pieces=PIECES, person=PEOPLE)
def test_looks_lie_in_the_text(name: str, pieces: tuple[tree.Piece, ...], person: Mapping[str, Any]) -> None:
    """No look begins or ends where there are no words, whatever they are."""
    reading = CHANNELS[name].read(filled(CHANNELS[name], pieces, person))

    for each in reading.styles:
        length = len(reading.visible[each.part].text)
        assert 0 <= each.start <= each.end <= length + 1
        assert each.start < each.end or each.kind in ("picture", "divider")


@pytest.mark.parametrize(
    ("channel", "part", "text", "expected"),
    [
        (
            "discord",
            "payload",
            "# Big\n-# small\n> said\n- one **two**",
            [
                ("heading", "Big"),
                ("small", "small"),
                ("quote", "said"),
                ("item", "- one two"),
                ("bold", "two"),
            ],
        ),
        (
            "discord",
            "payload",
            "**a\u200bb** \\*c\\* ~~d~~ __e__",
            [("bold", "ab"), ("strike", "d"), ("underline", "e")],
        ),
        (
            "slack",
            "payload",
            "*bold* _it_ ~no~ `code` 2 * 3",
            [
                ("bold", "bold"),
                ("italic", "it"),
                ("strike", "no"),
                ("code", "code"),
            ],
        ),
        (
            "telegram",
            "payload",
            "<b>a <i>b</i></b> <blockquote>c</blockquote>",
            [
                ("bold", "a b"),
                ("italic", "b"),
                ("quote", "c"),
            ],
        ),
        (
            "whatsapp",
            "text",
            "*a* _b_ ```c\nd```\n> e",
            [("bold", "a"), ("italic", "b"), ("pre", "c\nd"), ("quote", "e")],
        ),
        ("teams", "payload", "**a** _b_", [("bold", "a"), ("italic", "b")]),
    ],
)
def test_reads_marks_of_anybody(channel: str, part: str, text: str, expected: list[tuple[str, str]]) -> None:
    """Copy from elsewhere shows its looks too."""
    reading = CHANNELS[channel].read(Variant(channel, {part: text.encode()}))
    named = next(each for each, visible in reading.visible.items() if visible.text)

    assert styled(reading, named) == expected
