"""Reading plain text: all of it is seen, and addresses in it become links."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_links import PlainLink, find_links
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.seen import Seen
from brandkit.model.channel import Marked, Reading, ReadLink, Visible

_RUN = re.compile(r"\S+")
_SIGNS = re.compile("[.:。．｡]")
_UNSEEN = frozenset({BREAK, "\u2060"})
"""What keeps words apart without being seen."""


def read_plain(channel: str, content: bytes, part: str = "text") -> Reading:
    """Return the reading of a part that is plain text, as phones and most apps show it."""
    text = content.decode("utf-8", "replace").rstrip("\n")
    return read_linked(channel, text, find_links(text), part)


def see_plain(seen: Seen, words: Located) -> None:
    """Add words of plain text to what is seen; addresses in them become links."""
    done = 0
    for link in find_links(words.text):
        seen.add(*_seen(words, done, link.start))
        seen.add_link(*_seen(words, link.start, link.end), link.target, meant=link.meant)
        done = link.end
    seen.add(*_seen(words, done, len(words.text)))


def _seen(words: Located, start: int, end: int) -> tuple[str, tuple[int, ...]]:
    kept = [at for at in range(start, end) if words.text[at] not in _UNSEEN]
    return "".join(words.text[at] for at in kept), tuple(words.origins[at] for at in kept)


def read_linked(channel: str, text: str, links: Iterable[PlainLink], part: str = "text") -> Reading:
    """Return the reading of a plain text, of which the platform makes these links."""
    origins = tuple(at for at, character in enumerate(text) if character not in _UNSEEN)
    visible = Visible("".join(text[at] for at in origins), origins)
    found = (
        ReadLink(
            part,
            text[link.start : link.end],
            link.target,
            bisect_left(origins, link.start),
            bisect_left(origins, link.end),
            link.meant,
        )
        for link in links
    )
    return Reading(channel, {part: visible}, tuple(found))


def without_breaks(
    visible: Visible, links: Iterable[ReadLink], marked: Iterable[Marked] = ()
) -> tuple[Visible, tuple[ReadLink, ...], tuple[Marked, ...]]:
    """Return what is seen of a mail's part, its links and its marked pieces, without breaks in likely addresses.

    A break in a word that has no sign of one is nobody's that keeps values apart: it stays, and a check tells of it.
    """
    text = visible.text
    if BREAK not in text:
        return visible, tuple(links), tuple(marked)
    left_out = {at for run in _RUN.finditer(text) if _SIGNS.search(run[0]) for at in _breaks(run)}
    kept = [at for at in range(len(text)) if at not in left_out]
    moved = (
        replace(
            link,
            start=bisect_left(kept, link.start),
            end=bisect_left(kept, link.end),
            label=_seen_of(link, left_out),
        )
        for link in links
    )
    seen = Visible("".join(text[at] for at in kept), tuple(visible.origins[at] for at in kept))
    pieces = (replace(each, start=bisect_left(kept, each.start), end=bisect_left(kept, each.end)) for each in marked)
    return seen, tuple(moved), tuple(pieces)


def _breaks(run: re.Match[str]) -> Iterable[int]:
    return (run.start() + at for at, sign in enumerate(run[0]) if sign == BREAK)


def _seen_of(link: ReadLink, left_out: Container[int]) -> str:
    """Return a link's label without what is left out of it; an image's has no place in the text."""
    if link.end - link.start != len(link.label):
        return link.label
    return "".join(sign for at, sign in enumerate(link.label, link.start) if at not in left_out)


def led_back(visible: Visible, origins: Sequence[int]) -> Visible:
    """Return what is seen of a text whose characters have these origins in the part that it was taken from."""
    return Visible(visible.text, tuple(origins[at] for at in visible.origins))
