"""The white space that Vale has between words that markup parts (internal/lint/ast.go of v3.26.0, MIT)."""

from collections.abc import Mapping

SPACES = " \t\n\r\f\v"
SPACE_OF: Mapping[str, str] = {" ": " ", "\t": " ", "\n": "\n", "\r": "\n"}
"""What a character at the end of a text is as white space; others are none that counts."""
_STARTERS = frozenset(".?!,:;)]}—–")
_BINDING = frozenset("([{—–")


def binds(last: str, trailing: str) -> bool:
    """Return whether no space is wanted behind what a block has so far.

    Args:
        last: its last character; ``""``: it has none.
        trailing: the white space that the source has behind it.
    """
    return not last or (not trailing and last in _BINDING) or (last > "\x7f" and last.isspace())


def gap_before(first: str, before: str, last: str, trailing: str, *, is_closed: bool) -> str:
    """Return what goes between words and those before them, with a mark of an inline element between the two.

    Args:
        first: the first character of the words; ``""``: of code.
        before: the white space that the source has before them.
        last: as `binds` has it.
        trailing: as `binds` has it.
        is_closed: the mark ends the element.
    """
    gap = before if is_closed else "" if first in _STARTERS else " "
    return "" if gap == " " and binds(last, trailing) else gap
