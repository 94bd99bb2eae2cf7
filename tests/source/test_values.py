"""What a placeholder stands for."""

import pytest

from brandkit.errors import Fault
from brandkit.model.expression import Choose, Filter, Literal, Lookup, Some
from brandkit.model.place import Span
from brandkit.model.tree import FactRef, Inline, Slot, Text
from brandkit.source.excerpt import Excerpt
from brandkit.source.names import Names
from brandkit.source.places import find_lines
from brandkit.source.values import read_value

NAMES = Names(facts={"discount": "percent", "ends": "date", "broken": ""})
SPAN = Span("m.md", 1, 1, 1, 9)


def read(text: str) -> tuple[Inline, list[Fault]]:
    """Return what a placeholder stands for, and its faults."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    return read_value(excerpt, NAMES, SPAN), excerpt.faults


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("discount", FactRef("discount", "", SPAN)),
        ("discount | form('short')", FactRef("discount", "short", SPAN)),
        ("ends | form('year')", FactRef("ends", "year", SPAN)),
        ("broken | form('whatever')", FactRef("broken", "", SPAN)),
        ("person.name", Slot(Lookup(("person", "name")), SPAN)),
        ("name | upper", Slot(Filter("upper", Lookup(("name",))), SPAN)),
        ("name or 'you'", Slot(Some((Lookup(("name",)), Literal("you"))), SPAN)),
        ("'a' if name else 'b'", Slot(Choose(Lookup(("name",)), Literal("a"), Literal("b")), SPAN)),
        ("'{{'", Text("{{")),
        ("5", Text("5")),
        ("-1.5", Text("-1.5")),
    ],
)
def test_reads_facts_slots_and_text(text: str, node: Inline) -> None:
    """A declared key is a fact, another name is data, a literal is itself."""
    assert read(text) == (node, [])


@pytest.mark.parametrize(
    ("text", "column", "words", "mend"),
    [
        ("discount | upper", 12, "the filter `upper` is for data; a fact takes only `form`", 'write `form("usual")`'),
        ("discount | form", 12, "`form` takes the name of one form", 'write `form("usual")`'),
        ("discount | form(1)", 12, "`form` takes the name of one form", 'write `form("usual")`'),
        ("discount | form('a', 'b')", 12, "`form` takes the name of one form", 'write `form("usual")`'),
        ("discount | form(name)", 12, "the filter `form` takes quoted texts", "write the value itself"),
        ("discount | form('shrot')", 12, "`shrot` is not a form of this fact (percent)", "did you mean `short`?"),
        ("discount | form('year')", 12, "`year` is not a form of this fact (percent)", "the forms are"),
        ("true", 1, "true, false and none cannot be printed", "write the words"),
        ("none", 1, "true, false and none cannot be printed", "write the words"),
        ("a == 1", 1, "a condition is true or false and cannot be printed", "write `{% if"),
        ("not a", 1, "a condition is true or false and cannot be printed", "write `{% if"),
        ("a is defined", 1, "a condition is true or false and cannot be printed", "write `{% if"),
    ],
)
def test_refuses_what_cannot_be_printed(text: str, column: int, words: str, mend: str) -> None:
    """Facts take forms only, and only text and numbers are printed."""
    _, (fault,) = read(text)

    assert fault.text.startswith(words)
    assert fault.mend.startswith(mend)
    assert fault.span
    assert fault.span.column == column


def test_leaves_text_where_a_fault_is() -> None:
    """What cannot be read stands as harmless words."""
    node, faults = read("a b")

    assert node == Text("a b")
    assert len(faults) == 1
