"""``--fix``, ``--unsafe-fixes`` and ``--diff`` as a user meets them."""

from pathlib import Path

import pytest

from brandkit.cli.commands import run

HEAD = "---\nlocale: en-US\nchannels: [sms]\npurpose: transactional\n---\n"


@pytest.fixture
def message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a message with a doubled word, in a new folder."""
    monkeypatch.chdir(tmp_path)
    path = Path("m.md")
    path.write_text(HEAD + "We are are glad.\n")
    return path


def test_fix_mends_and_reports_what_is_left(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is done stands on the error stream: every format of a report stays what it is."""
    assert run(["lint", "m.md", "--fix", "--fail-on", "suggestion"]) == 0
    shown = capsys.readouterr()

    assert message.read_text() == HEAD + "We are glad.\n"
    assert shown.out.startswith("nothing found")
    assert shown.err == "1 fixed\n"


def test_diff_writes_nothing(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The findings are there still, and so is their exit code."""
    before = message.read_bytes()
    assert run(["lint", "m.md", "--diff", "--fail-on", "suggestion"]) == 1
    shown = capsys.readouterr()

    assert message.read_bytes() == before
    assert "-We are are glad.\n+We are glad.\n" in shown.out
    assert shown.err == "1 would be fixed\n"


def test_nothing_to_fix_is_said(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever asks is answered."""
    message.write_text(HEAD + "We are glad.\n")

    assert run(["lint", "m.md", "--fix"]) == 0
    assert capsys.readouterr().err == "0 fixed\n"


def test_copies_are_mended_and_their_source_is_not(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Less certain fixes are told of, and made when they are asked for."""
    message.write_text(HEAD.replace("purpose", "facts: {price: USD 9.00}\npurpose") + "It it costs {{ price }}.\n")
    before = message.read_bytes()
    Path("sms.txt").write_text("It it costs $8.00.")

    assert run(["check", "m.md", "sms=sms.txt", "--fix"]) == 1
    assert capsys.readouterr().err == "1 fixed, 1 could be fixed with --unsafe-fixes\n"
    assert run(["check", "m.md", "sms=sms.txt", "--unsafe-fixes"]) == 0
    assert (Path("sms.txt").read_text(), message.read_bytes()) == ("It costs $9.00.", before)


def test_what_may_not_be_changed_is_said(message: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With why."""
    message.chmod(0o444)

    run(["lint", "m.md", "--fix"])
    assert "not fixed: m.md may not be written" in capsys.readouterr().err
