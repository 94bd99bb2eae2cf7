"""A LanguageTool server of our own: started on this computer, for this process, and stopped with it."""

import atexit
import secrets
import shutil
import subprocess
import tempfile
import time
from functools import lru_cache
from pathlib import Path

from brandkit.errors import Fault, UsageError
from brandkit.grammar.languagetool.folder import OR_A_SERVER, find_java

_DEADLINE = 120.0
"""Seconds until it is ready; it takes 5 on a quiet computer and 13 on a busy one."""
_TRIES = 3
"""Ports; one is seldom taken, and where three fail it is for another reason."""
_PORTS = range(20_000, 30_000)
"""Below those that systems give to connections that go out."""
_READY, _TAKEN = b"Server started", b"Address already in use"
_SETTINGS = """\
pipelineCaching=true
maxPipelinePoolSize=4
pipelineExpireTimeInSeconds=3600
"""
"""A checker for each language is kept: making one takes several times as long as checking a message."""


@lru_cache(maxsize=1)  # one server for a process, whoever asks
def address_of_server(jar: Path) -> str:
    """Start the server of a jar and return its address, once it is ready.

    Raises:
        UsageError: it cannot be started; with its own last words.
    """
    java = find_java()
    folder = Path(tempfile.mkdtemp(prefix="brandkit-languagetool-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    settings, log = folder / "server.properties", folder / "server.log"
    settings.write_text(_SETTINGS, "utf-8")
    for _ in range(_TRIES):
        port = secrets.choice(_PORTS)
        command = [java, "-cp", str(jar), "org.languagetool.server.HTTPServer", "--port", str(port)]
        if _is_started([*command, "--config", str(settings)], log):
            return f"http://127.0.0.1:{port}"
    raise _unusable("no free port was found for it")


def _is_started(command: list[str], log: Path) -> bool:
    """Start a server and wait until it says that it is ready; return False where somebody else has its port.

    Its own words are waited for, not an answer at its port: that could be another program's.
    """
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)  # noqa: S603
    atexit.register(_stop, process)
    end = time.monotonic() + _DEADLINE
    while time.monotonic() < end:
        said = log.read_bytes()
        if _READY in said:
            return True
        if process.poll() is not None:
            if _TAKEN in log.read_bytes():
                return False
            raise _unusable(f"its server ended at once: {_last_words(log)}")
        time.sleep(0.05)
    _stop(process)
    raise _unusable(f"its server was not ready after {_DEADLINE:g} seconds: {_last_words(log)}")


def _stop(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _last_words(log: Path) -> str:
    """Return the line of a log that says why: Java's own error, else the last one."""
    lines = [line.strip() for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
    telling = [line for line in lines if "Exception" in line or line.startswith("Error")]
    return (telling or lines or ["it said nothing"])[-1][:300]


def _unusable(what: str) -> UsageError:
    return UsageError([Fault(f"LanguageTool cannot be started: {what}", f"mend that, {OR_A_SERVER}")])
