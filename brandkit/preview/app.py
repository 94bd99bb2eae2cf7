"""The server's answers: a page, what changes on it, mails in frames of their own, and word of changed files."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from brandkit.errors import BrandkitError
from brandkit.preview.asked import asked_in
from brandkit.preview.changes import FILES, Changes, word_of
from brandkit.preview.edit.routes import edit_routes
from brandkit.preview.others import Others, Wish, remember, wish_for
from brandkit.preview.page import Told, fragment, others_of, page
from brandkit.preview.session import Answer, Session, answer
from brandkit.preview.telling import for_editor, lacking, told_of

MAIL_POLICY = (
    "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'"
)
"""Of a mail in its frame: no script, no form, and nothing is fetched."""
ASSETS = Path(__file__).parent / "assets"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


def make_app(session: Session, changes: Changes, others: Others) -> Starlette:
    """Return the application."""

    async def shown(request: Request) -> Response:
        return HTMLResponse(page(await _told(request)))

    async def part(request: Request) -> Response:
        return HTMLResponse(fragment(await _told(request)))

    async def _told(request: Request) -> Told:
        before = {**changes.numbers}  # what changes from here on may not be in it yet, so the page is to hear of it
        found: Answer = await run_in_threadpool(answer, session, asked_in(request.query_params))
        told = replace(_noted(found, session, changes, others), numbers=before)
        return await run_in_threadpool(for_editor, told, found, session, {})

    async def besides(request: Request) -> Response:
        return HTMLResponse(others_of(lacking(others, asked_in(request.query_params))))

    app = Starlette(
        routes=[
            Route("/", shown),
            Route("/view", part),
            Route("/others", besides),
            Route("/mail/{name}", partial(_mail, session)),
            Route("/events", partial(_events, changes)),
            Route("/assets/{name}", asset),
            *(edit_routes(session, others) if session.edits else ()),
        ],
        exception_handlers={BrandkitError: _in_words, Exception: _in_words},
    )
    app.router.redirect_slashes = False  # a redirection would lose the token
    return app


def _noted(found: Answer, session: Session, changes: Changes, others: Others) -> Told:
    """Return what the page is made of; what it says is remembered, and what others get is looked for."""
    asked, shown = found.asked, (found.asked.message, found.asked.person, found.asked.way)
    if found.view and not found.faults:
        remember(others, shown, found.view.findings)
        number = changes.numbers[FILES]
        wish_for(others, Wish(asked.message, found.view.path, session.channels, number, session.kit_number))
    return told_of(found, others)


async def _mail(session: Session, request: Request) -> Response:
    document = session.documents.get(request.path_params["name"])
    if document is None:
        return PlainTextResponse("this mail is not shown any more\n", 404)
    return HTMLResponse(document, headers={"content-security-policy": MAIL_POLICY})


async def _events(changes: Changes, _: Request) -> Response:
    async def stream() -> AsyncIterator[str]:
        async with aclosing(word_of(changes)) as words:
            async for what, number in words:
                yield f"event: {what}\ndata: {number}\n\n"

    return StreamingResponse(stream(), media_type="text/event-stream")


async def asset(request: Request) -> Response:
    """Answer with one of the page's own files, by its name in a list: no path of a request is ever opened."""
    found = {each.name: each for each in ASSETS.iterdir()}.get(request.path_params["name"])
    if found is None or found.suffix not in _KINDS:
        return PlainTextResponse("there is no such file\n", 404)
    return Response(found.read_bytes(), media_type=_KINDS[found.suffix])


async def _in_words(_: Request, error: Exception) -> Response:
    if isinstance(error, BrandkitError):
        return PlainTextResponse("".join(f"{fault}\n" for fault in error.faults), 400)
    return PlainTextResponse(f"an internal fault ({type(error).__name__}); please report it\n", 500)
