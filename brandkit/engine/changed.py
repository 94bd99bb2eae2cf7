"""The messages that a change concerns: their files, what they name, and the kit that they go out with."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from brandkit.engine.find_messages import messages_in
from brandkit.engine.git import changed_files, repository_of
from brandkit.kit.folders import FOLDERS, PROJECT_FILE, find_project


def changed_messages(messages: Sequence[Path], revision: str) -> tuple[Path, ...]:
    """Return those of the messages that may say something else since a revision of their repository.

    That is: the message's file or one beside it that belongs to it has changed; a file that the message names; or the
    kit of its project. Rather one message too many than one too few.

    Raises:
        UsageError: there is no git, no repository, or no such revision.
    """
    repository = cache(repository_of)
    changed = cache(changed_files)
    return _concerned(messages, lambda folder: changed(repository(folder), revision))


def touched_messages(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the messages that files belong to, which somebody has changed: as `changed_messages`, without asking git.

    Those are sought in the projects of the files; of a file in no project, in its folder. A file that is gone counts.
    """
    files = frozenset(path.resolve() for path in paths)
    return _concerned(messages_around(files), lambda _: files)


def messages_around(files: Iterable[Path]) -> list[Path]:
    """Return all messages of the projects that files lie in; of a file in no project, those of its folder."""
    folders = dict.fromkeys(find_project(file) or file.absolute().parent for file in files)
    inside = (path for folder in folders for path in messages_in(folder))
    return [_from_here(path) for path in dict.fromkeys(inside)]


def _concerned(messages: Iterable[Path], changed: Callable[[Path], frozenset[Path]]) -> tuple[Path, ...]:
    """Return the messages that changed files concern; `changed` gives those for a message's folder."""
    kit_changed = cache(_is_kit_changed)
    kept = []
    for message in messages:
        folder = message.absolute().parent
        files = changed(folder)
        if _is_changed(message, files) or kit_changed(folder.resolve(), files):
            kept.append(message)
    return tuple(kept)


def _from_here(path: Path) -> Path:
    """Return a path as people write it: from the current folder, if it is in there."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _is_changed(message: Path, files: Iterable[Path]) -> bool:
    """Return whether a message's own files have changed; an override may be new, or gone."""
    folder, real = message.absolute().parent.resolve(), message.resolve()
    others: list[str] = []
    for file in files:
        if file == real:
            return True
        if file.parent == folder and file.suffix == message.suffix:
            if file.name == message.name or file.name.startswith(f"{message.stem}."):
                return True
        elif file.is_relative_to(folder):
            others.append(file.name)
    return _names_one(message, others)


def _is_kit_changed(folder: Path, files: frozenset[Path]) -> bool:
    """Return whether what all messages of a folder go out with has changed."""
    if any(file.name == PROJECT_FILE and folder.is_relative_to(file.parent) for file in files):
        return True  # also one that is gone
    root = find_project(folder)
    if root is None:
        return False
    inside = [file for file in files if file.is_relative_to(root)]
    is_kit = any(file.relative_to(root).parts[0] in FOLDERS for file in inside)
    return is_kit or _names_one(root / PROJECT_FILE, [file.name for file in inside if file.suffix != ".md"])


def _names_one(file: Path, names: Sequence[str]) -> bool:
    """Return whether a file speaks of one of these others, such as its data schema."""
    if not names:
        return False
    text = file.read_bytes().decode("utf-8", "replace")
    return any(name in text for name in names)
