"""Entries as the protocol says them: diagnostics."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from lsprotocol.types import CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location

from brandkit.lsp.desk import Desk
from brandkit.lsp.entries import Entry
from brandkit.lsp.positions import Ruler, ruler_for
from brandkit.model.frozen import frozen
from brandkit.model.place import Span

SEVERITIES = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    # Editors do not list the mildest severity, Hint.
    "suggestion": DiagnosticSeverity.Information,
}


@frozen
class Rulers:
    """What measures texts: those that are open as they stand in the editor, others as they are saved."""

    texts: Mapping[str, str]
    encoding: str
    known: dict[str, Ruler] = field(default_factory=dict)

    def of(self, path: str) -> Ruler:
        """Return what measures a file; one that cannot be read measures as if it were empty."""
        if path not in self.known:
            text = self.texts[path] if path in self.texts else _saved(path)
            self.known[path] = ruler_for(text, self.encoding)
        return self.known[path]


def diagnostic(entry: Entry, desk: Desk, rulers: Rulers) -> Diagnostic:
    """Return an entry as the protocol says it."""
    finding = entry.finding
    link = finding.link if finding else ""
    return Diagnostic(
        rulers.of(entry.span.path).range(entry.span),
        entry.words,
        SEVERITIES[entry.severity],
        entry.rule or None,
        CodeDescription(link) if link.startswith("https://") else None,
        "brandkit",
        related_information=[_related(span, words, desk, rulers) for span, words in entry.related] or None,
        data={"fix": finding.fix, "safe": finding.is_safe, "quote": finding.quote} if finding else None,
    )


def _related(span: Span, words: str, desk: Desk, rulers: Rulers) -> DiagnosticRelatedInformation:
    return DiagnosticRelatedInformation(Location(desk.uri(span.path), rulers.of(span.path).range(span)), words)


def _saved(path: str) -> str:
    try:
        return Path(path).read_text("utf-8-sig", "replace")
    except OSError:
        return ""
