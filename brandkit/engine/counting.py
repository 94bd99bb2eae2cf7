"""How many findings there are of each severity."""

from collections import Counter
from collections.abc import Iterable

from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.report import Counts


def counted(findings: Iterable[Finding]) -> Counts:
    """Return the counts of findings alone."""
    of = Counter(finding.severity for finding in findings)
    return Counts(of["error"], of["warning"], of["suggestion"])


def is_grave(findings: Iterable[Finding], level: str) -> bool:
    """Return whether a finding is at or above a level."""
    grave = SEVERITIES[SEVERITIES.index(level) :]
    return any(finding.severity in grave for finding in findings)
