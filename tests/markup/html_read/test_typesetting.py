"""Words set in lines."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.typesetting import (
    CELL,
    LINE,
    NO_GAP,
    SPACE,
    Lines,
    as_visible,
    leave_gap,
    put_mark,
    write,
)

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("gap"), st.sampled_from((NO_GAP, SPACE, CELL, LINE))),
        st.tuples(st.just("mark"), st.sampled_from(["- ", "  1. "])),
        st.tuples(st.just("normal"), st.text(st.sampled_from("ab \n\t\u00a0"), max_size=5)),
        st.tuples(st.just("pre-line"), st.text(st.sampled_from("ab \n\r"), max_size=5)),
    ),
    max_size=20,
)


def set_lines(steps: list[tuple[str, object]]) -> tuple[str, tuple[int, ...]]:
    """Return what comes of steps, each of which stands at its own offset times ten."""
    lines = Lines()
    for number, (kind, value) in enumerate(steps):
        at = number * 10
        if isinstance(value, int):
            leave_gap(lines, value, at)
        elif kind == "mark":
            put_mark(lines, str(value), at)
        else:
            write(lines, str(value), range(at, at + len(str(value))), kind)
    visible = as_visible(lines)
    return visible.text, visible.origins


@given(STEPS)
def test_lines_are_never_empty_and_never_begin_or_end_in_space(steps: list[tuple[str, object]]) -> None:
    """Whatever gaps meet, they make one; only a mark may indent a line."""
    text, origins = set_lines(steps)

    assert len(text) == len(origins)
    assert list(origins) == sorted(origins)
    for line in text.split("\n") if text else ():
        assert line.strip(" \t\n")
        assert line == line.rstrip(" \t")
        assert line.removeprefix("  1. ") == line.removeprefix("  1. ").lstrip(" \t")


@given(STEPS)
def test_no_word_is_lost(steps: list[tuple[str, object]]) -> None:
    """Everything but space and marks is there, in its order."""
    words = "".join(str(value) for kind, value in steps if kind in ("normal", "pre-line"))

    assert [each for each in set_lines(steps)[0] if each in "ab"] == [each for each in words if each in "ab"]


def test_the_greatest_gap_counts() -> None:
    """A line break outdoes a tab, a tab a space."""
    words = ("normal", "a")

    assert set_lines([words, ("gap", SPACE), ("gap", CELL), words])[0] == "a\ta"
    assert set_lines([words, ("gap", CELL), ("gap", SPACE), words])[0] == "a\ta"
    assert set_lines([words, ("gap", LINE), ("gap", CELL), words])[0] == "a\na"
