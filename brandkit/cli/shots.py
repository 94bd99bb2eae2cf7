"""``brandkit shots``: pictures of a message's variants."""

from datetime import datetime
from pathlib import Path

import click

from brandkit.cli.commands import settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.terminal import say


@click.command("shots")
@click.argument("message", type=NamedPath(path_type=Path))
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option(
    "--theme",
    "themes",
    multiple=True,
    type=click.Choice(["light", "dark", "forced-dark"]),
    help="Only this one; may be given several times. Default: light and dark.",
)
@click.option(
    "--person", default="", help="Who gets it: a made-up person of the kit, longest or empty; default: the first."
)
@click.option("--out", required=True, metavar="DIR", type=NamedPath(path_type=Path), help="The folder to write to.")
@click.option("--browser", metavar="PATH", type=NamedPath(path_type=Path), help="Chromium; default: what is found.")
@click.pass_context
def command(
    context: click.Context,
    message: Path,
    channels: tuple[str, ...],
    themes: tuple[str, ...],
    person: str,
    out: Path,
    browser: Path | None,
) -> None:
    """Take a picture of each variant of MESSAGE by day and by night, and a contact sheet of all of them.

    It needs Chromium, or a browser made from it; nothing is fetched.
    """
    from brandkit.engine.find_messages import one_message
    from brandkit.preview.browser.find import browser_at
    from brandkit.preview.shots.take import Wanted, take_shots

    wanted = Wanted(
        channels, tuple(dict.fromkeys(themes)) or ("light", "dark"), person, datetime.now().astimezone().date()
    )
    for path in take_shots(one_message(message), wanted, browser_at(browser), out):
        if not settings(context)["quiet"]:
            say(f"wrote {path}")
