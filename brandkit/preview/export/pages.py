"""The pages of one message: for each person, and for each branch."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from pathlib import Path

from markupsafe import escape

from brandkit.engine.files import read_message
from brandkit.engine.showing.people import Crowd, crowd_for, person_in
from brandkit.engine.showing.share import Stage, needs_on, set_up
from brandkit.engine.showing.show import show, wordings_of
from brandkit.engine.showing.shown import Showing
from brandkit.errors import BrandkitError, Fault
from brandkit.kit import find_project
from brandkit.kit.folders import default_kit
from brandkit.model.frozen import frozen, mutable
from brandkit.model.kit import Kit
from brandkit.preview.asked import Asked
from brandkit.preview.export.documents import document_name, guarded_document
from brandkit.preview.export.entry import Entry, entry_for, failed_entry
from brandkit.preview.export.still import FIRST, Still, person_pages, pickers_for, way_page
from brandkit.preview.page import Told, page
from brandkit.preview.view import view_of

ROOT = "../"
"""From a message's folder to the site's."""


@frozen
class Wanted:
    """What is shown of each message."""

    channels: tuple[str, ...] = ()
    """Empty: each message's own."""
    today: date | None = None
    """The day by which waivers expire; None: none does."""


@frozen
class Pages:
    """One message's part of a site."""

    entry: Entry
    files: Mapping[str, bytes]
    """By name, in the message's folder."""
    faults: tuple[Fault, ...] = ()
    """Why the message cannot be shown."""


@mutable
class _Made:
    """What is made so far of a message's pages."""

    files: dict[str, bytes] = field(default_factory=dict)

    def keep(self, document: bytes) -> str:
        """Keep a mail; return its address, which its content makes."""
        name = document_name(document)
        self.files[name] = guarded_document(document)
        return name


def pages_of(name: str, path: Path, kit: Kit | BrandkitError, wanted: Wanted) -> Pages:
    """Return the pages of a message; what cannot be shown has one that says why.

    Args:
        name: what the site calls the message.
        path: its file.
        kit: that of its project, or why it cannot be used.
        wanted: what is shown.
    """
    home = find_project(path) or path.absolute().parent
    try:
        if isinstance(kit, BrandkitError):
            raise kit
        stage = set_up(read_message(path, kit), kit, wanted.channels or None)
    except BrandkitError as error:
        return _failed(name, error.faults, home)
    return _shown(name, stage, wanted, home)


def _shown(name: str, stage: Stage, wanted: Wanted, home: Path) -> Pages:
    crowd = crowd_for(stage.message, stage.kit, [needs_on(stage)])
    wordings = wordings_of(stage.message, stage.kit)
    made = _Made()
    channels = tuple(each.id for each in stage.channels)
    showings: list[Showing] = []
    for file, asked in _asked(name, crowd):
        showing = show(stage, person_in(crowd, asked.person, asked.way), today=wanted.today, wordings=wordings)
        view = view_of(showing, crowd, stage.kit, asked, made.keep)
        still = Still(ROOT, pickers_for(crowd, channels, file))
        made.files[file] = _page(Told(view, asked, (name,), channels, (), still=still), home)
        showings.append(showing)
    return Pages(entry_for(name, showings), made.files)


def _asked(name: str, crowd: Crowd) -> Iterator[tuple[str, Asked]]:
    """Yield each page with what is shown on it: everybody as they are, and the first person in every branch."""
    first = next(iter(crowd.people))
    for person, file in person_pages(crowd).items():
        yield file, Asked(name, person)
    for way in crowd.ways if len(crowd.ways) > 1 else ():
        yield way_page(way.number), Asked(name, first, way.number)


def _failed(name: str, faults: Sequence[Fault], home: Path) -> Pages:
    told = Told(None, Asked(name), (name,), (), tuple(faults), still=Still(ROOT, ()))
    return Pages(failed_entry(name, len(faults)), {FIRST: _page(told, home)}, tuple(faults))


def _page(told: Told, home: Path) -> bytes:
    """Return a page that does not tell where on a machine its project and brandkit lie."""
    content = page(told)
    for place in (home, default_kit()):
        content = content.replace(str(escape(f"{place}{os.sep}")), "")
    return content.encode()
