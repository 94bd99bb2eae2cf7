"""Whether what brandkit says of a piece is right."""

import re
from dataclasses import dataclass

from bench.realistic.material import Piece
from brandkit.engine.check import check
from brandkit.model.finding import Finding

_LEAST = 2
"""Letters or digits of a word that tells a place."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A piece, and what brandkit says of it."""

    piece: Piece
    findings: tuple[Finding, ...]
    """Those of the family ``same``."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What is certain."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def is_found(self) -> bool:
        """Whether there is an error."""
        return bool(self.errors)

    @property
    def is_typed(self) -> bool:
        """Whether an error has a rule that is right."""
        return any(finding.rule in self.piece.rules for finding in self.errors)

    @property
    def is_located(self) -> bool:
        """Whether such an error quotes wrong words, or names the fact that is missing."""
        return any(finding.rule in self.piece.rules and _is_at(finding, self.piece) for finding in self.errors)

    @property
    def is_asked(self) -> bool:
        """Whether any finding does so, be it only a warning or a suggestion."""
        return any(finding.rule in self.piece.rules and _is_at(finding, self.piece) for finding in self.findings)

    @property
    def covers(self) -> bool:
        """Whether words are asked about that nothing in the source supports: in a mistake, the wrong ones."""
        mine = [finding for finding in self.findings if finding.rule == "same/text-unmatched"]
        return any(not self.piece.cause or _is_at(finding, self.piece) for finding in mine)

    def has(self, severity: str) -> bool:
        """Return whether there is a finding of a severity."""
        return any(finding.severity == severity for finding in self.findings)


def judge(piece: Piece, *, semantic: bool = False) -> Judged:
    """Return what brandkit says of a piece."""
    report = check(piece.source, {piece.channel: piece.text}, semantic=semantic)
    return Judged(piece, tuple(finding for finding in report.findings if finding.rule.startswith("same/")))


def _is_at(finding: Finding, piece: Piece) -> bool:
    if piece.fact and finding.fact == piece.fact:
        return True
    quote, words = _bare(finding.quote), _bare(piece.words)
    if not quote or not words:
        return False
    return quote in words or words in quote or bool(_words(quote) & _words(words))


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", text) if len(word) >= _LEAST)
