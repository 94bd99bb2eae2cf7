"""The texts that are open in the editor, as they stand there: saved or not."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from threading import Lock
from urllib.parse import urlsplit

from pygls.uris import from_fs_path, to_fs_path

from brandkit.model.frozen import frozen, single

_MARK = "\ufeff"


@frozen
class Opened:
    """A text that is open."""

    uri: str
    """As the client writes it: another spelling would be another text to it."""
    version: int
    text: str


@single
class Desk:
    """What is open, by path. The thread of the protocol changes it, others read it."""

    opened: dict[str, Opened] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def put(self, path: Path, opened: Opened) -> None:
        """Take a text in the place of the one before."""
        with self.lock:
            self.opened[str(path)] = opened

    def take_away(self, path: Path) -> None:
        """Forget a text that was closed."""
        with self.lock:
            self.opened.pop(str(path), None)

    def now(self) -> Mapping[str, Opened]:
        """Return what is open at this moment."""
        with self.lock:
            return dict(self.opened)

    def uri(self, path: str) -> str:
        """Return what the client calls a file."""
        opened = self.now().get(path)
        return opened.uri if opened else str(from_fs_path(path))


def path_of(uri: str) -> Path | None:
    """Return the file that a URI names; None: it names none, such as a text that was never saved."""
    found = to_fs_path(uri) if urlsplit(uri).scheme == "file" else None
    return Path(found) if found else None


def texts_of(opened: Mapping[str, Opened]) -> dict[str, str]:
    """Return the texts that are open by path, without a byte order mark."""
    return {path: each.text.removeprefix(_MARK) for path, each in opened.items()}
