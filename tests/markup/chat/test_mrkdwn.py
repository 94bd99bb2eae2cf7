"""Marked text of chat platforms, read as it is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.chat.mrkdwn import entities, read_marked, write_link
from brandkit.markup.seen import Seen
from brandkit.model.plan import Constant


def read(text: str) -> Seen:
    """Read a text."""
    seen = Seen("text")
    read_marked(text, range(len(text)), seen)
    return seen


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("*bold* and _it_ and ~no~ and `code`", "bold and it and no and code"),
        ("2 * 3 * 4, snake_case_name, a*b*c", "2 * 3 * 4, snake_case_name, a*b*c"),
        ("*over\nlines*", "*over\nlines*"),
        ("&lt;b&gt; &amp;amp;", "<b> &amp;"),
        ("<https://a.example|here> <https://b.example>", "here https://b.example"),
        ("```x *y*```", "x y"),
        ("*_both_*", "both"),
    ],
)
def test_shows_text_without_its_marks(marked: str, shown: str) -> None:
    """What is a mark is gone, what only looks like one stays."""
    assert read(marked).visible().text == shown


@given(st.text())
def test_any_text_can_be_read_and_knows_its_places(text: str) -> None:
    """Never an error; every character points into the text."""
    visible = read(text).visible()

    assert len(visible.origins) == len(visible.text)
    assert all(0 <= origin < len(text) for origin in visible.origins)


@given(
    st.text("ab <>&|", min_size=1).filter(str.strip),
    st.sampled_from(["https://a.example/?a=1&b=2", "https://a.example/x|y>z w"]),
)
def test_a_link_is_read_as_it_was_written(label: str, address: str) -> None:
    """Label and target come back; a bar in a label is a broken one, the markup has no other."""
    written = interpret(write_link((Constant(entities(label)),), (Constant(address),), ": "), {}, "en")

    (link,) = read(written).links

    assert link.label == label.replace("|", "¦")
    assert link.target == address.replace("|", "%7C").replace(">", "%3E").replace(" ", "%20")
