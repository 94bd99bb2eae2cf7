"""Pages as prose: what is one thing to their reader, and where each character stands in the file."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.pages import prose_of_html, prose_of_markdown, prose_of_text
from brandkit.model.prose import Prose

PAGES = Path(__file__).parent / "pages"
SIGNS = (
    *"*_~`[]()<>!#-+>|\\&$:^ \n\t",
    *("\n\n", "word", "é", "> ", "- ", "1. ", "    ", "```", "](", "[^a]", "[^a]: ", "|-|", "<b>", "</b>", "<!--"),
    *("-->", "<div>", "https://a.example", "&amp;", "---\n", "===\n", "\r\n", "![a](b)", "<br/>"),
)
MARKS = st.sampled_from(SIGNS)


def shown(prose: Prose) -> str:
    """Return each stretch on a line: where it begins in the file, what it is, and its words."""
    lines = []
    for stretch in prose.stretches:
        at = prose.origins[stretch.start] if stretch.start < len(prose.origins) else len(prose.raw)
        line, column = prose.raw.count("\n", 0, at) + 1, at - prose.raw.rfind("\n", 0, at)
        words = prose.text[stretch.start : stretch.end].replace("\n", "⏎")
        lines.append(f"{line}:{column} {'+'.join(stretch.scopes)} {words}\n")
    return "".join(lines)


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_a_page_is_read_as_written_down_beside_it(page: Path) -> None:
    """A person can read what becomes of each kind of block."""
    golden = page.with_suffix(".txt")
    found = shown(prose_of_markdown(page.read_text("utf-8"), "en-US"))
    if os.environ.get("BRANDKIT_ACCEPT"):
        golden.write_text(found, "utf-8")

    assert found == golden.read_text("utf-8")


@given(st.lists(MARKS, max_size=40).map("".join))
def test_any_text_is_read_and_every_character_has_a_place(text: str) -> None:
    """Whatever is written, stretches lie within the text, in order, and letters come from the letters of the file."""
    prose = prose_of_markdown(text, "en-US")

    assert len(prose.origins) == len(prose.text)
    assert all(0 <= each <= len(text) for each in prose.origins)
    assert all(0 <= each.start <= each.end <= len(prose.text) for each in prose.stretches)
    assert all(set(prose.text[each.start : each.end]) <= set("*\n") for each in prose.masks)
    assert all(one.end <= other.start for one, other in pairwise(prose.masks))
    inside = {at for each in prose.stretches for at in range(each.start, each.end)}
    assert all(text[prose.origins[at]] == prose.text[at] for at in inside if prose.text[at] in "wordé")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("an em**pha**sis", ["an em phasis"]),
        ("use `code`s", ["use ****s"]),
        ("a <b>b</b>c", ["a bc"]),
        ("(**a**)", ["(a)"]),
        ("a\n\n***\nb", ["a", "b"]),
        ("- a\n\n      code\n- b", ["a", "", "b"]),
        ("[a](b)[c]: d\n\n[c]: x\n", ["a c: d"]),
        ("# a #\n## b\\#", ["a", "b#"]),
        ("a | b\n-|-\n1 | 2", ["a", "b", "1", "2"]),
    ],
)
def test_the_words_of_blocks(text: str, words: list[str]) -> None:
    """As Vale has them: code is asterisks, and words in marks begin with a space."""
    prose = prose_of_markdown(text, "en-US")

    assert [prose.text[each.start : each.end] for each in prose.stretches] == words


def test_what_is_hard_for_parsers_takes_linear_time() -> None:
    """Heaps of marks that never pair are looked at once, or a few times; this test would not end otherwise."""
    for heap in ("*a_ ", "[", "![", "](", "<", "`a``", "$1 ", "> ", "- ", "a\\", "[a](", "\t", "|-", "&a"):
        assert prose_of_markdown(heap * 20_000, "en-US").raw


def test_comments_switch_rules_off_in_their_part_of_the_file() -> None:
    """With the rule, the style or the words that they name."""
    text = "a\n\n<!-- vale Acme.Rule = NO -->\n\nb\n\n<!-- vale Acme.Rule = YES -->\n\n<!-- vale off -->\nc\n"

    prose = prose_of_markdown(text, "en-US")

    assert [(each.rule, text[each.start : each.end].count("\n")) for each in prose.silenced] == [
        ("Acme.Rule", 4),
        ("", 2),
    ]
    assert "c" not in prose.text


def test_html_pages_and_plain_text_are_prose_too() -> None:
    """HTML by its elements, text by its empty lines."""
    html = prose_of_html("<h2>Title</h2><p>One &amp; <i>two</i>.</p><ul><li>item</li></ul>", "en-US")
    text = prose_of_text("One\nline.\n\nTwo.\n", "en-US")

    assert shown(html) == "1:5 heading.h2 Title\n1:18 paragraph One & two.\n1:51 list item\n"
    assert shown(text) == "1:1 paragraph One⏎line.\n4:1 paragraph Two.\n"


@pytest.mark.parametrize(
    ("page", "masked"),
    [
        ("Use `code` and `more\n code` here.", [("code", "code"), ("more\n code", "code")]),
        ("- See <https://a.example> or `x`\n- none", [("https://a.example", "address"), ("x", "code")]),
        ("[a link](https://a.example)", []),
    ],
)
def test_code_and_addresses_are_no_words_of_the_author(page: str, masked: list[tuple[str, str]]) -> None:
    """They are masked, so that tone and grammar do not take what stands for them for words."""
    prose = prose_of_markdown(page, "en")

    assert [(page[prose.origins[m.start] : prose.origins[m.end - 1] + 1], m.why) for m in prose.masks] == masked
    assert all(set(prose.text[m.start : m.end]) <= {"*", " "} for m in prose.masks)


def test_what_is_open_around_blocks_makes_no_difference_to_their_words() -> None:
    """Neither a rule that is switched off, nor an element that began and ended in an inline one."""
    blocks = "**Why:** a `b`\n\n> c\n\n- [d](e)\n- f\n"
    plain, silent = (prose_of_markdown(before + blocks, "en") for before in ("", "<!-- vale Acme.Rule = NO -->\n\n"))
    behind = prose_of_markdown("<p><em><div>x</div></em></p>\n\n" + blocks, "en")

    assert plain.text == silent.text == "Why: a *\n\nc\n\nd\n\nf"
    assert behind.text.removeprefix("x\n\n") == plain.text
