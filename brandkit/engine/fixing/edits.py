"""From findings to edits of files: only where the words that a finding quotes stand in the file as they are."""

import unicodedata
from collections.abc import Iterable, Mapping

from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.source.places import Lines, find_lines
from brandkit.source.text_files import even_lines

MARKUP = '{}[]*_`<>\\|#~^$"'
"""Signs that can mean more than themselves in a message: a fix that brings one in is no fix of words alone."""
ENCODED = '"\\<>&'
"""The same in JSON and HTML."""
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp", "Cn"})
"""Unicode's categories of what ends a line or cannot be written at all."""
_CLOSING = ",.;:!?)]"


@frozen
class Edit:
    """Words of a file, and what to put in their place."""

    path: str
    start: int
    """Code points of the file's text, from 0."""
    end: int
    text: str
    findings: tuple[Finding, ...]
    """What it puts right: what is found on several channels is one edit."""


@frozen
class Edits:
    """What can be done about findings."""

    chosen: tuple[Edit, ...]
    """By file and place; no two overlap."""
    left_unsafe: int
    """Findings that could be put right, had less certain fixes been wanted."""
    unfit: int
    """Findings with a fix whose words do not stand in the file as they are quoted."""


def edits_for(
    findings: Iterable[Finding], texts: Mapping[str, str], guards: Mapping[str, str], *, unsafe: bool
) -> Edits:
    """Return the edits that put findings right; of two that overlap the first one.

    Args:
        findings: in the order of a report.
        texts: the files that may be changed, by the path that findings call them.
        guards: signs that no fix may bring into a file, by its path; see `MARKUP`.
        unsafe: whether fixes count that may change what the text says.
    """
    lines = {path: find_lines(text, path) for path, text in texts.items()}
    found: dict[tuple[str, int, int, str], list[Finding]] = {}
    left = unfit = 0
    for finding in findings:
        if finding.fix is None:
            continue
        edit = _edit(finding, texts, lines, guards)
        if edit is None:
            unfit += unsafe or finding.is_safe
        elif not unsafe and not finding.is_safe:
            left += 1
        else:
            found.setdefault(edit, []).append(finding)
    edits = (Edit(*place, tuple(about)) for place, about in found.items())
    return Edits(apart(edits), left, unfit)


def apart(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return edits by file and place, of two that overlap the one that came first."""
    kept: list[Edit] = []
    for edit in edits:
        if not any(edit.path == one.path and edit.start < one.end and one.start < edit.end for one in kept):
            kept.append(edit)
    return tuple(sorted(kept, key=lambda each: (each.path, each.start)))


def edited(texts: Mapping[str, str], edits: Iterable[Edit]) -> dict[str, str]:
    """Return texts with edits made that do not overlap; all else stays as it is."""
    changed = dict(texts)
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        text = changed[edit.path]
        changed[edit.path] = text[: edit.start] + edit.text + text[edit.end :]
    return changed


def _edit(
    finding: Finding, texts: Mapping[str, str], lines: Mapping[str, Lines], guards: Mapping[str, str]
) -> tuple[str, int, int, str] | None:
    """Return path, start, end and text of what puts a finding right; None: that is not certain."""
    span, fix = finding.span, finding.fix
    if span is None or fix is None or span.path not in texts or _is_risky(fix, finding.quote, guards[span.path]):
        return None
    starts = lines[span.path].starts
    if max(span.line, span.end_line) > len(starts):
        return None
    text = texts[span.path]
    start, end = starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1
    if start >= end or even_lines(text[start:end]) != finding.quote or text[start:end] == fix:
        return None
    start, end = _without_gap(text, start, end, fix)
    return span.path, start, end, fix


def _is_risky(fix: str, quote: str, guard: str) -> bool:
    """Return whether a fix brings in what is more than words."""
    return any(sign not in quote and (sign in guard or unicodedata.category(sign) in _UNSEEN) for sign in fix)


def _without_gap(text: str, start: int, end: int, fix: str) -> tuple[int, int]:
    """Return the place of words; of words that go for good with one of the two spaces beside them."""
    if fix:
        return start, end
    before, after = text[start - 1 : start] if start else "\n", text[end : end + 1] or "\n"
    if after == " " and before in " \n":
        return start, end + 1
    return (start - 1, end) if before == " " and after in f"\r\n{_CLOSING}" else (start, end)
