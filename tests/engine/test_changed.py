"""Which messages a change concerns."""

import json
from pathlib import Path

import pytest

from brandkit.cli.commands import run
from brandkit.engine.changed import changed_messages, touched_messages
from brandkit.engine.files import find_messages
from tests.engine.test_git import git

MESSAGE = "---\nlocale: en-US\npurpose: transactional\nchannels: [sms]\n---\nHi.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a repository with a project of two messages, one of which has a data schema of its own."""
    (tmp_path / "shop" / "styles").mkdir(parents=True)
    shop = tmp_path / "shop"
    (shop / "brandkit.yaml").write_text("brand: Acme\npersonas: people.json\n")
    (shop / "people.json").write_text("{}")
    (shop / "notes.json").write_text("{}")
    (shop / "a.md").write_text(MESSAGE.replace("purpose", "data: own.json\npurpose"))
    (shop / "a.x.md").write_text("Hello.\n")
    (shop / "own.json").write_text(json.dumps({"type": "object"}))
    (shop / "b.md").write_text(MESSAGE)
    (shop / "styles" / "voice.yaml").write_text("")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    return shop


CHANGES = {
    "nothing": ("", set()),
    "a message": ("b.md", {"b"}),
    "an override": ("a.x.md", {"a"}),
    "a new override": ("b.sms.md", {"b"}),
    "its data schema": ("own.json", {"a"}),
    "the kit": ("styles/voice.yaml", {"a", "b"}),
    "a new rule": ("rules/own.yml", {"a", "b"}),
    "the project file": ("brandkit.yaml", {"a", "b"}),
    "what the project file names": ("people.json", {"a", "b"}),
    "what nobody names": ("notes.json", set()),
    "another project": ("../other/brandkit.yaml", set()),
}


@pytest.mark.parametrize(("changed", "concerned"), CHANGES.values(), ids=CHANGES)
def test_finds_what_a_change_concerns(project: Path, changed: str, concerned: set[str]) -> None:
    """The message itself, what it names, and the kit of its project."""
    if changed:
        (project / changed).parent.mkdir(exist_ok=True)
        (project / changed).write_text((project / changed).read_text() + "\n" if (project / changed).exists() else "x")

    assert {path.stem for path in changed_messages(find_messages([project]), "HEAD")} == concerned


@pytest.mark.parametrize(("changed", "concerned"), CHANGES.values(), ids=CHANGES)
def test_files_that_are_named_concern_the_same(project: Path, changed: str, concerned: set[str]) -> None:
    """Whoever asks git knows no more than who is told by it; a file may be gone."""
    paths = [project / changed] if changed else []

    assert {path.stem for path in touched_messages(paths)} == concerned


def test_files_of_no_project_concern_their_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no message, such as a README, is passed over; messages are named from here."""
    monkeypatch.chdir(tmp_path)
    for name in ("docs/a.md", "docs/b.md", "c.md"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(MESSAGE)
    Path("README.md").write_text("# Read me\n")

    assert touched_messages([Path("docs/a.sms.md"), Path("README.md")]) == (Path("docs/a.md"),)
    assert run(["lint", "--touched", "README.md"]) == 0
    assert capsys.readouterr().out == "nothing found in 0 messages, 0 variants\n"
    assert run(["lint", "--touched", "docs"]) == 2
    assert run(["lint", "--touched"]) == 2
    assert capsys.readouterr().err.count("--touched: name the files that were changed") == 2


def test_what_is_gone_concerns_too(project: Path) -> None:
    """An override's message says something else without it; a project file's folder goes to another project."""
    (project / "a.x.md").unlink()
    assert {path.stem for path in changed_messages(find_messages([project]), "HEAD")} == {"a"}
    (project / "brandkit.yaml").unlink()
    assert {path.stem for path in changed_messages(find_messages([project]), "HEAD")} == {"a", "b"}


def test_command_tells_what_it_left_out(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """However little is left."""
    monkeypatch.chdir(project)
    assert run(["lint", "--changed-since", "HEAD"]) == 0
    assert capsys.readouterr().out == (
        "filter: only messages changed since HEAD: 0 of 2\nnothing found in 0 messages, 0 variants\n"
    )
    (project / "b.md").write_text(MESSAGE + "\nHello again.\n")
    assert run(["lint", "--changed-since", "main"]) == 0
    assert "changed since main: 1 of 2\nnothing found in 1 message, " in capsys.readouterr().out


def test_command_says_what_is_wrong(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2."""
    monkeypatch.chdir(project)

    assert run(["lint", "--changed-since", "-x"]) == 2
    assert run(["lint", "--changed-since", "none"]) == 2
    assert "there is no revision `none`" in capsys.readouterr().err
