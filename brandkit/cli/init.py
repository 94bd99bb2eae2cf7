"""``brandkit init``: a small project that renders."""

from pathlib import Path

import click

from brandkit.cli.commands import settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.terminal import say
from brandkit.engine.starters import starter, write_new


@click.command("init")
@click.argument("folder", default=".", type=NamedPath(path_type=Path))
@click.pass_context
def command(context: click.Context, folder: Path) -> None:
    """Write a starter project into FOLDER (default: here). Nothing that is there already is changed."""
    written = write_new(folder, starter("project"))
    if not settings(context)["quiet"]:
        say(*(f"wrote {path}" for path in written))
        inside = "" if folder == Path() else f"cd {folder} && "
        say(f"next: {inside}brandkit render spring-sale.md")
