"""From markup to stretches: elements and texts in their order, read the way Vale reads the HTML of a page.

Vale's walk over tags is followed step for step (internal/lint/ast.go of v3.26.0, MIT, read 2026-11), since rules
written for it count on what it makes of markup: a block ends with any end tag that is not an inline element's; what a
block is, its first telling tag since the last such end says; inline code is asterisks; words that stand in an inline
element begin with a space.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import field
from html import unescape

from brandkit.markup.prose.directives import Directives, heed
from brandkit.markup.prose.gaps import SPACE_OF, SPACES, binds, gap_before
from brandkit.markup.prose.origins import Runs, cut, place_in, runs_of
from brandkit.markup.prose.said import Said
from brandkit.markup.prose.written import Written, put_masks, put_stretch
from brandkit.model.frozen import mutable
from brandkit.model.prose import Stretch


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


SKIPPED = _names("script style pre noscript iframe")
"""Elements without prose."""
INLINE = _names("a abbr acronym b big br cite code del dfn em i img kbd q samp small span strong sub sup tt var")
"""Elements that a sentence goes on through."""
VOID = _names("area base br col embed hr img input link meta source track wbr")
_CODE = _names("tt code kbd samp")
_SCOPES = {
    "th": "table.header",
    "td": "table.cell",
    "caption": "table.caption",
    "li": "list",
    "blockquote": "blockquote",
    "figcaption": "figure.caption",
    **{f"h{level}": f"heading.h{level}" for level in range(10)},
}
_NOT_NEWLINE = re.compile(r"[^\n]")


@mutable
class Walk:
    """What is known in the middle of a page."""

    written: Written = field(default_factory=Written)
    directives: Directives = field(default_factory=Directives)
    buffer: list[str] = field(default_factory=list)
    """The words of the block that is open."""
    sources: list[tuple[int, int]] = field(default_factory=list)
    """Where they stand in the file, as runs."""
    hidden: list[tuple[int, str]] = field(default_factory=list)
    """Which pieces of the buffer are no words of the author, and why: as in `Mask`."""
    history: list[str] = field(default_factory=list)
    """The tags since the last end of a block."""
    promoted: dict[str, int] = field(default_factory=dict)
    """Blocks that began inside an inline element, and count as inline."""
    alts: list[tuple[str, Runs]] = field(default_factory=list)
    skips: bool = False
    """The next text is code."""
    inline: bool = False
    """The last tag that began was an inline one."""
    closed: bool = False
    """An inline element has just ended: the space before the next text is the source's own."""
    in_skipped: bool = False
    trailing: str = ""
    """White space behind the last text."""
    before_comment: str = ""
    address: str = ""
    """The target of the link that has just begun."""


def begin(walk: Walk, tag: str, address: str = "") -> None:
    """Take in a start tag; `address` is its ``href``."""
    is_inline = tag in INLINE
    if not is_inline and walk.history and tag not in VOID and not INLINE.isdisjoint(walk.history):
        walk.promoted[tag] = walk.promoted.get(tag, 0) + 1
        is_inline = True
    walk.address = address
    if not is_inline and tag in SKIPPED:
        walk.in_skipped = True
        if tag == "pre":
            at = walk.written.length
            walk.written.stretches.append(Stretch(at, at, ("code",)))
        return
    if walk.buffer and not is_inline and tag not in VOID:
        flush(walk)
    if tag in ("em", "b") and walk.history and walk.history[-1] == "code":
        tag = "code"
    walk.inline = is_inline or tag in VOID
    walk.skips = tag in _CODE or tag in SKIPPED
    walk.closed, walk.before_comment = False, ""
    walk.history.append(tag)


def end(walk: Walk, tag: str) -> None:
    """Take in an end tag."""
    walk.address = ""
    is_inline = tag in INLINE
    if not is_inline and walk.promoted.get(tag):
        walk.promoted[tag] -= 1
        if not walk.promoted[tag]:
            del walk.promoted[tag]
        is_inline = True
    if not is_inline:
        if walk.in_skipped and tag in SKIPPED:
            walk.in_skipped = False
        flush(walk)
        return
    if walk.history and walk.history[-1] == tag:
        walk.history.pop()
    walk.closed, walk.before_comment = True, ""


def end_of_itself(walk: Walk, tag: str, address: str = "") -> None:
    """Take in a tag such as ``<br/>``."""
    walk.address = address
    if tag in INLINE:
        walk.inline, walk.closed = True, False


def see(walk: Walk, alt: str, runs: Runs) -> None:
    """Take in what stands for an image."""
    if not walk.directives.is_off:
        walk.alts.append((alt, runs))


def note(walk: Walk, comment: str, start: int) -> None:
    """Take in a comment whose text begins at `start` of the file."""
    if not walk.inline:
        walk.closed, walk.before_comment = True, walk.trailing
    walk.address = ""
    words = comment.strip(SPACES)
    if words.startswith("vale "):
        heed(walk.directives, unescape(words), start + comment.index(words))


