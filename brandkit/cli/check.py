"""``brandkit check``: whether copy made elsewhere says what its source says; and pages by themselves."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.fixing import Fixing, carry_out, fix_options, fixing_of, tell
from brandkit.cli.projects import with_kits
from brandkit.cli.reporting import report_options, show

if TYPE_CHECKING:
    from collections.abc import Callable

    from brandkit.model.kit import Kit
    from brandkit.model.report import Report


@click.command("check")
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("variants", nargs=-1, metavar="[CHANNEL=FILE]...")
@click.option("--locale", help="The language that the texts are in, such as de-DE; default: the source's.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day it goes out; default: the source's.",
    metavar="YYYY-MM-DD",
)
@report_options
@fix_options
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

    Without CHANNEL=FILE each SOURCE, a page or a folder of pages such as docs, is checked by itself: its style, tone
    and grammar.

    CHANNEL is any name: sms, email, voice ... A FILE may be plain text, HTML, a payload or a whole mail; - is standard
    input.
    """
    if all(Path(each).exists() for each in variants):  # there are none, or they are pages too
        context.exit(_check_pages(context, (source, *map(Path, variants)), locale, options))
    context.exit(_check_copy(context, source, variants, locale, _day(day), options))


def _check_copy(
    context: click.Context,
    source: Path,
    variants: Sequence[str],
    locale: str | None,
    day: date | None,
    options: Mapping[str, Any],
) -> int:
    """Check copy against its source; return the exit code."""
    from brandkit.engine.check import check
    from brandkit.engine.rules import rule_ids
    from brandkit.engine.selection import EVERYTHING, select

    files = dict(_split(each) for each in variants)
    if len(files) < len(variants):
        raise click.UsageError("a channel is given twice; check its copies one after the other")
    if list(files.values()).count("-") > 1:
        raise click.UsageError("standard input (-) can be one variant only")
    kit = _kit(source, **options)
    selection = select(options["only"], options["ignore"], rule_ids(kit=kit))
    checked: Callable[..., Report] = partial(
        check,
        source,
        kit=kit,
        locale=locale,
        date=day,
        today=_today(),
        semantic=options["semantic"],
    )
    contents = {channel: _content(file) for channel, file in files.items()}
    report, fixing = checked(contents, selection=selection), fixing_of(options)
    if fixing.concerns(report):
        report = _fixed(contents, report, checked, (selection, EVERYTHING), fixing)
    tell(fixing)
    return show(context, report, options, is_said=not fixing.is_shown)


def _check_pages(context: click.Context, paths: Sequence[Path], locale: str | None, options: Mapping[str, Any]) -> int:
    """Check pages by themselves; return the exit code."""
    from brandkit.engine.known_rules import rules_for
    from brandkit.engine.merging import merged
    from brandkit.engine.pages import check_page, find_pages
    from brandkit.engine.selection import in_words, select
    from brandkit.engine.together import together

    found = find_pages(paths)
    selection = select(options["only"], options["ignore"], rules_for(found))
    reports = [check_page(path, kit, locale, selection=selection) for path, kit in with_kits(found)]
    return show(context, merged(together(reports), in_words(selection)), options)


def _fixed(
    contents: Mapping[str, bytes | Path],
    report: "Report",
    checked: "Callable[..., Report]",
    selections: tuple[object, object],
    fixing: Fixing,
) -> "Report":
    """Fix what stands in files; return what is left."""
    from brandkit.engine.fixing.copies import fix_copies

    wanted, every = (partial(checked, selection=each) for each in selections)
    paths = {channel: file for channel, file in contents.items() if isinstance(file, Path)}
    fixed = fix_copies(paths, wanted, every, lambda found: found, unsafe=fixing.unsafe)
    return wanted(contents) if carry_out(fixed, fixing) else report


def _kit(source: Path, *, remote_grammar: bool, **_: Any) -> "Kit":
    from brandkit.engine.files import load_kit
    from brandkit.grammar.languagetool.address import allowing_remote

    kit = load_kit(source)
    return allowing_remote(kit) if remote_grammar else kit


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
