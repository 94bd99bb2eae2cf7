"""The messages of one run in the company of the others of their project, linted or not."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from brandkit.engine.find_messages import messages_in
from brandkit.engine.many import Outcome
from brandkit.engine.together import among, tally_of, together
from brandkit.kit.folders import find_project
from brandkit.model.frozen import frozen
from brandkit.model.report import Report


@frozen
class Company:
    """Who counts when a project decides how a thing is written."""

    beside: tuple[Report, ...] = ()
    """Of messages that are not linted in this run."""
    looked_at: tuple[Path, ...] = ()
    """All messages that were, these too."""


def wanted_beside(reports: Iterable[Report], passed_over: Sequence[Path]) -> list[Path]:
    """Return those of the messages that a run passes over whose words count in it: of projects that decide something.

    Where no message that is linted writes a thing that its project decides about, no other one has a say.
    """
    projects = {report.project for report in reports if report.witnesses}
    return [path for path in passed_over if _project_of(path) in projects] if projects else []


def no_say(outcomes: Iterable[Outcome]) -> tuple[str, ...]:
    """Return in words which messages should have a say and cannot be used."""
    names = [str(each.path) for each in outcomes if each.report is None]
    if not names:
        return ()
    return (f"what a project decides was decided without messages that cannot be used: {', '.join(names)}",)


def in_company(reports: Sequence[Report], company: Company) -> list[Report]:
    """Return reports with what is found between them and those beside them."""
    real = {path.resolve() for path in company.looked_at}

    def is_whole(project: str) -> bool:
        inside = messages_in(Path(project)) if project else []
        return bool(project) and all(path.resolve() in real for path in inside if _project_of(path) == project)

    return together(reports, company.beside, is_whole)


def among_others(path: Path, reports: Mapping[Path, Report], company: Company) -> Callable[[Report], Report]:
    """Return what puts a report of one message, such as a changed one, among those of the others."""
    project = reports[path].project
    every = (*(each for name, each in reports.items() if name != path), *company.beside)
    others = [each for each in every if each.witnesses and each.project == project]

    def settle(report: Report) -> Report:
        return among(report, tally_of([report, *others])) if report.witnesses else report

    return settle


def _project_of(path: Path) -> str:
    return str(find_project(path) or "")
