"""``brandkit rules``: what can be found, and whether the rules' own examples hold."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from brandkit.cli.commands import complain, settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.terminal import paint, say, table

if TYPE_CHECKING:
    from brandkit.model.kit import Kit

LOOKS = {"error": "error", "warning": "warning", "suggestion": "faint", "off": "faint"}


@click.command("rules")
@click.argument("path", type=NamedPath(path_type=Path), default=".")
@click.option("--test", "is_test", is_flag=True, help="Run the examples of all rules; exit 1 if one does not hold.")
@click.pass_context
def command(context: click.Context, /, path: Path, *, is_test: bool) -> None:
    """List the rules of the project at PATH (default: here) and brandkit's own, each with its severity and fault.

    `brandkit explain RULE` tells more.
    """
    from brandkit.engine.files import load_kit

    kit = load_kit(path)
    if is_test:
        context.exit(_test(kit, quiet=settings(context)["quiet"]))
    _list(kit, colour=settings(context)["colour"])


def _list(kit: "Kit", *, colour: bool) -> None:
    from brandkit.engine.rules import find_rules

    rows = [
        (rule.id, paint(rule.severity, LOOKS[rule.severity], colour=colour), rule.where or "all", rule.line)
        for rule in find_rules(kit).values()
    ]
    say(*table(rows, indent=""))


def _test(kit: "Kit", *, quiet: bool) -> int:
    from brandkit.engine.proofs import counted, unproved_checks, unproved_rules, untried

    complain([f"notice: {words}" for words in untried(kit)])
    faults = [*unproved_rules(kit), *unproved_checks()]
    complain([str(fault) for fault in faults])
    if not quiet:
        rules, examples = counted(kit)
        say(f"{rules:,} rules, {examples:,} examples: {len(faults) or 'none'} that do not hold")
    return 1 if faults else 0
