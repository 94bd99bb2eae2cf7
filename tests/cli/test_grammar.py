"""Back ends of grammar, as a user of the command line meets them."""

import json
from importlib import metadata
from pathlib import Path

import pytest

from brandkit.cli.commands import run

MESSAGE = "---\nlocale: en-US\nchannels: [x]\n---\nYou recieve the news every week.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project without any back end there, as the current folder."""
    known = metadata.version

    def version(name: str) -> str:
        if name in ("harper-py", "language-tool-python"):
            raise metadata.PackageNotFoundError(name)
        return known(name)

    for module in ("harper", "languagetool"):
        monkeypatch.setattr(f"brandkit.grammar.back_ends.{module}.version", version)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "offer.md").write_text(MESSAGE, "utf-8")
    return tmp_path


def says(project: Path, grammar: str) -> None:
    """Write a project file with these back ends."""
    (project / "brandkit.yaml").write_text(f"brand: Acme\ngrammar: {grammar}\n", "utf-8")


def test_nobody_is_asked_unless_the_brand_says_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is installed on a computer changes no result."""
    (project / "brandkit.yaml").write_text("brand: Acme\n", "utf-8")

    assert run(["lint", "offer.md"]) == 0
    assert capsys.readouterr().out == "nothing found in 1 message, 1 variant\n"


def test_a_wanted_one_that_is_missing_is_a_notice(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """However quiet, in words and in JSON; the exit code is that of the findings."""
    says(project, "{harper: on, languagetool: on}")

    assert run(["--quiet", "lint", "offer.md"]) == 0
    text = capsys.readouterr().out
    assert text.count("notice: ") == 2
    assert "notice: LanguageTool was not asked: language-tool-python is missing; install it" in text

    assert run(["lint", "offer.md", "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (len(report["notices"]), report["looked_by"]) == (2, [])


@pytest.mark.parametrize("name", ["harper", "languagetool"])
def test_a_required_one_that_is_missing_is_an_error(
    name: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what to do about it."""
    says(project, f"{{{name}: required}}")

    assert run(["lint", "offer.md"]) == 2
    assert "install it with `pip install" in capsys.readouterr().err


def test_another_computer_gets_no_text(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An error before anything is sent, whether or not the back end is required; the flag lifts it."""
    says(project, "{languagetool: on, languagetool_server: 'http://lt.example.com:8081'}")

    assert run(["lint", "offer.md"]) == 2
    assert "is not on this computer" in capsys.readouterr().err
    assert run(["check", "offer.md", "sms=offer.md"]) == 2
    assert run(["lint", "offer.md", "--remote-grammar"]) == 0


def test_a_back_ends_rules_can_be_chosen_and_allowed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By names that only the program itself knows."""
    says(project, "{}")
    allow = "allow: [{rule: grammar/Harper.SpellCheck, reason: Our own word}]\n"
    (project / "offer.md").write_text(MESSAGE.replace("channels", f"{allow}channels"), "utf-8")

    assert run(["lint", "offer.md", "--only", "grammar/Harper.*"]) == 0
    assert run(["lint", "offer.md", "--ignore", "grammar/LanguageTool.FOO"]) == 0
    assert "there is no rule" not in capsys.readouterr().out


def test_doctor_tells_of_them(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is there, what is missing, and what asks for it."""
    run(["doctor"])
    rows = {line.split()[0]: line for line in capsys.readouterr().out.splitlines() if line.strip()}

    assert "harper-py" in rows
    assert "language-tool-python" in rows
    assert "java" in rows
    assert "LanguageTool" in rows
