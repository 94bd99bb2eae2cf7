"""What is said about a rule: its line, and its page as text and as Markdown."""

from collections.abc import Sequence

from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.report import Report


@frozen
class RulePage:
    """A rule, for forms that list the rules beside the findings."""

    id: str
    line: str
    """The fault in a line."""
    text: str
    """What it is about, why, and what to do instead."""
    markdown: str
    link: str


def rule_pages(findings: Sequence[Finding], report: Report) -> tuple[RulePage, ...]:
    """Return a page for each rule that findings name, in the order of their ids.

    A rule of the brand's own that has no page is explained by what its first finding says.
    """
    first: dict[str, Finding] = {}
    for finding in findings:
        first.setdefault(finding.rule, finding)
    return tuple(_page(finding, report.pages.get(rule, "")) for rule, finding in sorted(first.items()))


def _page(finding: Finding, about: str) -> RulePage:
    line, _, rest = about.partition("\n\n")
    fault = " ".join(line.split()).partition(": ")[2] or finding.why or finding.rule
    lines = [fault, *(rest.strip().splitlines() or ([f"Why: {finding.why}"] if finding.why else []))]
    link = finding.link if finding.link.startswith("https://") else ""
    return RulePage(finding.rule, fault, "\n".join(lines), "\n".join(map(_marked, lines)), link)


def _marked(line: str) -> str:
    word, sign, rest = line.partition(": ")
    return f"\n**{word}:** {rest}" if sign and word in ("Why", "Instead") else line
