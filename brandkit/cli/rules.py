"""``brandkit rules``: what can be found."""

import click

from brandkit.cli.commands import settings
from brandkit.cli.terminal import paint, say, table

LOOKS = {"error": "error", "warning": "warning", "suggestion": "faint"}


@click.command("rules")
@click.pass_context
def command(context: click.Context) -> None:
    """List the rules, each with its severity and the fault that it finds; `brandkit explain RULE` tells more."""
    from brandkit.engine.rules import find_rules

    colour = settings(context)["colour"]
    rows = [
        (rule.id, paint(rule.severity, LOOKS[rule.severity], colour=colour), rule.line)
        for rule in find_rules().values()
    ]
    say(*table(rows, indent=""))
