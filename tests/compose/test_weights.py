"""Weights that are remembered are those that would be weighed anew."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compose.assemble import alone, assemble, composition_of
from brandkit.compose.bounds import Weights
from brandkit.compose.brief import Brief, make_brief
from brandkit.compose.size import weigh
from brandkit.compose.trial import first_trial, try_out
from brandkit.compose.weights import weigh_options
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.tree import Paragraph, Piece, Placed, Text

Parse = Callable[..., Message]
DUMMY = Placed(Paragraph((Text("x"),)))
SCHEMA = {"properties": {"n": {"enum": [1, True, "x"]}, "name": {"type": "string", "maxLength": 5}}}
BLOCKS = [
    "One block of words\n~ One",
    "{% if n == 1 %}one{% else %}another one{% endif %}",
    "{% if n == true %}one{% else %}another one{% endif %}",
    "{{ 1 }}",
    '{{ "1" }}',
    "Dear {{ name }}\n{: optional }",
    "# A heading",
]


def _anew(
    brief: Brief, people: Sequence[Mapping[str, Any]]
) -> tuple[Weights, Weights, tuple[tuple[Weights, ...], ...]]:
    def weights(*pieces: Piece) -> Weights:
        sizes = try_out(brief, composition_of(brief, pieces), people).sizes
        return tuple(tuple(weigh(limit, places) for limit in brief.limits) for places in sizes)

    options = tuple(
        tuple(weights(DUMMY, *alone(brief, number, level).pieces) for level in range(len(block.options)))
        for number, block in enumerate(brief.blocks)
    )
    return weights(DUMMY), weights(DUMMY, DUMMY), options


@pytest.mark.parametrize("name", ["sms", "slack"])
@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=4), min_size=1, max_size=3))
def test_an_edited_message_weighs_what_it_would_if_nobody_had_seen_it_before(
    kit: Kit, parse: Parse, name: str, versions: list[list[str]]
) -> None:
    """Also where Python calls two texts' values equal, such as 1 and true."""
    for body in versions:
        brief = make_brief(parse("\n\n".join(body) + "\n", SCHEMA), find_channels()[name], kit)
        _, _, people = first_trial(brief, assemble(brief, (0,) * len(brief.blocks)))

        assert weigh_options(brief, brief.limits, people) == _anew(brief, people)


def test_another_kit_weighs_anew(kit: Kit, parse: Parse) -> None:
    """Its frame may be longer."""
    message, channel = parse("One\n~ 1\n"), find_channels()["sms"]
    found = []
    for brand in ("A", "Another"):
        brief = make_brief(message, channel, replace(kit, brand=replace(kit.brand, name=brand)))
        _, _, people = first_trial(brief, assemble(brief, (0,)))
        found.append(weigh_options(brief, brief.limits, people))

    assert found[0] != found[1]
