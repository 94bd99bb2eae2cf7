"""``--cache-dir``, ``--no-cache`` and ``--jobs`` as a user meets them."""

import subprocess
import sys
from pathlib import Path

import pytest

from brandkit.cli.commands import run

HEAD = "---\nlocale: en-US\nchannels: [sms]\npurpose: transactional\n---\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project whose kit has something to be mended, and three messages."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n")
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "unused.tokens.json").write_text("{}")
    for number in range(3):
        (tmp_path / f"m{number}.md").write_text(HEAD + f"Number {number}. We are are glad.\n")
    return tmp_path


@pytest.mark.parametrize("form", ["text", "json", "concise"])
def test_what_is_kept_changes_nothing_that_is_told(
    project: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Anew, again, and without a cache: the same bytes, warnings about the kit too, and the same exit code."""
    command = ["lint", "--format", form, "--fail-on", "suggestion"]
    ways = (["--cache-dir", "kept"], ["--cache-dir", "kept"], ["--no-cache"])
    shown = [(run([*command, *more]), *capsys.readouterr()) for more in ways]

    assert len(set(shown)) == 1
    assert shown[0][0] == 1
    assert "unused.tokens.json" in shown[0][2]
    assert len(list((project / "kept").rglob("*.json"))) == 3


def test_cache_that_cannot_be_written_is_no_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything is linted anew."""
    (project / "m0.md").chmod(0o644)
    Path("blocked").mkdir()
    (Path("blocked") / "1").write_text("a file in the way")

    assert run(["lint", "--cache-dir", "blocked"]) == 0


def test_nothing_is_kept_without_a_cache(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever does not want it gets none."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "usual"))

    run(["lint", "--no-cache"])
    assert not (project / "usual").exists()
    run(["lint"])
    assert len(list((project / "usual" / "brandkit").rglob("*.json"))) == 3


def test_kept_reports_need_little_of_brandkit(project: Path) -> None:
    """What renders and compares is not even loaded."""
    script = "import sys; from brandkit.cli.commands import run; run(['lint', '--cache-dir', 'kept']); "
    script += "print(*(name for name in sys.modules if name.startswith('brandkit.')), file=sys.stderr)"
    first, second = (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True) for _ in range(2)
    )
    needless = (
        "brandkit.compare",
        "brandkit.checks.same",
        "brandkit.compose",
        "brandkit.kit.load",
        "brandkit.channels",
    )

    assert first.stdout == second.stdout
    assert [name for name in second.stderr.split() if name.startswith(needless)] == []
