"""Extreme people: sound data that take a message to its worst case."""

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compose.people import LETTERS, MOST_BRANCHES, extreme_people
from brandkit.compose.uses import Use
from brandkit.markup.escape import whole_url
from brandkit.model.expression import Scalar
from brandkit.source.data_schema import check_data

EMOJI, AND = LETTERS


def person_of(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    """Return the schema of data with one person of these properties."""
    person = {"type": "object", "required": list(required), "properties": properties, "additionalProperties": False}
    return {"type": "object", "required": ["person"], "properties": {"person": person}, "additionalProperties": False}


def values(schema: dict[str, Any] | None, *uses: Use) -> list[Any]:
    """Return what the extreme people have under ``person.v``; ``...`` where they have nothing."""
    return [person["person"].get("v", ...) for person in extreme_people(schema, uses)]


SHOWN = Use(("person", "v"), "shown")
LISTED = Use(("person", "v"), "listed")

STRINGS = st.builds(
    lambda least, room: {"type": "string", "minLength": least, "maxLength": least + room},
    st.integers(0, 3), st.integers(0, 5),
)  # fmt: skip
NUMBERS = st.builds(
    lambda least, room: {"type": "integer", "minimum": least, "maximum": least + room},
    st.integers(0, 9), st.integers(0, 2000),
)  # fmt: skip
SCALARS = (
    STRINGS
    | st.sampled_from([["gold", "grey"], ["a", "日本"], [1, 2]]).map(lambda listed: {"enum": listed})
    | st.sampled_from(["x", 3, True]).map(lambda value: {"const": value})
    | st.just({"type": "boolean"})
    | NUMBERS
    | st.sampled_from(["email", "uri"]).map(
        lambda name: {"type": "string", "format": name, "minLength": 5, "maxLength": 60}
    )
)  # fmt: skip
LISTS = st.builds(
    lambda items, least, room: {"type": "array", "items": items, "minItems": least, "maxItems": least + room},
    SCALARS, st.integers(0, 2), st.integers(0, 2),
)  # fmt: skip
SCALAR: st.SearchStrategy[Scalar] = st.sampled_from(["gold", "a", "", 1, 5, 100])
CONSTANTS = st.lists(SCALAR, max_size=2).map(tuple)


@settings(max_examples=60)
@given(
    st.dictionaries(st.sampled_from("abcd"), SCALARS | LISTS, min_size=1), st.sets(st.sampled_from("abcd")), st.data()
)
def test_everybody_satisfies_the_schema(properties: dict[str, Any], required: set[str], data: st.DataObject) -> None:
    """Whatever is shown, tested or looped over, the data are such as a recipient's may be."""
    schema = person_of(tuple(required & set(properties)), **properties)
    uses = [
        Use(("person", key), data.draw(st.sampled_from(["shown", "tested"])), data.draw(CONSTANTS))
        for key in properties
    ]

    people = extreme_people(schema, uses)

    assert [faults for person in people for faults in check_data(person, schema, "a person")] == []
    assert people


def test_a_condition_is_taken_both_ways() -> None:
    """A tested value is the one it is compared with, and another; where it may be absent, it is."""
    node = {"type": "string", "maxLength": 4}
    tested = Use(("person", "v"), "tested", ("gold",))

    assert values(person_of(("v",), v=node), tested) == [EMOJI * 4, AND * 4, "gold"]
    assert values(person_of(v=node), tested) == [EMOJI * 4, AND * 4, "gold", ...]
    assert values(person_of(v=node), SHOWN) == [EMOJI * 4, AND * 4]


def test_conditions_are_combined() -> None:
    """Every way through two conditions is there."""
    flags = person_of(("a", "b"), a={"type": "boolean"}, b={"type": "boolean"})
    people = extreme_people(flags, [Use(("person", "a"), "tested"), Use(("person", "b"), "tested")])

    assert {(each["person"]["a"], each["person"]["b"]) for each in people} == {(x, y) for x in (0, 1) for y in (0, 1)}


def test_many_conditions_are_each_taken_both_ways() -> None:
    """Past what can be combined, every condition still has someone for each of its ways."""
    names = [f"v{number}" for number in range(20)]
    schema = person_of(tuple(names), **{name: {"type": "boolean"} for name in names})
    people = extreme_people(schema, [Use(("person", name), "tested") for name in names])

    assert len(people) <= 2 * MOST_BRANCHES * len(LETTERS)
    assert all({person["person"][name] for person in people} == {True, False} for name in names)


def test_a_list_is_as_long_as_it_may_be() -> None:
    """``maxItems`` items, each at its longest; none where that is allowed and a loop runs over it."""
    items = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 2}}}
    uses = (Use(("person", "v"), "listed"), Use(("person", "v", "[]", "name"), "shown"))
    full = [[{"name": letter * 2}] * 3 for letter in LETTERS]

    assert values(person_of(("v",), v={"type": "array", "items": items, "maxItems": 3}), *uses) == [*full, []]
    assert values(person_of(("v",), v={"type": "array", "items": items, "maxItems": 3, "minItems": 1}), *uses) == full


