"""One term for one thing in all messages of a project, as a user meets it."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from brandkit.cli.commands import run

HEAD = "---\nlocale: en-US\nchannels: [sms, slack]\npurpose: transactional\n"
ALLOWED = f"{HEAD}allow: [{{rule: style/sign-in, reason: So}}]\n"
RULE = """extends: consistency
message: "“%s” stands here, “%s” elsewhere"
level: warning
across: project
ignorecase: true
fix: safe
either: {sign in: log in}
"""
TEXTS = {
    "a": f"{HEAD}---\nYou can log in to pay.\n",
    "b": f"{HEAD}---\nYou can sign in to pay.\n",
    "c": f"{HEAD}---\nSign in to see your bill.\n",
    "d": f"{ALLOWED}---\nPlease log in, we wait.\n",
    "e": f"{HEAD}---\nIt is ready.\n",
}
USUAL = ["--only", "style/sign-in", "--only", "source/*", "--format", "json", "--fail-on", "warning"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of five messages, of which one says it the other way and one is allowed to."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n")
    (tmp_path / "rules" / "sign-in.yml").write_text(RULE)
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.md").write_text(text)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, Any]]:
    """Return the findings of a run."""
    capsys.readouterr()
    run(["lint", *USUAL, "--no-cache", *more])
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


def places(found: list[dict[str, Any]]) -> list[tuple[str, str, int, int]]:
    """Return rule, file, line and column of findings."""
    return [
        (each["rule"], each["location"]["path"], each["location"]["line"], each["location"]["column"]) for each in found
    ]


def commit(folder: Path) -> None:
    """Make the folder a repository, and all in it a commit."""
    for words in ("init -q", "add -A", "-c user.name=A -c user.email=a@acme.example commit -q -m one"):
        subprocess.run(["git", *words.split()], cwd=folder, check=True)


def test_the_rarer_way_is_told_where_it_stands(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the places in other files; what is allowed is set aside, and has no say."""
    (found,) = told(capsys)

    assert places([found]) == [("style/sign-in", "a.md", 6, 9)]
    assert found["message"] == "“log in” stands here, “sign in” elsewhere"
    assert [(each["path"], each["line"], each["column"], each["quote"]) for each in found["related"]] == [
        ("b.md", 6, 9, "sign in"),
        ("c.md", 6, 1, "Sign in"),
    ]


