"""Who may ask: this computer's own browser, from the page that was opened with this start's token, and nobody else.

Any website that somebody visits can send requests to this computer, and can have a name of its own point to it. So a
request must name this server as its host, must not come from another page, and must know the token.
"""

import hmac
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any, TypeAlias

from brandkit.model.frozen import frozen

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]
Headers: TypeAlias = Mapping[str, Sequence[str]]
"""By name in small letters, all values."""

MOST_BODY = 1024 * 1024
"""Bytes of a body: a message with everything around it, and far more than anybody writes by hand."""
MOST_QUERY = 8192
"""Bytes of what stands behind the question mark."""
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
_FROM_HERE = frozenset({"same-origin", "none"})
"""What ``Sec-Fetch-Site`` says of a page of our own, or of an address that somebody typed."""
_NAME = rb"[A-Za-z0-9_-][A-Za-z0-9_.-]*"
_STEPS = re.compile(rb"(?:%b(?:/%b)*)?" % (_NAME, _NAME))
"""Paths that there can be: plain names. Nothing is ever decoded, so nothing can be hidden in a code."""


@frozen
class Pass:
    """What a request must show."""

    token: str
    """The first step of every path."""
    hosts: frozenset[str]
    """What the ``Host`` header may say, port included."""


@frozen
class Refusal:
    """Why a request is not answered."""

    status: int
    why: str


def guarded(app: App, needed: Pass) -> App:
    """Return an application that answers only whom it may, and whose answers nobody keeps, frames or guesses at."""

    async def serve(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})  # before it is accepted: the answer is a 403
        elif scope["type"] != "http":
            await app(scope, receive, send)
        elif refused := refusal(scope, needed):
            await _refuse(send, refused)
        else:
            await app(_without_token(scope, needed), receive, _with_headers(send))

    return serve


def refusal(scope: Mapping[str, Any], needed: Pass) -> Refusal | None:
    """Return why a request is not answered; None: it is. Who asks is looked at before what is asked for."""
    headers: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    return _of_who(headers, needed) or _of_path(scope, needed) or _of_what(scope, headers)


def _of_who(headers: Headers, needed: Pass) -> Refusal | None:
    host = headers.get("host", ())
    if len(host) != 1 or host[0].lower() not in needed.hosts:
        return Refusal(403, "this address is not the one that brandkit printed")
    if any(each.lower() != f"http://{host[0].lower()}" for each in headers.get("origin", ())):
        return Refusal(403, "another page asks")
    if not _FROM_HERE.issuperset(headers.get("sec-fetch-site", ())):  # browsers of before 2023 do not send it
        return Refusal(403, "another page asks")
    return None


def _of_path(scope: Mapping[str, Any], needed: Pass) -> Refusal | None:
    # The path as it was sent: what a server makes of it in between is decoded, and depends on the server.
    start, _, steps = scope["raw_path"].removeprefix(b"/").partition(b"/")
    if not hmac.compare_digest(b"/" + start, scope["raw_path"][:1] + needed.token.encode()):
        return Refusal(403, "the token is missing, or of another start; open the address that brandkit printed")
    if scope["raw_path"].count(b"/") < 2 or not _STEPS.fullmatch(steps):
        return Refusal(404, "there is no such page; the address that brandkit printed ends with a slash")
    return None


def _of_what(scope: Mapping[str, Any], headers: Headers) -> Refusal | None:
    length = headers.get("content-length", ())
    if scope["method"] not in ("GET", "POST"):
        return Refusal(405, "only GET and POST are answered")
    if len(scope["query_string"]) > MOST_QUERY:
        return Refusal(414, f"the address is longer than {MOST_QUERY:,} bytes")
    if scope["method"] == "GET":
        return Refusal(400, "a GET has no body") if "transfer-encoding" in headers or set(length) - {"0"} else None
    if headers.get("content-type", ()) not in (["application/json"], ["application/json; charset=utf-8"]):
        return Refusal(415, "only JSON is taken")  # a form of another page cannot send it without asking first
    if len(length) != 1 or "transfer-encoding" in headers:
        return Refusal(411, "the length of the body must be told")
    if not length[0].isdecimal() or int(length[0][:12]) > MOST_BODY:
        return Refusal(413, f"the body is larger than {MOST_BODY:,} bytes")
    return None


def _without_token(scope: Message, needed: Pass) -> Message:
    path = scope["raw_path"][len(needed.token) + 1 :]
    return {**scope, "path": path.decode("ascii"), "raw_path": path}


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = [*message.get("headers", [])]
            known = {name.lower() for name, _ in own}
            policy = () if b"content-security-policy" in known else ((b"content-security-policy", PAGE_POLICY),)
            message = {**message, "headers": [*own, *HEADERS, *policy]}
        await send(message)

    return sent


async def _refuse(send: Send, refused: Refusal) -> None:
    closed = ((b"connection", b"close"), (b"content-security-policy", b"default-src 'none'"))
    body = f"refused: {refused.why}\n".encode()
    own = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": refused.status, "headers": [*own, *HEADERS, *closed]})
    await send({"type": "http.response.body", "body": body})
