"""Serving the preview on this computer alone, until it is stopped."""

import asyncio
import secrets
import socket
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn
from watchfiles import awatch

from brandkit.errors import Fault, UsageError
from brandkit.preview.app import make_app
from brandkit.preview.changes import Changes, tell
from brandkit.preview.guard import Pass, guarded
from brandkit.preview.crew import dismiss, hire
from brandkit.preview.session import Session, forget

LOOPBACK = "127.0.0.1"
SETTLE = 30
"""Milliseconds without a change after which files are looked at: editors write a file in several steps."""


def serve(session: Session, port: int, watched: Sequence[Path], started: Callable[[str], None]) -> None:
    """Serve until somebody stops it.

    Args:
        session: what is shown.
        port: of this computer; 0: any that is free.
        watched: folders whose changes are told to the page.
        started: is given the page's address once it can be opened.

    Raises:
        UsageError: the port is taken.
    """
    listener = _listener(port)
    number = listener.getsockname()[1]
    token = secrets.token_urlsafe(24)
    hosts = frozenset(f"{name}:{number}" for name in (LOOPBACK, "localhost", "[::1]"))
    changes = Changes()
    app = guarded(make_app(session, changes), Pass(token, hosts))
    config = uvicorn.Config(app, log_level="error", access_log=False, server_header=False, timeout_graceful_shutdown=1)
    address = f"http://{LOOPBACK}:{number}/{token}/"
    asyncio.run(_run(session, uvicorn.Server(config), listener, changes, watched, lambda: started(address)))


async def _run(
    session: Session,
    server: uvicorn.Server,
    listener: socket.socket,
    changes: Changes,
    watched: Sequence[Path],
    ready: Callable[[], None],
) -> None:
    stop = asyncio.Event()
    watching = asyncio.create_task(_watch(session, changes, watched, stop))
    hiring = asyncio.create_task(_hire_when_started(server, session))
    telling = asyncio.create_task(_tell_when_started(server, ready))
    try:
        await server.serve(sockets=[listener])
    finally:
        stop.set()
        telling.cancel()
        hiring.cancel()
        await watching
        dismiss(session.hands)


async def _tell_when_started(server: uvicorn.Server, ready: Callable[[], None]) -> None:
    while not server.started:
        await asyncio.sleep(0.005)
    ready()


async def _hire_when_started(server: uvicorn.Server, session: Session) -> None:
    """Start the processes that share the work; the first page does not wait for them."""
    while not (server.started and session.good):
        await asyncio.sleep(0.05)
    session.hands = await asyncio.to_thread(hire)


async def _watch(session: Session, changes: Changes, watched: Sequence[Path], stop: asyncio.Event) -> None:
    async for _ in awatch(*watched, stop_event=stop, step=SETTLE, debounce=200):
        await asyncio.to_thread(forget, session)
        tell(changes)


def _listener(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
    except OSError as error:
        listener.close()
        words = f"port {port} of this computer cannot be used: {error.strerror}"
        raise UsageError([Fault(words, "name another one with --port, or leave it out")]) from error
    return listener
