"""What the commands that report findings have in common: options, the way to the terminal, the exit code."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.commands import settings
from brandkit.cli.terminal import paint, say
from brandkit.model.finding import SEVERITIES
from brandkit.reporters import find_reporter, reporter_names

if TYPE_CHECKING:
    from brandkit.model.report import Report
    from brandkit.model.reporter import Line

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
    """Give a command the options of a report."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def painted(line: "Line", *, colour: bool) -> str:
    """Return a reporter's line as `say` takes it."""
    return "".join(paint(piece.text, piece.look, colour=colour and bool(piece.look)) for piece in line)


def show(context: click.Context, report: "Report", options: Mapping[str, Any]) -> int:
    """Write a report to the terminal; return the exit code. Filters that are active are told whatever is quiet."""
    from brandkit.engine.counting import is_grave

    how = settings(context)
    if not how["quiet"] or report.findings or report.filters or report.notices or options["form"] != "text":
        say(*(painted(line, colour=how["colour"]) for line in find_reporter(options["form"]).write(report)))
    return FOUND if is_grave(report.findings, options["fail_on"]) else 0
