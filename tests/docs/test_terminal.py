"""Pictures of the terminal: the real colours as a page."""

import sys
from pathlib import Path

from docs.terminal import COLUMNS, EDGE, LINE, as_page, colours_of


def test_a_look_is_a_span_and_words_are_no_markup() -> None:
    """What a message says does nothing to the page."""
    page, _ = as_page("brandkit lint", "\x1b[31merror\x1b[0m a <b> & c")

    assert '<span style="color:#ff7b72">error</span> a &lt;b&gt; &amp; c</pre>' in page


def test_the_page_is_as_high_as_its_lines() -> None:
    """A long one goes on in the next; colours take no room."""
    _, (_, height) = as_page("brandkit lint", "\x1b[1m" + "word " * (COLUMNS // 5 + 1) + "\x1b[0m\n\nend")

    assert height == 5 * LINE + 2 * EDGE


def test_a_command_thinks_that_it_writes_to_a_terminal() -> None:
    """Otherwise it would write no colours."""
    said = colours_of([sys.executable, "-c", "import sys; print(sys.stdout.isatty())"], Path.cwd())

    assert said == "True"
