"""Where the words of a generated variant were written: the block, the wording, the fact."""

import re
from collections.abc import Iterable, Iterator

from brandkit.compare.sides.resolve import Known, reached, resolve_block
from brandkit.compare.sides.source import words_of
from brandkit.compose.call_to_action import button_of
from brandkit.compose.options import body_of, is_for
from brandkit.compose.wording import say_block, speaker
from brandkit.model import tree
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Message, Part
from brandkit.model.place import Span
from brandkit.model.prose import Prose
from brandkit.model.tree import Content

_CONTEXT = (24, 12, 6, 3)
"""Characters on either side that tell one of several places from the others; what is nearer counts more."""

_BETWEEN = re.compile(r"[\n\t]")
"""Stands between lines, and between the cells of a row. A line that is all of one comes from there, whatever else
holds its words."""


@frozen
class Written:
    """A wording as it is said, and where its author wrote it."""

    content: Content
    text: str
    span: Span


def written_for(message: Message, channel: str, known: Known) -> tuple[Written, ...]:
    """Return every wording that a channel may have where this is known: subject and preheader first."""
    return tuple(_written(message, channel, known))


def find_place(message: Message, written: Iterable[Written], words: str) -> Span | None:
    """Return where words of a variant were written: exactly, where they stand in the file as they are said."""
    wanted = flat(words)
    for each in written:
        if wanted and wanted in flat(each.text):
            return _in_file(message, each.span, words) or _fact_in(message, each.content, wanted) or each.span
    # No reader of the source sees where a link leads that has words of its own; some channels print it.
    return (
        next(filter(None, (_in_file(message, each.span, words) for each in written)), None) if "://" in words else None
    )


def find_in_prose(message: Message, written: Iterable[Written], prose: Prose, start: int, end: int) -> Span | None:
    """Return where words of a variant's prose were written: in the wording that its line comes from.

    Short words stand in many places; the line tells in which wording, and those before them how often they came by.
    """
    words = prose.text[start:end]
    stretch = next((each for each in prose.stretches if each.start <= start <= each.end), None)
    line = flat(prose.text[stretch.start : stretch.end]) if stretch else ""
    kept = tuple(written)
    if not line or not stretch:
        return find_place(message, kept, words) if words else None
    said = flat(prose.text[stretch.start : start])
    around = prose.text[stretch.start : start], words, prose.text[end : stretch.end]
    for each in sorted(kept, key=lambda each: line not in _pieces(each.text)):
        text = flat(each.text)
        at = _begin_of(line, each.text)
        if at >= 0:
            return _in_context(message, each, around) or _nth(message, each, words, f"{text[:at]}{said}")
        # The brand's name or the like may stand before it in the same line, or another block behind it.
        begins = line.find(text) if text else -1
        if 0 <= begins <= len(said) < begins + len(text):
            return _in_context(message, each, around) or _nth(message, each, words, said[begins:])
    return find_place(message, kept, words) if words else None


def _pieces(text: str) -> list[str]:
    return list(map(flat, _BETWEEN.split(text)))


def _begin_of(line: str, text: str) -> int:
    """Return where a line begins in a text made flat: as one of its pieces, else within one; -1: nowhere."""
    pieces = _pieces(text)
    if line not in pieces:
        return flat(text).find(line)
    before = " ".join(filter(None, pieces[: pieces.index(line)]))
    return len(before) + bool(before)


def _in_context(message: Message, written: Written, around: tuple[str, str, str]) -> Span | None:
    """Return where words stand in a wording as they do in what is said: with the most of what is around them."""
    before, words, behind = around
    for width in _CONTEXT:
        for left, right in ((before[-width:], behind[:width]), (before[-width:], ""), ("", behind[:width])):
            found = _in_file(message, written.span, f"{left}{words}{right}") if left or right else None
            if found:
                column = found.column + len(left)
                return Span(found.path, found.line, column, found.line, column + len(words))
    return None


def _nth(message: Message, written: Written, words: str, before: str) -> Span:
    """Return where words stand in a wording, so many others of them `before`; the wording, if they are not as said."""
    return _in_file(message, written.span, words, before.count(words) if words else 0) or written.span


def own_body(message: Message, channel: str) -> Span | None:
    """Return the beginning of a channel's own body, which is where to add what it lacks; None: it has none."""
    first = next(blocks_of(message.overrides.get(channel, ())), None)
    return Span(first.span.path, 1, 1, 1, 1) if first else None


def blocks_of(parts: Iterable[Part]) -> Iterator[Block]:
    """Yield all blocks of a body, on whichever branch they are."""
    for part in parts:
        match part:
            case Block():
                yield part
            case tree.If(_, then, otherwise):
                yield from blocks_of((*then, *otherwise))
            case tree.For(_, _, body):
                yield from blocks_of(body)


def texts_of(message: Message, block: Block) -> Iterator[str]:
    """Yield the wordings of a block as they are said to nobody in particular."""
    say, nobody = speaker(message, message.locale), Known(None, message.locale)
    for wording in block.wordings:
        yield words_of(resolve_block(say_block(wording.content, say), nobody), message.locale)


def flat(text: str) -> str:
    """Return text with plain single spaces, so that breaks and no-break spaces make no difference."""
    return " ".join(text.split())


def _written(message: Message, channel: str, known: Known) -> Iterator[Written]:
    say = speaker(message, message.locale)
    for content, span, here in _contents(message, channel, known):
        text = words_of(resolve_block(say_block(content, say), here), message.locale)
        yield Written(content, text, span)


def _contents(message: Message, channel: str, known: Known) -> Iterator[tuple[Content, Span, Known]]:
    for line, span in ((message.subject, message.subject_span), (message.preheader, message.preheader_span)):
        if line and span:
            yield tree.Paragraph(line), span, known
    for block, here in reached(body_of(message, channel), known):
        if is_for(block, channel):
            yield from ((wording.content, wording.span, here) for wording in block.wordings)
    if message.call_to_action:
        yield button_of(message.call_to_action), message.call_to_action.span, known


def _in_file(message: Message, within: Span, words: str, passed: int = 0) -> Span | None:
    """Return where words stand in a span of their file, so many others of them `passed`; else the last of them."""
    lines = message.sources.get(within.path, "").split("\n")[within.line - 1 : within.end_line]
    last = None
    for number, line in enumerate(lines, within.line):
        place = line.find(words, within.column - 1 if number == within.line else 0)
        while place >= 0:
            last = Span(within.path, number, place + 1, number, place + len(words) + 1)
            if not passed:
                return last
            passed -= 1
            place = line.find(words, place + len(words))
    return last


def _fact_in(message: Message, content: Content, words: str) -> Span | None:
    """Return where the fact is named whose print the words are, or are in, or hold."""
    say = speaker(message, message.locale)
    for reference in references_in(content):
        printed = flat(say(reference).text)
        if printed in words or words in printed:
            return reference.span
    return None


def references_in(content: Content) -> Iterator[tree.FactRef]:
    """Yield the facts that a block names, in reading order."""
    found: list[tree.FactRef] = []

    def note(reference: tree.FactRef) -> tree.Said:
        found.append(reference)
        return tree.Said(reference.key, "")

    say_block(content, note)
    yield from found
