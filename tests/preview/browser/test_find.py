"""Which browser is used; and what is told where there is none."""

from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.preview.browser.find import browser_at, find_browser, quiet_flags


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a program."""
    made = tmp_path / "chrome-of-mine"
    made.write_text("#!/bin/sh\n")
    made.chmod(0o755)
    return made


def test_none_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to install, and how to name one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("BRANDKIT_CHROMIUM", raising=False)
    monkeypatch.setattr("brandkit.preview.browser.find.BROWSERS", ("chromium",))

    assert find_browser() is None
    with pytest.raises(UsageError, match=r"no Chromium .* apt-get install chromium.*--browser PATH.*BRANDKIT_CHROMIUM"):
        browser_at(None)


def test_named_one_counts(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option before the variable, the variable before what is found."""
    monkeypatch.setenv("BRANDKIT_CHROMIUM", str(program))

    assert browser_at(None) == find_browser() == str(program)
    with pytest.raises(UsageError, match="nowhere is no program"):
        browser_at(Path("nowhere"))
    monkeypatch.setenv("BRANDKIT_CHROMIUM", "nowhere")
    assert browser_at(program) == str(program)
    with pytest.raises(UsageError, match="nowhere is no program"):
        browser_at(None)


def test_nothing_is_fetched(tmp_path: Path) -> None:
    """By no name and no address, and nothing is written but in the given folder."""
    flags = quiet_flags(tmp_path)

    assert "--host-resolver-rules=MAP * ~NOTFOUND" in flags
    assert f"--user-data-dir={tmp_path}" in flags
    assert not [each for each in flags if each.startswith("--remote-debugging-port")]
