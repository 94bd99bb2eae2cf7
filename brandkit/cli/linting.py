"""What ``brandkit lint`` does with messages: lint each, hold those of a project together, fix what is to be fixed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from brandkit.cli.baseline import KnownFindings
from brandkit.cli.commands import complain, settings
from brandkit.cli.fixing import Fixing, carry_out
from brandkit.cli.progress import with_progress
from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    from brandkit.engine.cache.kept import Cache
    from brandkit.engine.company import Company
    from brandkit.engine.lint_options import LintOptions
    from brandkit.engine.many import Outcome
    from brandkit.errors import Fault
    from brandkit.model.report import Report


@frozen
class Run:
    """How messages are linted."""

    context: click.Context
    asked: "LintOptions"
    cache: "Cache | None"
    jobs: int


def reports_of(
    run: Run,
    found: Sequence[Path],
    passed_over: "Callable[[], list[Path]]",
    then: tuple[Fixing, KnownFindings | None],
) -> tuple[list["Report"], list["Fault"], tuple[str, ...]]:
    """Return the reports of messages, why there is none of the others, and what was not looked at."""
    outcomes = {outcome.path: outcome for outcome in _outcomes(run, found)}
    company, notices = _company(run, [each.report for each in outcomes.values() if each.report], passed_over, found)
    outcomes = _in_company(outcomes, company)
    if then[0].is_wanted:
        for path in outcomes:
            outcomes[path] = _fixed(path, outcomes, company, run, then)
        outcomes = _in_company(outcomes, company)
    reports = [each.report for each in outcomes.values() if each.report]
    _tidy(run.cache, reports)
    # The other messages are linted all the same.
    return reports, [fault for each in outcomes.values() for fault in each.faults], notices


def _outcomes(run: Run, found: Sequence[Path]) -> "Iterator[Outcome]":
    from brandkit.engine.many import lint_many

    said: set[str] = set()
    outcomes = lint_many(found, run.asked, run.cache, run.jobs)
    quiet = settings(run.context)["quiet"]
    for _, outcome in zip(with_progress(found, quiet=quiet), outcomes, strict=True):
        complain([f"warning: {words}" for words in dict.fromkeys(outcome.warnings) if words not in said])
        said |= set(outcome.warnings)
        yield outcome


def _company(
    run: Run, reports: Sequence["Report"], passed_over: "Callable[[], list[Path]]", found: Sequence[Path]
) -> tuple["Company | None", tuple[str, ...]]:
    """Return who else has a say in how the messages write things, and who should have; None: nothing is to be said."""
    if not any(report.witnesses for report in reports):
        return None, ()
    from brandkit.engine.company import Company, no_say, wanted_beside

    beside = wanted_beside(reports, passed_over())
    outcomes = list(_outcomes(run, beside))
    return Company(tuple(each.report for each in outcomes if each.report), (*found, *beside)), no_say(outcomes)


def _in_company(outcomes: "dict[Path, Outcome]", company: "Company | None") -> "dict[Path, Outcome]":
    """Return outcomes with what is found between the messages."""
    if company is None:
        return outcomes
    from brandkit.engine.company import in_company

    reports = _with_reports(outcomes)
    settled = dict(zip(reports, in_company(list(reports.values()), company), strict=True))
    return {path: replace(each, report=settled.get(path)) for path, each in outcomes.items()}


def _with_reports(outcomes: "Mapping[Path, Outcome]") -> "dict[Path, Report]":
    return {path: each.report for path, each in outcomes.items() if each.report}


def _fixed(
    path: Path,
    outcomes: "dict[Path, Outcome]",
    company: "Company | None",
    run: Run,
    then: tuple[Fixing, KnownFindings | None],
) -> "Outcome":
    """Return what has come of a message after fixing."""
    outcome, (fixing, known) = outcomes[path], then
    if outcome.report is None or not fixing.concerns(outcome.report):
        return outcome
    from brandkit.engine.company import Company, among_others
    from brandkit.engine.files import load_kit
    from brandkit.engine.fixing.message import fix_message
    from brandkit.engine.many import lint_one

    kit = load_kit(path)
    hide = known.hide if known else lambda found: found
    others = among_others(
        path, {name: each.report for name, each in outcomes.items() if each.report}, company or Company()
    )
    fixed = fix_message(path, kit, run.asked, hide, unsafe=fixing.unsafe, settle=others)
    return lint_one(path, run.asked, run.cache, {}) if carry_out(fixed, fixing) else outcome


def _tidy(cache: "Cache | None", reports: Sequence["Report"]) -> None:
    """Keep the cache from growing for ever."""
    if cache and reports:
        from brandkit.engine.cache.store import prune

        prune(cache.folder)
