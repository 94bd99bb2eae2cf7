"""A text as a template with numbered parameters."""

import pytest

from brandkit.compile.interpret import interpret
from brandkit.markup.chat.template_samples import sample_of
from brandkit.markup.chat.template_text import Template, Unfit, template_of
from brandkit.model import plan
from brandkit.model.expression import Filter, Lookup
from brandkit.model.plan import Constant, Node, Plan

A = plan.Slot(Lookup(("person", "first_name")), ())
B = plan.Slot(Filter("upper", Lookup(("b",))), ())
MAYBE = plan.If(Lookup(("yes",)), (Constant(" yes"),))
DATA = {"person": {"first_name": "Ana"}, "b": "Bo", "yes": True}


def made(*nodes: Node) -> tuple[str, list[str]]:
    """Return the template's text, and what its parameters say."""
    template = template_of((Constant("x "), *nodes, Constant(" y")))
    assert isinstance(template, Template)
    return template.text[2:-2], [interpret(each, DATA, "en") for each in template.parameters]


@pytest.mark.parametrize(
    ("nodes", "expected"),
    [
        ((A,), ("{{1}}", ["Ana"])),
        ((A, Constant(" and "), B), ("{{1}} and {{2}}", ["Ana", "BO"])),
        ((A, Constant(" "), B), ("{{1}}", ["Ana BO"])),
        ((A, Constant("/"), B, MAYBE), ("{{1}}", ["Ana/BO yes"])),
        ((Constant("a.co/"), A, Constant(".com, b")), ("{{1}} b", ["a.co/Ana.com,"])),
        ((A, Constant(", b. c")), ("{{1}}, b. c", ["Ana"])),
        ((Constant("say"), MAYBE), ("{{1}}", ["say yes"])),
        ((Constant("{{2}}"),), ("{\u2060{2}\u2060}", [])),
    ],
)
def test_what_depends_on_data_is_a_parameter(nodes: Plan, expected: tuple[str, list[str]]) -> None:
    """Together with what touches it or could make an address with it; an author's braces are none."""
    text, parameters = made(*nodes)

    assert (" ".join(text.split()), [" ".join(each.split()) for each in parameters]) == (
        " ".join(expected[0].split()), [" ".join(each.split()) for each in expected[1]],
    )  # fmt: skip


@pytest.mark.parametrize(
    "nodes",
    [
        (A, Constant(" b")),
        (Constant("b "), A),
        (plan.Join("\n", (plan.Sequence((Constant("a"),)), plan.If(Lookup(("yes",)), (Constant("b"),)))),),
        (Constant("x"), MAYBE, Constant(" now")),
        (Constant("a \x02b"), MAYBE, Constant("\x03 b")),
    ],
)
def test_some_texts_can_be_none(nodes: Plan) -> None:
    """The reason is told."""
    assert isinstance(template_of(nodes), Unfit)


def test_a_sample_is_what_a_made_up_person_gives() -> None:
    """Or the value's name."""
    nodes = (A, Constant(", "), B, MAYBE)

    assert sample_of(nodes, DATA) == "Ana, Bo yes"
    assert sample_of(nodes, {}) == "first name, b yes"
