"""People that are remembered are those that would be made anew."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.recipient import addressed
from brandkit.compose.known_people import known_people
from brandkit.compose.people import extreme_people
from brandkit.compose.uses import Use
from brandkit.markup.escape import mail_address, plain

NODES = st.sampled_from(
    [
        {"type": "string", "maxLength": 3},
        {"type": "string", "maxLength": 3, "pattern": "^[a-z]*$"},
        {"type": "integer", "maximum": 9},
        {"enum": [1, True, "1"]},
        {"enum": ["1"]},
        {"type": "boolean"},
        {"type": "number"},
        {},
    ]
)
SCHEMAS = st.one_of(st.none(), st.dictionaries(st.sampled_from("ab"), NODES).map(lambda each: {"properties": each}))
USES = st.builds(
    Use,
    st.sampled_from([("a",), ("b",), ("a", "[]")]),
    st.sampled_from(["shown", "tested", "listed"]),
    st.sampled_from([(), (1,), (True,), (1.0,), ("1",), (1, "x")]),
    st.sampled_from(["", "number", "length"]),
    st.sampled_from([(), (plain,), (mail_address,)]),
)


@given(SCHEMAS, st.lists(USES, max_size=3), st.sampled_from([(), ("ß",)]))
def test_whoever_is_remembered_would_be_made_again(
    schema: dict[str, Any] | None, uses: list[Use], dear: tuple[str, ...]
) -> None:
    """Also where Python calls two things equal that are not the same to a message, such as 1 and true."""
    made = tuple(addressed(person) for person in extreme_people(schema, uses, dear))

    assert repr(known_people(schema, uses, dear)) == repr(made)
