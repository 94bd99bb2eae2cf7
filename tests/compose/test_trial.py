"""Compositions tried out: the worst case is the worst, whoever is written to."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compose.assemble import assemble
from brandkit.compose.brief import Brief
from brandkit.compose.compose import compose_message
from brandkit.compose.trial import MANY, assumed, first_trial, try_out
from brandkit.engine.render import fill_variant, prepare
from brandkit.errors import DataError
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.source.data_schema import check_data

Parse = Callable[..., Message]
MakeBrief = Callable[..., Brief]

SCHEMA = {
    "type": "object",
    "required": ["name", "tier", "list", "age"],
    "properties": {
        "name": {"type": "string", "maxLength": 12},
        "nick": {"type": "string", "maxLength": 30},
        "tier": {"type": "string", "enum": ["gold", "silver", "plain"]},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "list": {"type": "array", "maxItems": 3, "items": {"type": "string", "maxLength": 4}},
        "is_new": {"type": "boolean"},
    },
}
BODY = [
    "Dear {{ name }},",
    "{{ name }}, **{{ age }}**\n~ {{ name }}",
    '{% if tier == "gold" %}\nAs a gold member you get it all, {{ name }}.\n{% else %}\nSorry\n{% endif %}',
    "You are {{ tier }}.",
    '{% if nick %}They call you {{ nick }}{% endif %}{{ nick | default("nobody") }}',
    "{% if age >= 18 %}{{ name }} is of age{% else %}too young for this, much too young{% endif %}",
    "{% for each in list %}\n- {{ each }}\n{% endfor %}",
    "{% for each in list %}{{ each }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% if not list %}There is nothing at all in your list.{% endif %}",
    "[go](https://acme.com/{{ name }})",
    "{% if is_new and not nick %}{{ name | upper }}{% endif %}!",
    "> {{ name }}",
    "Terms for {{ name }}\n{: legal }",
]
LETTERS = st.text(st.sampled_from("aW0 &<\"'\\€😀é日ß\u0301-"), max_size=12)
PEOPLE = st.fixed_dictionaries(
    {
        "name": LETTERS,
        "tier": st.sampled_from(["gold", "silver", "plain"]),
        "age": st.integers(0, 120),
        "list": st.lists(LETTERS.map(lambda text: text[:4]), max_size=3),
    },
    optional={"nick": LETTERS, "is_new": st.booleans()},
)


@pytest.mark.parametrize("name", ["sms", "x", "slack"])
@settings(max_examples=40)
@given(body=st.lists(st.sampled_from(BODY), min_size=1, max_size=5, unique=True), person=PEOPLE)
def test_nobody_is_worse_than_the_worst_case(
    kit: Kit, parse: Parse, name: str, body: list[str], person: dict[str, Any]
) -> None:
    """Whatever sound data a person has, no limit is used more than the worst case says."""
    assert check_data(person, SCHEMA, "the person") == ()
    (prepared,) = prepare(parse("\n\n".join(body) + "\n", SCHEMA), kit, [name])

    used = fill_variant(prepared, person).used

    assert [
        (worst.limit.of, here, worst.used)
        for worst, here in zip(prepared.composed.worst, used, strict=True)
        if here > worst.used
    ] == []


def trial_of(brief: Brief) -> tuple[int, list[Any]]:
    """Return the use of the first limit, and the people whom the message was tried for."""
    trial, _, people = first_trial(brief, assemble(brief, (0,) * len(brief.blocks)))
    return trial.worst[0], [{key: value for key, value in person.items() if key != "recipient"} for person in people]


def test_whoever_has_no_words_sets_no_limit(parse: Parse, brief_of: MakeBrief) -> None:
    """A value that is shown and may be absent: who lacks it gets no variant, and so is not reckoned with."""
    schema = {"properties": {"a": {"type": "string", "maxLength": 2}, "b": {"type": "boolean"}}}
    text = "{{ a }}{% if a is defined and b %} and b{% endif %}\n"

    used, people = trial_of(brief_of(parse(text, schema)))

    assert used == len("XXXX and b")
    assert people
    assert all("a" in person for person in people)


def test_a_message_for_nobody_is_refused(parse: Parse, brief_of: MakeBrief) -> None:
    """A text is no amount of money, whoever it belongs to; the value is named."""
    schema = {"required": ["sum"], "properties": {"sum": {"type": "string", "maxLength": 5}}}

    with pytest.raises(DataError, match="sum"):
        trial_of(brief_of(parse("{{ sum | money('USD') }}\n", schema)))


def test_other_choices_are_tried_with_the_same_people(parse: Parse, brief_of: MakeBrief) -> None:
    """The sizes of a choice are those of each person, in their order; the worst is the largest of them."""
    brief = brief_of(parse("{% if tier == 'gold' %}Gold {{ name }}{% else %}Hi{% endif %}\n~ Hi\n", SCHEMA))
    trial, _, people = first_trial(brief, assemble(brief, (0,)))

    again = try_out(brief, assemble(brief, (0,)), people)
    shorter = try_out(brief, assemble(brief, (1,)), people)

    assert again == trial
    assert {text for places in shorter.sizes for text in places["text"]} == {"Hi"}
    assert len(trial.sizes) == len(people)
    assert (trial.worst, shorter.worst) == ((len("Gold ") + 24,), (2,))


def test_many_people_are_tried_as_few_are(parse: Parse, brief_of: MakeBrief) -> None:
    """Code is made for many; each gets what stands there for them alone."""
    brief = brief_of(parse("\n\n".join(BODY), SCHEMA))
    levels = tuple(0 for _ in brief.blocks)
    trial, _, people = first_trial(brief, assemble(brief, levels))
    assert len(people) <= MANY < 2 * len(people)

    alone = [try_out(brief, assemble(brief, levels), (person,)) for person in people]

    many = try_out(brief, assemble(brief, levels), (*people, *people))
    assert many.sizes == (*trial.sizes, *trial.sizes)
    assert (many.worst, many.texts) == (trial.worst, trial.texts)
    assert trial.sizes == tuple(each.sizes[0] for each in alone)
    assert trial.worst == tuple(map(max, zip(*(each.worst for each in alone), strict=True)))


def test_what_brandkit_knows_itself_is_not_assumed(parse: Parse, brief_of: MakeBrief) -> None:
    """Of everything that the variant looks up, only what the schema leaves open; the recipient's digest is ours."""
    brief = brief_of(parse("{{ name }} {{ other }} {{ recipient.digest }}\n", SCHEMA | {"additionalProperties": {}}))
    plans = brief.channel.write(assemble(brief, (0,)), brief.kit)

    assert assumed(brief, plans) == ("other",)


