"""A whole project as a site: an index, the pages of each message, and the page's own files once."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeAlias

from brandkit.engine.channel_names import check_channels
from brandkit.engine.files import load_kit
from brandkit.errors import BrandkitError, Fault
from brandkit.kit import find_project
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.preview.export.entry import Entry
from brandkit.preview.export.folder import Folder, close_folder, open_folder, put
from brandkit.preview.export.names import names_for
from brandkit.preview.export.pages import Pages, Wanted, pages_of
from brandkit.preview.export.still import FIRST, POLICY
from brandkit.preview.page import filled

ASSETS = Path(__file__).parents[1] / "assets"
SCRIPT = "still.js"
"""The one script of a page without a server; the others ask one."""

Kits: TypeAlias = dict[Path | None, Kit | BrandkitError]
"""By project, or why one cannot be used."""


@frozen
class Written:
    """What has come of a message."""

    entry: Entry
    faults: tuple[Fault, ...]


def write_site(messages: Mapping[str, Path], folder: Path, wanted: Wanted, jobs: int = 1) -> Iterator[Written]:
    """Write a site; yield each message once its pages stand. The same project gives the same bytes.

    Args:
        messages: files by the name that the site calls them.
        folder: new, empty, or an earlier site.
        wanted: what is shown of each.
        jobs: how many processes work at once.

    Raises:
        UsageError: the folder holds something else, or a channel is none.
    """
    check_channels(wanted.channels)
    site = open_folder(folder)
    write_assets(site)
    names = names_for(messages)
    entries: list[Entry] = []
    for name, pages in _each(messages, wanted, jobs):
        for file, content in pages.files.items():
            put(site, f"{names[name]}/{file}", content)
        entries.append(pages.entry)
        yield Written(pages.entry, pages.faults)
    put(site, FIRST, _index(entries, names))
    close_folder(site)


def write_assets(site: Folder) -> None:
    """Write the page's own files."""
    for file in sorted(ASSETS.iterdir()):
        if file.suffix in (".css", ".svg") or file.name == SCRIPT:
            put(site, f"assets/{file.name}", file.read_bytes())


def _each(messages: Mapping[str, Path], wanted: Wanted, jobs: int) -> Iterator[tuple[str, Pages]]:
    """Yield the pages of each message, by one process or more."""
    if jobs == 1:
        kits: Kits = {}
        yield from ((name, _pages(wanted, kits, (name, path))) for name, path in messages.items())
        return
    from brandkit.engine.processes import in_processes

    yield from zip(messages, in_processes(list(messages.items()), partial(_in_process, wanted), jobs), strict=True)


def _in_process(wanted: Wanted, item: tuple[str, Path]) -> Pages:
    return _pages(wanted, _own_kits(), item)


@lru_cache(maxsize=1)  # a memo of the process, which lives as long as one run
def _own_kits() -> Kits:
    return {}


def _pages(wanted: Wanted, kits: Kits, item: tuple[str, Path]) -> Pages:
    """Return the pages of a message; `kits` holds those that were read before, by project."""
    name, path = item
    project = find_project(path)
    if project not in kits:
        kits[project] = _kit(path)
    return pages_of(name, path, kits[project], wanted)


def _kit(path: Path) -> Kit | BrandkitError:
    try:
        return load_kit(path)
    except BrandkitError as error:
        return error


def _index(entries: Sequence[Entry], names: Mapping[str, str]) -> bytes:
    return filled("index.html", {"entries": entries, "names": names, "policy": POLICY}).encode()
