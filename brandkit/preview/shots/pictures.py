"""Photographing the cards of a page, each whole: mails are as high as they are."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from brandkit.model.frozen import frozen
from brandkit.preview.browser.pipe import Pipe
from brandkit.preview.browser.tab import Box, box_of, darken, found_by, go, photograph, resize, settle

WIDE, NARROW = 680, 480
"""CSS pixels of a page on which a mail's card, or any other, stands alone in its row, at the width of its place."""
START = 2_000
DARK = "dark"
"""The theme whose whole page is dark. Forced-dark mails are made from the light ones: their page stays light."""
SCALE = 2
"""Dots per CSS pixel: sharp also where a page shows a picture at half its size."""
_DOCUMENTS = (
    """[...document.querySelectorAll("iframe.document")].map(each => [each.getAttribute("src"), each.clientWidth])"""
)
_HEIGHTS = """
(heights => { for (const each of document.querySelectorAll("iframe.document"))
  each.style.height = `${heights[each.getAttribute("src")] + 2}px` })"""
_HAS_DOCUMENT = """!!document.querySelector('%s iframe.document')"""


@frozen
class Shot:
    """A picture."""

    channel: str
    theme: str
    png: bytes


def shots_of(pipe: Pipe, page: Path, channels: Sequence[str], themes: Sequence[str]) -> Iterator[Shot]:
    """Yield the pictures of a page's cards, by theme and in the channels' order; a card that is not there has none.

    Args:
        pipe: a browser.
        page: a file that `brandkit.preview.export` has written.
        channels: of the cards.
        themes: some of `brandkit.preview.asked.THEMES`.

    Raises:
        UsageError: the browser fails.
    """
    heights = document_heights(pipe, page, WIDE)
    for theme in themes:
        darken(pipe, is_dark=theme == DARK)
        go(pipe, page, WIDE, START, f"?theme={theme}")
        stretch(pipe, heights)
        wide = {each: found_by(pipe, _HAS_DOCUMENT % _card(each)) for each in channels}
        known = {**_in_width(pipe, WIDE, [each for each in channels if wide[each]])}
        known |= _in_width(pipe, NARROW, [each for each in channels if not wide[each]])
        yield from (Shot(each, theme, known[each]) for each in channels if each in known)


def document_heights(pipe: Pipe, page: Path, width: int) -> dict[str, int]:
    """Return how high the documents are that a page shows in frames, by address: no page may look into its frames."""
    go(pipe, page, width, START)
    heights: dict[str, int] = {}
    for address, room in found_by(pipe, _DOCUMENTS):
        if address not in heights:
            go(pipe, page.parent / address, room, 100)
            heights[address] = found_by(pipe, "document.documentElement.scrollHeight")
    return heights


def stretch(pipe: Pipe, heights: Mapping[str, int]) -> None:
    """Make the frames of a page as high as what they show."""
    import json

    found_by(pipe, f"{_HEIGHTS}({json.dumps(heights)})")


def in_sight(pipe: Pipe, width: int, scale: int = SCALE) -> None:
    """Make the page as high as all that stands on it, since what is out of sight may not be drawn."""
    resize(pipe, width, START)
    height = found_by(pipe, "document.documentElement.scrollHeight")
    resize(pipe, width, max(height, START), scale)
    settle(pipe)


def _in_width(pipe: Pipe, width: int, channels: Sequence[str]) -> dict[str, bytes]:
    if not channels:
        return {}
    in_sight(pipe, width)
    boxes: dict[str, Box | None] = {each: box_of(pipe, _card(each)) for each in channels}
    return {each: photograph(pipe, box) for each, box in boxes.items() if box}


def _card(channel: str) -> str:
    return f'[id="card-{channel}"]'
