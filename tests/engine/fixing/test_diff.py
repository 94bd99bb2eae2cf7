"""A diff shows lines as `diff -u` does."""

from brandkit.engine.fixing.diff import diff_lines


def test_shows_what_changes() -> None:
    """Whatever the lines end in; a last line without an end says so."""
    assert list(diff_lines("a.md", "one\r\ntwo", "one\r\n2")) == [
        "--- a/a.md", "+++ b/a.md", "@@ -1,2 +1,2 @@", " one", "-two", "\\ No newline at end of file", "+2",
        "\\ No newline at end of file",
    ]  # fmt: skip


def test_other_line_ends_are_none() -> None:
    """A form feed or a Unicode line separator is a sign as any."""
    assert list(diff_lines("a.md", "a\u2028b\n", "a\u2028c\n"))[3:] == ["-a\u2028b", "+a\u2028c"]
