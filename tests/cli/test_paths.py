"""No command takes an empty path for the folder that it happens to be in."""

from pathlib import Path

import pytest

from brandkit.cli.commands import run

CALLS = [
    ["lint", ""],
    ["lint", "--cache-dir", ""],
    ["lint", "--baseline", ""],
    ["render", ""],
    ["render", "messages", "--out", ""],
    ["render", "messages", "--data", ""],
    ["check", ""],
    ["preview", ""],
    ["preview", "--export", ""],
    ["review", "", "--against", "HEAD"],
    ["review", "messages/hello.md", "--against", "HEAD", "--export", ""],
    ["rules", ""],
    ["shots", "messages/hello.md", "--out", ""],
    ["tone", ""],
    ["init", ""],
]


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_an_empty_path_is_refused(
    call: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As of a variable of the shell that is not set."""
    monkeypatch.chdir(tmp_path)
    assert run(call) == 2
    assert "the path is empty; name one" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
