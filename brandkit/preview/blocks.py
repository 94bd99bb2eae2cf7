"""A part's text as blocks: headings, items, quotes and buttons where its place shows them, paragraphs between."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from markupsafe import Markup

from brandkit.markup.seen import BETWEEN_LINES
from brandkit.model.channel import Reading, Styled
from brandkit.model.frozen import frozen
from brandkit.preview.scene import Scene, fold_of, marks_in, text_of
from brandkit.preview.words import one_behind_another, stretches

LINES = frozenset({"heading", "item", "quote", "pre", "small", "button"})
"""What is said of whole lines."""
_LONG = frozenset({"quote", "pre", "small"})
"""Of these several lines may be one block."""
FOLD = Markup('<span class="more"></span>')
"""Stands where the fold is; what it says is in the style sheet, since it is nobody's words."""
_BLOCK, _END = Markup('<p class="words{}" dir="auto">'), Markup("</p>")
_PICTURE = Markup('<p class="picture" dir="auto"><span class="said">{}</span></p>')
_DIVIDER = Markup('<div class="divider"></div>')


@frozen
class Block:
    """One or more lines of a text that are shown as one."""

    kinds: tuple[str, ...]
    """Of `LINES`, outer ones first; empty: a paragraph. A picture or a divider is its only kind, and has no words."""
    start: int
    end: int
    """Without the line end behind it."""
    words: str = ""
    """What is said of a picture."""


def draw_part(
    scene: Scene, part: str, blocks: Sequence[Block] | None = None, points: Mapping[int, Markup] | None = None
) -> Markup:
    """Return a part as blocks; the text in them, with the line ends between them, is the part's.

    Args:
        scene: what is drawn.
        part: a part of the reading.
        blocks: those to draw, in order; None: all.
        points: what stands at places of the text; the fold is always told.
    """
    text, fold = text_of(scene, part), fold_of(scene, part)
    blocks = blocks_of(scene, part) if blocks is None else blocks
    points = {**(points or {}), **({fold: FOLD} if fold < len(text) else {})}
    places = chain(points, (place for each in blocks for place in (each.start, each.end)))
    pieces = list(stretches(text, marks_in(scene, part), places))
    return Markup("\n").join(_blocks(blocks, pieces, points))


def blocks_of(scene: Scene, part: str, *, apart: bool = False) -> list[Block]:
    """Return a part's blocks; ``apart``: each line is a paragraph of its own."""
    reading = scene.shown.reading
    return list(_merged(_lines(reading, part), apart=apart)) if reading and part in reading.visible else []


def without_buttons(blocks: Iterable[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks that are no buttons, and those that are."""
    rest: list[Block] = []
    buttons: list[Block] = []
    for each in blocks:
        (buttons if "button" in each.kinds else rest).append(each)
    return rest, buttons


def _blocks(
    blocks: Sequence[Block], pieces: Sequence[tuple[int, Markup]], points: Mapping[int, Markup]
) -> Iterator[Markup]:
    at = 0
    for block in blocks:
        if BETWEEN_LINES.intersection(block.kinds):
            yield _PICTURE.format(block.words) if block.kinds == ("picture",) else _DIVIDER
            continue
        inside: list[Markup] = []
        while at < len(pieces) and pieces[at][0] < block.start:
            inside.append(points.get(pieces[at][0], Markup()))  # a line end: what stands there begins the next line
            at += 1
        while at < len(pieces) and pieces[at][0] < block.end:
            start, drawn = pieces[at]
            inside += (points.get(start, Markup()), drawn)
            at += 1
        yield one_behind_another((_opening(block.kinds), *inside, _END))


@lru_cache(maxsize=64)  # a memo of a pure function: most blocks are of a few kinds
def _opening(kinds: tuple[str, ...]) -> Markup:
    return _BLOCK.format("".join(f" b-{kind}" for kind in kinds))


def _lines(reading: Reading, part: str) -> Iterator[tuple[Block, tuple[Styled, ...]]]:
    """Yield each line with what is said of it, and what stands between the lines."""
    said = sorted((each for each in reading.styles if each.part == part), key=lambda each: (each.start, -each.end))
    waiting = deque(each for each in said if each.kind in LINES)
    between = deque(each for each in said if each.kind in BETWEEN_LINES)
    here: list[Styled] = []
    start = 0
    for line in reading.visible[part].text.split("\n"):
        end = start + len(line)
        while between and between[0].start <= start:
            yield _between(between.popleft()), ()
        here = [each for each in here if each.end > start]
        while waiting and waiting[0].start < max(end, start + 1):
            here.append(waiting.popleft())
        yield Block(tuple(dict.fromkeys(each.kind for each in here)), start, end), tuple(here)
        start = end + 1
    for each in between:
        yield _between(each), ()


def _between(styled: Styled) -> Block:
    return Block((styled.kind,), styled.start, styled.start, styled.words)


def _merged(lines: Iterable[tuple[Block, tuple[Styled, ...]]], *, apart: bool) -> Iterator[Block]:
    """Yield the blocks that the lines make: neighbours of which the same is said are one."""
    last: Block | None = None
    said: tuple[Styled, ...] = ()
    for block, here in lines:
        is_long = bool(here) and _LONG.issuperset(block.kinds)
        is_text = not block.kinds and not apart
        if last is not None and here == said and (is_long or is_text) and last.kinds == block.kinds:
            last = Block(last.kinds, last.start, block.end)
            continue
        if last is not None:
            yield last
        last, said = block, here
    if last is not None:
        yield last
