"""``brandkit lint``: every branch of every message, on every channel."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit import __version__
from brandkit.cli.baseline import KnownFindings, baseline_options, known_findings, without_known
from brandkit.cli.commands import fail, settings
from brandkit.cli.fixing import Fixing, carry_out, fix_options, fixing_of, tell
from brandkit.cli.progress import with_progress
from brandkit.cli.projects import with_kits
from brandkit.cli.reporting import report_options, show

if TYPE_CHECKING:
    from brandkit.engine.lint_options import LintOptions
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
@click.option(
    "--changed-since", metavar="REV", help="Only messages that have changed since a git revision, or whose kit has."
)
@click.option(
    "--touched",
    is_flag=True,
    help="The PATHs are files that were changed: lint the messages that they belong to, pass over the others.",
)
@report_options
@fix_options
@baseline_options
@click.pass_context
def command(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Render every branch of each message at PATH for each channel, and check that all variants say the same.

    A PATH is a message or a folder with messages in it; default: here.
    """
    from brandkit.engine.files import find_messages
    from brandkit.engine.merging import merged
    from brandkit.engine.selection import in_words
    from brandkit.errors import BrandkitError

    asked, fixing, known = _asked(options), fixing_of(options), known_findings(options)
    found = _touched(paths) if options["touched"] else find_messages(paths or (".",))
    filters = in_words(asked.selection, asked.channels)
    if options["changed_since"] is not None:
        from brandkit.engine.changed import changed_messages

        every, found = len(found), changed_messages(found, options["changed_since"])
        filters = (f"only messages changed since {options['changed_since']}: {len(found)} of {every}", *filters)
    reports: list[Report] = []
    faults: list[Fault] = []
    for path, kit in with_kits(
        with_progress(found, quiet=settings(context)["quiet"]), remote_grammar=options["remote_grammar"]
    ):
        try:
            reports.append(_report(path, kit, asked, fixing, known))
        except BrandkitError as error:
            faults.extend(error.faults)  # the other messages are linted all the same
    report = merged(reports, filters)
    report = without_known(report, known, asked) if known else report
    tell(fixing)
    unusable = tuple(dict.fromkeys(faults))
    whole = replace(report, faults=unusable, made_by=__version__)
    code = show(context, whole, options, is_said=not fixing.is_shown)
    if unusable:
        fail([str(fault) for fault in unusable])
    context.exit(UNUSABLE if faults else code)


def _touched(paths: tuple[str, ...]) -> tuple[Path, ...]:
    from brandkit.engine.changed import touched_messages

    if not paths or any(Path(path).is_dir() for path in paths):
        raise click.UsageError("--touched: name the files that were changed; folders are for a call without it")
    return touched_messages(map(Path, paths))


def _asked(options: dict[str, Any]) -> "LintOptions":
    from brandkit.engine.lint_options import LintOptions
    from brandkit.engine.rules import rule_ids
    from brandkit.engine.selection import select

    selection = select(options["only"], options["ignore"], rule_ids())
    today = datetime.now().astimezone().date()
    return LintOptions(options["channels"], selection, options["most_branches"], options["semantic"], today)


def _report(path: Path, kit: "Kit", asked: "LintOptions", fixing: Fixing, known: KnownFindings | None) -> "Report":
    """Return what is found in a message; after fixing, what is left."""
    from brandkit.engine.fixing.message import fix_message

    report = _lint(path, kit, asked)
    if not fixing.concerns(report):
        return report
    hide = known.hide if known and not known.is_new else lambda found: found
    fixed = fix_message(path, kit, asked, hide, unsafe=fixing.unsafe)
    return _lint(path, kit, asked) if carry_out(fixed, fixing) else report


def _lint(path: Path, kit: "Kit", asked: "LintOptions") -> "Report":
    from brandkit.engine.files import read_message
    from brandkit.engine.lint_options import lint_as_asked

    return lint_as_asked(read_message(path, kit), kit, asked)
