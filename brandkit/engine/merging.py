"""Several reports as one."""

from collections.abc import Iterable
from dataclasses import fields

from brandkit.model.report import Counts, Report


def merged(reports: Iterable[Report], filters: tuple[str, ...] = ()) -> Report:
    """Return the reports of several messages as one, in their order; `filters` holds for all of them."""
    kept = tuple(reports)
    return Report(
        tuple(finding for report in kept for finding in report.findings),
        tuple(waived for report in kept for waived in report.waived),
        _sum(report.counts for report in kept),
        filters or tuple(dict.fromkeys(words for report in kept for words in report.filters)),
        {path: text for report in kept for path, text in report.texts.items()},
        next((report.made_by for report in kept), ""),
        tuple(dict.fromkeys(name for report in kept for name in report.looked_by)),
        tuple(dict.fromkeys(words for report in kept for words in report.notices)),
    )


def _sum(counts: Iterable[Counts]) -> Counts:
    kept = tuple(counts)
    return Counts(**{each.name: sum(getattr(of, each.name) for of in kept) for each in fields(Counts)})
