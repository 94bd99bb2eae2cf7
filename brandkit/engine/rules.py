"""The rules there are: those of checks, and brandkit's own that no check stands behind."""

from brandkit.checks import find_checks


def rule_ids() -> tuple[str, ...]:
    """Return the ids of all rules, in order."""
    return tuple(sorted(find_checks()))
