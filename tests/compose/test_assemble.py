"""Compositions put together from the chosen options."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.compose.assemble import alone, assemble, every_wording, without
from brandkit.compose.brief import Brief
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.model import tree
from brandkit.model.channel import Choice
from brandkit.model.message import Message
from brandkit.model.text_style import TextStyle

Parse = Callable[..., Message]
MakeBrief = Callable[..., Brief]
STYLE = TextStyle(between_blocks=" / ")
DATA = {"a": True, "list": ["x", "y"]}


def said(pieces: tuple[tree.Piece, ...], data: Mapping[str, Any] = DATA) -> str:
    """Return the words of pieces, blocks parted by strokes."""
    return interpret(write_pieces(pieces, STYLE, Marks(escape=())), data, "en-US")


def fullest(brief: Brief) -> tuple[tree.Piece, ...]:
    """Return the pieces with every block in its first wording."""
    return assemble(brief, (0,) * len(brief.blocks)).pieces


def test_each_block_has_its_chosen_wording(brief_of: MakeBrief) -> None:
    """Levels count from the fullest; one past the wordings leaves the block out."""
    brief = brief_of("One\n~ 1\n\nTwo\n~ 2\n{: optional }\n\nThree\n")

    assert said(assemble(brief, (0, 0, 0)).pieces) == "One / Two / Three"
    assert said(assemble(brief, (1, 1, 0)).pieces) == "1 / 2 / Three"
    assert said(assemble(brief, (0, 2, 0)).pieces) == "One / Three"


def test_tells_what_was_chosen(brief_of: MakeBrief) -> None:
    """Each choice names its block by the author's name or its first words, and says which wording of how many."""
    front = "---\ncta: {label: Go, url: https://acme.example/}\n---\n"
    heading = "# One of the very first things that anybody says\n~ 1\n\n"
    brief = brief_of(front + heading + "{% if a %}\nTwo\n{: #second optional }\n{% endif %}\n")

    assert assemble(brief, (1, 1, 0)).choices == (
        Choice("One of the very first things …", 4, 2, 2),
        Choice("second", 8, 0, 1),
        Choice("the call to action", 2, 1, 2, is_call_to_action=True),
    )


def test_keeps_the_messages_own_data(brief_of: MakeBrief) -> None:
    """Id, locale, day, purpose, subject and call to action are the message's, facts in words."""
    composition = assemble(
        brief_of(
            "---\nid: sale\nlocale: de-DE\ndate: 2026-05-01\nsubject: '{{ off }}'\npreheader: Ab heute {{ off }}\n"
            "facts: {off: 20%}\ncta: {label: 'Spare {{ off }}', url: https://acme.example/}\n---\nx\n",
            "sms",
        ),
        (0, 0),
    )
    off = tree.Said("off", "20\u00a0%")

    assert (composition.channel, composition.message_id, composition.locale) == ("sms", "sale", "de-DE")
    assert (composition.date, composition.purpose) == ("2026-05-01", "marketing")
    assert composition.subject == (off,)
    assert composition.preheader == (tree.Text("Ab heute "), off)
    assert composition.call_to_action == tree.Button((tree.Text("Spare "), off), (tree.Text("https://acme.example/"),))


def test_what_is_sponsored_is_composed_as_marketing(brief_of: MakeBrief) -> None:
    """It needs the same ways out; that it is paid for, a check asks after."""
    assert assemble(brief_of("---\npurpose: sponsored\n---\nx\n"), (0,)).purpose == "marketing"
    assert assemble(brief_of("---\npurpose: transactional\n---\nx\n"), (0,)).purpose == "transactional"


@pytest.mark.parametrize(("channel", "words"), [("sms", "all / some / not x"), ("x", "all"), ("slack", "all / not x")])
def test_blocks_are_for_the_channels_that_their_author_names(brief_of: MakeBrief, channel: str, words: str) -> None:
    """``only`` lets a block in, ``not`` keeps it out; a condition that holds nothing for the channel is gone."""
    brief = brief_of('all\n\nsome\n{: only="sms email" }\n\n{% if a %}\nnot x\n{: not="x" }\n{% endif %}\n', channel)

    assert said(fullest(brief)) == words
    assert len(brief.blocks) == len(words.split(" / "))
    assert any(isinstance(piece, tree.If) for piece in fullest(brief)) == (channel != "x")


def test_an_override_is_the_channels_whole_body(brief_of: MakeBrief, parse: Parse) -> None:
    """One channel's own body takes the place of the message's; the others keep theirs."""
    message = replace(parse("Body\n\nMore\n"), overrides={"x": parse("Post\n").parts})

    assert said(fullest(brief_of(message, "x"))) == "Post"
    assert said(fullest(brief_of(message, "sms"))) == "Body / More"


@pytest.mark.parametrize(
    ("body", "words", "is_one_list"),
    [
        ("- item {{ each }}", "- item x\n- item y", True),
        ("1. item {{ each }}", "1. item x\n2. item y", True),
        ("- {{ each }}\n- and", "- x\n- and\n- y\n- and", True),
        ("1. {{ each }}\n2. and", "1. x\n2. and / 1. y\n2. and", False),
        ("3. {{ each }}", "3. x / 3. y", False),
        ("- {{ each }}\n  - inside", "- x\n  - inside / - y\n  - inside", False),
        ("- {{ each }}\n\nand", "- x / and / - y / and", False),
        ("Item {{ each }}", "Item x / Item y", False),
        ("{% if a %}\n- {{ each }}\n{% endif %}", "- x / - y", False),
    ],
)
def test_a_loop_round_a_list_alone_is_one_list(brief_of: MakeBrief, body: str, words: str, is_one_list: bool) -> None:
    """Its items are looped over, as its author means; anything else is said once per round."""
    pieces = fullest(brief_of(f"{{% for each in list %}}\n{body}\n{{% endfor %}}\n"))

    assert said(pieces) == words
    assert isinstance(pieces[0], tree.Placed) == is_one_list


BLOCKS = st.sampled_from([
    "A\n~ a", "B\n{: optional }", "C", "{% if a %}\nD\n~ d\n{: optional }\n{% else %}\nE\n{% endif %}",
    "{% for each in list %}\nF {{ each }}\n{: optional }\n{% endfor %}", "G\n{: only=\"sms\" }", "H\n{: legal }",
])  # fmt: skip


@settings(max_examples=30)
@given(st.lists(BLOCKS, min_size=1, max_size=4), st.booleans())
def test_a_composition_is_its_blocks_side_by_side(brief_of: MakeBrief, blocks: list[str], a: bool) -> None:
    """The whole says what each chosen option says alone, in order; without one, what the others say."""
    brief = brief_of("\n\n".join(blocks) + "\n")
    data = {**DATA, "a": a}

    for levels in product(*(range(len(block.options)) for block in brief.blocks)):
        single = [said(alone(brief, number, level).pieces, data) for number, level in enumerate(levels)]
        assert said(assemble(brief, levels).pieces, data) == " / ".join(words for words in single if words)
        for number in range(len(levels)):
            others = [words for i, words in enumerate(single) if words and i != number]
            assert said(without(brief, levels, number), data) == " / ".join(others)


def test_every_wording_stands_once(brief_of: MakeBrief) -> None:
    """All ways to say all blocks, each in its conditions: what a message could look up at most."""
    brief = brief_of("One\n~ 1\n\n{% if a %}\nTwo\n~ 2\n{: optional }\n{% endif %}\n")

    pieces = tuple(piece for words in every_wording(brief) for piece in words.pieces)

    assert said(pieces) == "One / 1 / Two / 2"
    assert said(pieces, {"a": False}) == "One / 1"
