"""``brandkit render``: write a message's variants to files, and say how they stand to their limits."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.commands import settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.projects import with_kits
from brandkit.cli.summary import rendering_lines
from brandkit.cli.terminal import say
from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    from brandkit.engine.render import Rendering
    from brandkit.model.kit import Kit


@click.command("render")
@click.argument("messages", nargs=-1, type=NamedPath(), required=True, metavar="MESSAGE...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option("--data", type=NamedPath(path_type=Path), help="A JSON file with one person's data.")
@click.option("--person", default="", help="A made-up person of the kit (personas.json); default: the first.")
@click.option("--out", default="out", show_default=True, type=NamedPath(path_type=Path), help="The folder to write to.")
@click.pass_context
def command(
    context: click.Context,
    messages: tuple[str, ...],
    channels: tuple[str, ...],
    data: Path | None,
    person: str,
    out: Path,
) -> None:
    """Write the variants of each MESSAGE, one folder per message and one file per part.

    A MESSAGE is a file, or a folder with messages in it.
    """
    from brandkit.engine.files import find_messages, read_person
    from brandkit.errors import BrandkitError, Fault

    if data is not None and person:
        raise click.UsageError("--data and --person exclude each other: give one")
    wanted = _Wanted(channels or None, read_person(data) if data is not None else None, person, out)
    how = settings(context)
    faults: list[Fault] = []
    levels: set[str] = set()
    rendered: dict[str, Path] = {}
    for path, kit in with_kits(find_messages(messages)):
        try:
            rendering = _render(path, kit, wanted, rendered)
        except BrandkitError as error:
            faults.extend(error.faults)  # the other messages are rendered all the same
            continue
        if not how["quiet"] or rendering.findings:
            who = "" if data is not None else person or next(iter(kit.personas), "")
            say(*rendering_lines(rendering, out, who, colour=how["colour"]))
        levels.update(finding.severity for finding in rendering.findings)
    if faults:
        raise BrandkitError(dict.fromkeys(faults))
    context.exit(1 if "error" in levels else 0)


@frozen
class _Wanted:
    """What is asked for each message."""

    channels: Sequence[str] | None
    data: Mapping[str, Any] | None
    person: str
    out: Path


def _render(path: Path, kit: "Kit", wanted: _Wanted, rendered: dict[str, Path]) -> "Rendering":
    """Render one message and write it; ``rendered`` knows the ids so far, each of which has a folder of its own."""
    from brandkit.engine.files import person_named, read_message
    from brandkit.engine.output import write_rendering
    from brandkit.engine.render import render
    from brandkit.errors import Fault, UsageError

    message = read_message(path, kit)
    other = rendered.setdefault(message.id, path)
    if other != path:
        faults = [Fault(f"{other} and {path} are both called `{message.id}`", "rename one, or give it an `id`")]
        raise UsageError(faults)
    person = person_named(kit, wanted.person) if wanted.data is None else wanted.data
    rendering = render(message, kit, wanted.channels, person)
    write_rendering(rendering, wanted.out)
    return rendering
