"""Pages by themselves: findings at the file's own lines, comments that are heeded, messages that are left to lint."""

from pathlib import Path

import pytest

from brandkit.engine.check import check
from brandkit.engine.files import load_kit
from brandkit.engine.pages import find_pages
from brandkit.errors import UsageError

PAGE = "# The the title\n\nText has **has** it.\n\n<!-- vale grammar/repeated-word = NO -->\n\nNot not here.\n"


def test_findings_stand_at_the_lines_and_columns_of_the_file() -> None:
    """Marks between two words are no reason to miss them; a comment switches the rule off behind it."""
    report = check(PAGE, {}, load_kit())

    found = [each for each in report.findings if each.rule == "grammar/repeated-word"]
    places = [(each.quote, each.span.line, each.span.column, each.span.end_column) for each in found if each.span]
    assert places == [("The the", 1, 3, 10), ("has has", 3, 6, 15)]
    assert report.counts.pages == 1


def test_a_message_is_left_to_lint() -> None:
    """Its channels and branches count; front matter that any page may have makes none."""
    with pytest.raises(UsageError, match="is a message"):
        check("---\nsubject: The sale\n---\nNow.\n", {})

    assert check("---\ntitle: The sale\n---\nNow.\n", {}).counts.pages == 1


def test_a_folder_has_its_pages_but_no_messages_and_nothing_hidden(tmp_path: Path) -> None:
    """Nor what belongs to packages."""
    files = {"a.md": "A.", "b.txt": "B.", "m.md": "---\nfacts: {a: 1}\n---\nM.", ".x/c.md": "C.", "c.png": ""}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")

    assert [path.name for path in find_pages([tmp_path])] == ["a.md", "b.txt"]
    with pytest.raises(UsageError, match="no page in the folder"):
        find_pages(_empty(tmp_path))


def _empty(folder: Path) -> list[Path]:
    (folder / "empty").mkdir()
    return [folder / "empty"]
