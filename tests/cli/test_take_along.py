"""The commands that take a preview along: what they say, and what is told when they cannot."""

import subprocess
import sys
from pathlib import Path

import pytest

from brandkit.cli.commands import run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a fresh starter project under git, as the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    assert run(["init"]) == 0
    who = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
    for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "one"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, capture_output=True)
    capsys.readouterr()
    return tmp_path


def test_export_tells_where_to_begin(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And writes nothing where other files are."""
    assert run(["preview", "--export", "site", "-c", "sms"]) == 0
    assert capsys.readouterr().out == f"wrote {Path('site', 'index.html')}: 1 message\n"
    assert run(["preview", "--export", ".", "-c", "sms"]) == 2
    assert "holds other files" in capsys.readouterr().err


def test_export_of_a_broken_message_ends_with_its_faults(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are written all the same."""
    Path("broken.md").write_text("---\nlokale: x\n---\nHi\n")

    assert run(["preview", "--export", "site", "-c", "sms"]) == 2
    assert "broken.md:2:1" in capsys.readouterr().err
    assert Path("site", "spring-sale", "person-longest.html").is_file()


@pytest.mark.parametrize("options", [["--port", "80"], ["--open"]])
def test_export_serves_nothing(project: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Options for the server are refused."""
    assert run(["preview", "--export", "site", *options]) == 2
    assert "leave out --port, --open" in capsys.readouterr().err


def test_shots_without_a_browser_say_what_to_install(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is written."""
    monkeypatch.setenv("BRANDKIT_CHROMIUM", "nowhere")

    assert run(["shots", "spring-sale.md", "--out", "out"]) == 2
    told = capsys.readouterr().err
    assert "apt-get install chromium" in told
    assert "BRANDKIT_CHROMIUM" in told
    assert not Path("out").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["-c", "fax"], "there is no channel `fax`"),
        (["--person", "an"], "there is nobody called `an`"),
        (["nowhere.md"], "unexpected extra argument"),
    ],
)
def test_shots_that_cannot_be_had_are_told_before_a_browser_is_started(
    project: Path, options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The browser that is named here is none, and would say so."""
    assert run(["shots", "spring-sale.md", "--out", "out", "--browser", sys.executable, *options]) == 2
    assert words in capsys.readouterr().err
    assert not Path("out").exists()


def test_shots_are_of_one_message(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder will do if it has but one."""
    Path("other.md").write_bytes(Path("spring-sale.md").read_bytes())

    assert run(["shots", ".", "--out", "out"]) == 2
    assert "holds 2 messages" in capsys.readouterr().err


def test_review_judges_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its exit code is 0 whatever changed; the page's files are told beside the review."""
    message = Path("spring-sale.md")
    message.write_text(message.read_text("utf-8").replace("discount: 20%", "discount: 25%"), "utf-8")

    assert run(["review", "spring-sale.md", "--against", "HEAD", "-c", "sms", "--export", "site"]) == 0
    told = capsys.readouterr()
    assert "discount: 20% → 25%" in told.out
    assert "[-20%-]{+25%+}" in told.out
    assert "site" in told.err
    assert run(["review", "spring-sale.md", "--against", "HEAD", "-c", "sms", "--format", "markdown"]) == 0
    assert "<del>20%</del><ins>25%</ins>" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--against", "nowhere"], "there is no revision `nowhere`"),
        (["--against", "HEAD", "--pictures"], "--export DIR"),
        (["--against", "HEAD", "--person", "an"], "nobody called `an`"),
        (["--against", "HEAD", "-c", "smss"], "no channel `smss`"),
        (["--against", "HEAD", "--browser", "chromium"], "--pictures"),
        (["--against", "HEAD", "--export", "."], "holds other files"),
        ([], "--against"),
    ],
)
def test_review_that_cannot_be_had_is_told(
    project: Path, options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what to do, before anything is printed."""
    assert run(["review", "spring-sale.md", *options]) == 2
    told = capsys.readouterr()
    assert words in told.err
    assert not told.out
