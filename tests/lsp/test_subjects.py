"""What a file belongs to."""

from pathlib import Path

import pytest

from brandkit.kit.folders import default_kit
from brandkit.lsp.subjects import KIT, MESSAGE, PAGE, Subject, subject_of

A_MESSAGE = "---\nsubject: Hi\n---\nHi\n"


@pytest.mark.parametrize(
    ("name", "text", "kind", "of"),
    [
        ("sale.md", A_MESSAGE, MESSAGE, "sale.md"),
        ("sale.md", "---\nsubject: Hi\n", MESSAGE, "sale.md"),
        ("sale.md", "---\ntitle: Hi\n---\nHi\n", PAGE, "sale.md"),
        ("sale.md", "# Hi\n", PAGE, "sale.md"),
        ("page.html", "<p>Hi</p>", PAGE, "page.html"),
        ("rules/plain/utilise.yml", "extends: existence\n", KIT, "."),
        ("styles/voice.yaml", "", KIT, "."),
        ("templates/email/base.html", "", KIT, "."),
        ("brandkit.yaml", "", KIT, "."),
    ],
)
def test_a_file_belongs_to(project: Path, name: str, text: str, kind: str, of: str) -> None:
    """Something that is looked at as a whole; front matter that has no end yet is that of a message."""
    path = project / name

    assert subject_of(path, {str(path): text}) == Subject(kind, str(project / of))


def test_an_override_belongs_to_its_message(project: Path) -> None:
    """Which need not be open; without a message it is a page, and so is a translation."""
    assert subject_of(project / "sale.sms.md", {}) == Subject(PAGE, str(project / "sale.sms.md"))
    (project / "sale.md").write_text(A_MESSAGE, "utf-8")

    assert subject_of(project / "sale.sms.md", {}) == Subject(MESSAGE, str(project / "sale.md"))
    assert subject_of(project / "sale.de.md", {}) == Subject(PAGE, str(project / "sale.de.md"))


def test_what_brandkit_does_not_read_is_nothing(project: Path) -> None:
    """Programs, say, or data."""
    assert subject_of(project / "a.py", {}) is None
    assert subject_of(project / "rules" / "README.md", {}) == Subject(PAGE, str(project / "rules" / "README.md"))


def test_the_rules_of_the_default_kit_are_a_kit() -> None:
    """For those who write them."""
    root = default_kit()

    assert subject_of(root / "rules" / "plain" / "x.yml", {}) == Subject(KIT, str(root))
