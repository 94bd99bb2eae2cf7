"""How much was found, and in how much, in words."""

from brandkit.model.report import Report


def summary(report: Report) -> str:
    """Return one line: how much was found, in how much."""
    counts = report.counts
    found = [
        count(number, name)
        for number, name in (
            (len(report.faults), "unusable input"),
            (counts.errors, "error"),
            (counts.warnings, "warning"),
            (counts.suggestions, "suggestion"),
            (len(report.waived), "waived finding"),
            (counts.baselined, "known finding"),
        )
        if number
    ]
    if counts.pages and not counts.messages:
        return f"{', '.join(found) or 'nothing found'} in {count(counts.pages, 'page')}"
    branches = f", {count(counts.branches, 'branch', 'branches')}" if counts.branches > counts.messages else ""
    where = f"{count(counts.messages, 'message')}, {count(counts.variants, 'variant')}{branches}"
    return f"{', '.join(found) or 'nothing found'} in {where}"


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its word: "1 error", "2 errors"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
