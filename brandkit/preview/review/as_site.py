"""A review as a page in a folder: both versions side by side, and what changed in words below."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from brandkit.model.frozen import frozen
from brandkit.preview.asked import Asked
from brandkit.preview.browser.tab import box_of, darken, found_by, go, opened, photograph
from brandkit.preview.export.documents import kept_in
from brandkit.preview.export.folder import Folder, close_folder, open_folder, put
from brandkit.preview.export.names import file_name
from brandkit.preview.export.site import write_assets
from brandkit.preview.export.still import FIRST, Still, looks
from brandkit.preview.page import filled
from brandkit.preview.review.changes import UNCHANGED, Review
from brandkit.preview.review.lines import lines_of, near_changes
from brandkit.preview.review.sides import Side, Sides
from brandkit.preview.review.telling import (
    fact_in_words,
    finding_in_words,
    headline,
    meter_in_words,
    summary,
    unchanged,
)
from brandkit.preview.review.word_diff import Piece
from brandkit.preview.shots.pictures import DARK, document_heights, in_sight, stretch
from brandkit.preview.view import Card, view_of

WIDTH = 1_280
"""CSS pixels of the page that is photographed: both versions beside each other."""
THEMES = ("light", "dark")


@frozen
class Part:
    """A part that changed, in lines; None where some are left out."""

    name: str
    lines: tuple[Sequence[Piece] | None, ...]


@frozen
class Row:
    """A channel that changed."""

    channel: str
    state: str
    before: Card | None
    after: Card | None
    parts: tuple[Part, ...]
    links: tuple[Piece, ...]
    limits: tuple[str, ...]


def write_review(review: Review, sides: Sides, folder: Path, browser: str = "") -> Iterator[Path]:
    """Write the page of a review; yield each file that people open.

    Args:
        review: what changed.
        sides: what it changed from and to.
        folder: new, empty, or an earlier site.
        browser: with which pictures are taken; ``""``: none are.

    Raises:
        UsageError: the folder holds something else, or the browser fails.
    """
    site = open_folder(folder)
    rows = tuple(_rows(review, sides, site))
    told = {
        "headline": headline(review),
        "summary": summary(review),
        "facts": [fact_in_words(each) for each in review.facts],
        "rows": rows,
        "same": unchanged(review),
        "came": [finding_in_words(each) for each in review.came],
        "went": [finding_in_words(each) for each in review.went],
        "still": Still("", looks()),
    }
    put(site, FIRST, filled("review.html", told).encode())
    write_assets(site)
    yield site.path / FIRST
    if browser and rows:
        yield from _pictures(browser, site, [each.channel for each in rows])
    close_folder(site)


def _rows(review: Review, sides: Sides, site: Folder) -> Iterator[Row]:
    before, after = (_cards(side, site) for side in (sides.before, sides.after))
    for change in review.channels:
        if change.state != UNCHANGED:
            parts = tuple(Part(each.part, tuple(near_changes(lines_of(each.pieces)))) for each in change.parts)
            limits = tuple(map(meter_in_words, change.meters))
            cards = (before.get(change.channel), after.get(change.channel))
            yield Row(change.channel, change.state, *cards, parts, change.links, limits)


def _cards(side: Side | None, site: Folder) -> dict[str, Card]:
    if side is None:
        return {}
    view = view_of(side.showing, side.crowd, side.kit, Asked(), kept_in(site, ""))
    return {each.channel: each for each in view.cards}


def _pictures(browser: str, site: Folder, channels: Sequence[str]) -> Iterator[Path]:
    """Photograph each channel that changed, before beside after, by day and by night."""
    page = site.path / FIRST
    with opened(browser) as pipe:
        heights = document_heights(pipe, page, WIDTH)
        for theme in THEMES:
            darken(pipe, is_dark=theme == DARK)
            go(pipe, page, WIDTH, 1_000, f"?theme={theme}")
            stretch(pipe, heights)
            in_sight(pipe, WIDTH, 1)
            found_by(pipe, "scrollTo(0, 0)")
            for channel in channels:
                box = box_of(pipe, f'[id="card-{channel}"]')
                if box:
                    name = f"pictures/{file_name(channel)}-{theme}.png"
                    put(site, name, photograph(pipe, box))
                    yield site.path / name
