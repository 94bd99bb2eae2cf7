"""``--fix``, ``--unsafe-fixes`` and ``--diff``: what the commands that report findings do about them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.commands import complain
from brandkit.cli.terminal import say
from brandkit.model.frozen import frozen, mutable

if TYPE_CHECKING:
    from brandkit.engine.fixing.message import FixedFiles
    from brandkit.model.finding import Finding
    from brandkit.model.report import Report

_OPTIONS = (
    click.option("--fix", is_flag=True, help="Put right what can be without changing what the text says."),
    click.option("--unsafe-fixes", is_flag=True, help="As --fix, and put right what needs a look afterwards too."),
    click.option("--diff", is_flag=True, help="Show what would be put right, and write nothing."),
)


def fix_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of fixing."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@mutable
class Tally:
    """What fixing has done so far."""

    fixed: int = 0
    left_unsafe: int = 0
    unfit: int = 0
    undone: "list[Finding]" = field(default_factory=list)
    left_alone: dict[str, str] = field(default_factory=dict)


@frozen
class Fixing:
    """What is to be done about findings."""

    is_wanted: bool
    unsafe: bool
    is_shown: bool
    """A diff is shown, and nothing is written."""
    tally: Tally

    def concerns(self, report: "Report") -> bool:
        """Return whether there is anything to do about a report."""
        return self.is_wanted and any(finding.fix is not None for finding in report.findings)


def fixing_of(options: Mapping[str, Any]) -> Fixing:
    """Return what a command's options ask for."""
    wanted = options["fix"] or options["unsafe_fixes"] or options["diff"]
    return Fixing(wanted, options["unsafe_fixes"], options["diff"], Tally())


def carry_out(fixed: "FixedFiles", fixing: Fixing) -> bool:
    """Write what was fixed, or show it; return whether a file is another one now."""
    from brandkit.engine.fixing.diff import diff_lines
    from brandkit.engine.fixing.text_file import write_text_file

    _count(fixed, fixing.tally)
    for name, (before, after) in fixed.changed.items():
        if fixing.is_shown:
            say(*diff_lines(fixed.files[name].path.as_posix(), before, after))
        else:
            write_text_file(fixed.files[name], after)
    return bool(fixed.changed) and not fixing.is_shown


def tell(fixing: Fixing) -> None:
    """Say on the error stream what was done and what was not, which no format of a report has a place for."""
    if fixing.is_wanted:
        complain(list(_lines(fixing)))


def _count(fixed: "FixedFiles", tally: Tally) -> None:
    tally.fixed += fixed.mended.fixed
    tally.left_unsafe += fixed.mended.left_unsafe
    tally.unfit += fixed.mended.unfit
    tally.undone += fixed.mended.undone
    tally.left_alone.update(fixed.left_alone)


def _lines(fixing: Fixing) -> Iterator[str]:
    tally = fixing.tally
    counts = [f"{tally.fixed} would be fixed" if fixing.is_shown else f"{tally.fixed} fixed"]
    if tally.left_unsafe:
        counts.append(f"{tally.left_unsafe} could be fixed with --unsafe-fixes")
    if tally.unfit:
        counts.append(f"{tally.unfit} not: the words stand otherwise in the file")
    if tally.undone:
        counts.append(f"{len(tally.undone)} taken back: no better afterwards")
    yield ", ".join(counts)
    for finding in tally.undone:
        place = f"{finding.span.path}:{finding.span.line}:{finding.span.column}: " if finding.span else ""
        yield f"taken back: {place}“{finding.fix}” for “{finding.quote}” [{finding.rule}]"
    for path, why in tally.left_alone.items():
        yield f"not fixed: {path} {why}"
