"""``--baseline`` and what keeps it up to date, as a user meets them."""

import json
from pathlib import Path

import pytest

from brandkit.cli.commands import run

HEAD = "---\nlocale: en-US\nchannels: [sms]\npurpose: transactional\n---\n"
USUAL = ["lint", "--fail-on", "suggestion", "--baseline", "known.json"]


@pytest.fixture
def message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a message whose one finding is known."""
    monkeypatch.chdir(tmp_path)
    path = Path("m.md")
    path.write_text(HEAD + "We are are glad.\n")
    assert run([*USUAL, "--update-baseline"]) == 0
    capsys.readouterr()
    return path


def test_known_findings_are_counted_and_not_told(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also after lines have moved, and in JSON."""
    message.write_text(HEAD + "Hello.\n\nWe are are glad.\n")

    assert run(USUAL) == 0
    assert capsys.readouterr().out == "1 known finding in 1 message, 1 variant\n"
    assert run([*USUAL, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["findings"], report["summary"]["baselined"]) == ([], 1)


def test_new_ones_are_told_and_do_not_get_in(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Unless somebody says so."""
    before = Path("known.json").read_text()
    message.write_text(HEAD + "We are are glad. It is the the sale.\n")

    assert run([*USUAL, "--update-baseline"]) == 1
    assert "“the” stands twice" in capsys.readouterr().out
    assert Path("known.json").read_text() == before
    assert run([*USUAL, "--grow-baseline"]) == 0
    assert run(USUAL) == 0


def test_what_is_mended_is_told_and_taken_out(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """So that it cannot come back unseen."""
    message.write_text(HEAD + "We are glad.\n")

    assert run(USUAL) == 0
    shown = capsys.readouterr().err
    assert "known, and no longer found: grammar/repeated-word “are are” in m.md" in shown
    assert "--update-baseline takes 1 out of known.json" in shown
    assert run([*USUAL, "--update-baseline"]) == 0
    assert json.loads(Path("known.json").read_text())["findings"] == []


def test_what_is_not_looked_at_is_not_called_gone(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Under a filter, or in another file."""
    message.write_text(HEAD + "We are glad.\n")
    Path("other.md").write_text(HEAD + "Hi.\n")

    for more in (["other.md"], ["--only", "same/*"], ["-c", "sms"]):
        assert run([*USUAL, *more]) == 0
        assert capsys.readouterr().err == ""


def test_known_findings_are_not_fixed(message: Path) -> None:
    """They are let be."""
    before = message.read_text()

    assert run([*USUAL, "--fix"]) == 0
    assert message.read_text() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--baseline", "none.json"], "there is no file none.json"),
        (["--update-baseline"], "--baseline FILE"),
        (["--grow-baseline"], "--baseline FILE"),
        (["--baseline", "known.json", "--update-baseline", "-c", "sms"], "leave out --channel"),
        (["--baseline", "m.md"], "m.md:1:1: "),
    ],
)
def test_wrong_call_says_what_to_do(
    message: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    """Exit code 2, and nothing is written."""
    before = Path("known.json").read_text()

    assert run(["lint", *arguments]) == 2
    assert words in capsys.readouterr().err
    assert Path("known.json").read_text() == before


def test_pages_and_copy_have_baselines_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is known of them is let be, and not fixed either; what is new is told."""
    monkeypatch.chdir(tmp_path)
    Path("rules").mkdir()
    Path("brandkit.yaml").write_text("brand: Acme\nrules: {use: [none]}\n")
    rule = "extends: substitution\nmessage: Say “%s”, not “%s”.\nlevel: error\nfix: safe\nswap: {utilise: use}\n"
    Path("rules/use.yml").write_text(rule)
    for name in ("page.md", "sms.txt"):
        Path(name).write_text("We utilise this.\n")
    Path("source.txt").write_text("We utilise this.\n")

    for what in (["page.md"], ["source.txt", "sms=sms.txt"]):
        known = ["--baseline", f"{what[0]}.json"]
        assert run(["check", *what, "--only", "style/use"]) == 1
        assert run(["check", *what, *known, "--update-baseline"]) == 0
        assert run(["check", *what, *known, "--fix"]) == 0
        name = what[-1].partition("=")[2] or what[0]
        assert Path(name).read_text() == "We utilise this.\n"
        Path(name).write_text("We utilise this.\n\nThey utilise that.\n")
        assert run(["check", *what, *known, "--only", "style/use"]) == 1
