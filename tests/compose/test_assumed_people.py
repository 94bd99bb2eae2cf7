"""Extreme people where the schema leaves values open: what the message does with them tells what they are."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.compose.extremes import UNKNOWN_LENGTH, UNKNOWN_NUMBER
from brandkit.compose.people import LETTERS, UNKNOWN_ITEMS, extreme_people, unbounded
from brandkit.compose.uses import Use, uses_of
from brandkit.errors import DataError
from brandkit.markup.line import Marks
from brandkit.markup.text import write_content
from brandkit.model.message import Message
from brandkit.model.text_style import TextStyle

Parse = Callable[..., Message]
EMOJI = LETTERS[0]


SHARED_HINTS = "`node.update(hint)` shares the dict inside `_HINTS['list']`: messages write into one another's schemas"


def test_one_message_knows_nothing_of_another() -> None:
    """What one message looks up in its lists is not looked for in the lists of the next."""
    extreme_people(None, [Use(("first",), "listed"), Use(("first", "[]", "name"), "shown")])

    people = extreme_people(None, [Use(("second",), "listed"), Use(("second", "[]"), "shown")])

    assert people[0] == {"second": [EMOJI * UNKNOWN_LENGTH] * UNKNOWN_ITEMS}


def test_without_a_schema_lengths_are_assumed() -> None:
    """What is looked up is there: texts of an assumed length, lists of an assumed number of items."""
    uses = [Use(("name",), "shown"), Use(("list",), "listed"), Use(("list", "[]", "what"), "shown")]

    longest = extreme_people(None, uses)[0]

    assert longest == {"name": EMOJI * UNKNOWN_LENGTH, "list": [{"what": EMOJI * UNKNOWN_LENGTH}] * UNKNOWN_ITEMS}


@pytest.mark.parametrize(
    ("wants", "expected"),
    [("number", UNKNOWN_NUMBER), ("date", "2026-09-30"), ("time", "22:30:00"), ("", EMOJI * UNKNOWN_LENGTH)],
)
def test_a_filter_tells_what_a_value_is(wants: str, expected: object) -> None:
    """What goes through ``money`` is a number, what goes through ``date`` a day."""
    assert extreme_people(None, [Use(("v",), "shown", wants=wants)])[0] == {"v": expected}
    assert extreme_people({"properties": {"v": {}}}, [Use(("v",), "shown", wants=wants)])[0] == {"v": expected}


def test_a_filter_does_not_change_what_the_schema_says() -> None:
    """A text with its own bounds, or a choice of values, stays what it is."""
    schema = {"properties": {"v": {"enum": ["2026-01-01"]}, "w": {"type": "string", "maxLength": 2}}}
    uses = [Use(("v",), "shown", wants="date"), Use(("w",), "shown", wants="number")]

    assert extreme_people(schema, uses)[0] == {"v": "2026-01-01", "w": EMOJI * 2}


def test_names_what_had_to_be_assumed() -> None:
    """Texts and lists without a bound, by the names that the author writes; what is only tested has no length."""
    listed = {"type": "array", "items": {"maxLength": 1}}
    schema = {"properties": {"a": {"maxLength": 3}, "b": {"type": "string"}, "d": listed}}
    uses = [
        Use(("a",), "shown"), Use(("b",), "shown"), Use(("c",), "tested"), Use(("d",), "listed"),
        Use(("d", "[]"), "shown"), Use(("e", "name"), "shown"), Use(("f",), "shown", wants="number"),
    ]  # fmt: skip

    assert unbounded(schema, uses) == ("b", "d", "e.name")


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from([
            "Dear {{ a.name }}", '{% if a.tier == "gold" %}Yes{% else %}No {{ a.sum }}{% endif %}',
            "{% for each in list %}{{ each.name }} {% for inner in each.parts %}{{ inner }}{% endfor %}{% endfor %}",
            "{{ a.count | default(0) }}", "[go]({{ a.page }})", "{% if a.count > 3 and not a.left %}many{% endif %}",
        ]),
        min_size=1, max_size=4,
    )
)  # fmt: skip
def test_somebody_can_always_be_filled_in(parse: Parse, blocks: list[str]) -> None:
    """Even without a schema there is a person for whom every value that a message shows can be shown."""
    message = parse("\n\n".join(blocks) + "\n")
    wordings = [wording for part in message.parts for wording in part.wordings]  # type: ignore[union-attr]
    plan = tuple(node for wording in wordings for node in write_content(wording.content, TextStyle(), Marks(())))

    assert any(_is_filled(plan, person) for person in extreme_people(None, uses_of(plan)))


def _is_filled(plan: Any, person: Any) -> bool:
    try:
        return interpret(plan, person, "en-US") != ""
    except DataError:
        return False
