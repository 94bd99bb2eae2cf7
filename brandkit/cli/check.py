"""``brandkit check``: whether copy made elsewhere says what its source says."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from brandkit.cli.reporting import report_options, show

MOST_BYTES = 16 * 1024 * 1024
"""Of one variant. Mails with pictures in them get that large; what is larger is a mistake."""


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
    selection = select(options["only"], options["ignore"], rule_ids())
    kit = load_kit(source)
    contents = {channel: _read(file) for channel, file in files.items()}
    paths = {channel: "standard input" if file == "-" else file for channel, file in files.items()}
    report = check(source, contents, kit, locale, _day(day), selection=selection, paths=paths)
    context.exit(show(context, report, options))


def _split(given: str) -> tuple[str, str]:
    channel, sign, file = given.partition("=")
    if not sign or not channel.strip() or not file:
        raise click.UsageError(f"`{given}` is no variant; write CHANNEL=FILE, such as sms=sms.txt")
    return channel.strip(), file


def _day(day: datetime | None) -> date | None:
    return day.date() if day else None


def _read(file: str) -> bytes:
    from brandkit.errors import Fault, UsageError

    path = Path(file)
    if file != "-" and not path.is_file():  # a named pipe would wait for ever
        raise UsageError([Fault(f"there is no file {file}", "write CHANNEL=FILE with a file that is there")])
    if file == "-":
        data = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UsageError([Fault(f"{file} is larger than {MOST_BYTES:,} bytes", "check one variant at a time")])
    return data
