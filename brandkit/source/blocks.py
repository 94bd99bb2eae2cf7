"""The line reader: cuts a body into blocks with their wordings and attributes, inside conditions and loops.

It works on lines and knows nothing of expressions and of marks within a line. How a line of Markdown begins a
block is told by `brandkit.markup.markdown.lines`. Three kinds of lines are brandkit's own, and structure the body
wherever they are not code:

- ``~ words`` right below a block is a shorter wording of it. It is one line; lines below it that are indented
  by two spaces go on with it.
- ``{: ... }`` right below a block, before or after its wordings, says its attributes.
- ``{% ... %}`` alone on a line is a condition or a loop around blocks.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import accumulate

from brandkit.markup.markdown.lines import Group, expand, group
from brandkit.model.frozen import frozen, mutable
from brandkit.source.attributes import read_attributes
from brandkit.source.block_faults import check_names, check_text, check_wordings, is_readable
from brandkit.source.block_kinds import mask, refine_kind
from brandkit.source.control_lines import LINE, ControlLine, nest_blocks, read_control_line
from brandkit.source.excerpt import Excerpt
from brandkit.source.raw import RawBlock, RawPart
from brandkit.source.unfit import find_unfit
from brandkit.source.wordings import WORDING, goes_on, read_wording

ATTRIBUTES = re.compile(r"[ \t]*\{:")


@frozen
class _Page:
    """The lines of a body, and what is known of them."""

    body: Excerpt
    starts: Sequence[int]
    """The offset of each line, and that after the last line's end."""
    own: Mapping[int, str]
    """Index to control, attributes, wording or continued, for lines that look like one of brandkit's own."""
    channel_ids: Collection[str]

    def lines(self, first: int, end: int) -> Excerpt:
        """Return the lines from index `first` to before `end`."""
        return self.body.part(self.starts[first], self.starts[end] - 1)


@mutable
class _Draft:
    """A block whose wordings and attributes are still being read."""

    group: Group
    end: int
    """The index of the line after the last one that belongs to it."""
    wordings: list[Excerpt] = field(default_factory=list)
    attributes: list[Excerpt] = field(default_factory=list)


def split_blocks(body: Excerpt, channel_ids: Collection[str]) -> tuple[RawPart, ...]:
    r"""Return the blocks of a body, nested in its conditions and loops; faults are noted in `body`.

    Args:
        body: all of it; its lines end in ``\n``.
        channel_ids: the channels that ``only`` and ``not`` may name.

    A block with a fault may be missing. Time is linear in the length of the text.
    """
    for place in find_unfit(body.text):
        words = f"U+{ord(body.text[place]):04X}, a character that cannot be printed"
        body.blame(words, "remove it", place, place + 1)
    lines = body.text.split("\n")
    page = _Page(body, _starts(lines), _own_lines(lines), channel_ids)
    events = list(_events(page, group(expand(mask(body.text)), page.own.keys())))
    check_names(event for event in events if isinstance(event, RawBlock))
    return nest_blocks(events)


def _starts(lines: Sequence[str]) -> Sequence[int]:
    return [0, *accumulate(len(line) + 1 for line in lines)]


def _own_lines(lines: Sequence[str]) -> Mapping[int, str]:
    own: dict[int, str] = {}
    for at, line in enumerate(lines):
        if LINE.fullmatch(line):
            own[at] = "control"
        elif ATTRIBUTES.match(line):
            own[at] = "attributes"
        elif WORDING.match(line):
            own[at] = "wording"
        elif goes_on(line) and own.get(at - 1) in ("wording", "continued"):
            own[at] = "continued"
    return own


def _events(page: _Page, groups: Sequence[Group]) -> Iterator[RawBlock | ControlLine]:
    """Yield the blocks and the control lines in order; note what is wrong with them."""
    draft: _Draft | None = None
    read_to = 0
    for found in groups:
        if found.first < read_to:
            continue
        own = page.own[found.first] if found.kind == "alone" else ""
        if own in ("wording", "attributes", "continued"):
            read_to = _add(page, draft, found.first, own)
            continue
        if draft:
            yield from _finish(page, draft)
        if own:
            draft = None
            yield read_control_line(page.lines(found.first, found.end))
        else:
            _check_gap(page, draft, found.first)
            draft = _Draft(found, found.end)
    if draft:
        yield from _finish(page, draft)


def _add(page: _Page, draft: _Draft | None, at: int, own: str) -> int:
    """Add the wording or the attributes at line index `at` to the block above; return the index after them."""
    end = at + 1
    while own != "attributes" and page.own.get(end) == "continued":
        end += 1
    line = page.lines(at, at + 1)
    if own == "continued":
        mend = "leave a blank line before it, or remove the spaces that it begins with"
        line.blame("an indented line that goes on with no wording", mend, 0, len(line.text))
    elif draft is None or draft.end != at:
        mend = "put it right below the block it is for, without a blank line between"
        line.blame(
            "a wording without a block" if own == "wording" else "attributes without a block", mend, 0, len(line.text)
        )
    else:
        if own == "wording":
            draft.wordings.append(read_wording([page.lines(each, each + 1) for each in range(at, end)]))
        else:
            draft.attributes.append(line)
        draft.end = end
    return end


def _check_gap(page: _Page, draft: _Draft | None, at: int) -> None:
    """Note a block that begins right below the wordings or attributes of another: it may be meant as one of them."""
    if draft and draft.end == at and (draft.wordings or draft.attributes):
        mend = "leave a blank line before a new block; begin what goes on with a wording with two spaces"
        line = page.lines(at, at + 1)
        line.blame("words right below a wording or attributes", mend, 0, len(line.text))


def _finish(page: _Page, draft: _Draft) -> Iterator[RawBlock]:
    """Yield the block, unless it is a comment or too long."""
    words = page.lines(draft.group.first, draft.group.end)
    attributes = read_attributes(draft.attributes, page.channel_ids)
    wordings = [wording for wording in draft.wordings if is_readable(wording)]
    if not is_readable(words):
        return
    kind = refine_kind(draft.group.kind, words.text)
    check_wordings(kind, wordings)
    for text in (words, *wordings):
        check_text(text)
    if kind != "comment":
        yield RawBlock(kind, words, tuple(wordings), attributes)
