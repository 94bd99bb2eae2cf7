"""``brandkit explain``: why a rule is one, with examples that are really run."""

from collections.abc import Iterator
from dataclasses import replace

import click

from brandkit.cli.commands import settings
from brandkit.cli.reporting import painted
from brandkit.cli.terminal import paint, say
from brandkit.model.check import AnyCheck, Case


@click.command("explain")
@click.argument("name", metavar="RULE")
@click.pass_context
def command(context: click.Context, name: str) -> None:
    """Say what RULE finds, why, and what to do instead, with an example that fails and one that passes."""
    from brandkit.checks import find_checks
    from brandkit.engine.rules import find_rules
    from brandkit.errors import Fault, UsageError
    from brandkit.source.guess import suggest

    rules = find_rules()
    if name not in rules:
        raise UsageError([Fault(f"there is no rule `{name}`", suggest(name, rules, "rules"))])
    rule = rules[name]
    colour = settings(context)["colour"]
    say(f"{paint(rule.id, 'strong', colour=colour)} ({rule.severity}): {rule.line}")
    say("", *rule.about.partition("\n\n")[2].strip().splitlines())
    if name in find_checks():
        say(*_examples(find_checks()[name], colour=colour))


def _examples(check: AnyCheck, *, colour: bool) -> Iterator[str]:
    from brandkit.engine.cases import examples, run_case
    from brandkit.reporters import find_reporter

    faulty, clean = examples(check)
    if faulty:
        yield from ("", paint("fails", "error", colour=colour), *_written(faulty), "")
        report = replace(run_case(check, faulty), filters=())
        for line in find_reporter("text").write(report):
            yield f"  {painted(line, colour=colour)}".rstrip()
    if clean:
        yield from ("", paint("passes", "good", colour=colour), *_written(clean))


def _written(case: Case) -> Iterator[str]:
    yield "  source"
    yield from (f"    {line}" for line in case.source.splitlines())
    if case.kit:
        yield "  brandkit.yaml"
        yield from (f"    {line}" for line in case.kit.splitlines())
    yield f"  {case.channel}"
    yield from (f"    {line}" for line in case.variant.splitlines())
