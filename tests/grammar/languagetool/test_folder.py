"""What is looked for on the disk before anything is started: LanguageTool's folder and Java."""

from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.grammar.languagetool.folder import find_jar, find_java, version_of


def java(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a program the only one that is called java."""
    path = folder / "java"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/nothing")


def test_the_newest_one_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By number: 6.10 is newer than 6.8. What is no such folder, or has no server in it, does not count."""
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    for name in ("LanguageTool-6.8", "LanguageTool-6.10", "LanguageTool-5.9", "LanguageTool-x", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "languagetool-server.jar").write_bytes(b"")
    (tmp_path / "LanguageTool-7.0").mkdir()

    assert version_of(find_jar()) == "6.10"


def test_a_missing_folder_is_said_and_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched into it either."""
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))

    with pytest.raises(UsageError, match=r"there is no LanguageTool in .*none; put LanguageTool's folder"):
        find_jar()
    assert not (tmp_path / "none").exists()


def test_what_nobody_has_verified_is_not_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package can be told to take any download."""
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    monkeypatch.setenv("LTP_BYPASS_VERIFIED_DOWNLOADS", "true")

    with pytest.raises(UsageError, match="may be anything; unset LTP_BYPASS_VERIFIED_DOWNLOADS"):
        find_jar()


def test_no_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said what to install."""
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(UsageError, match="needs Java 17, which is not installed; install one"):
        find_java()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo 'openjdk version \"11.0.2\"' >&2", "is Java 11"),
        ("echo 'java version \"1.8.0_292\"' >&2", "is Java 8"),
        ("echo 'No Java runtime present' >&2; exit 1", "not installed"),
        ("echo 'something else'", "not installed"),
    ],
)
def test_a_java_that_will_not_do(script: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too old, a stand-in for one, or one that says no version."""
    java(tmp_path, script, monkeypatch)

    with pytest.raises(UsageError, match=words):
        find_java()


def test_a_java_that_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the least version, or later."""
    java(tmp_path, "echo 'openjdk version \"17\" 2021-09-14' >&2", monkeypatch)

    assert find_java() == str(tmp_path / "java")
