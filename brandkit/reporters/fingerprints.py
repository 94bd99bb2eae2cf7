"""What makes a finding the same finding in the next run, although lines have moved meanwhile."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256

from brandkit.model.finding import Finding
from brandkit.model.report import Report
from brandkit.reporters.source_lines import line_at
from brandkit.reporters.telling import home

LENGTH = 32
"""Hexadecimal digits: more than enough that no two findings of a project are taken for one."""
_END = re.compile(r"[.!?…]\s+")
_OF_PROSE = ("style/", "tone/", "grammar/")
"""A finding of these is told once for all channels: one more channel makes no new finding of it."""


def fingerprints(findings: Sequence[Finding], report: Report) -> Iterator[str]:
    """Yield a fingerprint for each finding: of its rule, file, fact and sentence, and of how many alike came before.

    No line and no column counts, so that an edit elsewhere in the file changes none; and none is given twice.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        key = _key(finding, report)
        seen[key] += 1
        yield fingerprint(*key, str(seen[key]))


def fingerprint(*words: str) -> str:
    """Return hexadecimal digits that stand for these words in this order."""
    return sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def _key(finding: Finding, report: Report) -> tuple[str, ...]:
    channel = "" if finding.rule.startswith(_OF_PROSE) else finding.channel
    return (finding.rule, home(finding, report).path, channel, finding.fact, _sentence(finding, report), finding.quote)


def _sentence(finding: Finding, report: Report) -> str:
    """Return the sentence that a finding is about, its white space as single spaces."""
    line = line_at(finding.span, report.texts) if finding.span else None
    if not finding.span or line is None:
        return ""
    place = finding.span.column - 1
    begin = max((found.end() for found in _END.finditer(line) if found.end() <= place), default=0)
    found = _END.search(line, place)
    return " ".join(line[begin : found.start() + 1 if found else len(line)].split())
