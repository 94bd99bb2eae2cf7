"""What a report depends on besides its message: brandkit itself, what is installed beside it, and the kit."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from brandkit import __version__
from brandkit.grammar.languagetool.place import stamps
from brandkit.kit.folders import FOLDERS, PROJECT_FILE, default_kit

MOST_FILES = 5_000
"""Of a project's kit; with more of them nothing is kept. A kit may have far fewer."""
_SET = ("BRANDKIT_", "LTP_")
"""What settings in the environment begin with that may change what is found."""


def of_program(environment: Mapping[str, str] = os.environ) -> str:
    """Return the hash of what does the work: brandkit's files, Python, what is installed, LanguageTool, settings."""
    package = Path(__file__).resolve().parents[2]
    own = _installed_as(package) or of_files(_named(package, _walk(package)))
    kit = default_kit()
    settings = sorted(f"{name}={value}" for name, value in environment.items() if name.startswith(_SET))
    parts = (__version__, sys.version, own, of_kit(kit), *settings, *stamps(), *sorted(set(_distributions())))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def of_kit(root: Path) -> str:
    """Return the hash of the files of a kit: of their names and contents, wherever the folder lies.

    Raises:
        OSError: a file cannot be read, or there are too many.
    """
    project = [(PROJECT_FILE, root / PROJECT_FILE)] if (root / PROJECT_FILE).exists() else []
    return of_files([*project, *(named for folder in FOLDERS for named in _named(root, _walk(root / folder)))])


def of_files(files: Iterable[tuple[str, Path]]) -> str:
    """Return the hash of files: of what each is called, and of its bytes."""
    whole = hashlib.sha256()
    for number, (name, path) in enumerate(sorted(files)):
        if number == MOST_FILES:
            raise OSError(f"more than {MOST_FILES} files")
        whole.update(f"{name}\0{of_bytes(path.read_bytes())}\0".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def of_bytes(data: bytes) -> str:
    """Return the hash of bytes."""
    return hashlib.sha256(data).hexdigest()


def _installed_as(package: Path) -> str:
    """Return the hash of what pip notes of brandkit's files with their hashes; "": it does not, as in a checkout."""
    try:
        record = (package.parent / f"brandkit-{__version__}.dist-info" / "RECORD").read_bytes()
    except OSError:
        return ""
    return of_bytes(record) if b"brandkit/engine/cache/fingerprint.py,sha256=" in record else ""


def _named(root: Path, paths: Iterable[Path]) -> list[tuple[str, Path]]:
    return [(path.relative_to(root).as_posix(), path) for path in paths]


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, without what Python compiles and without hidden ones; links are not followed."""
    for inner, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "__pycache__"]
        yield from (Path(inner, name) for name in files if not name.startswith("."))


def _distributions() -> Iterator[str]:
    """Yield names and versions of what is installed, as the names of their folders have them."""
    for place in sys.path:
        try:
            yield from (
                each.name for each in os.scandir(place or ".") if each.name.endswith((".dist-info", ".egg-info"))
            )
        except OSError:  # no folder
            continue
