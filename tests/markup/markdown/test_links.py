"""Where links and images are in a line."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.markdown.links import DEEPEST, find_ends, find_links, is_image_alone, read_goal


def found(text: str) -> list[tuple[str, str, str]]:
    """Return source, label and target of each link."""
    links = find_links(text)
    return [(text[x.start : x.goal.end], text[x.label_start : x.label_end], x.goal.target) for x in links]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a [b](c) d", [("[b](c)", "b", "c")]),
        ("![b](c)", [("![b](c)", "b", "c")]),
        ("[b]( <c d> )", [("[b]( <c d> )", "b", "c d")]),
        ("[b](c(d)e)f)", [("[b](c(d)e)", "b", "c(d)e")]),
        ("[b](c\\)d)", [("[b](c\\)d)", "b", "c\\)d")]),
        ("[b]()", [("[b]()", "b", "")]),
        ("[b] (c)", []),
        ("[b](c d)", []),
        ("[b](c", []),
        ("\\[b](c)", []),
        ("[b\\](c)", []),
        ("[a [b](c) d](e)", [("[b](c)", "b", "c")]),
        ("[a ![b](c) d](e)", [("![b](c)", "b", "c"), ("[a ![b](c) d](e)", "a ![b](c) d", "e")]),
        ("![a [b](c) d](e)", [("[b](c)", "b", "c"), ("![a [b](c) d](e)", "a [b](c) d", "e")]),
        ("[a] [b](c)", [("[b](c)", "b", "c")]),
        ("[a [b](c) [d](e)", [("[b](c)", "b", "c"), ("[d](e)", "d", "e")]),
        ("[a](b[c](d))", [("[a](b[c](d))", "a", "b[c](d)")]),
    ],
)
def test_finds_links(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Links are found as CommonMark describes them."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "title"), [('(a "b c")', "b c"), ("(a 'b')", "b"), ("(a (b))", "b"), ("(a)", ""), ('(<a> "")', "")]
)
def test_reads_titles(text: str, title: str) -> None:
    """A title may stand in double quotes, single quotes or parentheses."""
    goal = read_goal(text, 0, find_ends(text))

    assert goal is not None
    assert goal.title == title
    assert goal.end == len(text)


def test_parentheses_nest_to_a_depth() -> None:
    """Deeper parentheses are no target: this is what keeps the search linear."""
    fits = "[a](" + "(" * DEEPEST + ")" * DEEPEST + ")"
    too_deep = "[a](" + "(" * (DEEPEST + 1) + ")" * (DEEPEST + 1) + ")"

    assert [link.goal.end for link in find_links(fits)] == [len(fits)]
    assert find_links(too_deep) == ()


def bare_target(text: str, at: int) -> int | None:
    """Return where the target that begins at `at` ends, read one character after the other, or None."""
    depth = 0
    while at < len(text) and not text[at].isspace() and text[at:] != "\\":
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth < 0:
            break
        if depth > DEEPEST:
            return None
        at += 2 if text[at] == "\\" else 1
    return at


@given(
    st.lists(st.sampled_from(["(", ")", "(" * 30, ")" * 30, "[a](", "\\", "\\(", "\\)", " ", "\n", "b"])).map("".join)
)
def test_targets_end_where_reading_one_after_the_other_ends(text: str) -> None:
    """All ends are found in one pass; only where a link's parenthesis opens, or after white space, is one asked for."""
    ends = find_ends(text)
    free = re.sub(r"\\.", "xx", text, flags=re.DOTALL)  # what an escape hides opens and parts nothing

    for place, before in enumerate(f" {free}"):
        if before in "( \n" and not free[place : place + 1].isspace():
            assert ends.get(place) == bare_target(text, place)


@pytest.mark.parametrize("piece", ["[a](", "[a](b", "![a](b(", "[a](\\(", "[a](b) (", "[a]( ("])
def test_all_targets_are_found_in_one_pass(piece: str, steps: Callable[[Callable[[], object]], int]) -> None:
    """Each may hold all others; reading each for itself would be sixteen times the work for four times the text."""
    short, long = ((piece * 4096)[:length] for length in (1024, 4096))

    assert steps(lambda: find_links(long)) < 6 * steps(lambda: find_links(short)) + 100


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" ![a](b) \n", True), ("![a](b) c", False), ("[a](b)", False), ("![a](b)![c](d)", False), ("", False)],
)
def test_knows_an_image_alone(text: str, expected: bool) -> None:
    """An image with nothing beside it is a block of its own."""
    assert is_image_alone(text) is expected


@given(st.text(alphabet="[]()!<>\\ab \"'", max_size=60))
def test_links_lie_inside_the_text_and_not_across_each_other(text: str) -> None:
    """Two links are apart, or one is inside the other's label; and no link is inside a link."""
    links = find_links(text)
    for one in links:
        assert text[one.start] in "!["
        assert text[one.goal.end - 1] == ")"
        for other in links:
            apart = other.goal.end <= one.start or one.goal.end <= other.start
            inside = one.label_start <= other.start and other.goal.end <= one.label_end
            around = other.label_start <= one.start and one.goal.end <= other.label_end
            assert other is one or apart or inside or around
            assert not (inside and not one.is_image and not other.is_image)
