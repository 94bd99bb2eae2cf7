"""What the page is told: the view that is asked for, and what its editor needs."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from brandkit.errors import UsageError
from brandkit.model.finding import Finding
from brandkit.preview.asked import Asked
from brandkit.preview.edit.files import files_of
from brandkit.preview.edit.marks import Seen, marks_of
from brandkit.preview.edit.sheet import Sheet, read_sheet
from brandkit.preview.others import Others, unseen
from brandkit.preview.page import Told
from brandkit.preview.session import Answer, Session


def told_of(found: Answer, others: Others) -> Told:
    """Return what the page is made of."""
    besides = lacking(others, found.asked)
    return Told(found.view, found.asked, found.messages, found.channels, found.faults, found.guest, besides)


def lacking(others: Others, asked: Asked) -> tuple[Finding, ...]:
    """Return what is wrong for other people than the one who is asked for."""
    return unseen(others, (asked.message, asked.person, asked.way))


def for_editor(told: Told, found: Answer, session: Session, unsaved: Mapping[str, str]) -> Told:
    """Return the same with what the editor is told; where nothing may be written, or there is no message, as it is.

    Args:
        told: what the page is made of.
        found: what it is made from.
        session: what is known.
        unsaved: by the name of one of the message's files, what counted in its place.
    """
    if not session.edits:
        return told
    try:
        files = files_of(session, found.asked.message)
    except UsageError:
        return told
    sheets = {name: sheet for name, path in files.paths.items() if (sheet := _sheet(path, files.root))}
    texts = {name: unsaved.get(name, sheet.text) for name, sheet in sheets.items()}
    hashes = {name: sheet.hash for name, sheet in sheets.items()}
    return replace(told, edit=marks_of(Seen(files, texts, hashes, found.showing, found.faults)))


def _sheet(path: Path, root: Path) -> Sheet | None:
    try:
        return read_sheet(path, root)
    except UsageError:  # it may not be edited; opening it says why
        return None