def test_loops_in_loops_and_references_are_followed() -> None:
    """An order's items have parts, described under ``$defs``; everything is at its most."""
    two = {"type": "array", "minItems": 2, "maxItems": 2}
    schema = {
        "required": ["orders"],
        "properties": {"orders": {**two, "items": {"$ref": "#/$defs/order"}}},
        "$defs": {
            "order": {"required": ["parts"], "properties": {"parts": {**two, "items": {"$ref": "#/$defs/part"}}}},
            "part": {"enum": ["nut", "screw"]},
        },
    }
    uses = [Use(("orders",), "listed"), Use(("orders", "[]", "parts"), "listed")]

    assert extreme_people(schema, [*uses, Use(("orders", "[]", "parts", "[]"), "shown")]) == (
        {"orders": [{"parts": ["screw"] * 2}] * 2},
    )


def test_a_list_without_a_type_keeps_its_items() -> None:
    """A schema need not say ``type: array`` where it describes items."""
    assert values(person_of(("v",), v={"items": {"maxLength": 2}, "minItems": 1, "maxItems": 1}), LISTED) == [
        [EMOJI * 2],
        [AND * 2],
    ]


def test_what_becomes_an_address_is_one() -> None:
    """A text that is shown as a link's target as well gets through the escape of that place."""
    address = Use(("person", "v"), "shown", escapes=(whole_url,))

    assert values(person_of(v={"type": "string", "maxLength": 25}), SHOWN, address) == ["https://example.com/wwwww"]


def test_the_schema_stays_as_it_is() -> None:
    """What a message looks up beyond its schema is added to a copy."""
    schema = person_of(v={"type": "string"})
    before = copy.deepcopy(schema)

    assert "other" in extreme_people(schema, [Use(("other", "[]", "x"), "shown")])[0]
    assert schema == before


RECURSIVE = {
    "properties": {"person": {"$ref": "#/$defs/person"}},
    "$defs": {"person": {"properties": {"v": {"maxLength": 1}, "friend": {"$ref": "#/$defs/person"}}}},
}


def test_a_schema_that_refers_to_itself_has_an_end() -> None:
    """``friend`` is a person again; nothing looks it up, so that it need not be there."""
    assert values(RECURSIVE, SHOWN) == [EMOJI, AND]


def test_what_a_loop_counts_is_no_data() -> None:
    """``loop.index`` and its kin are the loop's own; nobody's data hold them."""
    one = {"type": "array", "items": {"maxLength": 1}, "minItems": 1, "maxItems": 1}
    schema = {"properties": {"v": one}}
    uses = [Use(("v",), "listed"), Use(("v", "[]"), "shown"), Use(("loop", "last"), "tested")]

    assert extreme_people(schema, uses) == ({"v": [EMOJI]}, {"v": [AND]})


def test_the_longest_of_several_schemas_counts() -> None:
    """An optional text, as generated schemas write it, is as long as its ``maxLength``."""
    longest = values(person_of(v={"anyOf": [{"type": "string", "maxLength": 300}, {"type": "null"}]}), SHOWN)

    assert max(map(len, longest)) == 300
