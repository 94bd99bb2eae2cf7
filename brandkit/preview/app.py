"""The server's answers: a page, what changes on it, mails in frames of their own, and word of changed files."""

from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from brandkit.errors import BrandkitError
from brandkit.preview.asked import asked_in
from brandkit.preview.changes import Changes, word_of
from brandkit.preview.edit.routes import edit_routes
from brandkit.preview.page import Told, fragment, page
from brandkit.preview.session import Session
from brandkit.preview.telling import told_of

MAIL_POLICY = (
    "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'"
)
"""Of a mail in its frame: no script, no form, and nothing is fetched."""
ASSETS = Path(__file__).parent / "assets"
_KINDS = {".css": "text/css", ".js": "text/javascript"}


def make_app(session: Session, changes: Changes) -> Starlette:
    """Return the application."""

    async def shown(request: Request) -> Response:
        return HTMLResponse(page(await _told(request)))

    async def part(request: Request) -> Response:
        return HTMLResponse(fragment(await _told(request)))

    async def mail(request: Request) -> Response:
        document = session.documents.get(request.path_params["name"])
        if document is None:
            return PlainTextResponse("this mail is not shown any more\n", 404)
        return HTMLResponse(document, headers={"content-security-policy": MAIL_POLICY})

    async def events(request: Request) -> Response:
        async def stream() -> AsyncIterator[str]:
            async for number in word_of(changes, request.is_disconnected):
                yield f"data: {number}\n\n"

        return StreamingResponse(stream(), media_type="text/event-stream")

    async def _told(request: Request) -> Told:
        return await run_in_threadpool(told_of, session, asked_in(request.query_params), {})

    return Starlette(
        routes=[
            Route("/", shown),
            Route("/view", part),
            Route("/mail/{name}", mail),
            Route("/events", events),
            Route("/assets/{name}", asset),
            *(edit_routes(session) if session.edits else ()),
        ],
        exception_handlers={BrandkitError: _in_words},
    )


async def asset(request: Request) -> Response:
    """Answer with one of the page's own files, by its name in a list: no path of a request is ever opened."""
    found = {each.name: each for each in ASSETS.iterdir()}.get(request.path_params["name"])
    if found is None or found.suffix not in _KINDS:
        return PlainTextResponse("there is no such file\n", 404)
    return Response(found.read_bytes(), media_type=_KINDS[found.suffix])


async def _in_words(_: Request, error: Exception) -> Response:
    faults = error.faults if isinstance(error, BrandkitError) else ()
    return PlainTextResponse("".join(f"{fault}\n" for fault in faults), 400)
