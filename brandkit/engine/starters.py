"""New files from the starters that the package carries."""

import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from brandkit.engine.whole_file import write_whole
from brandkit.errors import Fault, UsageError

MOST_LETTERS = 80
"""Of a name: the id of a message may have no more."""
_NAME = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*")


def check_name(name: str, kind: str) -> None:
    """Raise a `UsageError` if something new cannot be called so; `kind` says what it is."""
    if len(name) > MOST_LETTERS or not _NAME.fullmatch(name):
        raise UsageError(
            [Fault(f"`{name}` is no name for a {kind}", "use small letters, digits and hyphens: spring-sale")]
        )


def starter(name: str) -> dict[str, str]:
    """Return a starter's files: name to text."""
    folder = files("brandkit") / "starter" / name
    return {each.name: each.read_text("utf-8") for each in folder.iterdir() if each.is_file()}


def write_new(folder: Path, texts: Mapping[str, str]) -> tuple[Path, ...]:
    """Write files that are not there yet, all or none; names may hold folders. Return them in order.

    Raises:
        UsageError: one of them is there; every such file is named, and nothing is written.
    """
    paths = {folder / name: text for name, text in sorted(texts.items())}
    there = [
        Fault(f"{path} is there already", "move it away, or choose another name") for path in paths if path.exists()
    ]
    if there:
        raise UsageError(there)
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode("utf-8"))
    return tuple(paths)
