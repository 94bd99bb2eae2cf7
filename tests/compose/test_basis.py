"""What channels share of a message changes nothing for any of them."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compose.basis import basis_of
from brandkit.compose.compose import compose_message
from brandkit.model.kit import Kit
from brandkit.model.message import Message

Parse = Callable[..., Message]

FRONT = (
    "---\nsubject: 'Now {{ off }} off'\nfacts: {off: 20%, code: {value: SAVE20, required: [sms, x]}}\n"
    "cta: {label: 'Save {{ off }}', url: https://acme.example/}\n---\n"
)
SCHEMA = {
    "required": ["name"],
    "properties": {"name": {"type": "string", "maxLength": 12}, "list": {"type": "array", "maxItems": 2}},
}
BODY = [
    "Dear {{ name }}, **{{ off }}** for you\n~ {{ off }}",
    "Enter {{ code }}.\n~ {{ code }}\n{: #code }",
    "{{ cta }}",
    '{{ cta }}\n{: only="sms slack" }',
    "{% if nick %}\nCode {{ code }}\n\n{{ cta }}\n{% else %}\nNo {{ nick }}\n{: optional }\n{% endif %}",
    "{% for each in list %}\n- {{ each }}\n{: optional }\n{% endfor %}",
    '{% if name == "Kim" %}\n{{ off }}, {{ nick }}\n{: not="x" }\n{% endif %}',
    "Some more words, which nobody would miss in a short message, or in any other.\n{: optional }",
    'Terms {{ missing }}\n{: legal only="email" }',
]
CHANNELS = ("email", "sms", "slack", "x")


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(BODY), min_size=1, max_size=6, unique=True), st.permutations(CHANNELS))
def test_composing_several_channels_gives_what_composing_each_does(
    kit: Kit, parse: Parse, body: list[str], order: list[str]
) -> None:
    """In whatever order; that a block is for some channels only, or short on them, is no concern of the others."""
    message = parse(FRONT + "\n\n".join(body) + "\n", SCHEMA)
    basis, known = basis_of(message), find_channels()

    together = {name: compose_message(message, known[name], kit, basis) for name in order}

    assert together == {name: compose_message(message, known[name], kit) for name in order}


@pytest.mark.parametrize(("channels", "bodies"), [(["email", "slack"], 1), (["sms", "x"], 1), (["email", "sms"], 2)])
def test_a_body_is_made_once_for_those_that_have_the_same(
    kit: Kit, parse: Parse, channels: list[str], bodies: int
) -> None:
    """With and without a button the call to action has other wordings; the blocks are opened once all the same."""
    message = parse(f"{FRONT}One\n\nTwo\n")
    basis = basis_of(message)
    for name in channels:
        compose_message(message, find_channels()[name], kit, basis)

    assert len(basis.bodies) == bodies
    assert len(basis.opened) == 2 + bodies
