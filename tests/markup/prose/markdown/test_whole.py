"""Blocks that are read whole come out as they do line by line."""

from collections.abc import Iterable, Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.markdown.blocks import read_blocks, read_line
from brandkit.markup.prose.markdown.events import Element, Event, Footnotes, Leaf
from brandkit.markup.prose.markdown.page import Page, close_containers, close_leaf
from brandkit.markup.prose.markdown.paragraphs import References
from brandkit.markup.prose.markdown.spots import between, joined
from brandkit.markup.prose.markdown.whole import read_whole

MARKS = (
    *("", "", "", "- ", "- ", "* ", "+ ", "1. ", "2. ", "2) ", "-   ", "-     ", "-\t", "> ", "> ", ">", ">\t", "# "),
    *("## ", "#", "    ", " ", "   ", "\t", "```", "~~~", "---", "***", "* * *", "===", "|-|", "-|-", ":-", "<div>"),
    *("<!-- ", "$$", "[a]: ", "[^a]: ", "[ ] ", "[a](", "**", "*", "_", "`", "~", "$", "1", "1.", "١. ", ":", "|", "="),
)
WORDS = ("a", "b c", "one `code`", "**b** c", "", "", "-", "| x", "*", "d #", "e  ", "[a](b)", "\xa0", "\x0c")
ENDS = ("\n", "\n", "\n", "\n\n", "\n\n", "\n \t\n", "\n\n\n", "\r\n", "\r", "")
PAGES = st.lists(
    st.tuples(*map(st.sampled_from, (MARKS, MARKS, WORDS, ENDS))).map("".join), min_size=1, max_size=12
).map("".join)


def by_lines(text: str) -> tuple[Sequence[Event], References]:
    """Return what `read_blocks` returns, each line read by itself."""
    page, at = Page(text), 0
    while at < len(text):
        at = read_line(page, at)
    close_leaf(page)
    close_containers(page, 0)
    return page.events, page.references


def spelled_out(text: str, events: Iterable[Event]) -> Iterator[object]:
    """Yield each tag by itself, and the words of leaves with their places."""
    for event in events:
        if isinstance(event, Leaf):
            words, spots = joined(text, event.lines)
            yield from event.tags
            yield words, [place + at for place, length in between(spots, 0, len(words)) for at in range(length)]
            yield from (f"/{tag}" for tag in reversed(event.tags))
        elif isinstance(event, Footnotes):
            yield event.label, list(spelled_out(text, event.events))
        else:
            yield f"/{event.tag}" if event.ends else event.tag


@given(PAGES)
def test_blocks_come_out_as_they_do_line_by_line(text: str) -> None:
    """Whatever stands before, between and behind them."""
    whole, targets = read_blocks(text)
    single, same_targets = by_lines(text)

    assert list(spelled_out(text, whole)) == list(spelled_out(text, single))
    assert targets == same_targets


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("a\nb\n\n", [Leaf(("p",), ((0, 3),))]),
        ("a\n b\n", [Leaf(("p",), [(0, 1), (3, 4)])]),
        ("**a** b", [Leaf(("p",), ((0, 7),))]),
        ("## a \n", [Leaf(("h2",), ((3, 4),))]),
        ("> a\n> b\n", [Leaf(("blockquote", "p"), [(2, 3), (6, 7)])]),
        (
            "- a\n- b\n\nc",
            [Element("ul"), *(Leaf(("li",), (at,)) for at in ((2, 3), (6, 7))), Element("ul", ends=True)],
        ),
        (
            "7. a\n\n8. b",
            [Element("ol"), *(Leaf(("li", "p"), (at,)) for at in ((3, 4), (9, 10))), Element("ol", ends=True)],
        ),
    ],
)
def test_what_is_read_whole(text: str, events: list[Event]) -> None:
    """Each sort of block."""
    page = Page(text)
    end = read_whole(page, 0)

    assert page.events == events
    assert end == len(text.rstrip("c"))


@pytest.mark.parametrize(
    "text",
    [
        "a\n- b",
        "a\n===\n",
        "a|b\n-|-\n",
        "- a\n\n  b",
        "- a\n  - b",
        "1. a\n\n2.\n",
        "> a\nb\n> - c",
        "> - a",
        "# a #\n",
    ],
)
def test_what_may_be_more_is_not_taken_in(text: str) -> None:
    """It is left as it is."""
    page = Page(text)

    assert read_whole(page, 0) == 0
    assert (page.events, page.leaf, page.containers) == ([], "", [])
