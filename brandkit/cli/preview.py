"""``brandkit preview``: the page with all variants side by side."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from brandkit.cli.commands import settings
from brandkit.cli.terminal import say

if TYPE_CHECKING:
    from brandkit.preview.masks import Guest

_NEEDED = ("starlette", "uvicorn", "watchfiles")


@click.command("preview")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="Of this computer; default: any that is free.")
@click.option("--data", type=click.Path(path_type=Path), help="A JSON file with a real person's data, shown masked.")
@click.option("--show-data", "shows", is_flag=True, help="Show the texts of --data as they are.")
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
@click.option("--edit", "edits", is_flag=True, help="Let the page write messages of the project, and nothing else.")
@click.pass_context
def command(
    context: click.Context,
    /,
    paths: tuple[str, ...],
    channels: tuple[str, ...],
    port: int,
    data: Path | None,
    **flags: bool,
) -> None:
    """Show messages on every channel, side by side, in a browser, while they are written.

    A PATH is a message, or a folder with messages in it; without one, the folder where you are. The page is served on
    this computer alone. It needs the extra: pip install 'brandkit[preview]'.
    """
    _refuse(data, shows=flags["shows"])
    from brandkit.preview.server import serve
    from brandkit.preview.session import Session, messages_in

    session = Session(
        tuple(Path(each) for each in paths or (".",)),
        channels,
        _guest(data, shows=flags["shows"]),
        edits=flags["edits"],
    )
    if not all(path.exists() for path in session.paths):
        messages_in(session)  # what is not there is told before anything is served; a message may still come

    def started(address: str) -> None:
        if not settings(context)["quiet"]:
            say(f"preview: {address}", "Stop it with Ctrl+C.")
        if flags["opens"]:
            import webbrowser

            webbrowser.open(address)

    serve(session, port, _folders(session.paths), started)


def _refuse(data: Path | None, *, shows: bool) -> None:
    """Say what is missing for a preview."""
    from brandkit.errors import Fault, UsageError

    if any(find_spec(each) is None for each in _NEEDED):
        words = "the preview needs Starlette, uvicorn and watchfiles, which are not here"
        raise UsageError([Fault(words, "pip install 'brandkit[preview]'")])
    if shows and data is None:
        raise click.UsageError("--show-data says how --data is shown: give both")


def _guest(data: Path | None, *, shows: bool) -> "Guest | None":
    from brandkit.engine.files import read_person
    from brandkit.preview.masks import Guest

    return None if data is None else Guest(data.name, read_person(data), shows)


def _folders(paths: tuple[Path, ...]) -> list[Path]:
    """Return the folders to be watched: those of the messages, and the projects that they belong to."""
    from brandkit.kit import find_project

    own = {path if path.is_dir() else path.parent for path in paths}
    projects = {project for path in paths if (project := find_project(path)) is not None}
    every = {each.resolve() for each in (*own, *projects)}
    return sorted(each for each in every if not any(other in each.parents for other in every))
