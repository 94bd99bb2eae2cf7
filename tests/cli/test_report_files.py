"""``--report FORM=FILE``, and what a form writes beside itself."""

import json
from pathlib import Path

import pytest

from brandkit.cli.commands import run

LONG = "---\nlocale: en-US\n---\n" + "Far too many words for one post. " * 12 + "\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a fresh starter project with a message that is too long, as the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    assert run(["init"]) == 0
    Path("long.md").write_text(LONG)
    capsys.readouterr()
    return tmp_path


def test_several_forms_at_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """People read the terminal; programs read the files; the exit code is the same."""
    code = run(["lint", "-c", "x", "--report", "sarif=out.sarif", "--report", "junit=junit.xml"])

    assert code == 1
    assert "1 error in 2 messages" in capsys.readouterr().out
    results = json.loads(Path("out.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert [result["ruleId"] for result in results] == ["limit/too-long"]
    assert 'failures="1"' in Path("junit.xml").read_text("utf-8")


def test_rules_of_checks_are_explained(project: Path) -> None:
    """By the page that `brandkit explain` shows."""
    run(["--quiet", "lint", "-c", "x", "--report", "sarif=out.sarif"])
    (rule,) = json.loads(Path("out.sarif").read_text("utf-8"))["runs"][0]["tool"]["driver"]["rules"]

    assert "**Why:**" in rule["help"]["markdown"]
    assert "Instead: write a shorter wording" in rule["help"]["text"]


def test_a_text_in_a_file_does_nothing_to_a_terminal_either(project: Path) -> None:
    """It may be shown there later."""
    Path("sms.txt").write_text("Take 20% off, {{ name }}\x1b[2J.\n")
    run(["check", "spring-sale.md", "sms=sms.txt", "--report", "text=out.txt"])

    assert "{{ name }}\\x1b[2J" in Path("out.txt").read_text("utf-8")


def test_paths_count_from_the_repository(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For those who read the report elsewhere; people get paths that they can open."""
    (project.parent / ".git").mkdir()
    monkeypatch.chdir(project)
    run(["--quiet", "lint", "long.md", "-c", "x", "--report", "gitlab=g.json", "--report", "json=j.json"])
    gitlab = json.loads(Path("g.json").read_text("utf-8"))[0]["location"]["path"]
    given = json.loads(Path("j.json").read_text("utf-8"))["findings"][0]["location"]["path"]
    (project.parent / ".git").rmdir()

    assert (gitlab, given) == (f"{project.name}/long.md", "long.md")


def test_what_cannot_be_used_is_reported_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report without findings because of it would look like a clean one; people read it on the error stream."""
    for each in project.glob("*.md"):
        each.unlink()
    Path("bad.md").write_text("---\nsubjct: x\n---\nHi\n")

    assert run(["lint", "--report", "sarif=out.sarif"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "bad.md:2:1" in shown.err
    told = json.loads(Path("out.sarif").read_text("utf-8"))["runs"][0]["invocations"][0]
    assert told["executionSuccessful"] is False
    assert "`subjct` is not a key" in told["toolExecutionNotifications"][0]["message"]["text"]
    assert run(["lint", "--format", "github"]) == 2
    assert capsys.readouterr().out.startswith("::error file=bad.md,line=2,")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["check", "bad.md", "sms=sms.txt"], "`subjct` is not a key"),
        (["check", "spring-sale.md", "sms=none.txt"], "there is no file none.txt"),
        (["lint", "none.md"], "there is no file none.md"),
        (["lint", "shop"], "`colour` is not a key"),
    ],
)
def test_what_stops_a_command_is_reported_too(
    command: list[str], words: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A source, a file, a kit; for people on the error stream, and there alone."""
    Path("bad.md").write_text("---\nsubjct: x\n---\nHi\n")
    Path("sms.txt").write_text("Hi\n")
    Path("shop").mkdir()
    Path("shop/a.md").write_text(LONG)
    Path("shop/brandkit.yaml").write_text("brand: Acme\ncolour: red\n")

    assert run([*command, "--report", "gitlab=g.json"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count(words) == 1
    (entry,) = json.loads(Path("g.json").read_text("utf-8"))
    assert entry["severity"] == "blocker"
    assert words in entry["description"]


def test_github_gets_a_summary(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where its variable names a file, after what stands there; other forms leave that alone."""
    Path("summary.md").write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    run(["lint", "long.md", "-c", "x"])
    assert Path("summary.md").read_text("utf-8") == "before\n"

    run(["lint", "long.md", "-c", "x", "--format", "github"])
    assert Path("summary.md").read_text("utf-8").startswith("before\n## brandkit\n\n1 error in 1 message")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["sarif"], "`sarif` is not FORM=FILE"),
        (["=a"], "there is no form ``"),
        (["sarif="], "is not FORM=FILE"),
        (["sraif=a"], "did you mean `sarif`?"),
        (["sarif=nowhere/a.sarif"], "lies in a folder that is not there"),
        (["sarif=."], "is a folder"),
        (["sarif=a", "junit=./a"], "named twice"),
    ],
)
def test_a_wrong_report_says_what_to_do(
    given: list[str], words: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is looked at."""
    assert run(["lint", *[each for one in given for each in ("--report", one)]]) == 2
    assert words in capsys.readouterr().err
