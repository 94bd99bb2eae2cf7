"""The specification of filling, by example."""

import pytest

from brandkit.compile.interpret import interpret
from brandkit.errors import DataError
from brandkit.markup.escape import html_text, url_part, whole_url
from brandkit.model.expression import Lookup, Not
from brandkit.model.plan import Constant, For, If, Join, Plan, Sequence, Slot


def _of(path: str) -> Lookup:
    return Lookup(tuple(path.split(".")))


def _slot(path: str) -> Slot:
    return Slot(_of(path), ())


A, B, C = Constant("a"), Constant("b"), Constant("c")


@pytest.mark.parametrize(
    ("plan", "text"),
    [
        ((A, _slot("name"), B), "aKimb"),
        ((Slot(_of("odd"), (html_text,)),), "&lt;&amp; é"),
        ((Slot(_of("odd"), (url_part, html_text)),), "%3C%26%20%C3%A9"),
        ((If(_of("name"), (A,), (B,)), If(_of("empty"), (A,), (B,)), If(_of("empty"), (A,))), "ab"),
        ((For("item", _of("rows"), (_slot("item"), _slot("loop.index"))),), "x12y3"),
        ((For("item", _of("rows"), (_slot("item"), If(Not(_of("loop.last")), (A,)))),), "xaay"),
        ((Sequence((A, Sequence((B,)))),), "ab"),
        ((Join(", ", (A, B, C)),), "a, b, c"),
        ((Join(", ", (_slot("empty"), A, Sequence((_slot("empty"),)), B)),), "a, b"),
        ((Join(", ", (If(_of("name"), (A, B), (C,)), C)),), "a, b, c"),
        ((Join(", ", (Sequence((If(_of("name"), (A, B)),)), C)),), "ab, c"),
        ((Join(", ", (If(_of("empty"), (A,)), B)),), "b"),
        ((Join(", ", (For("item", _of("rows"), (_slot("item"), A)), B)),), "x, a, a, y, a, b"),
        ((Join(", ", (A, Join("-", (B, _slot("empty"), C)))),), "a, b-c"),
        ((Join(", ", ()), A), "a"),
    ],
)
def test_writes(plan: Plan, text: str) -> None:
    """Nodes come one after the other; a join has its separator between what is not empty."""
    data = {"name": "Kim", "empty": "", "rows": ["x", "", "y"], "odd": "<& é"}

    assert interpret(plan, data, "en-US") == text


def test_refuses_the_first_fault_in_reading_order() -> None:
    """What is not reached is not asked for."""
    plan = (If(_of("gold"), (_slot("never"),)), _slot("first"), _slot("second"))

    with pytest.raises(DataError) as caught:
        interpret(plan, {}, "en-US")

    assert str(caught.value) == "`first` is missing; give it in the data or write a default"


@pytest.mark.parametrize("data", [None, [], "person", 7])
def test_data_that_is_no_object_has_nothing(data: object) -> None:
    """Every name is missing."""
    with pytest.raises(DataError, match="`name` is missing"):
        interpret((_slot("name"),), data, "en-US")


def test_names_the_value_that_an_escape_refuses() -> None:
    """An escape knows the text only; the author needs the name."""
    with pytest.raises(DataError) as caught:
        interpret((Slot(_of("person.shop"), (whole_url,)),), {"person": {"shop": "javascript:Kim"}}, "en-US")

    assert str(caught.value).startswith("`person.shop`: ")
    assert "Kim" not in str(caught.value)
