"""Words in the Markdown of editors."""

from html import unescape
from re import sub

from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from brandkit.lsp.markdown import code, escaped

WORDS = st.text(st.sampled_from("a b`*_[](){}#!|\\-+.=:/1"), min_size=1, max_size=30)


@given(WORDS)
def test_words_do_nothing(words: str) -> None:
    """No link, no emphasis, no code: a reader of Markdown sees the words."""
    shown = markdown(f"x {escaped(words)}")

    assert "<" not in sub(r"</?p>", "", shown)
    assert "".join(sub(r"</?p>", "", unescape(shown)).replace("\\|", "|").split()) == "".join(f"x {words}".split())


def test_code_holds_backticks() -> None:
    """With as many signs around it as it takes."""
    assert code("a") == "`a`"
    assert code("`a``b") == "``` `a``b ```"
