"""Which files may be edited: those of the messages that are shown, by names that no path can be made of."""

from collections.abc import Mapping
from pathlib import Path

from brandkit.channels import find_channels
from brandkit.errors import Fault, UsageError
from brandkit.kit import find_project
from brandkit.model.frozen import frozen
from brandkit.preview.session import Session, messages_in
from brandkit.source.guess import suggest
from brandkit.source.overrides import find_overrides

OWN = ""
"""The name of a message's own file; an override's is that of its channel."""


@frozen
class Files:
    """The files of one message."""

    message: str
    """The id of the message, as the page calls it."""
    paths: Mapping[str, Path]
    """By name: `OWN` first, then a channel's."""
    root: Path
    """The folder of the project, outside of which nothing is written."""


def files_of(session: Session, message: str) -> Files:
    """Return the files of a message; ``""``: of the first.

    Raises:
        UsageError: there is no such message.
    """
    with session.lock:
        messages = dict(messages_in(session))
    name = message or next(iter(messages))
    if name not in messages:
        raise UsageError([Fault(f"there is no message `{name}`", suggest(name, messages, "messages"))])
    path = messages[name]
    root = find_project(path) or path.absolute().parent
    return Files(name, {OWN: path, **find_overrides(path, find_channels(), [])}, root)


def path_of(files: Files, name: str) -> Path:
    """Return the path of one of a message's files.

    Raises:
        UsageError: it has none of that name.
    """
    if name not in files.paths:
        words = f"the message `{files.message}` has no file of its own for `{name}`"
        raise UsageError([Fault(words, suggest(name, [each for each in files.paths if each], "overrides"))])
    return files.paths[name]
