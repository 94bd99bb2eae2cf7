"""Front matter and body."""

import pytest

from brandkit.errors import Fault
from brandkit.source.sections import has_front_matter, split_sections


@pytest.mark.parametrize(
    ("text", "front", "body", "line"),
    [
        ("a", "", "a", 1),
        ("", "", "", 1),
        ("---\na: b\n---\nc", "a: b\n", "c", 4),
        ("---\na: b\n---\n", "a: b\n", "", 4),
        ("---\na: b\n---", "a: b\n", "", 3),
        ("---\n---\nc", "", "c", 3),
        ("--- \na: b\n---\t\nc\n---\nd", "a: b\n", "c\n---\nd", 4),
        ("----\na", "", "----\na", 1),
        (" ---\na\n---\n", "", " ---\na\n---\n", 1),
    ],
)
def test_splits_a_message(text: str, front: str, body: str, line: int) -> None:
    """Front matter is between the first line and the next of the same dashes; the body keeps its place."""
    faults: list[Fault] = []
    sections = split_sections(text, "m.md", faults)

    assert (sections.front_matter, sections.body.text, faults) == (front, body, [])
    assert sections.body.span(0, 0).line == line
    assert has_front_matter(text) is text.startswith("--- \n") or text.startswith("---\n") or not front


def test_blames_front_matter_without_end() -> None:
    """Nobody can tell where the body begins."""
    faults: list[Fault] = []
    sections = split_sections("---\na: b\n", "m.md", faults)

    assert sections.front_matter is None
    (fault,) = faults
    assert str(fault).startswith("m.md:1:1: front matter begins here and does not end; end it with a line of `---`")


def test_blames_front_matter_that_is_too_long() -> None:
    """It is not read, but the body is."""
    faults: list[Fault] = []
    sections = split_sections(f"---\n{'a' * 32_768}\n---\nb", "m.md", faults)

    assert (sections.front_matter, sections.body.text) == (None, "b")
    assert [fault.text for fault in faults] == ["the front matter has 32,769 bytes, 32,768 are allowed"]
