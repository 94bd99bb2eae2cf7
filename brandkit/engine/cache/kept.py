"""A message's report, kept until something changes that it depends on."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from pathlib import Path

from brandkit.engine.cache import store
from brandkit.engine.cache.fingerprint import of_bytes, of_kit, of_program
from brandkit.engine.lint_options import LintOptions
from brandkit.kit.folders import find_project
from brandkit.model.finding import WHY_STOPPED
from brandkit.model.frozen import frozen, mutable
from brandkit.model.kit import Kit
from brandkit.model.plain import as_plain, from_plain
from brandkit.model.report import Report
from brandkit.source.text_files import BOM, even_lines

MOST_BYTES = 65_536
"""Of a file that belongs to a message; a larger one is a fault."""


@frozen
class Kept:
    """A report, and what must be so still for it to hold."""

    report: Report
    """Without the texts of its files."""
    texts: tuple[str, ...]
    """The files that its texts are of."""
    files: Mapping[str, str]
    """Files that it depends on, and which only reading it told of: path to hash."""
    day: date
    """On which it was made."""
    turns: tuple[date, ...]
    """The last days of waivers."""
    warnings: tuple[str, ...]
    """What is to be mended in the kit."""


@mutable
class Cache:
    """Where reports are kept, and what is known of kits so far."""

    folder: Path
    options: LintOptions
    program: str = field(default_factory=of_program)
    kits: dict[Path | None, str | None] = field(default_factory=dict)
    listings: dict[Path, Mapping[str, Sequence[str]]] = field(default_factory=dict)


def find(cache: Cache, path: Path) -> Kept | None:
    """Return what is kept of a message, if it still holds; None: it has to be linted."""
    files = _files(cache, path)
    key = _key(cache, path, files) if files else None
    plain = store.load(cache.folder, key) if key else None
    try:
        kept = from_plain(Kept, plain)
        read = {name: Path(name).read_bytes() for name in kept.files}
        texts = {name: _text((files or {}).get(name) or read[name]) for name in kept.texts}
    except (ValueError, KeyError, OSError):  # nothing is kept, or nothing of ours; or a file is gone
        return None
    is_same = all(of_bytes(data) == kept.files[name] for name, data in read.items())
    return replace(kept, report=replace(kept.report, texts=texts)) if is_same and _holds(kept, cache) else None


def keep(cache: Cache, path: Path, report: Report, turns: Sequence[date], kit: Kit) -> None:
    """Keep the report of a message.

    Args:
        cache: where.
        path: the message's file.
        report: what was found.
        turns: the last days of its waivers.
        kit: of its project.
    """
    files, day = _files(cache, path), cache.options.today
    key = _key(cache, path, files) if files else None
    if not key or files is None or day is None or _is_stopped(report) or not _is_of(report, files):
        return
    others = sorted({*report.texts, *kit.named_files} - files.keys())
    try:
        hashes = {name: of_bytes(Path(name).read_bytes()) for name in others}
    except OSError:
        return
    kept = Kept(replace(report, texts={}), tuple(report.texts), hashes, day, tuple(turns), kit.warnings)
    store.keep(cache.folder, key, as_plain(kept))


def _is_stopped(report: Report) -> bool:
    """Return whether a rule took too long: on another day it may not."""
    return any(each.why == WHY_STOPPED for each in (*report.findings, *(waived.finding for waived in report.waived)))


def _is_of(report: Report, files: Mapping[str, bytes]) -> bool:
    """Return whether files are still what was linted: somebody may be writing them."""
    try:
        return all(report.texts.get(name, "") == _text(data) for name, data in files.items() if name in report.texts)
    except UnicodeDecodeError:
        return False


def _files(cache: Cache, path: Path) -> dict[str, bytes] | None:
    """Return the message's own files: its path and those of its overrides, with their bytes."""
    folder = path.parent
    try:
        if folder not in cache.listings:
            cache.listings[folder] = _listed(folder)
        beside = cache.listings[folder].get(path.stem, ())
        return {str(folder / name): _read(folder / name) for name in beside if name.endswith(path.suffix)}
    except OSError:
        return None


def _read(path: Path) -> bytes:
    """Return the bytes of a regular file of no more than a message's size."""
    if not path.is_file() or path.stat().st_size > MOST_BYTES:  # a named pipe would wait for ever
        raise OSError(f"{path} is no message")
    return path.read_bytes()


def _listed(folder: Path) -> dict[str, list[str]]:
    """Return the names in a folder by what stands before their first dot, which is all of a message's name."""
    found: dict[str, list[str]] = {}
    for name in sorted(each.name for each in os.scandir(folder)):
        found.setdefault(name.partition(".")[0], []).append(name)
    return found


def _key(cache: Cache, path: Path, files: Mapping[str, bytes]) -> str | None:
    project = find_project(path)
    if project not in cache.kits:
        cache.kits[project] = _kit(project)
    kit = cache.kits[project]
    if kit is None:
        return None
    return of_bytes("\0".join(_parts(cache, path, project, kit, files)).encode("utf-8", "surrogateescape"))


def _parts(cache: Cache, path: Path, project: Path | None, kit: str, files: Mapping[str, bytes]) -> Iterator[str]:
    # Findings name files as they were called, so that the same text elsewhere has another report.
    yield from (cache.program, repr(replace(cache.options, today=None)), str(project), kit, str(path))
    for name, data in files.items():
        yield from (name, of_bytes(data))


def _kit(project: Path | None) -> str | None:
    try:
        return of_kit(project) if project else "none"
    except OSError:
        return None


def _holds(kept: Kept, cache: Cache) -> bool:
    """Return whether each waiver is in force or over, as it was on that day."""
    today = cache.options.today
    return today is not None and all((kept.day > turn) == (today > turn) for turn in kept.turns)


def _text(data: bytes) -> str:
    return even_lines(data.removeprefix(BOM).decode("utf-8"))
