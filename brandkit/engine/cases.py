"""The cases of a check: its own proof, run for the tests and for ``brandkit explain``."""

from brandkit.engine.check import check as check_copy
from brandkit.engine.selection import Selection
from brandkit.kit.load import parse_kit
from brandkit.model.check import AnyCheck, Case
from brandkit.model.report import Report


def run_case(check: AnyCheck, case: Case) -> Report:
    """Return what one check finds in one of its cases."""
    kit = parse_kit(case.kit) if case.kit else None
    return check_copy(case.source, {case.channel: case.variant}, kit, selection=Selection(only=(check.id,)))


def examples(check: AnyCheck) -> tuple[Case | None, Case | None]:
    """Return the first faulty case, and the clean one that is most like it: of the same source, if there is one."""
    faulty = next((case for case in check.cases if case.finds), None)
    clean = [case for case in check.cases if not case.finds]
    alike = [case for case in clean if faulty and case.source == faulty.source]
    return faulty, next(iter((*alike, *clean)), None)
