"""A preview that runs as its users run it, and what its processes hold in memory."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Server:
    """A preview, and when it was asked for."""

    number: int
    """Of the process."""
    port: int
    token: str
    began: float
    """By `time.perf_counter`, just before the command."""

    @property
    def address(self) -> str:
        """What is opened in a browser."""
        return f"http://127.0.0.1:{self.port}/{self.token}/"


@contextmanager
def serving(folder: Path, options: Sequence[str] = ()) -> Iterator[Server]:
    """Run ``brandkit preview`` for a folder while the block lasts."""
    command = [sys.executable, "-m", "brandkit", "preview", ".", *options]
    # A user's Python keeps what it has compiled; some build machines are told not to.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True, env=kept)
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)/([\w-]+)/", process.stdout.readline())
        assert found, "the preview did not start"
        yield Server(process.pid, int(found[1]), found[2], began)
    finally:
        process.terminate()
        process.wait(60)


def page_of(server: Server) -> str:
    """Return the first page."""
    return _answer(server, "GET", "", None)


def typed(server: Server, query: str, texts: Mapping[str, str]) -> str:
    """Return what the page shows of texts that are not saved."""
    return _answer(server, "POST", "edit/view", json.dumps({"query": query, "texts": dict(texts)}))


def _answer(server: Server, method: str, path: str, body: str | None) -> str:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    headers = {"content-type": "application/json"} if body else {}
    connection.request(method, f"/{server.token}/{path}", body, headers)
    answer = connection.getresponse()
    text = answer.read().decode("utf-8")
    connection.close()
    if answer.status != 200:
        raise RuntimeError(text[:1000])
    return text


def memory_of(server: Server) -> float | None:
    """Return the megabytes that a preview's processes hold, shared ones counted once; None where nothing tells it."""
    found = [_held(number) for number in _family(server.number)]
    return sum(each for each in found if each) / 1024 if any(found) else None


def _family(number: int) -> Iterator[int]:
    yield number
    for file in Path(f"/proc/{number}/task").glob("*/children"):
        for child in file.read_text("ascii").split():
            yield from _family(int(child))


def _held(number: int) -> int | None:
    """Return kilobytes."""
    file = Path(f"/proc/{number}/smaps_rollup")
    found = re.search(r"^Pss:\s+(\d+) kB", file.read_text("ascii"), re.MULTILINE) if file.is_file() else None
    return int(found[1]) if found else None
