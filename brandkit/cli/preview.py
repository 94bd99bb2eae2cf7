"""``brandkit preview``: the page with all variants side by side."""

import os
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from brandkit.cli.commands import settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.progress import with_progress
from brandkit.cli.terminal import say

if TYPE_CHECKING:
    from brandkit.preview.export.pages import Wanted
    from brandkit.preview.hands import Hand
    from brandkit.preview.masks import Guest
    from brandkit.preview.session import Session

_NEEDED = ("starlette", "uvicorn", "watchfiles")


@click.command("preview")
@click.argument("paths", nargs=-1, type=NamedPath(), metavar="[PATH]...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="Of this computer; default: any that is free.")
@click.option("--data", type=NamedPath(path_type=Path), help="A JSON file with a real person's data, shown masked.")
@click.option("--show-data", "shows", is_flag=True, help="Show the texts of --data as they are.")
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
@click.option(
    "--export",
    "site",
    metavar="DIR",
    type=NamedPath(path_type=Path),
    help="Write the pages as files instead: into a folder that is new, empty, or an earlier export.",
)
@click.option("--edit", "edits", is_flag=True, help="Let the page write messages of the project, and nothing else.")
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0, 64),
    default=1,
    show_default=True,
    help="With --export: processes; 0: one per processor.",
)
@click.pass_context
def command(
    context: click.Context,
    /,
    paths: tuple[str, ...],
    channels: tuple[str, ...],
    port: int,
    data: Path | None,
    site: Path | None,
    jobs: int,
    **flags: bool,
) -> None:
    """Show messages on every channel, side by side, in a browser, while they are written.

    A PATH is a message, or a folder with messages in it; without one, the folder where you are. The page is served on
    this computer alone. It needs the extra: pip install 'brandkit[preview]'. Pages that are written with --export need
    no server, and no extra.
    """
    if site is not None:
        if port or data or any(flags.values()):
            words = "--export writes files, of made-up people: leave out --port, --open, --edit, --data and --show-data"
            raise click.UsageError(words)
        from brandkit.preview.export.pages import Wanted

        today = datetime.now().astimezone().date()
        _export(context, tuple(map(Path, paths or (".",))), Wanted(channels, today), site, jobs)
        return
    if flags["shows"] and data is None:
        raise click.UsageError("--show-data says how --data is shown: give both")
    if jobs != 1:
        raise click.UsageError("--jobs is for --export DIR: leave it out")
    shown = tuple(map(Path, paths or (".",)))
    _check(shown, channels)
    guest = _guest(data, shows=flags["shows"])
    first = _first_hand(shown[0])
    from brandkit.preview.session import Session

    session = Session(shown, channels, guest, first, edits=flags["edits"])
    _serve(context, session, port, opens=flags["opens"])


def _check(paths: tuple[Path, ...], channels: tuple[str, ...]) -> None:
    """Raise a `UsageError` for what is not there, before any process is started; a message may still come."""
    from brandkit.engine.channel_names import check_channels
    from brandkit.engine.find_messages import find_messages

    _must_be_here()
    check_channels(channels)
    find_messages([path for path in paths if not path.exists()])


def _must_be_here() -> None:
    """Raise a `UsageError` where a library of the extra is missing."""
    from brandkit.errors import Fault, UsageError

    if any(find_spec(each) is None for each in _NEEDED):
        words = "the preview needs Starlette, uvicorn and watchfiles, which are not here"
        raise UsageError([Fault(words, "pip install 'brandkit[preview]'")])


def _first_hand(path: Path) -> "tuple[Hand, ...]":
    """Start the first process that helps before anything is read here: it reads what it needs at the same time."""
    from brandkit.preview.hands import SHARES, hire, wanted_hands

    return (hire(SHARES, str(path)),) if wanted_hands() else ()


def _serve(context: click.Context, session: "Session", port: int, *, opens: bool) -> None:
    from brandkit.preview.server import serve

    def started(address: str) -> None:
        if not settings(context)["quiet"]:
            say(f"preview: {address}", "Stop it with Ctrl+C.")
        if opens:
            import webbrowser

            webbrowser.open(address)

    serve(session, port, _folders(session.paths), started)


def _guest(data: Path | None, *, shows: bool) -> "Guest | None":
    if data is None:
        return None
    from brandkit.engine.files import read_person
    from brandkit.preview.masks import Guest

    return Guest(data.name, read_person(data), shows)


def _export(context: click.Context, paths: tuple[Path, ...], wanted: "Wanted", folder: Path, jobs: int) -> None:
    """Write a site of all messages; what cannot be shown stands in its place there, and is told at the end."""
    from brandkit.errors import BrandkitError
    from brandkit.preview.export.site import write_site
    from brandkit.preview.session import Session, messages_in

    messages = messages_in(Session(paths))
    quiet = settings(context)["quiet"]
    written = write_site(messages, folder, wanted, jobs or os.cpu_count() or 1)
    faults = [
        fault
        for _, each in zip(with_progress(list(messages), quiet=quiet), written, strict=True)
        for fault in each.faults
    ]
    if not quiet:
        say(f"wrote {folder / 'index.html'}: {len(messages)} message{'' if len(messages) == 1 else 's'}")
    if faults:
        raise BrandkitError(dict.fromkeys(faults))


def _folders(paths: tuple[Path, ...]) -> list[Path]:
    """Return the folders to be watched: those of the messages, and the projects that they belong to."""
    from brandkit.kit import find_project

    own = {path if path.is_dir() else path.parent for path in paths}
    projects = {project for path in paths if (project := find_project(path)) is not None}
    every = {each.resolve() for each in (*own, *projects)}
    return sorted(each for each in every if not any(other in each.parents for other in every))
