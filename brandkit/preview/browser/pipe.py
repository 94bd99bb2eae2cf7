"""The DevTools protocol over two pipes: one question and one answer at a time, each with a time limit.

Messages are JSON, each ended by a NUL (chromedevtools.github.io/devtools-protocol, ``--remote-debugging-pipe``). The
browser reads file 3 and writes file 4; no port is opened, so nobody else can ask it.
"""

import json
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import field
from pathlib import Path
from typing import Any

from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import mutable
from brandkit.preview.browser.find import quiet_flags

MOST_SECONDS = 120.0
"""For one answer. A page is there within one; a browser that starts for the first time may take ten."""
_READ, _WRITE = 3, 4
_CHUNK = 1 << 16


@mutable
class Pipe:
    """A running browser."""

    process: "subprocess.Popen[bytes]"
    to: int
    """The file that it reads."""
    of: int
    """The file that it writes."""
    errors: Path
    """What it says on its error stream."""
    number: int = 0
    """Of the last question."""
    rest: bytes = b""
    """What has come of the next message."""
    tab: str = ""
    """The session of the page that is asked."""
    heard: list[str] = field(default_factory=list)
    """The events that it has told of since the last question: an answer may come after what it brings about."""


@contextmanager
def running(browser: str) -> Iterator[Pipe]:
    """Start a browser with a profile of its own; at the end both are gone.

    Raises:
        UsageError: it does not start, or this system has no such pipes.
    """
    if os.name != "posix":
        raise UsageError([Fault("pictures are not made on this system yet", "run it on Linux, macOS or WSL")])
    # A browser's last writes may come while its folder is being removed.
    with tempfile.TemporaryDirectory(prefix="brandkit-", ignore_cleanup_errors=True) as name:
        pipe = _start(browser, Path(name))
        try:
            yield pipe
        finally:
            _stop(pipe)


def ask(pipe: Pipe, method: str, values: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return what the browser answers to a question.

    Raises:
        UsageError: it refuses, ends, or does not answer in time.
    """
    pipe.number += 1
    pipe.heard.clear()
    question = {"id": pipe.number, "method": method, "params": values or {}}
    _write(pipe, {**question, "sessionId": pipe.tab} if pipe.tab else question)
    until = time.monotonic() + MOST_SECONDS
    while True:
        told = _next(pipe, until)
        if told.get("id") == pipe.number:
            if "error" in told:
                raise _failed(pipe, f"the browser refuses {method}: {told['error'].get('message', '')}")
            found: dict[str, Any] = told["result"]
            return found
        pipe.heard.append(told.get("method", ""))


def wait_for(pipe: Pipe, event: str) -> None:
    """Wait until the browser has told of something since the last question. Raises as `ask`."""
    until = time.monotonic() + MOST_SECONDS
    while event not in pipe.heard:
        pipe.heard.append(_next(pipe, until).get("method", ""))


def _start(browser: str, folder: Path) -> Pipe:
    to_read, to_write = os.pipe()
    of_read, of_write = os.pipe()
    errors = folder / "errors.txt"

    def take_pipes() -> None:
        # Up first, so that neither is closed by putting the other in its place.
        first, second = os.dup2(to_read, 100), os.dup2(of_write, 101)
        os.dup2(first, _READ)
        os.dup2(second, _WRITE)

    command = [browser, *quiet_flags(folder / "profile"), "--remote-debugging-pipe", "about:blank"]
    try:
        with errors.open("wb") as told:
            process = subprocess.Popen(  # noqa: S603 - the user's own browser, with flags of ours
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=told,
                close_fds=False,
                preexec_fn=take_pipes,  # noqa: PLW1509 - the only way to these two numbers; no thread runs yet
                start_new_session=True,
                env={**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder)},
            )
    except OSError as error:
        words = f"{browser} does not start: {error.strerror}"
        raise UsageError([Fault(words, "name another one with --browser PATH")]) from error
    finally:
        os.close(to_read)
        os.close(of_write)
    return Pipe(process, to_write, of_read, errors)


def _stop(pipe: Pipe) -> None:
    """End the browser and all that it has started."""
    for file in (pipe.to, pipe.of):
        os.close(file)
    with suppress(subprocess.TimeoutExpired):
        pipe.process.wait(2)  # it ends by itself once its pipes are closed
    with suppress(ProcessLookupError):
        os.killpg(pipe.process.pid, signal.SIGKILL)
    pipe.process.wait()


def _write(pipe: Pipe, message: Mapping[str, Any]) -> None:
    left = json.dumps(message).encode() + b"\0"
    try:
        while left:
            left = left[os.write(pipe.to, left) :]
    except OSError as error:
        raise _failed(pipe, "the browser has ended") from error


def _next(pipe: Pipe, until: float) -> dict[str, Any]:
    """Return the browser's next message."""
    while b"\0" not in pipe.rest:
        ready, _, _ = select.select([pipe.of], [], [], max(0.0, until - time.monotonic()))
        if not ready:
            raise _failed(pipe, f"the browser did not answer within {MOST_SECONDS:.0f} seconds")
        chunk = os.read(pipe.of, _CHUNK)
        if not chunk:
            raise _failed(pipe, "the browser has ended")
        pipe.rest += chunk
    message, _, pipe.rest = pipe.rest.partition(b"\0")
    found: dict[str, Any] = json.loads(message)
    return found


def _failed(pipe: Pipe, words: str) -> UsageError:
    said = pipe.errors.read_text("utf-8", "replace").strip().splitlines()[-1:] if pipe.errors.exists() else []
    return UsageError([Fault(words, f"look whether it starts by itself{'; it said: ' + said[0] if said else ''}")])
