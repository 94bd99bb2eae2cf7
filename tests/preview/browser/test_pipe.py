"""A program that is asked over pipes: what it answers, and what is told when it does not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.preview.browser import pipe
from brandkit.preview.browser.pipe import ask, running, wait_for

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the pipes have these numbers on POSIX only")

HEAD = f"""#!{sys.executable}
import json, os, sys, time
def asked():
    rest = b""
    while b"\\0" not in rest:
        chunk = os.read(3, 100)
        if not chunk: sys.exit()
        rest += chunk
    return json.loads(rest[:-1])
def tell(value):
    os.write(4, json.dumps(value).encode() + b"\\0")
"""


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """Return where a program can be put."""
    return tmp_path / "browser"


def program(path: Path, body: str) -> str:
    """Write a program that speaks as a browser does."""
    path.write_text(HEAD + body)
    path.chmod(0o755)
    return str(path)


def test_answer_is_the_one_to_the_question(browser: Path) -> None:
    """Whatever else is told meanwhile; an answer may come in pieces."""
    body = """
while True:
    question = asked()
    tell({"method": "Noise"})
    tell({"id": question["id"], "result": question["params"]})
"""
    with running(program(browser, body)) as one:
        assert ask(one, "Echo", {"text": "é" * 100_000}) == {"text": "é" * 100_000}
        assert ask(one, "Echo") == {}


def test_refusal_is_told(browser: Path) -> None:
    """In the browser's words."""
    body = 'q = asked()\ntell({"id": q["id"], "error": {"message": "no such page"}})\nasked()\n'
    with running(program(browser, body)) as one, pytest.raises(UsageError, match=r"refuses Page.go: no such page"):
        ask(one, "Page.go")


def test_end_is_told(browser: Path) -> None:
    """With the last that it said."""
    with (
        running(program(browser, 'sys.stderr.write("no display\\n")')) as one,
        pytest.raises(UsageError, match=r"has ended.*no display"),
    ):
        ask(one, "Page.go")


def test_silence_has_an_end(browser: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser may hang; it is ended with all that it started, and its folder is gone."""
    monkeypatch.setattr(pipe, "MOST_SECONDS", 0.3)
    body = "import subprocess\nsubprocess.Popen(['sleep', '1000'])\nasked()\ntime.sleep(1000)\n"
    with pytest.raises(UsageError, match="did not answer"), running(program(browser, body)) as one:
        ask(one, "Page.go")
    listed = subprocess.run(["ps", "-eo", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    living = {line.split()[0] for line in listed.splitlines() if not line.split()[1].startswith("Z")}

    assert one.process.returncode is not None
    assert str(one.process.pid) not in living
    assert not one.errors.parent.exists()


def test_event_is_waited_for(browser: Path) -> None:
    """Others before it are passed over; it may come before the answer."""
    body = (
        'asked()\ntell({"id": 1, "result": {}})\ntell({"method": "Other"})\ntell({"method": "Page.loaded"})\nasked()\n'
    )
    with running(program(browser, body)) as one:
        ask(one, "Page.enable")
        wait_for(one, "Page.loaded")


def test_what_is_no_program_is_told(tmp_path: Path) -> None:
    """With what to do."""
    with pytest.raises(UsageError, match="does not start"), running(str(tmp_path)):
        raise AssertionError
