"""What was not looked at is told, once each, in words and in JSON, by every command that reports findings."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from brandkit.cli.commands import run

ITALIAN = "---\nlocale: it-IT\npurpose: transactional\nchannels: [sms, x]\n---\nIl negozio apre alle nove.\n"
LANGUAGE = "for it-IT there are no rules of style"
RULES = {
    "old.yml": "extends: script\nmessage: no\nscript: matches := []\n",
    "tags.yml": "extends: sequence\nmessage: no\ntokens: [{tag: NN}]\n",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with rules that are not supported and messages in a language that nobody knows."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    for name, text in RULES.items():
        (tmp_path / "rules" / name).write_text(text, "utf-8")
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n", "utf-8")
    for name in ("uno", "due"):
        (tmp_path / f"{name}.md").write_text(ITALIAN, "utf-8")
    (tmp_path / "page.md").write_text("Il negozio apre alle nove.\n", "utf-8")
    (tmp_path / "sms.txt").write_text("Il negozio apre alle nove.\n", "utf-8")
    return tmp_path


CALLS = [
    ("lint", "uno.md"),
    ("lint", "."),
    ("check", "uno.md", "sms=sms.txt"),
    ("check", "page.md", "--locale", "it-IT"),
]


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_each_is_one_line(project: Path, capsys: pytest.CaptureFixture[str], call: Sequence[str]) -> None:
    """However quiet, however many messages and channels there are, and where a report was kept from before."""
    for _ in range(2):
        assert run(["--quiet", *call]) == 0
        notices = [line for line in capsys.readouterr().out.splitlines() if line.startswith("notice: ")]

        assert len(notices) == 3
        assert sum(f"notice: {LANGUAGE}" in line for line in notices) == 1
        assert sum("style/old is not used: " in line for line in notices) == 1
        assert sum("style/tags is not used: " in line for line in notices) == 1


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_each_is_in_json(project: Path, capsys: pytest.CaptureFixture[str], call: Sequence[str]) -> None:
    """For those who read reports by program."""
    assert run([*call, "--format", "json"]) == 0
    notices = json.loads(capsys.readouterr().out)["notices"]

    assert len(notices) == 3
    assert any(LANGUAGE in words for words in notices)


def test_a_rule_that_is_not_chosen_is_not_missed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody asked for it."""
    (project / "rules" / "old").mkdir()
    (project / "rules" / "old.yml").rename(project / "rules" / "old" / "one.yml")
    (project / "rules" / "tags.yml").rename(project / "rules" / "old" / "two.yml")
    (project / "brandkit.yaml").write_text("brand: Acme\nrules: {use: [plain]}\n", "utf-8")

    assert run(["lint", "uno.md"]) == 0
    assert "is not used" not in capsys.readouterr().out
