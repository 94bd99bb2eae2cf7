"""Reading plain text: all of it is seen, and addresses in it become links."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_links import PlainLink, find_links
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.seen import Seen
from brandkit.model.channel import Reading, ReadLink, Visible

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


def led_back(visible: Visible, origins: Sequence[int]) -> Visible:
    """Return what is seen of a text whose characters have these origins in the part that it was taken from."""
    return Visible(visible.text, tuple(origins[at] for at in visible.origins))