def say(walk: Walk, data: str, runs: Runs) -> None:
    """Take in all the text between two tags, references decoded."""
    address, walk.address = walk.address, ""
    if walk.in_skipped or walk.directives.is_off:
        return
    words = data.strip(SPACES)
    if words:
        if len(words) != len(data):
            begins = len(data) - len(data.lstrip(SPACES))
            runs = cut(runs, begins, begins + len(words))
        if "&" in words and unescape(words) != words:
            words = unescape(words)  # as Vale does, a second time
            runs = runs_of([place_in(runs, index) for index in range(len(words))])
        _put(walk, words, runs, SPACE_OF.get(data[0], ""), address)
    walk.trailing = SPACE_OF.get(data[-1], "") if data else ""


def is_between_blocks(walk: Walk) -> bool:
    """Return whether nothing is open that would make a difference to a block, such as an inline element."""
    is_open = walk.buffer or walk.alts or walk.in_skipped or walk.promoted or walk.directives.is_off
    return not is_open and INLINE.isdisjoint(walk.history)


def put_block(
    walk: Walk, tags: Sequence[str], words: str, said: Said, places: Iterable[int], lengths: Iterable[int]
) -> None:
    """Take in a block that holds nothing but these words: `begin`, `say` and `end` in one go.

    Args:
        walk: between two blocks.
        tags: the elements that hold the block and nothing else, the outermost first.
        words: all that is said of it.
        said: how it is said.
        places: where the runs of the words begin in the file.
        lengths: how many characters each run has.
    """
    walk.address = walk.before_comment = ""
    walk.inline, walk.closed, walk.trailing = said.is_inline, said.is_closed, said.trailing
    walk.skips = False
    put_stretch(walk.written, words, places, lengths, _scope((*walk.history, *tags)))
    if said.hidden:
        put_masks(walk.written, said.pieces, said.hidden)
    if walk.history:
        walk.history.clear()


def say_code(walk: Walk, data: str, runs: Runs) -> None:
    """Take in code in a line, `begin`, `say` and `end` in one go."""
    words = data.strip(SPACES)
    if not words or "&" in words or "\n" in words or walk.in_skipped or walk.directives.is_off:
        begin(walk, "code")
        say(walk, data, runs)
        end(walk, "code")
        return
    if len(words) != len(data):
        begins = len(data) - len(data.lstrip(SPACES))
        runs = cut(runs, begins, begins + len(words))
    if not binds(_last(walk), walk.trailing):
        walk.buffer.append(" ")
        walk.sources.append((runs[0][0], 1))
    walk.hidden.append((len(walk.buffer), "code"))
    walk.buffer.append("*" * len(words))
    walk.sources.extend(runs)
    walk.address = walk.before_comment = ""
    walk.inline = walk.closed = True
    walk.skips = False
    walk.trailing = SPACE_OF.get(data[-1], "")


def _last(walk: Walk) -> str:
    """Return the last character of the block that is open."""
    return walk.buffer[-1][-1] if walk.buffer else ""


def _put(walk: Walk, words: str, runs: Runs, before: str, address: str) -> None:
    if walk.closed and not before:
        before = walk.before_comment
    walk.before_comment = ""
    first = "" if walk.skips else words[0]
    why = "code" if walk.skips else "address" if words == address else ""
    if why:
        words = _NOT_NEWLINE.sub("*", words)
    gap = ""
    if walk.inline or walk.closed:
        gap = gap_before(first, before, _last(walk), walk.trailing, is_closed=walk.closed)
    walk.skips = walk.closed = False
    if gap:
        walk.buffer.append(gap)
        walk.sources.append((runs[0][0], len(gap)))
    if why:
        walk.hidden.append((len(walk.buffer), why))
    walk.buffer.append(words)
    walk.sources.extend(runs)


def flush(walk: Walk) -> None:
    """End the block that is open, if any."""
    if walk.buffer:
        text = "".join(walk.buffer)
        words = text.lstrip(" ")
        if words.strip() and not walk.directives.is_off:
            runs = walk.sources if len(words) == len(text) else cut(walk.sources, len(text) - len(words), len(text))
            put_value(walk, words, runs, _scope(walk.history))
            put_masks(walk.written, walk.buffer, walk.hidden)
            if walk.directives.open:
                _reach_back(walk)
        walk.buffer.clear()
        walk.sources.clear()
        walk.hidden.clear()
    if walk.alts:
        for alt, runs in walk.alts:
            put_value(walk, alt, runs, "alt")
        walk.alts.clear()
    if walk.history:
        walk.history.clear()


def put_value(walk: Walk, words: str, runs: Runs, scope: str) -> None:
    """Take in a text that is a stretch by itself, such as a field of the front matter."""
    runs = [run for run in runs if run[1]]
    put_stretch(walk.written, words, [place for place, _ in runs], [length for _, length in runs], scope)


def _reach_back(walk: Walk) -> None:
    """Let comments in the middle of a block that are still in force count for all of it."""
    first, (begins, length) = walk.sources[0][0], walk.sources[-1]
    last = begins + length - 1
    for silence in walk.directives.open.values():
        if first < silence.start <= last:
            silence.start = first


def _scope(history: Sequence[str]) -> str:
    for tag in history:
        if tag in _SCOPES:
            return _SCOPES[tag]
    return "paragraph"
