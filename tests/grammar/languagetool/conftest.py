"""A real LanguageTool, as `make languagetool` fetched it: a server on this computer, and a folder to start one from."""

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

LIBS = Path(__file__).parents[3] / ".cache" / "languagetool" / "libs"
VERSION = "6.8"
DEADLINE = 180.0


@pytest.fixture(scope="session")
def libs() -> Path:
    """Return the folder of LanguageTool's jars. Without them or Java its tests are left out, but not in CI."""
    missing = [
        name
        for name, is_there in (("Java", shutil.which("java")), (str(LIBS), any(LIBS.glob("*.jar"))))
        if not is_there
    ]
    if missing:
        words = (
            f"LanguageTool is not asked, since there is no {' and no '.join(missing)}: `make languagetool` fetches it"
        )
        if os.environ.get("BRANDKIT_LANGUAGETOOL") == "required":
            pytest.fail(words)
        pytest.skip(words)
    return LIBS


@pytest.fixture(scope="session")
def server(libs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a server, yield its address when it is healthy, and stop it."""
    log = tmp_path_factory.mktemp("languagetool") / "server.log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["java", "-Xmx512m", "-cp", f"{libs}/*", "org.languagetool.server.HTTPServer", "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(f"{address}/v2/healthcheck", process, log)
        yield address
    finally:
        process.terminate()
        process.wait(20)


def _wait(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                if answer.read() == b"OK":
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"LanguageTool did not start: {log.read_text('utf-8', 'replace')[-2000:]}")


@pytest.fixture(scope="session")
def folder(libs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder as language-tool-python keeps it: LanguageTool-6.8, with a server that names all other jars."""
    place = tmp_path_factory.mktemp("ltp")
    home = place / f"LanguageTool-{VERSION}"
    home.mkdir()
    jars = " ".join(jar.as_uri() for jar in sorted(libs.glob("*.jar")))
    with zipfile.ZipFile(home / "languagetool-server.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", f"Manifest-Version: 1.0\r\n{_folded(f'Class-Path: {jars}')}\r\n\r\n")
    return place


def _folded(line: str) -> str:
    """Return a line of a manifest, in pieces of 70 characters; those after the first begin with a space."""
    return "\r\n ".join(line[start : start + 70] for start in range(0, len(line), 70))
