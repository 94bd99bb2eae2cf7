"""A place in a source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source. Lines and columns start at 1; columns count code points; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
