"""Serving the preview on this computer alone, until it is stopped."""

import asyncio
import secrets
import signal
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import uvicorn

from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen
from brandkit.preview.app import make_app
from brandkit.preview.changes import OTHERS, Changes, end, tell
from brandkit.preview.guard import Pass, guarded
from brandkit.preview.hands import SHARES, dismiss, hire, settle, wanted_hands
from brandkit.preview.others import Others, look_for_others
from brandkit.preview.session import Session, forget, is_in_full, warmed
from brandkit.preview.watching import watch

LOOPBACK = "127.0.0.1"
NAMES = (LOOPBACK, "localhost", "[::1]")
"""What this computer calls itself."""
TOKEN_BYTES = 24
"""As many as nobody guesses: 192 bits."""


@frozen
class _Serving:
    """What runs until it is stopped."""

    session: Session
    others: Others
    server: uvicorn.Server
    listener: socket.socket
    changes: Changes
    watched: tuple[Path, ...]
    address: str


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
    token = secrets.token_urlsafe(TOKEN_BYTES)
    changes, others = Changes(), Others()
    app = guarded(make_app(session, changes, others), Pass(token, _hosts(number)))
    address = f"http://{LOOPBACK}:{number}/{token}/"
    serving = _Serving(session, others, uvicorn.Server(_config(app)), listener, changes, tuple(watched), address)
    with suppress(KeyboardInterrupt):  # Ctrl+C before the server listens to it itself
        asyncio.run(_run(serving, started))


def _config(app: Callable[..., object]) -> uvicorn.Config:
    """Return how to serve: with the one parser whose paths the guard knows, nothing believed that a proxy would say."""
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        loop="asyncio",
        proxy_headers=False,
        server_header=False,
        access_log=False,
        log_level="critical",
        timeout_graceful_shutdown=1,
    )


def _hosts(port: int) -> frozenset[str]:
    """Return what browsers may call this server; they leave out port 80."""
    ports = (f":{port}", "") if port == 80 else (f":{port}",)
    return frozenset(f"{name}{port}" for name in NAMES for port in ports)


async def _run(serving: _Serving, started: Callable[[str], None]) -> None:
    stop = asyncio.Event()
    watching = asyncio.create_task(watch(serving.watched, stop, lambda changed: _news(serving, changed)))
    beginning = asyncio.create_task(_begin(serving, started))
    helping = [asyncio.create_task(each) for each in (_hire(serving), _lint(serving))]
    try:
        await serving.server.serve(sockets=[serving.listener])
    finally:
        stop.set()
        beginning.cancel()
        for each in helping:
            each.cancel()
        await asyncio.gather(watching, *helping, return_exceptions=True)
        dismiss(serving.session.hands)


async def _begin(serving: _Serving, started: Callable[[str], None]) -> None:
    """Say the address once there is an answer to be had, and stop at once when that is wanted, open pages or not."""
    while not serving.server.started:
        await asyncio.sleep(0.005)

    def leave() -> None:
        serving.server.should_exit = True
        end(serving.changes)

    for each in (signal.SIGINT, signal.SIGTERM):
        # Only the main thread hears signals; on Windows uvicorn's own way has to do, which waits for open pages.
        with suppress(NotImplementedError, ValueError, RuntimeError):
            asyncio.get_running_loop().add_signal_handler(each, leave)
    started(serving.address)


async def _news(serving: _Serving, changed: frozenset[Path]) -> None:
    await asyncio.to_thread(forget, serving.session, changed)
    tell(serving.changes)


async def _lint(serving: _Serving) -> None:
    await look_for_others(serving.others, lambda: tell(serving.changes, OTHERS))


async def _hire(serving: _Serving) -> None:
    """Start the other processes that share the work; the first page does not wait for them."""
    session = serving.session
    while not session.good:
        await asyncio.sleep(0.05)
    if not is_in_full(session):
        tell(serving.changes)
    count = wanted_hands() - len(session.hands)
    if count > 0:
        more = await asyncio.to_thread(lambda: warmed(session, tuple(hire(SHARES) for _ in range(count))))
        session.hands = (*session.hands, *more)
    settle()


def _listener(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
    except OSError as error:
        listener.close()
        words = f"port {port} of this computer cannot be used: {(error.strerror or str(error)).lower()}"
        raise UsageError([Fault(words, "name another one with --port, or leave it out")]) from error
    return listener
