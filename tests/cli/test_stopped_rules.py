"""A rule that takes too long makes the exit code 1, and nothing that lets findings be lets that be."""

import json
from pathlib import Path

import pytest

from brandkit.cli.commands import run

SLOW = "extends: existence\nmessage: x\nlevel: suggestion\nnonword: true\ntokens: ['(a|aa)+$']\n"
HOSTILE = "a" * 80 + "!"
HEAD = "locale: en-US\nchannels: [sms]\n"
ALLOWED = "allow:\n  - {rule: style/slow, reason: So be it.}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a slow rule and a message that it is slow with, as the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("rules").mkdir()
    Path("rules/slow.yml").write_text(SLOW)
    Path("brandkit.yaml").write_text("brand: Acme\n")
    Path("m.md").write_text(f"---\n{HEAD}---\n{HOSTILE}\n")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str]) -> bool:
    """Return whether the terminal says that the rule was stopped."""
    return "style/slow took too long" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "message",
    [f"---\n{HEAD}{ALLOWED}---\n{HOSTILE}\n", f'---\n{HEAD}---\n{HOSTILE}\n{{: allow="style/slow" reason="So" }}\n'],
    ids=["message", "block"],
)
def test_no_waiver_lets_it_be(message: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor is the waiver called unused: nobody knows what the rule would have found."""
    Path("m.md").write_text(message)

    assert run(["lint", "m.md", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert {"style/slow"} == {each["rule"] for each in report["findings"] if each["severity"] == "error"}
    assert not [each for each in report["findings"] if each["rule"] == "source/waiver-unused"]


def test_no_baseline_lets_it_be(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither one that is written now nor one that was."""
    for more in (["--update-baseline"], ["--grow-baseline"], []):
        assert run(["lint", "m.md", "--baseline", "known.json", *more]) == 1
        assert told(capsys)
    assert "style/slow" not in Path("known.json").read_text()


def test_what_is_known_of_a_stopped_rule_stays_in_the_baseline(project: Path) -> None:
    """It could not look, so that nobody knows whether its findings are still there."""
    Path("m.md").write_text(f"---\n{HEAD}---\nWe say aaa\n")
    run(["lint", "m.md", "--baseline", "known.json", "--update-baseline"])
    known = Path("known.json").read_text()
    Path("m.md").write_text(f"---\n{HEAD}---\nWe say aaa\n\n{HOSTILE}\n")

    assert "style/slow" in known
    assert run(["lint", "m.md", "--baseline", "known.json", "--update-baseline"]) == 1
    assert "style/slow" in Path("known.json").read_text()


@pytest.mark.parametrize("level", ["suggestion", "warning"])
def test_no_level_makes_it_mild(level: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What brandkit.yaml says of the rule is about what it finds."""
    Path("brandkit.yaml").write_text(f"brand: Acme\nrules: {{levels: {{style/slow: {level}}}}}\n")

    assert run(["lint", "m.md"]) == 1
    assert told(capsys)


def test_no_limit_hides_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rule that tells its first finding only."""
    Path("rules/slow.yml").write_text(f"{SLOW}limit: 1\n")
    Path("page.md").write_text(f"We say aaa\n\n{HOSTILE}\n")

    assert run(["check", "page.md"]) == 1
    assert told(capsys)


def test_ignored_and_switched_off_rules_do_not_look(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """So they take no time either; that they are ignored is told."""
    assert run(["lint", "m.md", "--ignore", "style/slow"]) == 0
    assert "no rules that match `style/slow`" in capsys.readouterr().out
    Path("brandkit.yaml").write_text("brand: Acme\nrules: {levels: {style/slow: 'off'}}\n")
    assert run(["lint", "m.md"]) == 0


def test_a_comment_hides_it_only_where_the_rule_does_not_look(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A paragraph for which the rule is off throughout is not looked at; one that only begins so is."""
    Path("page.md").write_text(f"<!-- vale slow = NO -->\n\n{HOSTILE}\n\n<!-- vale slow = YES -->\n")
    assert run(["check", "page.md"]) == 0
    capsys.readouterr()
    Path("page.md").write_text(f"<!-- vale slow = NO -->\n\nSo <!-- vale slow = YES -->\n{HOSTILE}\n")
    assert run(["check", "page.md"]) == 1
    assert told(capsys)


def test_a_rule_over_all_variants_is_stopped_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It tells it of the variant that it was stopped at."""
    rule = "extends: consistency\nmessage: x\nlevel: suggestion\nacross: message\neither: {'(a|aa)+$': b}\n"
    Path("rules/slow.yml").write_text(rule)

    assert run(["lint", "m.md"]) == 1
    assert told(capsys)


def test_it_is_told_of_copy_made_elsewhere(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the message allows."""
    Path("m.md").write_text(f"---\n{HEAD}{ALLOWED}---\n{HOSTILE}\n")
    Path("sms.txt").write_text(HOSTILE)

    assert run(["check", "m.md", "sms=sms.txt"]) == 1
    assert told(capsys)


def test_it_proves_no_example(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rule that is stopped has not found what an example should fail with."""
    Path("rules/slow.yml").write_text(f"{SLOW}fail:\n  - {HOSTILE}\n")

    assert run(["rules", "--test"]) != 0
    assert "took too long for an example" in "".join(capsys.readouterr())
