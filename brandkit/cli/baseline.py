"""``--baseline``, ``--update-baseline`` and ``--grow-baseline``: findings that are known and let be."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.commands import complain
from brandkit.cli.paths import NamedPath
from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    from brandkit.engine.baseline.baseline import Baseline, Scope
    from brandkit.engine.lint_options import LintOptions
    from brandkit.model.report import Report

_OPTIONS = (
    click.option(
        "--baseline",
        type=NamedPath(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Tell only findings that are not in FILE.",
    ),
    click.option(
        "--update-baseline",
        is_flag=True,
        help="Take out of the baseline what is no longer found; write it with all findings if it is not there.",
    ),
    click.option("--grow-baseline", is_flag=True, help="Take the new findings into the baseline too."),
)


def baseline_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of a baseline."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@frozen
class KnownFindings:
    """A baseline in use."""

    path: Path
    baseline: "Baseline"
    is_new: bool
    """There is no such file yet."""
    updates: bool
    grows: bool

    def hide(self, report: "Report") -> "Report":
        """Return a report without what is known; of a baseline that is still to be made, the report."""
        from brandkit.engine.baseline.baseline import hide

        return report if self.is_new else hide(report, self.baseline, self.path.absolute().parent)


def known_findings(options: Mapping[str, Any]) -> KnownFindings | None:
    """Return the baseline that a command's options name; None: they name none."""
    path, grows = options["baseline"], options["grow_baseline"]
    updates = options["update_baseline"] or grows
    if path is None:
        if updates:
            raise click.UsageError("which baseline? name it: --baseline FILE")
        return None
    if updates and options.get("channels"):
        raise click.UsageError("a baseline is for all channels; leave out --channel to update it")
    from brandkit.engine.baseline.baseline import Baseline
    from brandkit.engine.baseline.file import read_baseline

    is_new = updates and not path.exists()
    return KnownFindings(path, Baseline() if is_new else read_baseline(path), is_new, updates, grows)


def without_known(report: "Report", known: KnownFindings, asked: "LintOptions") -> "Report":
    """Return a report without what is known, after bringing the baseline up to date if that is wanted."""
    from brandkit.engine.baseline.baseline import found_in, grown, hide, relative, shrunk, unmatched
    from brandkit.engine.baseline.file import write_baseline

    folder = known.path.absolute().parent
    found, baseline = found_in(report, folder), known.baseline
    scope = _scope([relative(path, folder) for path in report.texts], baseline, report, asked)
    if known.updates:
        change = grown if known.grows or known.is_new else shrunk
        baseline = change(baseline, found, scope, folder)
        write_baseline(known.path, baseline)
    elif not asked.channels:
        gone = list(unmatched(baseline, found, scope, folder))
        complain([f"known, and no longer found: {each.rule} “{baseline.words[each]}” in {each.path}" for each in gone])
        complain([f"--update-baseline takes {len(gone)} out of {known.path}"] if gone else [])
    return hide(report, baseline, folder)


def _scope(paths: list[str], baseline: "Baseline", report: "Report", asked: "LintOptions") -> "Scope":
    from brandkit.engine.baseline.baseline import Scope
    from brandkit.model.finding import WHY_STOPPED

    rules = {*(known.rule for known in baseline.counts), *(finding.rule for finding in report.findings)}
    stopped = {finding.rule for finding in report.findings if finding.why == WHY_STOPPED}
    return Scope(frozenset(paths), frozenset(rule for rule in rules - stopped if asked.selection.takes(rule)))
