"""The server as a process: where it listens, how it ends, and that nothing of a page that is gone is kept."""

import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.preview.serving import PATIENCE, ROOT, Served, asked, head_of, served

pytestmark = pytest.mark.slow

SALE = ROOT / "examples" / "sale"


def listening(of: Served) -> socket.socket:
    """Return a connection on which the server tells of changes, once it has said where things stand."""
    connection = socket.create_connection(("127.0.0.1", of.port), timeout=PATIENCE)
    connection.sendall("\r\n".join([*head_of(f"/{of.token}/events", of.port), "", ""]).encode())
    heard = b""
    while b"event: files" not in heard:
        heard += connection.recv(4096)
    return connection


def comes_true(condition: Callable[[], bool]) -> bool:
    """Return whether something comes true while one waits."""
    end = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_ends_well_with_an_open_page(how: signal.Signals) -> None:
    """Ctrl+C is how it ends: nothing went wrong, and no traceback says so."""
    with served(SALE) as running, listening(running) as connection:
        running.process.send_signal(how)
        said = running.process.communicate(timeout=PATIENCE)
        rest = b"".join(iter(lambda: connection.recv(4096), b""))

    assert (running.process.returncode, said[1]) == (0, "")
    assert rest.endswith(b"0\r\n\r\n")  # the stream was ended, not cut


def test_a_port_that_is_taken_is_an_error_in_words() -> None:
    """It names the port, and what to do."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(AssertionError) as caught, served(SALE, "--port", str(port)):
            pass

    assert f"port {port} of this computer cannot be used: address already in use" in str(caught.value)
    assert "Traceback" not in str(caught.value)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are counted in /proc")
def test_keeps_nothing_of_a_page_that_is_closed() -> None:
    """Each of twenty streams is let go of when its page is."""
    with served(SALE) as running:
        folder = Path(f"/proc/{running.process.pid}/fd")
        asked(running.port, *head_of(f"/{running.token}/assets/icon.svg", running.port))
        before = len([*folder.iterdir()])
        every = [listening(running) for _ in range(20)]
        during = len([*folder.iterdir()])
        for each in every:
            each.close()

        assert during >= before + 20
        assert comes_true(lambda: len([*folder.iterdir()]) <= before)


def test_listens_on_this_computer_alone(sale: Served) -> None:
    """Not on its other addresses."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe, pytest.raises(OSError):
        probe.connect(("127.0.0.2", sale.port))


def test_the_page_is_told_when_there_is_more_than_at_first() -> None:
    """What rules of prose find comes behind the first page, which says so."""
    with served(SALE) as running, listening(running) as connection:
        soon = "is shown in a moment"
        page = asked(running.port, *head_of(f"/{running.token}/", running.port)).body
        assert (soon in page) == ("as far as was looked" in page)
        heard = b""
        while soon in page and b"data: 1" not in heard:
            heard += connection.recv(4096)
        assert soon not in asked(running.port, *head_of(f"/{running.token}/view", running.port)).body
