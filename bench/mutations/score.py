"""Whether the findings about a mutant are the right ones."""

from collections.abc import Iterable
from dataclasses import dataclass

from bench.mutations.mutants import Mutant
from brandkit.model.finding import Finding

Known = frozenset[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Score:
    """What was found of one mutant."""

    mutant: Mutant
    is_detected: bool
    """There is an error that the right variant does not have."""
    is_typed: bool
    """Its rule is one of those that are right."""
    is_located: bool
    """An error of such a rule quotes the changed words, or names the fact that is lost."""
    findings: tuple[Finding, ...]
    """The errors, warnings and suggestions that the right variant does not have."""


def known_of(findings: Iterable[Finding]) -> Known:
    """Return the findings about the right variant, as what they are known by when places have moved."""
    return frozenset(_mark(finding) for finding in findings)


def score_of(mutant: Mutant, findings: Iterable[Finding], known: Known) -> Score:
    """Return how good the findings about a mutant are."""
    new = tuple(finding for finding in findings if _mark(finding) not in known)
    errors = [finding for finding in new if finding.severity == "error"]
    typed = [finding for finding in errors if finding.rule in mutant.rules]
    lines = _starts(mutant.content)
    located = any(_is_at(finding, mutant, lines) for finding in typed)
    return Score(mutant, bool(errors), bool(typed), located, new)


def _mark(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.fact, finding.quote


def _is_at(finding: Finding, mutant: Mutant, lines: list[int]) -> bool:
    if finding.fact and finding.fact in mutant.keys:
        return True
    span = finding.span
    if span is not None and span.line <= len(lines) and span.end_line <= len(lines):
        start = lines[span.line - 1] + span.column - 1
        end = max(lines[span.end_line - 1] + span.end_column - 1, start + 1)
        if any(start < stop and begin < end for begin, stop in mutant.changed):
            return True
    quote = " ".join(finding.quote.split())
    return bool(quote) and any(_is_part(quote, " ".join(words.split())) for words in mutant.words)


def _is_part(quote: str, words: str) -> bool:
    return bool(words) and (quote in words or words in quote)


def _starts(content: str) -> list[int]:
    """Return where lines start."""
    starts = [0]
    for place, letter in enumerate(content):
        if letter == "\n":
            starts.append(place + 1)
    return starts
