"""``brandkit explain``: why a rule is one, with examples that are really run."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import click

from brandkit.cli.commands import settings
from brandkit.cli.explain_prose import prose_examples
from brandkit.cli.reporting import painted
from brandkit.cli.terminal import paint, say
from brandkit.model.check import AnyCheck, Case

if TYPE_CHECKING:
    from brandkit.engine.rules import Rule
    from brandkit.model.kit import Kit
    from brandkit.style.rule import Example

Shown: TypeAlias = tuple["Example", tuple[str, ...], str | None]
"""An example, the words that are found in it, and what its text becomes when they are fixed."""

_THEIRS = """
A rule of {title}: what it finds, and why, is told with each of its findings.
Whether there is one of this name is not looked up: other versions have others.

Instead: take what it offers, or reword. Names and terms of the brand belong in
a vocabulary, and are accused no more. A rule that is not the brand's own is
switched off in brandkit.yaml:

  rules:
    levels: {{{name}: off}}
"""


@click.command("explain")
@click.argument("name", metavar="RULE")
@click.pass_context
def command(context: click.Context, name: str) -> None:
    """Say what RULE finds, why, and what to do instead, with an example that fails and one that passes."""
    from brandkit.checks import find_checks
    from brandkit.engine.files import load_kit
    from brandkit.engine.prose_cases import prose_checks
    from brandkit.engine.rules import find_rules
    from brandkit.errors import Fault, UsageError
    from brandkit.source.guess import suggest

    kit = load_kit(".")
    rules = find_rules(kit)
    colour = settings(context)["colour"]
    if name not in rules and (title := _back_end_of(name)):
        say(paint(name, "strong", colour=colour), *_THEIRS.format(title=title, name=name).splitlines())
        return
    if name not in rules:
        raise UsageError([Fault(f"there is no rule `{name}`", suggest(name, rules, "rules"))])
    rule = rules[name]
    say(f"{paint(rule.id, 'strong', colour=colour)} ({rule.severity}): {rule.line}")
    say("", *rule.about.partition("\n\n")[2].strip().splitlines())
    if name in find_checks():
        say(*_examples(find_checks()[name], colour=colour))
    elif name in prose_checks():
        say(*prose_examples(prose_checks()[name], colour=colour))
    elif rule.path:
        say(*_about_file(rule), *_texts(_of_rule(kit, name), colour=colour))


def _back_end_of(name: str) -> str:
    """Return the title of the back end of grammar whose rule a name is; ``""``: of none."""
    from brandkit.grammar.back_ends import find_back_ends

    return next((each.title for each in find_back_ends() if name.startswith(f"grammar/{each.title}.")), "")


def _about_file(rule: "Rule") -> Iterator[str]:
    """Yield where a rule of style holds, and the file to edit."""
    yield ""
    if rule.where:
        yield f"Where: {rule.where}"
    yield f"File: {rule.path}"


def _of_rule(kit: "Kit", name: str) -> Iterator[Shown]:
    from brandkit.style.looks import files_of
    from brandkit.style.proofs import mended, remarks_on

    file = next(each for each in files_of(kit) if each.rule and each.rule.id == name)
    for example in (*file.rule.fails, *file.rule.passes) if file.rule else ():
        found = remarks_on(file, example)
        words = tuple(example.text[remark.start : remark.end] for remark in found)
        fixed = mended(example.text, found) if any(remark.fix is not None for remark in found) else None
        yield example, words, fixed


def _texts(shown: Iterator[Shown], *, colour: bool) -> Iterator[str]:
    """Yield texts, those in which something is found first, each with the words and what becomes of it."""
    heads = {True: ("fails", "error"), False: ("passes", "good")}
    last: bool | None = None
    for example, words, fixed in shown:
        if bool(words) is not last:
            last = bool(words)
            yield from ("", paint(*heads[last], colour=colour))
        yield from (f"  {line}" for line in example.text.splitlines())
        for other in example.beside:
            first, *rest = other.splitlines() or [""]
            yield from (f"    beside: {first}", *(f"            {line}" for line in rest))
        if words:
            yield f"    finds {', '.join(f'“{each}”' for each in words)}" + (f"; fixed: {fixed}" if fixed else "")


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
