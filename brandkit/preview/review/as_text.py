"""A review for the terminal: what went and what came in its own look, or between marks where there are no colours."""

from collections.abc import Callable, Iterator, Sequence

from brandkit.preview.review.changes import UNCHANGED, ChannelChange, Review
from brandkit.preview.review.lines import lines_of, near_changes
from brandkit.preview.review.telling import (
    fact_in_words,
    failures_in_words,
    finding_in_words,
    headline,
    meter_in_words,
    summary,
    unchanged,
)
from brandkit.preview.review.word_diff import GONE, NEW, SAME, Piece

Mark = Callable[[str, str], str]
"""Gives text in the look of what is `GONE`, `NEW` or `SAME`."""
_MARKS = {GONE: "[-{}-]", NEW: "{{+{}+}}", SAME: "{}"}


def marked(text: str, kind: str) -> str:
    """Return text between the marks of git's word diff."""
    return _MARKS[kind].format(text)


def text_lines(review: Review, mark: Mark = marked) -> Iterator[str]:
    """Yield the lines."""
    yield headline(review)
    yield summary(review)
    if review.facts:
        yield from ("", "facts", *(f"  {fact_in_words(each)}" for each in review.facts))
    for change in review.channels:
        if change.state != UNCHANGED:
            yield from _channel(change, mark)
    same = unchanged(review)
    if same:
        yield from ("", f"unchanged: {', '.join(same)}")
    for words, findings in (("new findings", review.came), ("findings gone", review.went)):
        if findings:
            yield from ("", words, *(f"  {finding_in_words(each)}" for each in findings))


def _channel(change: ChannelChange, mark: Mark) -> Iterator[str]:
    yield from ("", f"{change.channel}: {change.state}")
    yield from (f"  {words}" for words in failures_in_words(change))
    for part in change.parts:
        yield f"  {part.part}"
        yield from (f"    {_line(line, mark)}" if line != () else "" for line in near_changes(lines_of(part.pieces)))
    for link in change.links:
        yield f"  link {mark(link.text, link.kind)}"
    for meter in change.meters:
        yield f"  {meter_in_words(meter)}"


def _line(line: Sequence[Piece] | None, mark: Mark) -> str:
    return "…" if line is None else "".join(mark(each.text, each.kind) for each in line)
