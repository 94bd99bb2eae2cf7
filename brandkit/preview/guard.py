"""Who may ask: this computer's own browser, from the page that was opened with this start's token, and nobody else."""

import hmac
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, TypeAlias

from brandkit.model.frozen import frozen

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

_FROM_HERE = frozenset({"", "same-origin", "none"})
"""What ``Sec-Fetch-Site`` says of a page of our own, or of an address that somebody typed; ``""``: an older browser."""
HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
PAGE_POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    b"frame-src 'self'; font-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


@frozen
class Pass:
    """What a request must show."""

    token: str
    """The first step of every path."""
    hosts: frozenset[str]
    """What the ``Host`` header may say, port included."""


def guarded(app: App, needed: Pass) -> App:
    """Return an application that answers only whom it may, and whose answers nobody keeps, frames or guesses at."""

    async def serve(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        why = refusal(scope, needed)
        if why:
            await _refuse(send, why)
            return
        await app(_without_token(scope, needed), receive, _with_headers(send))

    return serve


def refusal(scope: Mapping[str, Any], needed: Pass) -> str:
    """Return why a request is not answered; ``""``: it is."""
    headers: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    host = headers.get("host", [])
    if len(host) != 1 or host[0].lower() not in needed.hosts:
        return "this address is not the one that brandkit printed"
    if any(each.lower() != f"http://{host[0].lower()}" for each in headers.get("origin", [])):
        return "another page asks"
    if not _FROM_HERE.issuperset(headers.get("sec-fetch-site", [])):
        return "another page asks"
    step = scope["path"].split("/", 2)
    if len(step) < 3 or not hmac.compare_digest(step[1].encode(), needed.token.encode()):
        return "the token is missing, or of another start; open the address that brandkit printed"
    return ""


def _without_token(scope: Message, needed: Pass) -> Message:
    path = scope["path"][len(needed.token) + 1 :]
    return {**scope, "path": path, "raw_path": path.encode()}


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = [*message.get("headers", [])]
            known = {name.lower() for name, _ in own}
            policy = () if b"content-security-policy" in known else ((b"content-security-policy", PAGE_POLICY),)
            message = {**message, "headers": [*own, *HEADERS, *policy]}
        await send(message)

    return sent


async def _refuse(send: Send, why: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *HEADERS]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": f"refused: {why}\n".encode()})
