"""A baseline: which findings are known, how many of each, and how it is held against a report."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path, PurePath

from brandkit.engine.baseline.sentence import sentence_at
from brandkit.engine.counting import counted
from brandkit.model.finding import OF_PROSE, WHY_STOPPED, Finding
from brandkit.model.frozen import frozen
from brandkit.model.report import Report
from brandkit.reporters.excerpt import is_empty

MOST_WORDS = 60
"""Characters of a quote that stand in the file, for people."""


@frozen
class Known:
    """What makes a finding the same one as before."""

    rule: str
    path: str
    """Relative to the baseline's folder, with ``/``."""
    sentence: str
    """16 hexadecimal digits: of the SHA-256 of the sentence around the words, and of the words."""


@frozen
class Baseline:
    """Findings that are let be."""

    counts: Mapping[Known, int] = field(default_factory=dict)
    words: Mapping[Known, str] = field(default_factory=dict)
    """The words that each is about, for people."""


@frozen
class Scope:
    """What was looked at: of everything else nobody knows whether it is still found."""

    paths: Collection[str]
    """Relative to the baseline's folder."""
    rules: Collection[str]


def hide(report: Report, baseline: Baseline, folder: Path) -> Report:
    """Return a report without the findings that are known; of more than are known those that come last are told.

    That a rule could not look is told always: what it would have found is not known.
    """
    left = Counter(baseline.counts)
    kept: list[Finding] = []
    for finding in report.findings:
        known = known_by(finding, report.texts, folder)
        if left[known] > 0 and finding.why != WHY_STOPPED:
            left[known] -= 1
        else:
            kept.append(finding)
    found, counts = counted(kept), report.counts
    changed = replace(counts, errors=found.errors, warnings=found.warnings, suggestions=found.suggestions)
    return replace(report, findings=tuple(kept), counts=replace(changed, baselined=len(report.findings) - len(kept)))


def found_in(report: Report, folder: Path) -> Baseline:
    """Return all findings of a report as a baseline, but for those that a rule could not look."""
    counts: Counter[Known] = Counter()
    words: dict[Known, str] = {}
    for finding in (each for each in report.findings if each.why != WHY_STOPPED):
        known = known_by(finding, report.texts, folder)
        counts[known] += 1
        words.setdefault(known, _flat(finding.quote)[:MOST_WORDS])
    return Baseline(counts, words)


def shrunk(baseline: Baseline, found: Baseline, scope: Scope, folder: Path) -> Baseline:
    """Return a baseline without what is no longer found. Nothing gets in; what was not looked at stays."""
    kept = {known: _still(known, count, found, scope, folder) for known, count in baseline.counts.items()}
    return Baseline({known: count for known, count in kept.items() if count}, {**baseline.words, **found.words})


def grown(baseline: Baseline, found: Baseline, scope: Scope, folder: Path) -> Baseline:
    """Return a baseline that lets be whatever is found now; what was not looked at stays."""
    rest = shrunk(baseline, found, scope, folder)
    return Baseline({**rest.counts, **found.counts}, rest.words)


def unmatched(baseline: Baseline, found: Baseline, scope: Scope, folder: Path) -> Iterator[Known]:
    """Yield what a baseline lets be and nobody finds any more, or less often."""
    for known, count in baseline.counts.items():
        if _still(known, count, found, scope, folder) < count:
            yield known


def known_by(finding: Finding, texts: Mapping[str, str], folder: Path) -> Known:
    """Return what a finding is known by.

    Args:
        finding: one of a report.
        texts: the report's files.
        folder: the baseline's.
    """
    span = finding.span
    # Prose that is wrong on several channels is one finding.
    rest = () if finding.rule.startswith(OF_PROSE) else (finding.channel, finding.fact)
    if span is None or is_empty(span):
        # Something is missing: its words tell it, but not how much of it.
        sentence = re.sub(r"\d+", "0", finding.message)
    else:
        sentence = sentence_at(texts.get(span.path, ""), span)
    digest = hashlib.sha256("\0".join((sentence, _flat(finding.quote), *rest)).encode("utf-8", "surrogatepass"))
    return Known(finding.rule, relative(span.path if span else "", folder), digest.hexdigest()[:16])


def relative(path: str, folder: Path) -> str:
    """Return a path as it is written into a baseline: the same from wherever brandkit is called."""
    if not path:
        return ""
    try:
        return PurePath(os.path.relpath(Path(path).absolute(), folder.absolute())).as_posix()
    except ValueError:  # another drive
        return Path(path).absolute().as_posix()


def _still(known: Known, count: int, found: Baseline, scope: Scope, folder: Path) -> int:
    """Return how many of a baseline's findings are found still, as far as anybody has looked."""
    is_gone = bool(known.path) and not (folder / known.path).exists()
    if is_gone or (known.path in scope.paths and known.rule in scope.rules):
        return min(count, found.counts.get(known, 0))
    return count


def _flat(text: str) -> str:
    return " ".join(text.split())
