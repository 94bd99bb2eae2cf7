"""What the server answers to an editor, and only with ``--edit``: the literal list of what can be asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from brandkit.preview.asked import Asked, asked_in
from brandkit.preview.edit.beginnings import new_message, new_override
from brandkit.preview.edit.body import read_body, text_in, texts_in
from brandkit.preview.edit.files import files_of, path_of
from brandkit.preview.edit.sheet import read_sheet, save
from brandkit.preview.edit.vocabulary import vocabulary_of
from brandkit.preview.others import Others
from brandkit.preview.page import fragment
from brandkit.preview.session import Session, answer
from brandkit.preview.telling import for_editor, told_of


def edit_routes(session: Session, others: Others) -> list[Route]:
    """Return what an editor may ask."""

    async def view(request: Request) -> Response:
        body = await _body(request)
        asked = asked_in(dict(parse_qsl(text_in(body, "query"), keep_blank_values=True)))
        return HTMLResponse(await run_in_threadpool(_drawn, session, others, asked, texts_in(body, "texts")))

    async def file(request: Request) -> Response:
        return JSONResponse(await run_in_threadpool(_opened, session, request.query_params))

    async def words(request: Request) -> Response:
        found = await run_in_threadpool(vocabulary_of, session, request.query_params.get("message", ""))
        return JSONResponse(found)

    async def written(request: Request) -> Response:
        status, told = await run_in_threadpool(_save, session, await _body(request))
        return JSONResponse(told, status)

    async def begun(request: Request) -> Response:
        body = await _body(request)
        return JSONResponse(await run_in_threadpool(_begin, session, body), 201)

    async def replaced(request: Request) -> Response:
        body = await _body(request)
        return JSONResponse(await run_in_threadpool(_replace, session, body), 201)

    return [
        Route("/edit/view", view, methods=["POST"]),
        Route("/edit/file", file, methods=["GET"]),
        Route("/edit/words", words, methods=["GET"]),
        Route("/edit/save", written, methods=["POST"]),
        Route("/edit/new", begun, methods=["POST"]),
        Route("/edit/override", replaced, methods=["POST"]),
    ]


def _drawn(session: Session, others: Others, asked: Asked, texts: Mapping[str, str]) -> str:
    """Return what changes on the page with texts that are not saved; they are nobody else's yet, and not linted."""
    files = files_of(session, asked.message)
    unsaved = {str(path_of(files, name)): text for name, text in texts.items()}
    found = answer(session, replace(asked, message=files.message), unsaved)
    return fragment(for_editor(told_of(found, others), found, session, texts))


async def _body(request: Request) -> Mapping[str, Any]:
    return await read_body(request.headers.get("content-type", ""), request.stream())


def _opened(session: Session, query: Mapping[str, str]) -> Mapping[str, str]:
    files = files_of(session, query.get("message", ""))
    name = query.get("file", "")
    path = path_of(files, name)
    sheet = read_sheet(path, files.root)
    return {"message": files.message, "file": name, "called": path.name, "text": sheet.text, "hash": sheet.hash}


def _save(session: Session, body: Mapping[str, Any]) -> tuple[int, Mapping[str, str]]:
    """Save a text; return the status and what the file holds now."""
    files = files_of(session, text_in(body, "message"))
    path = path_of(files, text_in(body, "file"))
    with session.lock:  # two pages do not save at once, nor while a file is being read
        saved = save(path, files.root, text_in(body, "text"), text_in(body, "hash"))
    return 409 if saved.is_conflict else 200, {"text": saved.sheet.text, "hash": saved.sheet.hash}


def _begin(session: Session, body: Mapping[str, Any]) -> Mapping[str, str]:
    files = files_of(session, text_in(body, "message"))
    with session.lock:
        return {"message": new_message(session, files, text_in(body, "name"))}


def _replace(session: Session, body: Mapping[str, Any]) -> Mapping[str, str]:
    files, channel = files_of(session, text_in(body, "message")), text_in(body, "channel")
    with session.lock:
        return {"file": channel, "called": new_override(files, channel).name}
