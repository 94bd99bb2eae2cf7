"""The command line as a user meets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from brandkit.cli.commands import COMMANDS, run

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a fresh starter project, as the current folder."""
    monkeypatch.chdir(tmp_path)
    assert run(["init"]) == 0
    capsys.readouterr()
    return tmp_path


def test_a_new_project_renders_clean(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`init` and `render` are all it takes; every part lies in its file."""
    code = run(["render", "spring-sale.md"])

    names = sorted(path.name for path in (project / "out" / "spring-sale").iterdir())
    assert code == 0, capsys.readouterr()
    assert {"email.html", "email.eml", "email.txt", "sms.txt", "slack.json", "x.txt"} <= set(names)
    assert "sms" in capsys.readouterr().out


def test_init_changes_nothing_that_is_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second `init` names every file in its way and writes none."""
    (project / "spring-sale.md").write_text("mine")

    code = run(["init"])

    assert code == 2
    assert "spring-sale.md is there already" in capsys.readouterr().err
    assert (project / "spring-sale.md").read_text() == "mine"


def test_renders_for_given_data(project: Path) -> None:
    """`--data` is one person's JSON."""
    person = {"person": {"id": "x1", "first_name": "Zoë", "email": "zoe@example.com", "tier": "gold"}}
    Path("zoe.json").write_text(json.dumps(person))

    assert run(["-q", "render", "spring-sale.md", "--data", "zoe.json", "-c", "email"]) == 0
    assert "Zoë" in (project / "out" / "spring-sale" / "email.txt").read_text()
    assert not (project / "out" / "spring-sale" / "sms.txt").exists()


def test_data_that_do_not_fit_are_told_without_their_values(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The place and the rule are named, the value never."""
    person = {"person": {"id": "SECRET!", "first_name": "", "email": "canary"}}
    Path("bad.json").write_text(json.dumps(person))

    code = run(["render", "spring-sale.md", "--data", "bad.json"])
    shown = capsys.readouterr().err

    assert code == 2
    assert "/person/first_name" in shown
    assert "SECRET!" not in shown
    assert "canary" not in shown


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["render", "nothing.md"], "there is no file nothing.md"),
        (["render", "spring-sal.md"], "spring-sale.md"),
        (["render", "spring-sale.md", "-c", "emial"], "email"),
        (["render", "spring-sale.md", "--person", "anna"], "ana"),
        (["render", "spring-sale.md", "--data", "missing.json"], "missing.json"),
        (["render", "spring-sale.md", "--data", "personas.json", "--person", "ana"], "exclude each other"),
        (["rendr"], "render"),
        (["render"], "MESSAGE"),
        (["channels", "smss"], "sms"),
        (["new", "message", "Bad Name"], "no name for a message"),
        (["new", "channel", "pager"], "no folder brandkit/channels"),
    ],
)
def test_a_wrong_call_says_what_to_do(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    """Exit code 2, one or more sentences, and the right word among them; no traceback."""
    code = run(arguments)
    shown = capsys.readouterr()

    assert code == 2
    assert words in shown.err
    assert "Traceback" not in shown.err


def test_every_fault_of_a_message_is_told_at_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two faults, two lines with their places."""
    Path("bad.md").write_text("---\nlocal: en-US\nfacts: {x: 2026-02-30}\n---\nHi {{ foo( }}\n")

    code = run(["render", "bad.md"])
    shown = capsys.readouterr().err

    assert code == 2
    assert "bad.md:2:1" in shown
    assert "bad.md:3:" in shown
    assert "bad.md:5:" in shown


def test_a_message_that_is_too_long_fails(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A hard limit that no wording keeps is a finding, and exit code 1."""
    Path("long.md").write_text("---\nlocale: en-US\n---\n" + "Far too many words for one post. " * 12 + "\n")

    code = run(["render", "long.md", "-c", "x"])

    assert code == 1
    assert "limit/too-long" in capsys.readouterr().out


def test_new_message_renders(project: Path) -> None:
    """What `new message` writes is a message."""
    assert run(["new", "message", "autumn"]) == 0
    assert run(["-q", "render", "autumn.md"]) == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` works everywhere."""
    assert run([name, "--help"]) == 0
    assert "Usage: brandkit" in capsys.readouterr().out


def test_channels_shows_limits_with_their_sources(capsys: pytest.CaptureFixture[str]) -> None:
    """One channel's page names unit, source and date."""
    assert run(["channels", "sms"]) == 0
    assert "3GPP" in capsys.readouterr().out


def test_doctor_finds_all_well(capsys: pytest.CaptureFixture[str]) -> None:
    """In the tests' own environment nothing is missing."""
    assert run(["doctor"]) == 0
    assert "premailer" in capsys.readouterr().out


def test_the_checkout_runs_without_installing() -> None:
    """`python cli.py` is the same command."""
    done = subprocess.run([sys.executable, "cli.py", "--version"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.startswith("brandkit ")


def test_one_broken_message_does_not_stop_the_others(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sound ones are written, the faults are told, and the exit code says so."""
    Path("broken.md").write_text("---\nfacts: {x: 2026-02-30}\n---\nHi\n")

    code = run(["render", ".", "-c", "sms"])
    shown = capsys.readouterr()

    assert code == 2
    assert "broken.md:2:" in shown.err
    assert (project / "out" / "spring-sale" / "sms.txt").exists()


def test_two_messages_of_one_name_are_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They would overwrite each other's variants."""
    Path("more").mkdir()
    Path("more/spring-sale.md").write_text(Path("spring-sale.md").read_text())

    assert run(["render", "."]) == 2
    assert "are both called `spring-sale`" in capsys.readouterr().err


def test_names_the_character_that_doubles_an_sms(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One curly quote costs half of every segment; the summary names it, and so does the finding."""
    Path("quote.md").write_text("---\nlocale: en-GB\n---\nThe “gate” is open.\n")
    Path("long.md").write_text("---\nlocale: en-GB\n---\nThe “gate” is open" + " and open" * 20 + ".\n")

    assert run(["render", "quote.md", "-c", "sms"]) == 0
    assert '`“` (U+201C; `"` would do)' in capsys.readouterr().out
    assert run(["-q", "render", "long.md", "-c", "sms"]) == 1
    assert "2 allowed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["init", "taken"], "error: taken: file exists; name a folder, or a name that is free"),
        (["render", "spring-sale.md", "--out", "taken"], "taken/spring-sale: not a directory; a file is in the way"),
    ],
)
def test_what_the_system_refuses_is_told_with_what_to_do(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    """The place, what the system says of it, and a way out."""
    (project / "taken").write_text("mine")
    assert run(arguments) == 2
    assert told in capsys.readouterr().err
    assert (project / "taken").read_text() == "mine"


@pytest.mark.parametrize("arguments", [[], ["new"]])
def test_a_command_that_lacks_its_command_says_which_there_are(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """The help, not an error about it."""
    assert run(arguments) == 2
    told = capsys.readouterr().err
    assert told.startswith("Usage: brandkit")
    assert "error" not in told
