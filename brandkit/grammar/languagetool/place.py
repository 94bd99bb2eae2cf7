"""Where LanguageTool lies on this disk, and what tells whether it is still the same one."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_BEGINS = "LanguageTool-"


def place() -> Path:
    """Return the folder in which language-tool-python keeps what it fetches."""
    return Path(os.environ.get("LTP_PATH") or Path.home() / ".cache" / "language_tool_python")


def stamps() -> Iterator[str]:
    """Yield path, size and time of change of each jar of every LanguageTool there, in the order of the paths."""
    with suppress(OSError, RuntimeError):  # it is not there, or nobody can look; or there is no home
        folders = sorted(each for each in place().iterdir() if each.name.startswith(_BEGINS))
        for jar in sorted(jar for folder in folders for jar in (*folder.glob("*.jar"), *folder.glob("libs/*.jar"))):
            found = jar.stat()
            yield f"{jar}={found.st_size},{found.st_mtime_ns}"
