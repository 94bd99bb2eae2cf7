"""What a chat program shows of a text with marks: its words, where they stand, its links, and where none can be."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from brandkit.markup.plain.plain_links import PlainLink
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.seen import Seen

UNSEEN = frozenset({BREAK, "\u2060"})
"""What keeps words apart without being seen."""


@dataclass(slots=True)
class Shown:
    """Text without its marks so far. The one mutable thing of a reader, and only inside it."""

    pieces: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    links: list[PlainLink] = field(default_factory=list)
    """Links that the marks make."""
    sealed: list[tuple[int, int]] = field(default_factory=list)
    """Where the platform makes no links of words: in code, and in links."""

    def add(self, text: str, origins: Sequence[int]) -> None:
        """Add text that is seen; ``origins`` has one offset for each of its characters."""
        if text:
            self.pieces.append(text)
            self.origins.extend(origins)

    def end_link(self, start: int, target: str, *, meant: bool = True) -> None:
        """Make a link of what was added from a place on; of nothing there is none."""
        self.mark(start, len(self.origins), target, seals=True, meant=meant)

    def seal(self, start: int) -> None:
        """Say that no links are made of what was added from a place on."""
        self.mark(start, len(self.origins), seals=True)

    def mark(self, start: int, end: int, target: str = "", *, seals: bool, meant: bool = True) -> None:
        """Say what stands between two places: a link if there is a target, or what no links are made of."""
        if end > start and target:
            self.links.append(PlainLink(start, end, target, meant))
        if end > start and (target or seals):
            self.sealed.append((start, end))


def show(shown: Shown, seen: Seen, find: Callable[[str], Iterable[PlainLink]]) -> None:
    """Add a text to what is seen, with the links of its marks and those that the platform makes of words (`find`)."""
    text = "".join(shown.pieces)
    found = (_whole(text, link) for link in find(text) if not _is_sealed(link, shown.sealed))
    at = 0
    for link in sorted((*shown.links, *found), key=lambda each: each.start):
        if link.start < at:
            continue
        _add(text, shown.origins, at, link.start, seen)
        kept = [place for place in range(link.start, link.end) if text[place] not in UNSEEN]
        words = "".join(text[place] for place in kept)
        seen.add_link(words, [shown.origins[place] for place in kept], link.target, meant=link.meant)
        at = link.end
    _add(text, shown.origins, at, len(text), seen)


def _is_sealed(link: PlainLink, sealed: Iterable[tuple[int, int]]) -> bool:
    return any(link.start < end and start < link.end for start, end in sealed)


def _whole(text: str, link: PlainLink) -> PlainLink:
    """Return a link without what stands behind an unseen character: it ends there."""
    end = next((at for at in range(link.start, link.end) if text[at] in UNSEEN), link.end)
    return link._replace(end=end, target=link.target[: len(link.target) - (link.end - end)])


def _add(text: str, origins: Sequence[int], start: int, end: int, seen: Seen) -> None:
    kept = [place for place in range(start, end) if text[place] not in UNSEEN]
    seen.add("".join(text[place] for place in kept), [origins[place] for place in kept])
