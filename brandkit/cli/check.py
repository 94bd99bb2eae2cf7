"""``brandkit check``: whether copy made elsewhere says what its source says."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from brandkit.cli.reporting import report_options, show


@click.command("check")
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("variants", nargs=-1, required=True, metavar="CHANNEL=FILE...")
@click.option("--locale", help="The language that the texts are in, such as de-DE; default: the source's.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day it goes out; default: the source's.",
    metavar="YYYY-MM-DD",
)
@report_options
@click.pass_context
def command(
    context: click.Context,
    /,
    source: Path,
    variants: tuple[str, ...],
    locale: str | None,
    day: datetime | None,
    **options: Any,
) -> None:
    """Check that each FILE says what SOURCE says: a message, or any Markdown, text or HTML.

    CHANNEL is any name: sms, email, voice ... A FILE may be plain text, HTML, a payload or a whole mail; - is standard
    input.
    """
    from brandkit.engine.check import check
    from brandkit.engine.files import load_kit
    from brandkit.engine.rules import rule_ids
    from brandkit.engine.selection import select

    files = dict(_split(each) for each in variants)
    if len(files) < len(variants):
        raise click.UsageError("a channel is given twice; check its copies one after the other")
    if list(files.values()).count("-") > 1:
        raise click.UsageError("standard input (-) can be one variant only")
    kit = load_kit(source)
    selection = select(options["only"], options["ignore"], rule_ids(kit=kit))
    contents = {channel: _content(file) for channel, file in files.items()}
    report = check(
        source,
        contents,
        kit,
        locale,
        _day(day),
        selection=selection,
        today=_today(),
        semantic=options["semantic"],
    )
    context.exit(show(context, report, options))


def _split(given: str) -> tuple[str, str]:
    channel, sign, file = given.partition("=")
    if not sign or not channel.strip() or not file:
        raise click.UsageError(f"`{given}` is no variant; write CHANNEL=FILE, such as sms=sms.txt")
    return channel.strip(), file


def _day(day: datetime | None) -> date | None:
    return day.date() if day else None


def _today() -> date:
    return datetime.now().astimezone().date()


def _content(file: str) -> bytes | Path:
    return sys.stdin.buffer.read() if file == "-" else Path(file)
