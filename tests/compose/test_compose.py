"""Composing against brute force, and the promises it keeps."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compose.assemble import assemble
from brandkit.compose.brief import Brief, make_brief
from brandkit.compose.compose import compose_message
from brandkit.compose.coverage import covers, union
from brandkit.compose.findings import limit_findings
from brandkit.compose.search import Levels
from brandkit.compose.trial import first_trial, try_out
from brandkit.kit import load_kit
from brandkit.markup.escape import plain
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.model import tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle
from brandkit.source import parse_message

STYLE = TextStyle(between_blocks="\n")


def write_lines(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Write a channel of bare lines."""
    return Variant("lines", {"text": write_pieces(composition.pieces, STYLE, Marks(escape=(plain,)))})


def read_lines(variant: Variant[bytes]) -> Reading:
    """Read nothing: these tests look at the bytes."""
    return Reading(variant.channel, {})


def lines(room: int, unit: str = "codepoints") -> Channel:
    """Return a channel that takes so much."""
    limit = Limit("text", room, unit, "error", "this test", "2026-11-22", "house")
    return Channel("lines", "bare lines", {"text": "lines.txt"}, (limit,), {}, STYLE, write_lines, read_lines)


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit(None)


def message(text: str) -> Message:
    """Read a message."""
    return parse_message(text, "test.md", {"lines", "email"})


WORDS = st.lists(
    st.sampled_from(["one", "two", "threefold", "é", "€", "😀", "{{ n }}", "{{ day }}"]), min_size=1, max_size=6
)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Messages of up to four blocks with wordings, some optional, some under a condition."""
    blocks = []
    for _ in range(draw(st.integers(1, 4))):
        wordings = [" ".join(draw(WORDS)) for _ in range(draw(st.integers(1, 3)))]
        block = "\n~ ".join(wordings) + ("\n{: optional }" if draw(st.booleans()) else "")
        blocks.append(f'{{% if n == "x" %}}\n{block}\n{{% endif %}}' if draw(st.booleans()) else block)
    return "---\nfacts: {day: 2026-05-31}\n---\n" + "\n\n".join(blocks) + "\n"


def preference(brief: Brief, levels: Levels) -> tuple[object, ...]:
    """Return the declared order as a sort key."""
    left_out = [i for i, block in enumerate(brief.blocks) if levels[i] == len(block.block.wordings)]
    steps = sum(level for i, level in enumerate(levels) if i not in left_out)
    return (len(left_out), [-i for i in reversed(left_out)], steps, levels)


@settings(deadline=None, max_examples=60)
@given(bodies(), st.integers(5, 120), st.sampled_from(["codepoints", "utf8bytes", "segments", "x_weighted"]))
def test_gives_what_brute_force_gives(kit: Kit, text: str, room: int, unit: str) -> None:
    """Of all compositions that fit the worst case and state every fact, the most preferred is chosen."""
    channel = lines(max(room // 60, 1) if unit == "segments" else room, unit)
    brief = make_brief(message(text), channel, kit)
    _, _, people = first_trial(brief, assemble(brief, (0,) * len(brief.blocks)))
    fitting = []
    for levels in product(*(range(len(block.options)) for block in brief.blocks)):
        trial = try_out(brief, assemble(brief, levels), people)
        stated = union(block.options[level].stated for block, level in zip(brief.blocks, levels, strict=True))
        if trial.worst[0] <= brief.limits[0].max and covers(stated, brief.wanted):
            fitting.append(levels)

    composed = compose_message(brief.message, channel, kit)

    if not fitting:
        assert not composed.worst[0].holds
        return
    best = min(fitting, key=lambda levels: preference(brief, levels))
    assert composed.composition == assemble(brief, best)
    assert composed.worst[0].holds


def test_counts_the_longest_value_that_the_schema_allows(kit: Kit) -> None:
    """A slot is as long as its maxLength, in the letters that cost most in the unit."""
    schema = {"properties": {"name": {"type": "string", "maxLength": 10}}}
    source = message("Hi {{ name }}!\n")
    from dataclasses import replace

    composed = compose_message(replace(source, schema=schema), lines(100, "utf8bytes"), kit)

    assert composed.worst[0].used == len("Hi !") + 40


def test_never_drops_a_required_fact(kit: Kit) -> None:
    """An optional block that alone states a fact stays, and what is over is told."""
    text = "---\nfacts: {price: USD 49}\n---\nA long beginning that takes room.\n\nNow {{ price }}.\n{: optional }\n"

    composed = compose_message(message(text), lines(20), kit)
    words = [finding.message for finding in limit_findings(composed, message(text))]

    assert "$49" in str(composed.composition.pieces)
    assert len(words) == 1
    assert "22 more than the 20 allowed" in words[0]
    assert "“A long beginning that takes …” (line 4" in words[0]


def test_keeps_a_fact_in_every_branch(kit: Kit) -> None:
    """A wording that states a fact for some people only does not do for all."""
    text = (
        "---\nfacts: {price: USD 49}\n---\nWe are glad to tell you: {{ price }} it is.\n~ Good news.\n\n"
        '{% if n == "x" %}\nFor you {{ price }}.\n{% endif %}\n'
    )

    composed = compose_message(message(text), lines(45), kit)

    assert composed.composition.choices[0].wording == 1


def test_says_what_would_help(kit: Kit) -> None:
    """A finding names the blocks whose loss would help, the greatest help first."""
    text = "Short one.\n\nThe far longer one of the two, by a good deal.\n"

    composed = compose_message(message(text), lines(5), kit)

    assert next(choice.block for choice, _ in composed.relief).startswith("The far longer one")
    assert isinstance(composed.composition.pieces[0], tree.Placed)


def test_what_the_worst_case_does_not_get_is_no_help(kit: Kit) -> None:
    """However much others would be spared."""
    much, little = "Quite a lot to say to some of you.", "Little."
    text = f'{{% if n == "x" %}}\n{much}\n{{% endif %}}\n\n{{% if n == "y" %}}\n{little}\n{{% endif %}}\n'

    composed = compose_message(message(text), lines(5), kit)

    assert [(choice.block[:5], help_) for choice, help_ in composed.relief] == [(much[:5], len(much) - len(little))]
