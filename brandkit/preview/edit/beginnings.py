"""New files in the page: a message, as ``brandkit new message`` makes it, and words of its own for a channel."""

from pathlib import Path

from brandkit.engine.channel_names import check_channels
from brandkit.engine.starters import check_name, starter, write_new
from brandkit.errors import Fault, UsageError
from brandkit.preview.edit.files import OWN, Files
from brandkit.preview.edit.inside import spot_of, write_at
from brandkit.preview.edit.sheet import read_sheet
from brandkit.preview.session import Session, messages_in
from brandkit.source.sections import has_front_matter, split_sections

MODE = 0o644
"""Permissions of a new file."""


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


def new_override(files: Files, channel: str) -> Path:
    """Write what replaces a message's body on a channel; return where. It begins as that body, and says the same.

    Raises:
        UsageError: there is no such channel, it has words of its own, or there is no body to begin with.
    """
    check_channels([channel])
    path = files.paths[OWN].with_suffix(f".{channel}.md")
    body = _body(files)
    with spot_of(path, files.root) as spot:
        if not write_at(spot, body.encode(), MODE, lambda: not path.exists()):
            raise UsageError([Fault(f"{path.name} is there already", "open it")])
    return path


def _body(files: Files) -> str:
    faults: list[Fault] = []
    path = files.paths[OWN]
    text = split_sections(read_sheet(path, files.root).text, str(path), faults).body.text
    if faults:
        raise UsageError(faults)
    return f"\n{text}" if has_front_matter(text) else text  # a line of its first block may look like it


def _write(path: Path) -> None:
    try:
        write_new(path.parent, {path.name: starter("message")["message.md"]})
    except OSError as error:
        raise UsageError([Fault(f"{path} cannot be written: {error.strerror}", "look at its folder")]) from error
