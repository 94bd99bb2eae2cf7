"""Looking at what was asked for, and telling the client what was found."""

import gc
import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from lsprotocol import types

from brandkit.engine.many import MOST_LITTER
from brandkit.lsp.desk import Opened, texts_of
from brandkit.lsp.diagnostics import Rulers, diagnostic
from brandkit.lsp.entries import Entry, head
from brandkit.lsp.look import look_at
from brandkit.lsp.room import Room
from brandkit.lsp.subjects import KIT, Subject, subject_of

_LOG = logging.getLogger(__name__)


def look(room: Room, subject: Subject) -> None:
    """Look at a subject and tell what was found: in the thread that looks. Nothing that goes wrong ends the server."""
    opened = room.desk.now()
    texts = texts_of(opened)
    is_open = any(subject_of(Path(path), texts) == subject for path in opened)
    entries = _found(subject, texts) if is_open else ()
    if room.worker.is_asked(subject):
        return
    # A file that is open is told about also when nothing is found in it: an editor may wait for that.
    own = {path for path in opened if subject_of(Path(path), texts) == subject}
    for path in sorted({*room.board.put(subject, entries), *own}):
        _tell(room, path, opened)
    if gc.get_count()[0] > MOST_LITTER:  # the command line has Python look for garbage seldom, and this runs for days
        gc.collect()


def _found(subject: Subject, texts: Mapping[str, str]) -> tuple[Entry, ...]:
    try:
        return look_at(subject, texts, datetime.now().astimezone().date())
    except Exception as error:  # noqa: BLE001 - the server must outlive every text
        _LOG.exception("an internal fault while looking at %s", subject.path)
        words = f"an internal fault ({type(error).__name__}); please report it, with the text that brought it about"
        path = subject.path if subject.kind != KIT else next(iter(texts), subject.path)
        return (Entry(head(path), "error", words),)


def _tell(room: Room, path: str, opened: Mapping[str, Opened]) -> None:
    """Publish what is to be told in a file."""
    rulers = Rulers(texts_of(opened), room.encoding)
    found = [diagnostic(entry, room.desk, rulers) for entry in room.board.at(path)]
    version = opened[path].version if path in opened else None
    params = types.PublishDiagnosticsParams(room.desk.uri(path), found, version)
    room.server.text_document_publish_diagnostics(params)
