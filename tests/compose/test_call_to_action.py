"""The call to action's place, and its ways to be said."""

from collections.abc import Callable, Sequence

import pytest

from brandkit.compose.brief import Brief
from brandkit.compose.call_to_action import button_of
from brandkit.model import tree
from brandkit.model.message import Block, Message, Part
from brandkit.model.tree import Button

Parse = Callable[..., Message]
MakeBrief = Callable[..., Brief]

FRONT = "---\nfacts: {shop: https://acme.example/go}\ncta: {label: Shop, url: '{{ shop }}'}\n---\n"


def outline(parts: Sequence[Part]) -> list[object]:
    """Return the parts as a reader would sketch them: first words, ``cta``, and lists for conditions and loops."""
    return [_sketch(part) for part in parts]


def _sketch(part: Part) -> object:
    match part:
        case Block():
            return "cta" if part.is_call_to_action else part.span.line
        case tree.If(_, then, otherwise):
            return [*outline(then), "else", *outline(otherwise)]
        case tree.For(_, _, body):
            return outline(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One", [5, "cta"]),
        ("One\n\nTwo", [5, 7, "cta"]),
        ("One\n\n{{ cta }}\n\nTwo", [5, "cta", 9]),
        ("One\n\nTerms\n{: legal }\n\nAddress\n{: legal }", [5, "cta", 7, 10]),
        ("Terms\n{: legal }\n\nOne", [5, 8, "cta"]),
        ("Terms\n{: legal }", ["cta", 5]),
        ("{% if a %}\n{{ cta }}\n{% else %}\nTwo\n{% endif %}\n\nThree", [["cta", "else", 8], 11]),
        ("{% if a %}\nOne\n{% endif %}", [[6, "else"], "cta"]),
        ("{% for x in a %}\n{{ cta }}\n{% endfor %}", [["cta"]]),
        ("{% if a %}\n{{ cta }}\n{% else %}\nTwo\n\n{{ cta }}\n{% endif %}", [["cta", "else", 8, "cta"]]),
    ],
)
def test_stands_where_the_author_wants_it_or_at_the_end(brief_of: MakeBrief, body: str, expected: list[object]) -> None:
    """Wherever ``{{ cta }}`` is; else after everything but the legal blocks that close a message."""
    assert outline(brief_of(f"{FRONT}{body}\n").parts) == expected


def test_a_message_without_one_gets_none(brief_of: MakeBrief) -> None:
    """The body stays as it is."""
    brief = brief_of("One\n\nTwo\n")

    assert brief.parts == tuple(brief.message.parts)


@pytest.mark.parametrize(("channel", "ways"), [("slack", ["Shop"]), ("sms", ["Shop", ""]), ("x", ["Shop", ""])])
def test_may_be_its_address_alone_where_there_are_no_buttons(
    brief_of: MakeBrief, channel: str, ways: list[str]
) -> None:
    """A button needs its words; a line of text can do with the address."""
    block = brief_of(f"{FRONT}One\n", channel).parts[-1]
    assert isinstance(block, Block)
    contents = [wording.content for wording in block.wordings]

    assert [
        "".join(word.text for word in content.label if isinstance(word, tree.Text))
        for content in contents
        if isinstance(content, Button)
    ] == ways
    assert block.name == "cta"
    assert not block.optional


def test_keeps_what_the_author_says_of_its_place(brief_of: MakeBrief) -> None:
    """The block's own name and channels stay; only its words are filled in."""
    brief = brief_of(FRONT + '{{ cta }}\n{: #go only="sms" }\n')
    (block,) = brief.parts
    assert isinstance(block, Block)

    assert (block.name, block.only) == ("go", ("sms",))
    assert brief.blocks == ()


def test_an_override_gets_it_too(parse: Parse, brief_of: MakeBrief) -> None:
    """A body of the channel's own has its call to action in the same way."""
    from dataclasses import replace

    message = replace(parse(f"{FRONT}One\n"), overrides={"x": parse("Post\n").parts})

    assert outline(brief_of(message, "x").parts) == [1, "cta"]
    assert outline(brief_of(message, "sms").parts) == [5, "cta"]


def test_a_button_says_label_and_address(parse: Parse) -> None:
    """Nothing is added and nothing lost."""
    action = parse(f"{FRONT}One\n").call_to_action
    assert action is not None

    assert button_of(action) == Button(action.label, action.url)
