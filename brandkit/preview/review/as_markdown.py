"""A review for a pull request: Markdown in which nothing of a message is a mark, a mention or a link."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

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
from brandkit.reporters.plain import on_one_line, plain

_TAGS = {GONE: ("<del>", "</del>"), NEW: ("<ins>", "</ins>"), SAME: ("", "")}
_SIGN = re.compile(r"[\\`*_{}\[\]()#+|~@$!<>&]|:(?=//)|(?<=www)\.")
"""What Markdown or GitHub would take for more than a letter."""


def markdown_lines(review: Review) -> Iterator[str]:
    """Yield the lines."""
    yield from (f"## {_escaped(headline(review))}", "", _escaped(summary(review)))
    if review.facts:
        yield from ("", "**facts**", "", *(f"- {_escaped(fact_in_words(each))}" for each in review.facts))
    for change in review.channels:
        if change.state != UNCHANGED:
            yield from _channel(change)
    same = unchanged(review)
    if same:
        yield from ("", f"unchanged: {_escaped(', '.join(same))}")
    for words, findings in (("new findings", review.came), ("findings gone", review.went)):
        if findings:
            yield from ("", f"**{words}**", "", *(f"- {_escaped(finding_in_words(each))}" for each in findings))


def _channel(change: ChannelChange) -> Iterator[str]:
    yield from ("", f"### {_escaped(change.channel)}: {change.state}")
    yield from _list(_escaped(words) for words in failures_in_words(change))
    for part in change.parts:
        # No Markdown, mention or reference is seen in a <pre>, and only its own end ends it (CommonMark 0.31, 4.6).
        yield from ("", _escaped(part.part), "", "<pre>")
        yield from (_line(line) for line in near_changes(lines_of(part.pieces)))
        yield "</pre>"
    yield from _list(f"link <code>{_tagged(link)}</code>" for link in change.links)
    yield from _list(_escaped(meter_in_words(meter)) for meter in change.meters)


def _list(items: Iterable[str]) -> Iterator[str]:
    lines = [f"- {each}" for each in items]
    return iter(["", *lines] if lines else [])


def _line(line: Sequence[Piece] | None) -> str:
    return "…" if line is None else "".join(map(_tagged, line))


def _tagged(piece: Piece) -> str:
    start, end = _TAGS[piece.kind]
    return f"{start}{escape(plain(piece.text), quote=False)}{end}"


def _escaped(text: str) -> str:
    """Return text as words of one line."""
    return _SIGN.sub(lambda found: _ENTITIES.get(found[0], "\\" + found[0]), on_one_line(text))


_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
