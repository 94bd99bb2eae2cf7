"""For dashboards of test results: JUnit's XML, a suite for each file and a case for each finding.

What makes `brandkit` fail is a failure, a milder finding is a case that passes and says so, and one that is waived is
skipped. A file without findings is one case that passes. What could not be used is an error.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.errors import Fault
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.excerpt import place
from brandkit.reporters.telling import details, headline, home
from brandkit.reporters.xml_lines import Element, document

NOWHERE = "brandkit"
"""The suite of what has no file."""


def write(report: Report) -> Iterator[Line]:
    """Yield the document."""
    suites = [_suite(path, cases) for path, cases in _cases(report).items()]
    totals = {kind: sum(int(suite.attributes[kind]) for suite in suites) for kind in ("tests", "failures", "errors")}
    yield from document(Element("testsuites", {"name": "brandkit", **totals}, tuple(suites)))


def _cases(report: Report) -> dict[str, list[Element]]:
    """Return the cases by file."""
    files: dict[str, list[Element]] = {path: [] for path in sorted(report.texts)}
    for fault in report.faults:
        path = fault.span.path if fault.span else NOWHERE
        files.setdefault(path, []).append(_fault(fault, path))
    for finding in report.findings:
        path = home(finding, report).path
        files.setdefault(path, []).append(_case(finding, path, _outcome(finding, report)))
    for waived in report.waived:
        path = home(waived.finding, report).path
        skipped = Element("skipped", {"message": f"waived: {waived.reason}"})
        files.setdefault(path, []).append(_case(waived.finding, path, skipped))
    return {path: _numbered(cases or [_clean(path)]) for path, cases in files.items()}


def _numbered(cases: Sequence[Element]) -> list[Element]:
    """Return cases of which no two have the same name: of two alike, readers count one."""
    seen: Counter[str | int] = Counter()
    numbered: list[Element] = []
    for case in cases:
        name = case.attributes["name"]
        seen[name] += 1
        more = {"name": f"{name} ({seen[name]})"} if seen[name] > 1 else {}
        numbered.append(replace(case, attributes={**case.attributes, **more}))
    return numbered


def _clean(path: str) -> Element:
    return Element("testcase", {"classname": path, "name": path})


def _suite(path: str, cases: Sequence[Element]) -> Element:
    outcomes = [child.name for case in cases for child in case.children]
    counts = {
        "tests": len(cases),
        "failures": outcomes.count("failure"),
        "errors": outcomes.count("error"),
        "skipped": outcomes.count("skipped"),
    }
    return Element("testsuite", {"name": path, **counts}, tuple(cases))


def _case(finding: Finding, path: str, outcome: Element) -> Element:
    """Return a case whose name stays the same where lines move, so that a dashboard knows it again."""
    return Element("testcase", {"classname": path, "name": f"{finding.rule}: {headline(finding)}"}, (outcome,))


def _outcome(finding: Finding, report: Report) -> Element:
    where = place(finding.span) if finding.span else finding.source_id
    words = "\n".join((f"{where}: {finding.severity}", *details(finding)))
    if SEVERITIES.index(finding.severity) < SEVERITIES.index(report.fails_at):
        return Element("system-out", {}, text=words)
    return Element("failure", {"message": headline(finding), "type": finding.severity}, text=words)


def _fault(fault: Fault, path: str) -> Element:
    error = Element("error", {"message": fault.text, "type": "cannot-be-used"}, text=str(fault))
    return Element("testcase", {"classname": path, "name": fault.text}, (error,))


REPORTER = Reporter("junit", "for dashboards: JUnit's XML, a case for each finding", write, is_from_root=True)
