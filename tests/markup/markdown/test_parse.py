"""Markdown becomes the small tree: cases that a person can read, in `markdown/*.txt`, and what holds for any text.

A case is a title after ``▶``, the Markdown, and after ``▷`` what it becomes. ``␠`` is a space at the end of a line.
``BRANDKIT_ACCEPT=1 pytest`` writes what the cases become now; read the difference before you keep it.
"""

import os
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.markdown.parse import LONGEST, as_button, parse_block, parse_inline
from brandkit.markup.markdown.text import Refusal
from brandkit.model.expression import Literal, Lookup
from brandkit.model.place import Span
from brandkit.model.tree import (
    Break,
    Button,
    Code,
    CodeBlock,
    Content,
    Divider,
    Emphasis,
    FactRef,
    For,
    Heading,
    If,
    Image,
    Inline,
    Item,
    Link,
    List,
    Paragraph,
    Picture,
    Quote,
    Slot,
    Strong,
    Table,
    Text,
)

FILES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
HERE = Span("m.md", 1, 1, 1, 1)
TOKENS: dict[str, Inline] = {
    "ʬ0ʭ": FactRef("discount", "usual", HERE),
    "ʬ1ʭ": Slot(Lookup(("person", "first_name")), HERE),
    "ʬ2ʭ": If(Literal(True), (Text("gold"),), (), HERE),
    "bk1a2bs0003x": FactRef("shop", "usual", HERE),
}


def draw(content: Content, indent: str = "") -> Iterator[str]:
    """Yield lines that show a block: its kind, then what it holds, in angle brackets what is no plain text."""
    match content:
        case Paragraph(children=children):
            yield f"{indent}paragraph: {draw_line(children)}"
        case Heading(level=level, children=children):
            yield f"{indent}heading {level}: {draw_line(children)}"
        case Picture(alt=alt, target=target):
            yield f"{indent}picture: {draw_line(alt)} -> {draw_line(target)}"
        case Divider():
            yield f"{indent}divider"
        case CodeBlock(lines=lines):
            yield f"{indent}code"
            yield from (f"{indent}  |{draw_line(line)}" for line in lines)
        case Quote(blocks=blocks):
            yield f"{indent}quote"
            for block in blocks:
                yield from draw(block, indent + "  ")
        case Table(head=head, rows=rows, align=align):
            yield f"{indent}table {' '.join(each or '-' for each in align)}"
            yield from (f"{indent}  {' | '.join(map(draw_line, cells))}" for cells in (head, *rows))
        case List():
            yield from draw_list(content, indent)


def draw_list(content: List, indent: str) -> Iterator[str]:
    """Yield lines that show a list, with the number that each item gets."""
    yield f"{indent}list {'from ' + str(content.start) if content.ordered else 'of points'}"
    for item in content.items:
        assert isinstance(item, Item)
        yield f"{indent}  - {draw_line(item.children)}"
        for inner in item.lists:
            yield from draw_list(inner, indent + "    ")


def draw_line(nodes: tuple[Inline, ...]) -> str:
    """Return a line that shows what stands in a line."""
    return "".join(map(draw_node, nodes))


def draw_node(node: Inline) -> str:
    """Return a node as it is shown between others."""
    match node:
        case Text(text=text):
            return text
        case FactRef(key=key):
            return f"<fact {key}>"
        case Strong(children=children):
            return f"<strong {draw_line(children)}>"
        case Emphasis(children=children):
            return f"<emphasis {draw_line(children)}>"
        case Code(children=children):
            return f"<code {draw_line(children)}>"
        case Link(label=label, target=target):
            return f"<link {draw_line(label)} -> {draw_line(target)}>"
        case Image(alt=alt, target=target):
            return f"<image {draw_line(alt)} -> {draw_line(target)}>"
        case Break():
            return "<break>"
        case If(then=then):
            return f"<if {draw_line(then)}>"
        case Slot():
            return "<slot>"
    raise AssertionError(node)


def become(markdown: str) -> str:
    """Return what a block becomes, and after it what was refused."""
    refused: list[Refusal] = []
    lines = list(draw(parse_block(markdown, TOKENS, refused.append)))
    return "\n".join([*lines, *(f"! {each.text}; {each.mend}" for each in refused)])


def read_cases(path: Path) -> list[tuple[str, str, str]]:
    """Return title, Markdown and what it becomes for each case of a file."""
    pieces = re.split(r"^▶ (.*)\n", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
    cases = []
    for title, body in zip(pieces[::2], pieces[1::2], strict=True):
        markdown, _, expected = body.partition("▷\n")
        cases.append((title, markdown.replace("␠", " ").removesuffix("\n"), expected.strip("\n")))
    return cases


def accept(path: Path) -> None:
    """Write what the cases of a file become now."""
    cases = [f"▶ {title}\n{show_ends(markdown)}\n▷\n{become(markdown)}\n" for title, markdown, _ in read_cases(path)]
    path.write_text("\n".join(cases), "utf-8")


def show_ends(markdown: str) -> str:
    """Return Markdown with visible spaces at the ends of lines."""
    return re.sub(" +$", lambda match: "␠" * len(match[0]), markdown, flags=re.MULTILINE)


CASES = [
    pytest.param(markdown, expected, id=f"{path.stem}: {title}")
    for path in FILES
    for title, markdown, expected in read_cases(path)
]


@pytest.mark.parametrize(("markdown", "expected"), CASES)
def test_becomes_what_the_case_says(markdown: str, expected: str) -> None:
    """Each case in `markdown/*.txt` becomes what stands below it."""
    if os.environ.get("BRANDKIT_ACCEPT"):
        pytest.skip("accepting")

    assert become(markdown) == expected


@pytest.mark.skipif(not os.environ.get("BRANDKIT_ACCEPT"), reason="only when a person accepts")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_accepts(path: Path) -> None:
    """A person may accept what the cases become now."""
    accept(path)

    assert read_cases(path)


MARKS = st.text(alphabet="*_`[]()<>!\\#-+=~|>&;:.1a \n\t\x02\x03", max_size=80)
PLAIN = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z", "P", "S", "Nd"]), max_size=12
)


