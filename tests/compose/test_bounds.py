"""The bounds of the search never rule out what fits, on any real channel."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compose.assemble import assemble
from brandkit.compose.bounds import Scale, promise, scales
from brandkit.compose.brief import Brief
from brandkit.compose.search import Levels
from brandkit.compose.trial import first_trial, try_out
from brandkit.compose.weights import weigh_options
from brandkit.model.channel import Limit
from brandkit.model.message import Message

Parse = Callable[..., Message]
MakeBrief = Callable[..., Brief]
People = Sequence[Mapping[str, Any]]

SCHEMA = {
    "properties": {
        "n": {"type": "string", "maxLength": 3},
        "list": {"type": "array", "items": {"type": "string", "maxLength": 2}, "maxItems": 2},
    }
}
WORDS = st.lists(
    st.sampled_from([
        "one", "two three", "é", "€", "{", "ę", "😀", "\u0301", "\u200d👩", "&<>", '"', "\\", "@name", "#tag",
        "acme.com", "{{ n }}", "**{{ n }}**", "[go](https://acme.com/{{ n }})", "{{ day }}",
        "{% if n %}yes{% else %}no{% endif %}",
    ]),
    min_size=1, max_size=3,
).map(" ".join)  # fmt: skip
BLOCKS = st.one_of(
    WORDS,
    st.builds("{}\n~ {}\n~ {}".format, WORDS, WORDS, WORDS),
    st.builds("{}\n~ {}\n{{: optional }}".format, WORDS, WORDS),
    WORDS.map("# Head {}".format),
    st.builds("- {}\n- {}\n{{: optional }}".format, WORDS, WORDS),
    st.builds("- a {}\n~ 1. {}".format, WORDS, WORDS),
    st.builds("| a | b | c |\n|---|---|---|\n| x {} | y |  |\n~ {}".format, WORDS, WORDS),
    WORDS.map("Small {}\n{{: legal optional }}".format),
    WORDS.map("> Said {}\n{{: optional }}".format),
)
AROUND = st.sampled_from([
    "{}", "{}", '{{% if n == "x" %}}\n{}\n{{% endif %}}', "{{% if n %}}\n{}\n{{% else %}}\nNo\n{{% endif %}}",
    "{{% for each in list %}}\n{}\n{{% endfor %}}",
])  # fmt: skip
FRONT = (
    "---\nsubject: Hello\nfacts: {day: 2026-05-31, page: https://acme.com/}\ncta: {label: Go, url: '{{ page }}'}\n---\n"
)
BODIES = st.lists(st.builds(str.format, AROUND, BLOCKS), min_size=1, max_size=3).map("\n\n".join)


def weighed(brief: Brief, people: People) -> tuple[Scale, ...]:
    """Return the scales of the brief's hard limits, as composing makes them."""
    hard = [limit for limit in brief.limits if limit.severity == "error"]
    return scales(hard, *weigh_options(brief, hard, people))


@dataclass(frozen=True, slots=True)
class Case:
    """A message on a channel, with everything that composing it weighs."""

    brief: Brief
    people: People
    scales: tuple[Scale, ...]
    choices: tuple[Levels, ...]

    def use(self, levels: Levels) -> Mapping[Limit, int]:
        """Return how much of each limit the choice really uses."""
        trial = try_out(self.brief, assemble(self.brief, levels), self.people)
        return dict(zip(self.brief.limits, trial.worst, strict=True))


def case(brief: Brief) -> Case:
    """Weigh a brief."""
    _, _, people = first_trial(brief, assemble(brief, (0,) * len(brief.blocks)))
    choices = tuple(product(*(range(len(block.options)) for block in brief.blocks)))
    return Case(brief, people, weighed(brief, people), choices)


def room_for(of: Sequence[Scale], use: Mapping[Limit, int]) -> tuple[Scale, ...]:
    """Return the scales of limits that this use keeps by a hair's breadth."""
    return tuple(replace(scale, limit=replace(scale.limit, max=use[scale.limit])) for scale in of)


@pytest.mark.parametrize("name", ["sms", "x", "slack"])
@settings(max_examples=12)
@given(text=BODIES)
def test_a_choice_that_fits_is_promising_at_every_step(brief_of: MakeBrief, parse: Parse, name: str, text: str) -> None:
    """Given exactly the room that a choice takes, none of its beginnings is ruled out."""
    found = case(brief_of(parse(f"{FRONT}{text}\n", SCHEMA), name))
    allowed = [tuple(range(len(block.options))) for block in found.brief.blocks]

    for levels in found.choices:
        promising = promise(room_for(found.scales, found.use(levels)))(allowed)
        assert all(promising(levels[:count]) for count in range(len(levels) + 1))


PLAIN = "Words at the beginning.\n~ Words.\n\nMore of them, in a second block.\n~ More.\n{: optional }\n"


@pytest.mark.parametrize(("name", "place"), [("x", "text"), ("slack", "payload"), ("slack", "blocks")])
def test_where_sizes_add_up_the_bound_is_exact(brief_of: MakeBrief, name: str, place: str) -> None:
    """With one less than a choice takes it is ruled out before it is written."""
    found = case(brief_of(PLAIN, name))
    exact = [scale for scale in found.scales if scale.limit.of == place]
    assert exact

    for levels in found.choices:
        use = {limit: used - 1 for limit, used in found.use(levels).items()}
        allowed = [(level,) for level in levels]
        assert not promise(room_for(exact, use))(allowed)(())


def test_what_does_not_add_up_is_not_weighed(brief_of: MakeBrief) -> None:
    """A limit for each of several texts (a button's words) promises nothing, and rules nothing out."""
    found = case(brief_of(PLAIN, "slack"))

    assert {scale.limit.of for scale in found.scales} == {"payload", "blocks"}


def test_no_beginning_is_promising_when_nothing_allowed_fits(brief_of: MakeBrief) -> None:
    """What is left out by decision makes no room when its wordings alone are allowed."""
    found = case(brief_of(PLAIN, "x"))
    small = {limit: len("Words.") for limit in found.brief.limits}

    assert promise(room_for(found.scales, small))([(0, 1), (2,)])(())
    assert not promise(room_for(found.scales, small))([(0, 1), (0, 1)])(())
    assert not promise(room_for(found.scales, small))([(0, 1), (2,)])((0,))
