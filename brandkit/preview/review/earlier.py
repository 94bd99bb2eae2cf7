"""A message as it was at a git revision: its files, and those of the kit it went out with, in a folder of their own."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from brandkit.engine.git import Kept, contents_of, files_at, repository_of
from brandkit.kit.folders import FOLDERS, PROJECT_FILE
from brandkit.model.frozen import frozen

MOST_BYTES = 4 * 1024 * 1024
"""Of a file that is looked at; the readers of messages and kits take less."""
_DATA = (".json", ".yaml", ".yml")
"""Of files that brandkit.yaml may name wherever they lie: schemas and made-up people."""


@frozen
class Earlier:
    """What there was at a revision."""

    message: Path | None
    """The message's file, in a folder that is gone later; None: there was none."""
    project: Path | None
    """The folder of its project; None: it was in no project."""
    folder: Path
    """Where all of it lies."""


@contextmanager
def earlier(path: Path, revision: str) -> Iterator[Earlier]:
    """Give a message's files as they were.

    Args:
        path: where the message is now.
        revision: what git knows a commit by.

    Raises:
        UsageError: there is no git, no repository, or no such revision.
    """
    repository = repository_of(path.absolute().parent)
    name = (path.absolute().parent.resolve() / path.name).relative_to(repository).as_posix()
    files = files_at(repository, revision)
    project = _project_in(files, name)
    wanted = {each: kept for each, kept in files.items() if kept.size <= MOST_BYTES and _belongs(each, name, project)}
    with tempfile.TemporaryDirectory(prefix="brandkit-") as temporary:
        folder = Path(temporary)
        if name in files:
            _write(repository, wanted, folder)
        yield Earlier(
            folder / name if name in files else None, folder / project if project is not None else None, folder
        )


def _project_in(files: Mapping[str, Kept], name: str) -> str | None:
    """Return the folder of a message's project among a repository's files; ``""``: its top; None: there is none."""
    parents = (each.as_posix().removeprefix(".") for each in PurePosixPath(name).parents)
    return next((each for each in parents if str(PurePosixPath(each, PROJECT_FILE)) in files), None)


def _belongs(name: str, message: str, project: str | None) -> bool:
    """Return whether a file can have a part in what a message became."""
    path = PurePosixPath(name)
    if path.parent == PurePosixPath(message).parent:
        return True
    if path.is_relative_to(PurePosixPath(message).parent) and path.suffix in _DATA:
        return True
    if project is None or not path.is_relative_to(project):
        return False
    return path.relative_to(project).parts[0] in (*FOLDERS, PROJECT_FILE) or path.suffix in _DATA


def _write(repository: Path, files: Mapping[str, Kept], folder: Path) -> None:
    contents = contents_of(repository, {each.object for each in files.values()})
    for name, kept in files.items():
        target = folder / name
        if not target.resolve().is_relative_to(folder.resolve()):  # git has no such names, but a hand-made tree may
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(contents[kept.object])
