"""From paths to values: the kit of a project and its messages."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from brandkit.channels import find_channels
from brandkit.errors import DataError, Fault, UsageError
from brandkit.kit import find_project
from brandkit.kit import load_kit as load_kit_at
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.source import parse_message
from brandkit.source import read_message as read_message_at
from brandkit.source.guess import suggest

MOST_DATA_BYTES = 16 * 1024 * 1024
"""Data for one person that are larger are a mistake."""


def load_kit(path: str | Path | None = None) -> Kit:
    """Return the kit of the project at or above a path; without a project the default kit.

    Raises:
        KitError: brandkit.yaml or a file of the kit cannot be used.
    """
    return load_kit_at(find_project(Path(path)) if path is not None else None)


def read_message(source: str | Path, kit: Kit, texts: Mapping[str, str] | None = None) -> Message:
    """Return the message in a file; or, when ``source`` holds a line end, in the text itself.

    `texts`: by path, what counts in the place of what stands in a file.

    Raises:
        SourceError: the message has faults; all of them are told.
    """
    if isinstance(source, str) and "\n" in source:
        return parse_message(source, "message.md", find_channels(), schema_path=kit.schema_path)
    return read_message_at(Path(source), find_channels(), kit.schema_path, texts)


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
            near = [each.name for each in path.parent.glob("*.md")] if path.parent.is_dir() else []
            raise UsageError([Fault(f"there is no file {path}", suggest(path.name, near, "files"))])
    return tuple(dict.fromkeys(found))


def messages_in(folder: Path) -> list[Path]:
    """Return the messages in a folder and below, as `find_messages` knows them."""
    return sorted(each for each in folder.rglob("*.md") if _is_message(each))


def read_person(path: Path) -> Mapping[str, Any]:
    """Return one person's data from a JSON file.

    Raises:
        DataError: the file is not there, is no JSON object, or is too large.
    """
    try:
        if path.stat().st_size > MOST_DATA_BYTES:
            raise _unusable(path, f"is larger than {MOST_DATA_BYTES:,} bytes")
        value = json.loads(path.read_bytes().decode("utf-8-sig"), parse_constant=_refuse)
    except OSError as error:
        raise _unusable(path, f"cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise _unusable(path, "is no JSON in UTF-8") from error
    if not isinstance(value, dict):
        raise _unusable(path, "does not hold a JSON object")
    return value


def person_named(kit: Kit, name: str) -> Mapping[str, Any]:
    """Return the kit's made-up person of that name; for ``""`` the first, or nobody's empty data."""
    if not name:
        return next(iter(kit.personas.values()), {})
    if name not in kit.personas:
        raise UsageError([Fault(f"the kit has no person `{name}`", suggest(name, kit.personas, "people"))])
    return kit.personas[name]


def _is_message(path: Path) -> bool:
    """Return whether a file found in a folder is a message: no dot in its name, and front matter at its head."""
    if "." in path.stem or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.readline(256).removeprefix(b"\xef\xbb\xbf").rstrip() == b"---"


def _unusable(path: Path, why: str) -> DataError:
    return DataError([Fault(f"{path} {why}", 'give a JSON object such as {"person": {"first_name": "Ana"}}')])


def _refuse(name: str) -> object:
    raise ValueError(name)
