"""The cases of a check: its own proof, run for the tests and for ``brandkit explain``."""

from brandkit.engine.check import check as check_copy
from brandkit.engine.selection import Selection
from brandkit.model.check import Case, Check
from brandkit.model.report import Report


def run_case(check: Check, case: Case) -> Report:
    """Return what one check finds in one of its cases."""
    return check_copy(case.source, {case.channel: case.variant}, selection=Selection(only=(check.id,)))
