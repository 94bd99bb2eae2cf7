"""The server: which request is answered by what. Handlers are quick; one thread looks at texts."""

from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from brandkit import __version__
from brandkit.lsp.actions import KINDS, Asked, actions
from brandkit.lsp.desk import Opened, path_of, texts_of
from brandkit.lsp.diagnostics import Rulers
from brandkit.lsp.hover import Pointed, hover
from brandkit.lsp.looking import look
from brandkit.lsp.room import Room
from brandkit.lsp.streams import take_streams
from brandkit.lsp.subjects import MESSAGE, Subject, kit_root, subject_of
from brandkit.lsp.worker import start

PAUSE = 0.3
"""Seconds without a change before a text is looked at: shorter than people wait, longer than between two letters."""

_WATCHED = ("**/*.{md,markdown,html,htm,txt,yml,yaml,json,ini,tokens,dic,aff,j2}",)
"""What messages, pages and kits are made of."""


def serve() -> int:
    """Serve one client over the standard streams until it leaves; return the exit code that the protocol asks for."""
    came, went = take_streams()
    room = make_room()
    start(room.worker, lambda subject: look(room, subject))
    room.server.start_io(came, went)
    room.worker.end()
    return 0 if room.parted else 1


def make_room() -> Room:
    """Return a server whose requests are answered."""
    room = Room(LanguageServer("brandkit", __version__))
    _keep_texts(room)
    _answer(room)
    room.server.feature(types.INITIALIZED)(lambda _: _ask_for_word_of_files(room.server))
    room.server.feature(types.SHUTDOWN)(lambda *_: room.parted.append(True))
    return room


def _keep_texts(room: Room) -> None:
    """Have the server take what the client tells of its texts."""
    feature = room.server.feature

    @feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        _take(room, params.text_document.uri, 0)

    @feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        _take(room, params.text_document.uri, PAUSE)

    @feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        _look_again(room, [params.text_document.uri])

    @feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def others_changed(params: types.DidChangeWatchedFilesParams) -> None:
        _look_again(room, [change.uri for change in params.changes])

    @feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        path = path_of(params.text_document.uri)
        if path:
            subject = _subject(room, path)
            room.desk.take_away(path)
            _ask(room, [subject], 0)


def _ask_for_word_of_files(server: LanguageServer) -> None:
    """Ask a client that can to tell of files that are changed outside of it: a rule in another editor, a checkout."""
    workspace = server.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace else None
    if watching and watching.dynamic_registration:
        wanted = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(each) for each in _WATCHED])
        registration = types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, wanted)
        server.client_register_capability(types.RegistrationParams([registration]))


def _answer(room: Room) -> None:
    """Have the server answer questions."""

    @room.server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(list(KINDS)))
    def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        path = path_of(params.text_document.uri)
        subject = _subject(room, path) if path else None
        if path is None or subject is None:
            return []
        asked = Asked(str(path), params.range, tuple(map(_name, params.context.only or ())))
        message = subject.path if subject.kind == MESSAGE else ""
        return actions(asked, room.board.at(str(path)), message, room.desk, room.encoding)

    @room.server.feature(types.TEXT_DOCUMENT_HOVER)
    @room.server.thread()
    def hovers(params: types.HoverParams) -> types.Hover | None:
        path = path_of(params.text_document.uri)
        words = _told(room, path, params.position) if path else ""
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, words)) if words else None


def _name(kind: types.CodeActionKind | str) -> str:
    return kind.value if isinstance(kind, types.CodeActionKind) else kind


def _told(room: Room, path: Path, position: types.Position) -> str:
    texts = texts_of(room.desk.now())
    subject = subject_of(path, texts)
    if subject is None or str(path) not in texts:
        return ""
    ruler = Rulers(texts, room.encoding).of(str(path))
    number, column = ruler.place(position)
    pointed = Pointed(subject, str(path), ruler.lines[number - 1], number, column)
    return hover(pointed, room.board.at(str(path)), texts)


def _take(room: Room, uri: str, after: float) -> None:
    """Keep a text as it is now, and have it looked at."""
    path = path_of(uri)
    if path:
        before = _subject(room, path)
        document = room.server.workspace.get_text_document(uri)
        room.desk.put(path, Opened(uri, document.version or 0, document.source))
        # A page becomes a message when its front matter does; what was found in the page is taken back then.
        _ask(room, [before, _subject(room, path)], after)


def _look_again(room: Room, uris: Sequence[str]) -> None:
    """Have looked at what files concern that were changed on the disk: with a kit, everything that goes out with it."""
    paths = [path for path in map(path_of, uris) if path]
    subjects = [_subject(room, path) for path in paths]
    if any(map(kit_root, paths)):
        subjects += [_subject(room, Path(each)) for each in room.desk.now()]
    _ask(room, subjects, 0)


def _subject(room: Room, path: Path) -> Subject | None:
    return subject_of(path, texts_of(room.desk.now()))


def _ask(room: Room, subjects: Sequence[Subject | None], after: float) -> None:
    for subject in dict.fromkeys(subjects):
        if subject:
            room.worker.ask(subject, after)
