"""Inline nodes to plans."""

import pytest

from brandkit.compile.interpret import interpret
from brandkit.errors import DataError
from brandkit.markup.escape import html_text, plain
from brandkit.markup.line import Marks, escaped, label_only, write_address, write_line
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span
from brandkit.model.plan import Plan

HERE = Span("x.md", 1, 1, 1, 2)
VALUE = tree.Slot(Lookup(("v",)), HERE)
MARKS = Marks(escape=(plain,), strong=("*", "*"))


def text(nodes: Plan, value: str = "") -> str:
    """Return what the plan says for a value."""
    return interpret(nodes, {"v": value}, "en")


def link(label: str, target: str) -> tree.Link:
    """Return a link."""
    return tree.Link((tree.Text(label),), (tree.Text(target),))


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (tree.Strong((tree.Text("a"),)), "*a*"),
        (tree.Strong(()), ""),
        (tree.Code((VALUE,)), "V"),
        (tree.Break(), "\n"),
        (link("Shop", "https://a.example/"), "Shop: https://a.example/"),
        (link("a.example", "https://a.example/"), "https://a.example/"),
        (link("https://a.example", "https://a.example"), "https://a.example"),
        (tree.Image((tree.Text("alt"),), (tree.Text("https://a.example"),)), "alt"),
        (tree.If(Lookup(("v",)), (tree.Text("yes"),), (tree.Text("no"),), HERE), "yes"),
    ],
)
def test_writes_a_node(node: tree.Inline, expected: str) -> None:
    """Each kind of node in a channel without markup but one mark."""
    assert text(write_line((node,), MARKS), "V") == expected


def test_a_label_alone_where_the_address_is_behind_it() -> None:
    """A channel with links of its own says the words only."""
    assert text(write_line((link("Shop", "https://a.example"),), Marks((plain,), link=label_only))) == "Shop"


def test_a_value_is_one_line() -> None:
    """No value breaks a line, whatever its separators."""
    assert text(write_line((VALUE,), MARKS), "a\nb\u2028c\x0bd\x00") == "a b c d"


def test_a_value_inside_an_address_is_encoded() -> None:
    """It can neither end the address nor begin a query of its own."""
    address = write_address((tree.Text("https://a.example/?q="), VALUE))

    assert text(address, "x&y=1#/../é") == "https://a.example/?q=x%26y%3D1%23%2F..%2F%C3%A9"


@pytest.mark.parametrize("value", ["javascript:alert(1)", " java\nscript:x", "data:text/html,x", "//evil.example", ""])
def test_a_whole_address_from_data_must_be_an_honest_one(value: str) -> None:
    """Other schemes stop the fill; the value is not told."""
    with pytest.raises(DataError) as caught:
        text(write_address((VALUE,)), value)

    assert value not in str(caught.value) or not value


def test_a_whole_address_from_data_is_taken() -> None:
    """An https address stays as it is; what cannot stand in one is encoded."""
    assert text(write_address((VALUE,)), "https://a.example/ü?a=1&b=%20#c") == "https://a.example/%C3%BC?a=1&b=%20#c"


def test_escaping_once_more_reaches_every_text() -> None:
    """Constants and values alike, in conditions too."""
    nodes = write_line((tree.Text("<"), tree.If(Lookup(("v",)), (VALUE,), (), HERE)), MARKS)

    assert text(escaped(nodes, html_text), "<b>") == "&lt;&lt;b&gt;"
