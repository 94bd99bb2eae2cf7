"""``brandkit lint``: every branch of every message, on every channel."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit import __version__
from brandkit.cli.baseline import baseline_options, known_findings, without_known
from brandkit.cli.commands import fail
from brandkit.cli.fixing import fix_options, fixing_of, tell
from brandkit.cli.linting import Run, reports_of
from brandkit.cli.paths import NamedPath
from brandkit.cli.reporting import report_options, show

if TYPE_CHECKING:
    from brandkit.engine.cache.kept import Cache
    from brandkit.engine.lint_options import LintOptions
    from brandkit.engine.selection import Selection

UNUSABLE = 2


@click.command("lint")
@click.argument("paths", nargs=-1, type=NamedPath(), metavar="[PATH]...")
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
@click.option(
    "--jobs", "-j", type=click.IntRange(0, 64), default=1, show_default=True, help="Processes; 0: one per processor."
)
@click.option("--no-cache", is_flag=True, help="Lint also what has not changed since the last time.")
@click.option(
    "--cache-dir",
    type=NamedPath(path_type=Path, file_okay=False),
    help="Where reports are kept; default: the user's folder for caches.",
)
@click.pass_context
def command(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Render every branch of each message at PATH for each channel, and check that all variants say the same.

    A PATH is a message or a folder with messages in it; default: here.
    """
    from brandkit.engine.find_messages import find_messages
    from brandkit.engine.merging import merged

    every = _touched(paths) if options["touched"] else find_messages(paths or (".",))
    asked, fixing, known = _asked(options, every), fixing_of(options), known_findings(options)
    found, filters = _wanted(every, options, asked)
    run = Run(context, asked, _cache(options, asked), options["jobs"] or os.cpu_count() or 1)
    reports, faults, notices = reports_of(run, found, _passed_over(every, found, options), (fixing, known))
    report = merged(reports, filters)
    report = without_known(report, known, asked) if known else report
    tell(fixing)
    unusable = tuple(dict.fromkeys(faults))
    whole = replace(report, faults=unusable, made_by=__version__, notices=(*report.notices, *notices))
    code = show(context, whole, options, is_said=not fixing.is_shown)
    if unusable:
        fail([str(fault) for fault in unusable])
    context.exit(UNUSABLE if faults else code)


def _touched(paths: Sequence[str]) -> tuple[Path, ...]:
    from brandkit.engine.changed import touched_messages

    if not paths or any(Path(path).is_dir() for path in paths):
        raise click.UsageError("--touched: name the files that were changed; folders are for a call without it")
    return touched_messages(map(Path, paths))


def _passed_over(every: Sequence[Path], found: Sequence[Path], options: dict[str, Any]) -> "Callable[[], list[Path]]":
    """Return what tells the messages that are passed over since they have not changed."""

    def passed_over() -> list[Path]:
        from brandkit.engine.changed import messages_around

        around = messages_around(every) if options["touched"] else every
        linted = {path.resolve() for path in found}
        return [path for path in around if path.resolve() not in linted]

    return passed_over if options["touched"] or options["changed_since"] else list


def _asked(options: dict[str, Any], messages: Sequence[Path]) -> "LintOptions":
    from brandkit.engine.lint_options import LintOptions

    today = datetime.now().astimezone().date()
    selection, remote = _selection(options, messages), options["remote_grammar"]
    return LintOptions(options["channels"], selection, options["most_branches"], options["semantic"], today, remote)


def _selection(options: dict[str, Any], messages: Sequence[Path]) -> "Selection":
    from brandkit.engine.selection import EVERYTHING, select

    if not options["only"] and not options["ignore"]:
        return EVERYTHING
    from brandkit.engine.known_rules import rules_for  # takes longer to load than to lint what has not changed

    return select(options["only"], options["ignore"], rules_for(messages))


def _wanted(
    messages: tuple[Path, ...], options: dict[str, Any], asked: "LintOptions"
) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Return the messages that are to be linted, and what is left out, in words."""
    from brandkit.engine.selection import in_words

    filters, revision = in_words(asked.selection, asked.channels), options["changed_since"]
    if revision is None:
        return messages, filters
    from brandkit.engine.changed import changed_messages

    changed = changed_messages(messages, revision)
    return changed, (f"only messages changed since {revision}: {len(changed)} of {len(messages)}", *filters)


def _cache(options: dict[str, Any], asked: "LintOptions") -> "Cache | None":
    if options["no_cache"]:
        return None
    from brandkit.engine.cache.kept import Cache
    from brandkit.engine.cache.place import usual_folder

    folder = options["cache_dir"] or usual_folder()
    return Cache(folder, asked) if folder else None
