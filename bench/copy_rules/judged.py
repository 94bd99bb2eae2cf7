"""What the default kit says of a piece."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bench.copy_rules.material import Piece
from brandkit import lint, load_kit, read_message
from brandkit.engine.selection import Selection
from brandkit.model.finding import OF_PROSE, Finding

_OF_PROSE = Selection(only=tuple(f"{family}*" for family in OF_PROSE))


@dataclass(frozen=True, slots=True)
class Judged:
    """A piece, and what is found in it."""

    piece: Piece
    findings: tuple[Finding, ...]

    @property
    def is_accused(self) -> bool:
        """Whether anything graver than a suggestion is said."""
        return any(finding.severity != "suggestion" for finding in self.findings)

    @property
    def suggestions(self) -> int:
        """How many there are."""
        return sum(finding.severity == "suggestion" for finding in self.findings)

    @property
    def is_found(self) -> bool:
        """Whether a finding is about words of the fault: it quotes them, a part of them, or words that hold them."""
        fault = self.piece.fault
        return any(_holds(fault, quote) or _holds(quote, fault) for quote in self._quotes())

    def _quotes(self) -> Iterator[str]:
        """Yield the words that findings are about, and those that they show as evidence."""
        for finding in self.findings:
            yield from filter(None, (finding.quote, *(words for _, words in finding.related)))


def judge(piece: Piece) -> Judged:
    """Return what the default kit's rules of prose find in a piece."""
    kit = load_kit(None)
    report = lint(read_message(piece.message, kit), kit, (piece.channel,), selection=_OF_PROSE)
    return Judged(piece, report.findings)


def _holds(text: str, words: str) -> bool:
    """Return whether a text has words, as whole ones."""
    start, end = (r"\b" if sign.isalnum() else "" for sign in (words[0], words[-1]))
    return re.search(start + re.escape(words) + end, text, re.IGNORECASE) is not None
