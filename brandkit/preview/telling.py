"""What the page is told: the view that is asked for, and what its editor needs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brandkit.errors import UsageError
from brandkit.preview.asked import Asked
from brandkit.preview.edit.files import files_of
from brandkit.preview.edit.marks import Seen, marks_of
from brandkit.preview.edit.sheet import Sheet, read_sheet
from brandkit.preview.page import Told
from brandkit.preview.session import Answer, Session, answer, messages_in


def told_of(session: Session, asked: Asked, unsaved: Mapping[str, str]) -> Told:
    """Return all that the page is made of.

    Args:
        session: what is known.
        asked: what is wanted.
        unsaved: by the name of one of the message's files, what counts in its place.

    Raises:
        UsageError: there is no such message, or it has no such file.
    """
    texts: dict[str, str] = {}
    if unsaved:
        files = files_of(session, asked.message)
        texts = {str(path): unsaved[name] for name, path in files.paths.items() if name in unsaved}
    found = answer(session, asked, texts or None)
    marks = _marks(session, found, unsaved) if session.edits else None
    return Told(found.view, found.asked, tuple(messages_in(session)), found.channels, found.faults, marks)


def _marks(session: Session, found: Answer, unsaved: Mapping[str, str]) -> Mapping[str, Any]:
    files = files_of(session, found.asked.message)
    sheets = {name: sheet for name in files.paths if (sheet := _sheet(files.paths[name], files.root))}
    texts = {name: unsaved.get(name, sheet.text) for name, sheet in sheets.items()}
    hashes = {name: sheet.hash for name, sheet in sheets.items()}
    return marks_of(Seen(files, texts, hashes, found.showing, found.faults))


def _sheet(path: Path, root: Path) -> Sheet | None:
    try:
        return read_sheet(path, root)
    except UsageError:  # it may not be edited; opening it says why
        return None
