"""What the commands that report findings have in common: options, the way to the terminal, the exit code."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit import __version__
from brandkit.cli.commands import settings
from brandkit.cli.report_files import read_wanted, write_report
from brandkit.cli.terminal import paint, say
from brandkit.model.finding import SEVERITIES
from brandkit.reporters import find_reporter, reporter_names

if TYPE_CHECKING:
    from brandkit.model.report import Report
    from brandkit.model.reporter import Line, Reporter

FOUND = 1

_OPTIONS = (
    click.option(
        "--format",
        "form",
        type=click.Choice(reporter_names()),
        default="text",
        show_default=True,
        help="How the findings are written.",
    ),
    click.option(
        "--report",
        "files",
        multiple=True,
        metavar="FORM=FILE",
        callback=read_wanted,
        help="Write the report to a file too, such as sarif=brandkit.sarif; repeatable.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice(tuple(reversed(SEVERITIES))),
        default="error",
        show_default=True,
        help="The mildest finding that makes the exit code 1.",
    ),
    click.option("--only", multiple=True, metavar="GLOB", help="Only rules that match, such as same/*; repeatable."),
    click.option("--ignore", multiple=True, metavar="GLOB", help="No rules that match; repeatable."),
    click.option(
        "--semantic/--no-semantic",
        default=None,
        help="Look for additions with the model of brandkit[semantic]; default: as brandkit.yaml says.",
    ),
    click.option(
        "--remote-grammar",
        is_flag=True,
        help="Send texts to the LanguageTool server of brandkit.yaml though it is on another computer.",
    ),
)


def report_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of a report, and have it report what stopped it."""
    command = _telling_faults(command)
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _telling_faults(command: Callable[..., Any]) -> Callable[..., Any]:
    """Return a command that writes a report also where an input cannot be used: none would look like a clean one."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> Any:
        from brandkit.errors import BrandkitError
        from brandkit.model.report import Report

        try:
            return command(*arguments, **options)
        except BrandkitError as error:
            show(click.get_current_context(), Report(faults=error.faults, made_by=__version__), options)
            raise

    return run


def painted(line: "Line", *, colour: bool) -> str:
    """Return a reporter's line as `say` takes it."""
    return "".join(paint(piece.text, piece.look, colour=colour and bool(piece.look)) for piece in line)


def show(context: click.Context, report: "Report", options: Mapping[str, Any], *, is_said: bool = True) -> int:
    """Write a report to the terminal and to the files asked for; return the exit code.

    Filters that are active are told whatever is quiet. Where nothing could be looked at, people read the error stream.
    `is_said`: False where something else is written to the terminal in its place.
    """
    from brandkit.engine.counting import is_grave

    how = settings(context)
    shown = find_reporter(options["form"])
    whole = replace(report, fails_at=options["fail_on"])
    if any(each.tells_rules for each in (shown, *(find_reporter(form) for form, _ in options["files"]))):
        from brandkit.engine.rules import with_pages

        whole = with_pages(whole)
    if is_said and (_has_to_say(report, quiet=how["quiet"]) or not shown.is_for_people):
        say(*(painted(line, colour=how["colour"]) for line in _lines(shown, whole)))
    for form, path in options["files"]:
        write_report(path, _lines(find_reporter(form), whole))
    if shown.besides and (file := os.environ.get(shown.besides[0])):
        write_report(Path(file), _lines(find_reporter(shown.besides[1]), whole), added=True)
    return FOUND if is_grave(report.findings, options["fail_on"]) else 0


def _has_to_say(report: "Report", *, quiet: bool) -> bool:
    """Return whether there is anything for people to read."""
    if quiet:
        return bool(report.findings or report.filters or report.notices)
    return bool(report.counts.messages or not report.faults)


def _lines(reporter: "Reporter", report: "Report") -> "Iterable[Line]":
    from brandkit.engine.report_paths import find_repository, from_root

    here = Path.cwd()
    return reporter.write(from_root(report, here, find_repository(here)) if reporter.is_from_root else report)
