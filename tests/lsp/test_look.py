"""What is told about texts, without an editor."""

from datetime import date
from pathlib import Path

import pytest

from brandkit.lsp.look import look_at
from brandkit.lsp.subjects import KIT, MESSAGE, PAGE, Subject

TODAY = date(2026, 5, 1)
RULE = """extends: substitution
message: "Say “%s”, not “%s”."
swap: {utilise: use}
pass: [We use it.]
fail: [We utilise it.]
"""


def told(project: Path, kind: str, texts: dict[str, str]) -> list[tuple[str, int, int, str]]:
    """Return file, line, column and rule or words of what is told; the first text is looked at."""
    paths = {str(project / name): text for name, text in texts.items()}
    of = str(project) if kind == KIT else next(iter(paths))
    entries = look_at(Subject(kind, of), paths, TODAY)
    return [(Path(e.span.path).name, e.span.line, e.span.column, e.rule or e.words.split(";")[0]) for e in entries]


def test_what_is_unsaved_counts(project: Path) -> None:
    """Here nothing is saved at all; columns count code points."""
    text = "---\nsubject: Hi\n---\nSo 👩‍🚀 we utilise it.\n"

    assert ("sale.md", 4, 11, "style/plain.utilise") in told(project, MESSAGE, {"sale.md": text})


def test_a_broken_message_is_told_with_all_faults(project: Path) -> None:
    """Each at its place."""
    text = "---\nsubject: Hi {{ nobody }}\nfacts: {a: 1, a: 2}\nsubjet: x\n---\nHi\n"
    found = told(project, MESSAGE, {"sale.md": text})

    assert found
    assert {name for name, *_ in found} == {"sale.md"}


def test_what_is_wrong_with_an_override_is_told_there(project: Path) -> None:
    """Though the message is what is looked at."""
    (project / "sale.sms.md").write_text("on the disk\n", "utf-8")
    texts = {"sale.md": "---\nsubject: Hi\n---\nHi\n", "sale.sms.md": "Hi {% if\n"}

    assert [each[0] for each in told(project, MESSAGE, texts)] == ["sale.sms.md"]


def test_a_kit_that_is_broken_is_told_in_its_file_and_where_it_hides_what_is_wrong(project: Path) -> None:
    """An empty list of problems would say that all is well."""
    (project / "brandkit.yaml").write_text("brand: Acme\nchanels: [sms]\n", "utf-8")
    found = told(project, MESSAGE, {"sale.md": "---\nsubject: Hi\n---\nHi\n"})

    assert [each[:2] for each in found] == [("brandkit.yaml", 2), ("sale.md", 1)]
    assert found[1][3] == "nothing can be found here before brandkit.yaml can be used"


@pytest.mark.parametrize("name", ["page.md", "page.txt", "page.html"])
def test_a_page_is_looked_at_by_the_rules_of_prose(project: Path, name: str) -> None:
    """Markdown, text or HTML."""
    assert told(project, PAGE, {name: "We utilise it."}) == [(name, 1, 4, "style/plain.utilise")]


def test_a_rule_that_is_right_says_nothing(project: Path) -> None:
    """Saved or not."""
    assert told(project, KIT, {"rules/own/x.yml": RULE}) == []


def test_a_rule_is_told_what_is_wrong_with_it(project: Path) -> None:
    """A key that there is not; examples that do not hold; a kind that is not supported."""
    assert told(project, KIT, {"rules/x.yml": RULE.replace("message", "mesage")})[0][:3] == ("x.yml", 2, 1)
    assert told(project, KIT, {"rules/x.yml": RULE.replace("We use it", "I utilise it")}) == [
        ("x.yml", 4, 8, "style/x")
    ]
    script = told(project, KIT, {"rules/x.yml": "extends: script\nmessage: x\n"})
    assert [each[0] for each in script] == ["x.yml"]


def test_what_is_saved_does_not_count_beside_what_is_open(project: Path) -> None:
    """A rule that is broken on the disk and mended in the editor is mended."""
    (project / "rules").mkdir()
    (project / "rules" / "x.yml").write_text("extends: nothing\n", "utf-8")

    assert told(project, KIT, {"rules/x.yml": RULE}) == []
    assert told(project, KIT, {"brandkit.yaml": "brand: Acme\nchannels: [sms, slack]\n"})[0][:2] == ("x.yml", 1)


def test_the_project_file_and_the_voice_are_read_as_they_are_written(project: Path) -> None:
    """Each fault at its place."""
    (project / "styles").mkdir()
    (project / "styles" / "voice.yaml").write_text("features: {}\n", "utf-8")

    assert told(project, KIT, {"brandkit.yaml": "brand: Acme\nchanels: [sms]\n"})[0][:2] == ("brandkit.yaml", 2)
    assert told(project, KIT, {"styles/voice.yaml": "featurs: {}\n"})[0][:2] == ("voice.yaml", 1)
