"""Findings that tell one thing: of several people, or of several parts of a variant."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from brandkit.engine.ways import LETTER
from brandkit.model.finding import Finding

Where: TypeAlias = frozenset[int]
"""People, by number."""

# A made-up value is a word of one letter that is repeated, a long one or a short one.
_MADE_UP = re.compile(rf"(?<![^\W_]){LETTER}+(?![^\W_])", re.IGNORECASE)


def alike(findings: Mapping[Finding, Where]) -> dict[Finding, Where]:
    """Return findings, each with the people in whose variants it is; of those that are alike the first.

    What differs in made-up values only is one finding. What is found alike in several parts (a mail's HTML and its
    text) is one finding in all of them.
    """
    people: dict[Finding, tuple[Finding, Where]] = {}
    for finding, where in findings.items():
        first, others = people.setdefault(_without_values(finding), (finding, frozenset()))
        people[_without_values(finding)] = (first, others | where)
    return over_parts(dict(people.values()))


def over_parts(findings: Mapping[Finding, Where]) -> dict[Finding, Where]:
    """Return findings, those that are the same in several parts as one."""
    parts: dict[tuple[Finding, Where], list[str]] = {}
    for finding, where in findings.items():
        parts.setdefault((replace(finding, part=""), where), []).append(finding.part)
    return {replace(finding, part=_listed(names)): where for (finding, where), names in parts.items()}


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(name for name in names if name))


def _without_values(finding: Finding) -> Finding:
    related = tuple((span, _masked(words)) for span, words in finding.related)
    return replace(
        finding,
        message=_masked(finding.message),
        quote=_masked(finding.quote),
        expected=_masked(finding.expected),
        fix=None if finding.fix is None else _masked(finding.fix),
        related=related,
    )


def _masked(words: str) -> str:
    return _MADE_UP.sub("…", words)
