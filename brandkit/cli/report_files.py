"""``--report FORM=FILE``: the same report in another form, written to a file."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from brandkit.cli.terminal import visible
from brandkit.reporters import reporter_names

if TYPE_CHECKING:
    from brandkit.model.reporter import Line

Wanted: TypeAlias = tuple[tuple[str, Path], ...]


def read_wanted(_context: click.Context, _parameter: click.Parameter, given: Sequence[str]) -> Wanted:
    """Return the forms that are asked for, and their files; told before anything is looked at."""
    wanted = tuple(_split(each) for each in given)
    files = [path.absolute() for _, path in wanted]
    if len(set(files)) < len(files):
        raise click.UsageError("--report: one file is named twice; give each form a file of its own")
    return wanted


def _split(given: str) -> tuple[str, Path]:
    form, sign, file = given.partition("=")
    if not sign or not file:
        raise click.UsageError(f"--report: `{given}` is not FORM=FILE; write for instance sarif=brandkit.sarif")
    if form not in reporter_names():
        from brandkit.source.guess import suggest

        raise click.UsageError(f"--report: there is no form `{form}`; {suggest(form, reporter_names(), 'forms')}")
    path = Path(file)
    if path.is_dir() or not path.parent.is_dir():
        what = "is a folder" if path.is_dir() else "lies in a folder that is not there"
        raise click.UsageError(f"--report: {file} {what}; name a file in a folder that is there")
    return form, path


def write_report(path: Path, lines: Iterable["Line"], *, added: bool = False) -> None:
    """Write a report to a file as to a terminal, but without colours, in UTF-8; ``added``: after what stands there."""
    with path.open("a" if added else "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.writelines(visible("".join(piece.text for piece in line)).rstrip() + "\n" for line in lines)
