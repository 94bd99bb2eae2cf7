"""From a message to files: its pictures, and the contact sheet."""

import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.showing.people import crowd_for, person_in
from brandkit.engine.showing.share import needs_on, set_up
from brandkit.engine.showing.show import show
from brandkit.engine.showing.shown import Showing
from brandkit.engine.whole_file import write_whole
from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen
from brandkit.preview.asked import Asked
from brandkit.preview.browser.tab import opened
from brandkit.preview.export.documents import kept_in
from brandkit.preview.export.folder import Folder, open_folder, put
from brandkit.preview.export.site import write_assets
from brandkit.preview.export.still import FIRST, Still, looks
from brandkit.preview.page import Told, page
from brandkit.preview.shots.pictures import Shot, shots_of
from brandkit.preview.shots.sheet import NAME, name_of, sheet_of
from brandkit.preview.view import view_of


@frozen
class Wanted:
    """Which pictures are taken."""

    channels: tuple[str, ...]
    """Empty: the message's own."""
    themes: tuple[str, ...]
    person: str = ""
    """``""``: the first."""
    today: date | None = None
    """The day by which waivers expire; None: none does."""


def take_shots(path: Path, wanted: Wanted, browser: str, folder: Path) -> Iterator[Path]:
    """Write the pictures of a message; yield each file once it is there.

    Raises:
        BrandkitError: the message cannot be shown, or the browser fails.
    """
    # A browser that came from a store may look into few folders; its user's own temporary one is among them.
    with tempfile.TemporaryDirectory(prefix="brandkit-") as name:
        site = open_folder(Path(name))
        showing = _write_page(path, wanted, site)
        yield from _taken(site, showing, wanted.themes, browser, folder)


def _taken(site: Folder, showing: Showing, themes: Sequence[str], browser: str, folder: Path) -> Iterator[Path]:
    channels = [each.channel.id for each in showing.variants if not each.failure]
    if not channels:
        why = tuple(f"{each.channel.id}: {each.failure}" for each in showing.variants)
        raise UsageError([Fault(words, "mend the message") for words in why])
    with opened(browser) as pipe:
        folder.mkdir(parents=True, exist_ok=True)
        shots: list[Shot] = []
        for shot in shots_of(pipe, site.path / FIRST, channels, themes):
            shots.append(shot)
            yield _written(folder / name_of(shot), shot.png)
        yield _written(folder / NAME, sheet_of(pipe, site, showing.message.id, shots))


def _write_page(path: Path, wanted: Wanted, site: Folder) -> Showing:
    """Write the page that is photographed."""
    kit = load_kit(path)
    stage = set_up(read_message(path, kit), kit, wanted.channels or None)
    crowd = crowd_for(stage.message, kit, [needs_on(stage)])
    asked = Asked(stage.message.id, wanted.person or next(iter(crowd.people)))
    showing = show(stage, person_in(crowd, asked.person), today=wanted.today)
    view = view_of(showing, crowd, kit, asked, kept_in(site, ""))
    channels: Sequence[str] = [each.id for each in stage.channels]
    told = Told(view, asked, (), tuple(channels), (), still=Still("", looks()))
    put(site, FIRST, page(told).encode())
    write_assets(site)
    return showing


def _written(path: Path, content: bytes) -> Path:
    write_whole(path, content)
    return path
