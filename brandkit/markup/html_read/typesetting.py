"""Words set in lines as a browser does: white space collapsed, one line break between blocks, list marks."""

import re
from collections.abc import Sequence
from dataclasses import field
from typing import Final, TypeAlias

from brandkit.model.channel import Visible
from brandkit.model.frozen import mutable

# Words with single spaces between them: the longest piece that can be taken over as it is.
_RUN = re.compile(r"[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*")
_NEWLINE = re.compile(r"\r\n?")


Gap: TypeAlias = int
"""What stands between words; of several that meet the greatest counts. No enumeration: asking one for a member takes
longer than setting a word."""
NO_GAP: Final = 0
SPACE: Final = 1
CELL: Final = 2
"""Between the cells of a row: one tab."""
LINE: Final = 3

_SEPARATORS = ("", " ", "\t", "\n")

SPACES = "\t\n\f\r "

AS_IT_IS = frozenset({"pre", "pre-wrap", "break-spaces"})
"""Values of ``white-space`` that keep every space; ``pre-line`` keeps newlines; all others collapse."""


@mutable
class Lines:
    """Text that is being set. Fill it with `leave_gap`, `put_mark` and `write`, then take `as_visible`."""

    pieces: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    """Where each character comes from; as many as there are characters so far."""
    breaks: bool = True
    """Whether the next words begin a line."""
    break_at: int = 0
    gap: Gap = NO_GAP
    """What stands before the next words on their line."""
    gap_at: int = 0
    blanks: list[tuple[str, Sequence[int]]] = field(default_factory=list)
    """Spaces that do not break or are preformatted: shown between words, not alone on a line or at a block's end."""
    mark: str = ""
    """What stands before the next words of a list item."""
    mark_at: int = 0


def leave_gap(lines: Lines, gap: Gap, at: int) -> None:
    """Make sure that a gap stands before the next words. No gap opens a text, ends it, or makes an empty line."""
    if gap > SPACE:
        lines.blanks.clear()
    if gap == LINE:
        if not lines.breaks:
            lines.breaks, lines.break_at = True, at
        lines.gap = NO_GAP
    elif gap > lines.gap and not (lines.breaks and not lines.blanks):
        lines.gap, lines.gap_at = gap, at


def put_mark(lines: Lines, mark: str, at: int) -> None:
    """Begin a list item: `mark` stands before its first words, or is dropped by the next one."""
    leave_gap(lines, LINE, at)
    lines.mark, lines.mark_at = mark, at


def write(lines: Lines, text: str, origins: Sequence[int], white_space: str) -> None:
    """Add words.

    Args:
        lines: Where to.
        text: The words, with references decoded.
        origins: Where each character comes from.
        white_space: The CSS property: what becomes of spaces and newlines.
    """
    if "\0" in text:  # browsers drop it
        origins = [origin for origin, character in zip(origins, text, strict=True) if character != "\0"]
        text = text.replace("\0", "")
    if white_space in AS_IT_IS:
        _write_as_it_is(lines, text, origins)
    else:
        _write_collapsed(lines, text, origins, keeps_lines=white_space == "pre-line")


def as_visible(lines: Lines) -> Visible:
    """Return what has been set."""
    return Visible("".join(lines.pieces), tuple(lines.origins))


def _write_collapsed(lines: Lines, text: str, origins: Sequence[int], *, keeps_lines: bool) -> None:
    """Add words, each stretch of white space made one gap."""
    done = 0
    for run in _RUN.finditer(text):
        begin, end = run.span()
        if begin > done:
            is_line = keeps_lines and _has_newline(text, done, begin)
            leave_gap(lines, LINE if is_line else SPACE, origins[done])
        _put(lines, run[0], origins[begin:end])
        done = end
    if done < len(text):
        is_line = keeps_lines and _has_newline(text, done, len(text))
        leave_gap(lines, LINE if is_line else SPACE, origins[done])


def _has_newline(text: str, begin: int, end: int) -> bool:
    """Return whether a line ends in this stretch of white space."""
    return text.find("\n", begin, end) >= 0 or text.find("\r", begin, end) >= 0


def _write_as_it_is(lines: Lines, text: str, origins: Sequence[int]) -> None:
    """Add preformatted words, every space and newline kept, except at the end of the block."""
    if "\r" in text:
        text, origins = _with_plain_newlines(text, origins)
    end = len(text.rstrip(SPACES))
    if end:
        _settle(lines)
        lines.pieces.append(text[:end])
        lines.origins.extend(origins[:end])
    if end < len(text):
        _hold(lines, text[end:], origins[end:])


def _with_plain_newlines(text: str, origins: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Return the text with CR and CR LF made LF, as browsers read their input."""
    kept = [at for at, character in enumerate(text) if not (character == "\n" and at and text[at - 1] == "\r")]
    return _NEWLINE.sub("\n", text), [origins[at] for at in kept]


def _put(lines: Lines, words: str, origins: Sequence[int]) -> None:
    """Add words without white space at their ends."""
    if words.isspace():  # non-breaking ones, or they would not be words
        _hold(lines, words, origins)
        return
    if lines.breaks or lines.gap or lines.blanks:
        _settle(lines)
    lines.pieces.append(words)
    lines.origins.extend(origins)


def _hold(lines: Lines, blank: str, origins: Sequence[int]) -> None:
    """Keep spaces back until words follow on the same line."""
    if lines.gap:
        lines.blanks.append((_SEPARATORS[lines.gap], (lines.gap_at,)))
        lines.gap = NO_GAP
    lines.blanks.append((blank, origins))


def _settle(lines: Lines) -> None:
    """Write what stands before the next words: a new line and its mark, or a gap."""
    if lines.breaks:
        lines.breaks = False
        if lines.pieces:
            lines.pieces.append("\n")
            lines.origins.append(lines.break_at)
    if lines.mark:
        lines.pieces.append(lines.mark)
        lines.origins.extend([lines.mark_at] * len(lines.mark))
        lines.mark = ""
    for blank, origins in lines.blanks:
        lines.pieces.append(blank)
        lines.origins.extend(origins)
    lines.blanks.clear()
    if lines.gap:
        lines.pieces.append(_SEPARATORS[lines.gap])
        lines.origins.append(lines.gap_at)
        lines.gap = NO_GAP
