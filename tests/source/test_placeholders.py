"""Placeholders in a text, made into nodes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault, SourceError
from brandkit.model.expression import Compare, Literal, Lookup, Not
from brandkit.model.place import Span
from brandkit.model.tree import FactRef, For, If, Inline, Slot, Text
from brandkit.source.excerpt import Excerpt
from brandkit.source.names import Names
from brandkit.source.placeholders import parse_words, read_words, split_words, weave
from brandkit.source.places import find_lines

NAMES = Names(facts={"discount": "percent"})
A = Lookup(("a",))


def at(column: int, end: int) -> Span:
    """Return a span in the one line of a test's text."""
    return Span("m.md", 1, column, 1, end)


def read(text: str, names: Names = NAMES) -> tuple[tuple[Inline, ...], list[Fault]]:
    """Return the nodes of a text, and its faults."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    return read_words(excerpt, names), excerpt.faults


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("a b", (Text("a b"),)),
        ("*a*\nb", (Text("*a* b"),)),
        ("x {{ discount }}y", (Text("x "), FactRef("discount", "", at(3, 17)), Text("y"))),
        ("{{ a }}{{ a }}", (Slot(A, at(1, 8)), Slot(A, at(8, 15)))),
        ("{% if a %}x{% endif %}", (If(A, (Text("x"),), (), at(1, 23)),)),
        ("{% if a %}x{% else %}y{% endif %}", (If(A, (Text("x"),), (Text("y"),), at(1, 34)),)),
        (
            "{% if a %}x{% elif not a %}y{% else %}z{% endif %}",
            (If(A, (Text("x"),), (If(Not(A), (Text("y"),), (Text("z"),), at(1, 51)),), at(1, 51)),),
        ),
        (
            "{% if a %}{% if a == 1 %}x{% endif %} {% endif %}",
            (If(A, (If(Compare(A, "==", Literal(1)), (Text("x"),), (), at(11, 38)), Text(" ")), (), at(1, 50)),),
        ),
        (
            "{% for i in a %}{{ i.b }}{% if not loop.last %}, {% endif %}{% endfor %}",
            (
                For(
                    "i",
                    A,
                    (
                        Slot(Lookup(("i", "b")), at(17, 26)),
                        If(Not(Lookup(("loop", "last"))), (Text(", "),), (), at(26, 61)),
                    ),
                    at(1, 73),
                ),
            ),
        ),
        ("x {# note #}y", (Text("x y"),)),
        ("x {# note #} y", (Text("x y"),)),
        ("{# note #}", ()),
        ("", ()),
    ],
)
def test_reads_a_line(text: str, nodes: tuple[Inline, ...]) -> None:
    """Values, conditions and loops are nodes with their places; comments are gone."""
    assert read(text) == (nodes, [])


FAULTS = {
    "if without end": ("{% if a %}x", 1, "`{% if %}` is not closed"),
    "for without end": ("{% for i in a %}x", 1, "`{% for %}` is not closed"),
    "end without if": ("x{% endif %}", 2, "`{% endif %}` has no `{% if %}` before it"),
    "end without for": ("x{% endfor %}", 2, "`{% endfor %}` has no `{% for %}` before it"),
    "else without if": ("x{% else %}", 2, "`{% else %}` has no `{% if %}` before it"),
    "else twice": ("{% if a %}{% else %}{% else %}{% endif %}", 1, "`{% if %}` is not closed"),
    "else of a loop": ("{% for i in a %}{% else %}{% endfor %}", 1, "`{% for %}` is not closed"),
    "unknown word": ("{% set a = 1 %}", 3, "`set` is not a control word"),
    "include": ("{% include 'x' %}", 3, "`include` is not a control word"),
    "macro": ("{% macro x() %}", 3, "`macro` is not a control word"),
    "raw": ("{% raw %}", 3, "`raw` is not a control word"),
    "autoescape": ("{% autoescape false %}", 3, "`autoescape` is not a control word"),
    "nothing": ("{% %}", 3, "`` is not a control word"),
    "condition behind else": ("{% if a %}{% else b %}{% endif %}", 19, "something follows `else`"),
    "no condition": ("{% if %}{% endif %}", 7, "an expression is missing here"),
    "two items": ("{% for a, b in c %}", 8, "a loop needs a name and a list"),
    "no list": ("{% for a in %}{% endfor %}", 13, "an expression is missing here"),
    "item called like a fact": ("{% for discount in a %}{% endfor %}", 8, "`discount` is a fact"),
    "item called like a word": ("{% for loop in a %}{% endfor %}", 8, "`loop` cannot be the name of an item"),
    "private item": ("{% for _a in a %}{% endfor %}", 8, "`_a` cannot be the name of an item"),
    "depth": ("{% if a %}" * 9 + "{% endif %}" * 9, 81, "conditions and loops stand more than 8 deep"),
    "branches": ("{% if a %}" + "{% elif a %}" * 50 + "{% endif %}", 1, "this condition has more than 50 branches"),
}


@pytest.mark.parametrize(("text", "column", "words"), FAULTS.values(), ids=FAULTS)
def test_blames_controls_that_do_not_fit(text: str, column: int, words: str) -> None:
    """The first fault names the control, its column and its remedy."""
    _, faults = read(text)
    (fault, *_) = sorted(faults, key=lambda each: each.span or at(1, 1))

    assert fault.text.startswith(words)
    assert fault.mend
    assert fault.span
    assert fault.span.column == column


def test_an_item_is_known_in_its_loop_only() -> None:
    """Behind the loop its item is a name like any other."""
    schema: dict[str, Any] = {"properties": {"people": {"items": {"properties": {"name": {}}}}}}
    _, faults = read("{% for p in people %}{{ p.name }}{{ p.nme }}{% endfor %}{{ p }}", Names(schema=schema))

    assert [(fault.text, fault.span.column) for fault in faults if fault.span] == [
        ("`p.nme` is not in the data", 37),
        ("`p` is not a fact or a name of the data", 60),
    ]


def test_weaves_words_that_the_text_has_nowhere() -> None:
    """Every placeholder is a word of its own, and what was written can be told again."""
    text = "\U00020000 {{ a }} {{ a }}"
    woven = weave(Excerpt(text, find_lines(text, "m.md").span, []), NAMES, split_words)

    first, second = woven.nodes
    assert woven.text == f"\U00020000 {first} {second}"
    assert first not in text
    assert woven.written == {first: "{{ a }}", second: "{{ a }}"}


def test_each_branch_is_read_by_the_parser() -> None:
    """What a condition holds goes through the parser of its surroundings."""
    text = "{% if a %}*x* {{ a }}{% endif %}"
    seen: list[str] = []

    def leaf(words: str, nodes: object) -> tuple[Inline, ...]:
        seen.append(words)
        return (Text(words.upper()),)

    woven = weave(Excerpt(text, find_lines(text, "m.md").span, []), NAMES, leaf)
    (node,) = [node for node in woven.nodes.values() if isinstance(node, If)]

    assert seen[0].startswith("*x* ")
    assert node.then == (Text(seen[0].upper()),)


def test_parses_a_text_of_the_kit() -> None:
    """Without a message around there are slots and no facts."""
    assert parse_words("https://a.example/{{ a }}") == (
        Text("https://a.example/"),
        Slot(A, Span("", 1, 19, 1, 26)),
    )


def test_refuses_a_text_of_the_kit_with_faults() -> None:
    """The faults are raised, with the file they are in."""
    with pytest.raises(SourceError) as caught:
        parse_words("a {{ b() }}", "brandkit.yaml")

    assert str(caught.value).startswith("brandkit.yaml:1:7: a call is not part of the expression language")


@given(st.text(max_size=40))
def test_text_without_braces_is_itself(text: str) -> None:
    """Nothing but placeholders is changed, newlines aside."""
    nodes, faults = read(text.replace("{", "("))

    assert faults == []
    assert "".join(node.text for node in nodes if isinstance(node, Text)) == text.replace("{", "(").replace("\n", " ")


PIECES = (
    *("{{ a }}", "{% if a %}", "{% elif a %}", "{% else %}", "{% endif %}", "{% for i in a %}", "{% endfor %}"),
    *("x", " ", "{{", "}}", "{%", "%}", "{#", "#}", "{{ discount }}", "\n", "\U00020000", "{{ i }}", "{% b %}"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=15))
def test_any_text_is_nodes_or_faults(pieces: list[str]) -> None:
    """Marks in any order make nodes, or faults with places."""
    nodes, faults = read("".join(pieces))

    assert all(fault.span and fault.mend for fault in faults)
    if not any("{" in piece for piece in pieces):
        assert all(isinstance(node, Text) for node in nodes)


@given(st.lists(st.sampled_from(["{{ a }}", "\U00020000", "\U00020001", "1", "{{ discount }}"]), max_size=8))
def test_no_stand_in_is_left_in_a_text(pieces: list[str]) -> None:
    """Whatever letters and digits stand beside a placeholder, its node comes back."""
    nodes, _ = read("".join(pieces))
    words = "".join(node.text for node in nodes if isinstance(node, Text))

    assert words == "".join(piece for piece in pieces if "{" not in piece)
    assert sum(not isinstance(node, Text) for node in nodes) == sum("{" in piece for piece in pieces)
