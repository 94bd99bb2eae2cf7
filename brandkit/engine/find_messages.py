"""Which files are messages."""

from collections.abc import Sequence
from pathlib import Path

from brandkit.errors import Fault, UsageError


def find_messages(paths: Sequence[str | Path]) -> tuple[Path, ...]:
    """Return the message files that paths name: files as they are, folders with all messages in them.

    In a folder a message is a file with front matter. Overrides (``NAME.CHANNEL.md``) and translations belong to
    their message and are no messages of their own.

    Raises:
        UsageError: a path is not there, or a folder holds no message.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = messages_in(path)
            if not inside:
                raise UsageError([Fault(f"no message in the folder {path}", "name a file `NAME.md`")])
            found.extend(inside)
        elif path.is_file():
            found.append(path)
        else:
            from brandkit.source.guess import suggest

            near = [each.name for each in path.parent.glob("[!.]*.md")] if path.parent.is_dir() else []
            raise UsageError([Fault(f"there is no file {path}", suggest(path.name, near, "files"))])
    return tuple(dict.fromkeys(found))


def messages_in(folder: Path) -> list[Path]:
    """Return the messages in a folder and below, as `find_messages` knows them."""
    return sorted(each for each in folder.rglob("*.md") if _is_message(each))


def _is_message(path: Path) -> bool:
    """Return whether a file found in a folder is a message: no dot in its name, and front matter at its head."""
    if "." in path.stem or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.readline(256).removeprefix(b"\xef\xbb\xbf").rstrip() == b"---"


def one_message(path: Path) -> Path:
    """Return the message that a path names; a folder may be named that has but one.

    Raises:
        UsageError: as `find_messages`, or there are several.
    """
    found = find_messages([path])
    if len(found) > 1:
        raise UsageError([Fault(f"{path} holds {len(found)} messages", f"name one, such as {found[0]}")])
    return found[0]