@pytest.mark.slow
def test_order_processes_and_cache_make_no_difference(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """To the last byte; in another order it is the same findings."""
    shown = []
    for more in (["--no-cache"], ["--cache-dir", "k"], ["--cache-dir", "k"], ["-j", "2", "--no-cache"]):
        code = run(["lint", *USUAL, *more])
        shown.append((code, capsys.readouterr().out))
    (project / "c.md").write_text(f"{TEXTS['c']}\nThen sign in again.\n")
    other = [run(["lint", *USUAL, "--cache-dir", "k"]), capsys.readouterr().out]

    assert len(set(shown)) == 1
    assert shown[0][0] == other[0] == 1
    assert told(capsys, "e.md", "d.md", "c.md", "b.md", "a.md") == told(capsys) == json.loads(str(other[1]))["findings"]


def test_a_tie_is_decided_by_the_rule(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For the way that it names first, in whichever order the messages come."""
    for order in (["a.md", "b.md"], ["b.md", "a.md"]):
        assert places(told(capsys, *order)) == [("style/sign-in", "a.md", 6, 9)]


def test_a_message_alone_is_looked_at_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is found in it, and nothing is said about others; its waiver may be needed among them."""
    for name in ("a.md", "d.md", "e.md"):
        assert told(capsys, name) == []
    (project / "a.md").write_text(f"{TEXTS['a']}\nThen sign in again.\n")
    (found,) = told(capsys, "a.md")

    assert places([found]) == [("style/sign-in", "a.md", 6, 9)]
    assert [each["path"] for each in found["related"]] == ["a.md"]


def test_one_message_named_twice_counts_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever it is called."""
    twins = ["a.md", str(project / "a.md"), "b.md", "c.md"]

    assert [place[1:] for place in places(told(capsys, *twins))] == [("a.md", 6, 9), (str(project / "a.md"), 6, 9)]


def test_an_unused_waiver_is_told_once_all_messages_were_looked_at(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not in a run over some of them; and one that allows what is found is used."""
    (project / "d.md").write_text(f"{ALLOWED}---\nPlease sign in, we wait.\n")
    (project / "a.md").unlink()

    assert places(told(capsys)) == [("source/waiver-unused", "d.md", 5, 16)]
    assert told(capsys, "b.md", "d.md") == []


def test_a_waiver_that_allows_nothing_is_unused_at_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No other message can make it needed."""
    (project / "e.md").write_text(f"{ALLOWED}---\nIt is ready.\n")

    assert places(told(capsys, "e.md")) == [("source/waiver-unused", "e.md", 5, 16)]


def test_who_has_not_changed_has_a_say(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Messages that are passed over are witnesses, and get no findings of their own."""
    (project / "f.md").write_text(TEXTS["a"])
    commit(project)
    (project / "a.md").write_text(TEXTS["a"].replace("pay", "buy"))

    for more in (["--changed-since", "HEAD"], ["--touched", "a.md"]):
        (found,) = told(capsys, *more)
        assert found["location"]["path"] == "a.md"
        assert [each["path"] for each in found["related"]] == ["b.md", "c.md"]


def test_a_witness_that_cannot_be_used_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is not linted, and so no fault of the run."""
    (project / "c.md").write_text("---\nsubjct: x\n---\nSign in.\n")
    commit(project)
    (project / "a.md").write_text(TEXTS["a"].replace("pay", "buy"))

    assert run(["lint", "--changed-since", "HEAD", "--no-cache", *USUAL[:4]]) == 0
    assert "without messages that cannot be used: c.md" in "".join(capsys.readouterr())


def test_fixing_takes_over_capitals_and_is_idempotent(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file is as the others are, and a second run changes nothing."""
    (project / "f.md").write_text(f"{HEAD}---\nLog in now.\n")

    assert run(["lint", *USUAL, "--no-cache", "--fix"]) == 0
    assert (project / "a.md").read_text() == TEXTS["b"]
    assert (project / "f.md").read_text() == f"{HEAD}---\nSign in now.\n"
    assert (project / "d.md").read_text() == TEXTS["d"]
    before = [path.read_text() for path in sorted(project.glob("*.md"))]
    assert run(["lint", *USUAL, "--no-cache", "--fix"]) == 0
    assert [path.read_text() for path in sorted(project.glob("*.md"))] == before


def test_rules_that_are_ignored_or_off_find_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And what is allowed of them is not called unused; with another level, that counts."""
    assert [
        each for each in told(capsys, "--ignore", "style/sign-in") if each["rule"] != "source/branches-not-covered"
    ] == []
    for level in ("error", "off"):
        (project / "brandkit.yaml").write_text(f"brand: Acme\nrules: {{levels: {{style/sign-in: {level}}}}}\n")
        found = [each["severity"] for each in told(capsys) if each["rule"] == "style/sign-in"]
        assert found == (["error"] if level == "error" else [])


def test_a_baseline_knows_them(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is known is let be, and not fixed; it counts all the same."""
    base = ["lint", *USUAL, "--no-cache", "--baseline", "known.json"]
    assert run([*base, "--update-baseline"]) == 0
    assert run([*base, "--fix"]) == 0
    assert (project / "a.md").read_text() == TEXTS["a"]
    (project / "f.md").write_text(f"{HEAD}---\nLog in now.\n")
    capsys.readouterr()

    assert run(base) == 1
    assert places(json.loads(capsys.readouterr().out)["findings"]) == [("style/sign-in", "f.md", 6, 1)]


def test_projects_decide_by_themselves(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project inside another one has its own words."""
    inner = project / "inner"
    (inner / "rules").mkdir(parents=True)
    (inner / "brandkit.yaml").write_text("brand: Other\n")
    (inner / "rules" / "sign-in.yml").write_text(RULE)
    (inner / "m.md").write_text(TEXTS["a"])

    assert [place[1] for place in places(told(capsys))] == ["a.md"]


def test_a_rule_that_takes_too_long_is_an_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the messages where it does; never a pass."""
    (project / "rules" / "sign-in.yml").write_text(RULE.replace("sign in:", "'(?:a|a|aa)+(?<!b)c':"))
    (project / "a.md").write_text(f"{HEAD}---\nSo {'a' * 60} it is.\n")

    found = told(capsys)

    assert {(each["rule"], each["severity"], each["location"]["path"]) for each in found} >= {
        ("style/sign-in", "error", "a.md")
    }
    assert "took too long" in found[0]["message"]


def test_pages_are_held_together_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """But for what a comment switches off."""
    (project / "one.txt").write_text("Log in here.\n")
    (project / "two.html").write_text("<p>Sign in. Then sign in again.</p>")
    silent = "<!-- vale sign-in = NO -->\n\nLog in.\n\n<!-- vale sign-in = YES -->\n\nGo.\n"
    (project / "three.markdown").write_text(silent)

    code = run(["check", "one.txt", "two.html", "three.markdown", *USUAL])
    found = json.loads(capsys.readouterr().out)["findings"]

    assert code == 1
    assert places(found) == [("style/sign-in", "one.txt", 1, 1)]
    assert [(each["path"], each["line"], each["column"]) for each in found[0]["related"]] == [("two.html", 1, 4)]


def test_copies_are_held_together_by_themselves(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those of one message."""
    (project / "x.txt").write_text("You can log in to pay.\n")
    (project / "y.txt").write_text("You can sign in to pay.\n")

    run(["check", "b.md", "sms=x.txt", "push=y.txt", *USUAL])

    found = json.loads(capsys.readouterr().out)["findings"]
    assert places(found) == [("style/sign-in", "x.txt", 1, 9)]
    assert [each["path"] for each in found[0]["related"]] == ["y.txt"]
