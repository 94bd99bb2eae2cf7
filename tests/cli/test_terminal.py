"""Nothing of an input ever does anything to a terminal."""

import io

from hypothesis import given
from hypothesis import strategies as st

from brandkit.cli.terminal import paint, say, speak_every_language, table, visible


@given(st.text())
def test_no_control_character_gets_through(text: str) -> None:
    """Whatever the text, only its own line ends are control characters of the output."""
    shown = visible(text)

    assert not [c for c in shown if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 or 0xD800 <= ord(c) < 0xE000]


@given(st.text("ab\x00\x1b[31m0;"))
def test_an_input_cannot_paint(text: str) -> None:
    """Only `paint` colours: what looks like its inner sign in an input is made visible."""
    assert "\x1b" not in visible(paint(text, "error", colour=False))
    assert visible(paint(text, "error", colour=True)).count("\x1b") == 2


def test_escapes_are_shown_by_their_numbers() -> None:
    """A reader can see what was there."""
    assert visible("a\x1b[31mb\u202ec") == "a\\x1b[31mb\\u202ec"


def test_say_writes_lines() -> None:
    """One line each, to where it is told."""
    stream = io.StringIO()

    say("one", "two\x07", to=stream)

    assert stream.getvalue() == "one\ntwo\\x07\n"


def test_a_file_takes_every_language_as_utf_8() -> None:
    """Under a locale of ASCII alone Python would refuse all others; the bytes are the same on every machine."""
    octets = io.BytesIO()
    stream = io.TextIOWrapper(octets, encoding="ascii")
    speak_every_language(stream, io.StringIO())
    say("Zürich, 東京", to=stream)

    assert octets.getvalue().decode().splitlines() == ["Zürich, 東京"]


def test_a_terminal_keeps_its_encoding() -> None:
    """What it cannot show is a question mark there, and no fault."""

    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    octets = io.BytesIO()
    stream = Terminal(octets, encoding="latin-1")
    speak_every_language(stream)
    say("Zürich, 東京", to=stream)

    assert octets.getvalue().decode("latin-1").splitlines() == ["Zürich, ??"]


def test_columns_stand_below_one_another() -> None:
    """Widths are those on the screen: wide letters take two cells, colours none."""
    rows = [("a", "x"), ("日本", "y"), (paint("abc", "good", colour=True), "z")]

    lines = table(rows)

    assert lines[0] == "  a     x"
    assert lines[1] == "  日本  y"
    assert visible(lines[2]).replace("\x1b[32m", "").replace("\x1b[0m", "") == "  abc   z"
