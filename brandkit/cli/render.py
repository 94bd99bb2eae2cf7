"""``brandkit render``: write a message's variants to files, and say how they stand to their limits."""

from pathlib import Path

import click

from brandkit.cli.commands import complain, settings
from brandkit.cli.summary import rendering_lines
from brandkit.cli.terminal import say


@click.command("render")
@click.argument("messages", nargs=-1, required=True, metavar="MESSAGE...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option("--data", type=click.Path(path_type=Path), help="A JSON file with one person's data.")
@click.option("--person", default="", help="A made-up person of the kit (personas.json); default: the first.")
@click.option(
    "--out", default="out", show_default=True, type=click.Path(path_type=Path), help="The folder to write to."
)
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
    from brandkit.engine.files import find_messages, load_kit, person_named, read_message, read_person
    from brandkit.engine.output import write_rendering
    from brandkit.engine.render import render

    if data is not None and person:
        raise click.UsageError("--data and --person exclude each other: give one")
    how = settings(context)
    worst = "clean"
    warned: set[str] = set()
    for path in find_messages(messages):
        kit = load_kit(path)
        complain([f"warning: {warning}" for warning in kit.warnings if warning not in warned])
        warned.update(kit.warnings)
        given = read_person(data) if data is not None else person_named(kit, person)
        rendering = render(read_message(path, kit), kit, channels or None, given)
        write_rendering(rendering, out)
        who = "" if data is not None else person or next(iter(kit.personas), "")
        if not how["quiet"] or rendering.findings:
            say(*rendering_lines(rendering, out, who, colour=how["colour"]))
        if any(finding.severity == "error" for finding in rendering.findings):
            worst = "findings"
    context.exit(1 if worst == "findings" else 0)
