"""A new message in the page, as ``brandkit new message`` makes it."""

from pathlib import Path

from brandkit.engine.starters import check_name, starter, write_new
from brandkit.errors import Fault, UsageError
from brandkit.preview.edit.files import Files
from brandkit.preview.edit.inside import spot_of
from brandkit.preview.session import Session, messages_in


def new_message(session: Session, beside: Files, name: str) -> str:
    """Write a message to begin with beside another one; return the id that it is shown by.

    Raises:
        UsageError: the name is none, or there is such a file.
    """
    check_name(name, "message")
    path = beside.paths[""].with_name(f"{name}.md")
    with spot_of(path, beside.root):  # it lies where messages may be written
        _write(path)
    session.messages.clear()  # it is found from now on
    if path not in messages_in(session).values():  # the command was given single files
        session.paths = (*session.paths, path)
        session.messages.clear()
    return next(id_ for id_, each in messages_in(session).items() if each == path)


def _write(path: Path) -> None:
    try:
        write_new(path.parent, {path.name: starter("message")["message.md"]})
    except OSError as error:
        raise UsageError([Fault(f"{path} cannot be written: {error.strerror}", "look at its folder")]) from error
