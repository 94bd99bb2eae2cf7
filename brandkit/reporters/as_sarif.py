"""For code scanning: SARIF 2.1.0, as GitHub, Azure DevOps and editors read it.

Columns count code points, as everywhere here, and the object says so. What is waived is no result, since GitHub opens
an alert for every result, suppressed or not; it stands among the notifications, with what was not looked at.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.fingerprints import fingerprints
from brandkit.reporters.json_lines import json_lines
from brandkit.reporters.rule_pages import RulePage, rule_pages
from brandkit.reporters.sarif_places import artifact, location, region
from brandkit.reporters.telling import also_told, details, fault_in_words, fix_in_words, headline, home, lookers

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "brandkit/v1"
"""Not GitHub's ``primaryLocationLineHash``: its upload works that one out itself, and complains of any other value."""
_LEVELS: Mapping[str, str] = MappingProxyType({"error": "error", "warning": "warning", "suggestion": "note"})


def write(report: Report) -> Iterator[Line]:
    """Yield the object, which holds one run."""
    yield from json_lines({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]})


def _run(report: Report) -> dict[str, Any]:
    pages = rule_pages(report.findings, report)
    driver = {"name": "brandkit", "version": report.made_by or "0", "rules": [_rule(page) for page in pages]}
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.faults,
                "toolExecutionNotifications": [*_faults(report), *_notes(report)],
            }
        ],
        "results": list(_results(report, [page.id for page in pages])),
    }


def _rule(page: RulePage) -> dict[str, Any]:
    return {
        "id": page.id,
        "shortDescription": {"text": page.line},
        "fullDescription": {"text": page.line},
        "help": {"text": page.text, "markdown": page.markdown},
        "properties": {"tags": [page.id.partition("/")[0]]},
        **({"helpUri": page.link} if page.link else {}),
    }


def _results(report: Report, rules: Sequence[str]) -> Iterator[dict[str, Any]]:
    for finding, fingerprint in zip(report.findings, fingerprints(report.findings, report), strict=True):
        yield {
            "ruleId": finding.rule,
            "ruleIndex": rules.index(finding.rule),
            "level": _LEVELS[finding.severity],
            "message": {"text": "\n".join(details(finding))},
            "locations": [{"physicalLocation": location(home(finding, report))}],
            "partialFingerprints": {FINGERPRINT: fingerprint},
            **_more(finding),
        }


def _more(finding: Finding) -> dict[str, Any]:
    """Return what not every result has."""
    more: dict[str, Any] = {}
    if finding.related:
        more["relatedLocations"] = [_related(number, *each) for number, each in enumerate(finding.related, 1)]
    if finding.fix is not None and finding.span:
        more["fixes"] = [_fix(finding, finding.fix, finding.span)]
    said = {name: getattr(finding, name) for name in ("channel", "part", "when", "quote", "fact", "expected")}
    said = {name: words for name, words in said.items() if words}
    return {**more, "properties": said} if said else more


def _related(number: int, span: Span, words: str) -> dict[str, Any]:
    return {"id": number, "physicalLocation": location(span), "message": {"text": words or "here"}}


def _fix(finding: Finding, words: str, span: Span) -> dict[str, Any]:
    replacement = {"deletedRegion": region(span), "insertedContent": {"text": words}}
    return {
        "description": {"text": fix_in_words(finding)},
        "artifactChanges": [{"artifactLocation": artifact(span.path), "replacements": [replacement]}],
    }


def _faults(report: Report) -> Iterator[dict[str, Any]]:
    for fault in report.faults:
        where = {"locations": [{"physicalLocation": location(fault.span)}]} if fault.span else {}
        yield {"level": "error", "message": {"text": fault_in_words(fault)}, **where}


def _notes(report: Report) -> Iterator[dict[str, Any]]:
    for words in (*also_told(report), *lookers(report)):
        yield {"level": "note", "message": {"text": words}}
    for waived in report.waived:
        finding = waived.finding
        until = f", until {waived.until.isoformat()}" if waived.until else ""
        words = f"waived: {headline(finding)} [{finding.rule}]: {waived.reason}{until}"
        where = {"physicalLocation": location(waived.span)}
        yield {"level": "note", "message": {"text": words}, "locations": [where]}


REPORTER = Reporter("sarif", "for code scanning: SARIF 2.1.0", write, is_from_root=True, tells_rules=True)