def words_in(node: object) -> Iterator[Inline]:
    """Yield the nodes at the ends of a tree: texts, facts, slots."""
    if isinstance(node, Text | FactRef | Slot | If | For | Break):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from words_in(each)
    elif hasattr(node, "__dataclass_fields__"):
        for name in node.__dataclass_fields__:
            yield from words_in(getattr(node, name))


@given(st.one_of(st.text(max_size=60), MARKS))
def test_any_text_is_read(text: str) -> None:
    """No text raises an error, as a block or as a line; no newline and no mark of the engine is left in it."""
    for tree in (parse_block(text, {}), parse_inline(text, {})):
        left = "".join(node.text for node in words_in(tree) if isinstance(node, Text))

        assert not re.search("[\n\x00-\x08\x02\x03]|klzzwxh", left)


@given(st.lists(PLAIN.filter(bool), min_size=1, max_size=8))
def test_words_without_marks_stay_the_words(words: list[str]) -> None:
    """A text of letters is a paragraph with the same words."""
    text = " ".join(words)

    assert parse_block(text, {}) == Paragraph((Text(text),))
    assert parse_inline(text, {}) == (Text(text),)


@given(st.lists(st.one_of(MARKS, st.just("ʬ0ʭ")), max_size=8))
def test_each_placeholder_stands_once(pieces: list[str]) -> None:
    """However marks surround them, placeholders' words become nodes, each once, and never text.

    An address in angle brackets is label and target, hence ``<`` is left out.
    """
    text = "".join(pieces).replace("<", "").removeprefix("```").replace("\n```", "\n")
    refused: list[Refusal] = []
    nodes = list(words_in(parse_block(text, TOKENS, refused.append)))

    assert "ʬ" not in "".join(node.text for node in nodes if isinstance(node, Text))
    if not refused:
        assert nodes.count(TOKENS["ʬ0ʭ"]) == text.count("ʬ0ʭ")


@given(MARKS)
def test_a_tree_is_tidy(text: str) -> None:
    """Two texts never stand side by side, none is empty, and none holds two spaces, but in lines of code."""
    nodes = parse_inline(text, {})

    assert all(not (isinstance(a, Text) and isinstance(b, Text)) for a, b in pairwise(nodes))
    assert all(node.text and "  " not in node.text for node in words_in(nodes) if isinstance(node, Text))


@given(MARKS)
def test_targets_are_addresses_of_the_four_schemes(text: str) -> None:
    """Whatever stands around it, a target that is not allowed is no target."""
    content = parse_inline(f"[a](javascript:1) {text} [b](data:x) <vbscript:1>", {})
    targets = [node.target for node in every(content) if isinstance(node, Link | Image)]

    assert all(str(target).startswith("(Text(text='mailto:") for target in targets)


def every(node: object) -> Iterator[object]:
    """Yield a node and all nodes inside it."""
    yield node
    if isinstance(node, tuple):
        for each in node:
            yield from every(each)
    elif hasattr(node, "__dataclass_fields__"):
        for name in node.__dataclass_fields__:
            yield from every(getattr(node, name))


def test_a_line_keeps_the_spaces_at_its_ends() -> None:
    """The words of a condition stand between others, so their outer spaces count, and blocks' marks do not."""
    assert parse_inline(" # and *more*\n", {}) == (Text(" # and "), Emphasis((Text("more"),)), Text(" "))


def test_a_text_that_is_too_long_is_refused_and_kept() -> None:
    """A text above the cap is not parsed; its words and placeholders are still there."""
    refused: list[Refusal] = []
    content = parse_block("*a* " * LONGEST + "ʬ0ʭ", TOKENS, refused.append)

    assert content == Paragraph((Text("*a* " * LONGEST), TOKENS["ʬ0ʭ"]))
    assert [each.text for each in refused] == ["a text of 16,387 characters, where 4,096 are the most"]


def test_a_paragraph_that_is_one_link_can_be_a_button() -> None:
    """``{: button }`` needs exactly one link."""
    one = parse_block("[Shop](https://acme.example)", {})
    two = parse_block("[Shop](https://acme.example) now", {})

    assert as_button(one) == Button((Text("Shop"),), (Text("https://acme.example"),))
    assert as_button(two) is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("See [here](ftp://a.example/x).", "ftp://a.example/x"),
        ("See [here](<a\\_b &amp; ʬ0ʭ>).", "a\\_b &amp; ʬ0ʭ"),
        ("See ![here](ʬ2ʭ).", "ʬ2ʭ"),
        ("See [](https://a.example).", "https://a.example"),
        ('See [here](https://a.example "Not\\_ \\"").', 'Not\\_ \\"'),
        ("See [he\\*re](a b)", "[he\\*re]("),
        ("See [here][there]", "[here]["),
    ],
)
def test_a_refusal_quotes_the_source(text: str, quote: str) -> None:
    """What was refused can be found in the text, so that a fault can point at it."""
    refused: list[Refusal] = []
    parse_block(text, TOKENS, refused.append)

    assert quote in text
    assert [each.quote for each in refused] == [quote]
