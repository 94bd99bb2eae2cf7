"""``brandkit doctor``: what brandkit runs on, and what is missing."""

import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from typing import TYPE_CHECKING

import click

from brandkit.cli.terminal import say, table

if TYPE_CHECKING:
    from packaging.requirements import Requirement

_EXTRAS = {
    "semantic": "`--semantic`",
    "grammar": "`grammar: {harper: on}`",
    "languagetool": "`grammar: {languagetool: on}`",
    "lsp": "`brandkit lsp`",
    "preview": "`brandkit preview`",
}
"""What asks for the libraries of each extra."""


@click.command("doctor")
@click.pass_context
def command(context: click.Context) -> None:
    """Show the versions of Python and of every library, and whether they are recent enough; exit 2 if not."""
    rows = [("brandkit", version("brandkit"), ""), ("python", platform.python_version(), _python())]
    rows.extend(_libraries())
    rows.extend(_back_ends())
    rows.extend(_own())
    say(*table(rows, indent=""))
    context.exit(2 if any(remark.startswith("needs") for _, _, remark in rows) else 0)


def _python() -> str:
    return "" if sys.version_info >= (3, 11) else "needs 3.11 or later"


def _libraries() -> Iterator[tuple[str, str, str]]:
    from packaging.requirements import Requirement

    for line in requires("brandkit") or ():
        wanted = Requirement(line)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            yield from _extra(wanted)
            continue
        try:
            found = version(wanted.name)
        except PackageNotFoundError:
            yield wanted.name, "missing", f"needs {wanted.specifier}"
            continue
        yield (
            wanted.name,
            found,
            "" if wanted.specifier.contains(found, prereleases=True) else f"needs {wanted.specifier}",
        )


def _extra(wanted: "Requirement") -> Iterator[tuple[str, str, str]]:
    """Yield the row of a library that only an extra asks for: it may be missing, and nothing is wrong."""
    marker = wanted.marker
    asking = next((words for extra, words in _EXTRAS.items() if marker and marker.evaluate({"extra": extra})), "")
    if not asking:
        return
    try:
        found = version(wanted.name)
    except PackageNotFoundError:
        yield wanted.name, "missing", f"only {asking} asks for it"
        return
    yield wanted.name, found, "" if wanted.specifier.contains(found) else f"{asking} needs {wanted.specifier}"


def _back_ends() -> Iterator[tuple[str, str, str]]:
    from brandkit.grammar.back_ends import find_back_ends

    for back_end in find_back_ends():
        yield from back_end.rows()


def _own() -> Iterator[tuple[str, str, str]]:
    from brandkit.channels import find_channels
    from brandkit.kit import default_kit

    channels = tuple(find_channels())
    yield "default kit", "", str(default_kit())
    yield "channels", str(len(channels)), ", ".join(channels)