@pytest.mark.parametrize(
    ("node", "value"),
    [
        ({"enum": ["abcdefghijklmnop", "日本"]}, "日本"),
        ({"type": "string", "maxLength": 60, "pattern": r"^[\p{L} ]+$"}, "ę" * 60),
    ],
)
def test_a_text_message_reckons_with_letters_that_cost_double(
    kit: Kit, parse: Parse, node: dict[str, Any], value: str
) -> None:
    """A short word outside of GSM 7-bit may cost more than the longest inside, since it makes all of the text UCS-2."""
    schema = {"required": ["v"], "properties": {"v": node}}
    text = "---\npurpose: transactional\n---\n" + "Some words that fill the message. " * 3 + "{{ v }}\n"

    composed = compose_message(parse(text, schema), find_channels()["sms"], kit)
    (prepared,) = prepare(parse(text, schema), kit, ["sms"])

    assert check_data({"v": value}, schema, "it") == ()
    assert composed.worst[0].used >= fill_variant(prepared, {"v": value}).used[0]


@pytest.mark.parametrize(
    ("body", "node", "used"),
    [
        ("{% if n | length > 5 %}x{% else %}A long text{% endif %}\n", {"type": "string", "maxLength": 30}, 11),
        (
            "{% if n | length == 1 %}A long text{% else %}x{% endif %}\n",
            {"type": "array", "items": {}, "maxItems": 3},
            11,
        ),
        ("{% if 'b' in n %}A long text{% else %}x{% endif %}\n", {"type": "array", "items": {}, "maxItems": 3}, 11),
        ("{% for i in n %}x{% endfor %}\n", {"type": "array", "maxItems": 3}, 3),
    ],
)
def test_lengths_and_memberships_are_taken_both_ways(
    parse: Parse, brief_of: MakeBrief, body: str, node: dict[str, Any], used: int
) -> None:
    """The longer branch counts, however its condition looks at the value."""
    schema = {"required": ["n"], "properties": {"n": node}}

    most, _ = trial_of(brief_of(parse(body, schema)))

    assert most == used
