"""``brandkit preview``: the page with all variants side by side."""

import os
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from brandkit.cli.commands import settings
from brandkit.cli.progress import with_progress
from brandkit.cli.terminal import say

if TYPE_CHECKING:
    from brandkit.preview.export.pages import Wanted

_NEEDED = ("starlette", "uvicorn", "watchfiles")


@click.command("preview")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="Of this computer; default: any that is free.")
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
@click.option(
    "--export",
    "site",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Write the pages as files instead: into a folder that is new, empty, or an earlier export.",
)
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
    paths: tuple[str, ...],
    channels: tuple[str, ...],
    port: int,
    site: Path | None,
    jobs: int,
    *,
    opens: bool,
) -> None:
    """Show messages on every channel, side by side, in a browser, while they are written.

    A PATH is a message, or a folder with messages in it; without one, the folder where you are. The page is served on
    this computer alone. It needs the extra: pip install 'brandkit[preview]'. Pages that are written with --export need
    no server, and no extra.
    """
    if site is not None:
        if port or opens:
            raise click.UsageError("--export writes files and serves none: leave out --port and --open")
        from brandkit.preview.export.pages import Wanted

        today = datetime.now().astimezone().date()
        _export(context, tuple(map(Path, paths or (".",))), Wanted(channels, today), site, jobs)
        return
    _serve(context, tuple(map(Path, paths or (".",))), channels, port, opens=opens)


def _serve(
    context: click.Context, paths: tuple[Path, ...], channels: tuple[str, ...], port: int, *, opens: bool
) -> None:
    from brandkit.errors import Fault, UsageError

    if any(find_spec(each) is None for each in _NEEDED):
        words = "the preview needs Starlette, uvicorn and watchfiles, which are not here"
        raise UsageError([Fault(words, "pip install 'brandkit[preview]'")])
    from brandkit.preview.server import serve
    from brandkit.preview.session import Session, messages_in

    session = Session(paths, channels)
    messages_in(session)  # what cannot be shown at all is told before anything is served

    def started(address: str) -> None:
        if not settings(context)["quiet"]:
            say(f"preview: {address}", "Stop it with Ctrl+C.")
        if opens:
            import webbrowser

            webbrowser.open(address)

    serve(session, port, _folders(session.paths), started)


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
