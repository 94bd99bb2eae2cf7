"""Starting a server that will not start: one clear error, and no process left."""

from pathlib import Path

import psutil
import pytest

from brandkit.errors import UsageError
from brandkit.grammar.languagetool import server
from brandkit.grammar.languagetool.server import address_of_server


@pytest.fixture
def java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a java that writes down each of its starts, and then does what the file `does` says."""
    path = tmp_path / "java"
    path.write_text(
        f'#!/bin/sh\n[ "$1" = -version ] && echo \'openjdk version "21.0.1"\' && exit\n'
        f"echo $$ >> {tmp_path}/starts\n. {tmp_path}/does\n",
        "utf-8",
    )
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    address_of_server.cache_clear()
    return tmp_path


def starts(java: Path) -> list[int]:
    """Return the processes that were started."""
    return [int(line) for line in (java / "starts").read_text("utf-8").split()]


def test_one_that_ends_at_once_is_not_tried_again(java: Path) -> None:
    """The package would try 918 ports. Its own words are told."""
    (java / "does").write_text("echo Exception in thread main: no rules >&2; exit 1", "utf-8")

    with pytest.raises(UsageError, match="ended at once: Exception in thread main: no rules"):
        address_of_server(java / "x.jar")
    assert len(starts(java)) == 1


def test_a_port_that_is_taken_is_left_to_its_owner(java: Path) -> None:
    """Another one is tried, and another."""
    (java / "does").write_text("echo java.net.BindException: Address already in use; exit 1", "utf-8")

    with pytest.raises(UsageError, match="no free port"):
        address_of_server(java / "x.jar")
    assert len(starts(java)) == 3


def test_one_that_is_never_ready_is_stopped(java: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while that is long enough for a busy computer."""
    monkeypatch.setattr(server, "_DEADLINE", 0.5)
    (java / "does").write_text("echo loading; exec sleep 60", "utf-8")

    with pytest.raises(UsageError, match=r"not ready after 0\.5 seconds: loading"):
        address_of_server(java / "x.jar")
    assert not any(map(psutil.pid_exists, starts(java)))
