"""A preview that runs as users run it, and plain words with it over a socket."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which something has gone wrong, on however slow a machine."""


class Served(NamedTuple):
    """A preview that runs."""

    process: "subprocess.Popen[str]"
    port: int
    token: str

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/{self.token}/"


class Answer(NamedTuple):
    """What came back: its status, its headers in small letters, and what stands below them."""

    status: int
    headers: dict[str, str]
    body: str


@contextmanager
def served(*arguments: str | Path) -> Iterator[Served]:
    """Run ``brandkit preview`` while the block lasts."""
    command = [sys.executable, "-m", "brandkit", "preview", *map(str, arguments)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        said = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/([\w-]+)/", said)
        assert found, f"{said}{process.communicate(timeout=PATIENCE)[1]}"
        yield Served(process, int(found[1]), found[2])
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
            raise


def asked(port: int, *lines: str, body: str = "") -> Answer:
    """Return the answer to a request that is sent as it stands, line by line."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall("\r\n".join([*lines, "Connection: close", "", body]).encode("latin-1"))
        return _answer(b"".join(iter(lambda: connection.recv(65536), b"")))


def head_of(path: str, port: int, method: str = "GET", others: Sequence[str] = ()) -> list[str]:
    """Return the lines of a request as a browser on this computer sends them."""
    return [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", *others]


def _answer(raw: bytes) -> Answer:
    head, _, body = raw.decode("utf-8", "replace").partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    headers = [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
    return Answer(int(first.split()[1]), dict(headers), body)
