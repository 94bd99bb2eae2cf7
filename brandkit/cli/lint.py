"""``brandkit lint``: every branch of every message, on every channel."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.commands import fail, settings
from brandkit.cli.progress import with_progress
from brandkit.cli.projects import with_kits
from brandkit.cli.reporting import report_options, show
from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    from brandkit.engine.selection import Selection
    from brandkit.errors import Fault
    from brandkit.model.kit import Kit
    from brandkit.model.report import Report

UNUSABLE = 2


@click.command("lint")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option(
    "--branches",
    "most_branches",
    type=click.IntRange(1, 4096),
    default=64,
    show_default=True,
    help="Branches of a message that are looked at in full; past that, in pairs of conditions.",
)
@report_options
@click.pass_context
def command(
    context: click.Context, /, paths: tuple[str, ...], channels: tuple[str, ...], most_branches: int, **options: Any
) -> None:
    """Render every branch of each message at PATH for each channel, and check that all variants say the same.

    A PATH is a message or a folder with messages in it; default: here.
    """
    from brandkit.engine.files import find_messages
    from brandkit.engine.known_rules import rules_for
    from brandkit.engine.merging import merged
    from brandkit.engine.selection import in_words, select
    from brandkit.errors import BrandkitError

    found = find_messages(paths or (".",))
    selection = select(options["only"], options["ignore"], rules_for(found))
    how = _How(channels, selection, most_branches, options["semantic"])
    reports: list[Report] = []
    faults: list[Fault] = []
    for path, kit in with_kits(with_progress(found, quiet=settings(context)["quiet"])):
        try:
            reports.append(_lint(path, kit, how))
        except BrandkitError as error:
            faults.extend(error.faults)  # the other messages are linted all the same
    code = show(context, merged(reports, in_words(selection, channels)), options) if reports else 0
    if faults:
        fail([str(fault) for fault in dict.fromkeys(faults)])
    context.exit(UNUSABLE if faults else code)


@frozen
class _How:
    """What is asked for each message."""

    channels: tuple[str, ...]
    selection: "Selection"
    most_branches: int
    semantic: bool | None


def _lint(path: Path, kit: "Kit", how: _How) -> "Report":
    from brandkit.engine.files import read_message
    from brandkit.engine.lint import lint

    today = datetime.now().astimezone().date()
    return lint(
        read_message(path, kit),
        kit,
        how.channels or None,
        selection=how.selection,
        today=today,
        most_branches=how.most_branches,
        semantic=how.semantic,
    )
