"""What puts findings right in a text that is being written, as the language server offers it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from brandkit.engine.fixing.edits import MARKUP, Edit, edits_for
from brandkit.model.finding import Finding
from brandkit.preview.edit.places import Ruler, units
from brandkit.reporters.telling import fix_in_words


def fix_of(finding: Finding, path: str, ruler: Ruler) -> Mapping[str, Any] | None:
    """Return what puts one finding right, in words and as a change; None: nothing certain does."""
    edits = edits_for([finding], {path: ruler.text}, {path: MARKUP}, unsafe=True).chosen
    if not edits:
        return None
    words = fix_in_words(finding)
    return {"words": words[:1].upper() + words[1:], "is_safe": finding.is_safe, "changes": list(_changes(edits, ruler))}


def safe_changes(findings: Iterable[Finding], path: str, ruler: Ruler) -> list[Mapping[str, Any]]:
    """Return what puts right at once everything that is safe to put right in a file."""
    return list(_changes(edits_for(findings, {path: ruler.text}, {path: MARKUP}, unsafe=False).chosen, ruler))


def _changes(edits: Iterable[Edit], ruler: Ruler) -> Iterator[Mapping[str, Any]]:
    for edit in edits:
        yield {"from": units(ruler, edit.start), "to": units(ruler, edit.end), "insert": edit.text}
