"""What a chat program shows of a text with marks: its words, where they stand, its links, and where none can be."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from brandkit.markup.plain.plain_links import PlainLink
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.seen import Seen
from brandkit.model.channel import Styled

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
    looks: list[tuple[str, int, int]] = field(default_factory=list)
    """How words look (`Styled.kind`), from where to where."""
    begun: dict[str, int] = field(default_factory=dict)
    """Where looks begin that have not ended yet."""

    def add(self, text: str, origins: Sequence[int]) -> None:
        """Add text that is seen; ``origins`` has one offset for each of its characters."""
        if text:
            self.pieces.append(text)
            self.origins.extend(origins)

    def end_link(self, start: int, target: str, *, meant: bool = True) -> None:
        """Make a link of what was added from a place on; of nothing there is none."""
        self.mark(start, len(self.origins), target, seals=True, meant=meant)

    def look(self, kind: str, start: int) -> None:
        """Say how that looks which was added from a place on."""
        self.looks.append((kind, start, len(self.origins)))

    def turn(self, kind: str) -> None:
        """Begin a look, or end it if it was begun."""
        start = self.begun.pop(kind, None)
        if start is None:
            self.begun[kind] = len(self.origins)
        else:
            self.look(kind, start)

    def look_of_line(self, kind: str) -> None:
        """Say how the line looks that begins here."""
        self.looks.append((kind, len(self.origins), -1))

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
    if shown.looks:
        seen.styles.extend(_styles(text, shown.looks, seen))
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


def _styles(text: str, looks: Iterable[tuple[str, int, int]], seen: Seen) -> Iterator[Styled]:
    """Yield looks at their places in what is seen, behind what is there already."""
    unseen = [place for place, character in enumerate(text) if character in UNSEEN]
    before = len(seen.origins)
    for kind, start, end in looks:
        until = end if end >= 0 else _end_of_line(text, start)
        begin, finish = (before + place - bisect_left(unseen, place) for place in (start, until))
        if begin < finish:
            yield Styled(seen.part, kind, begin, finish)


def _end_of_line(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _is_sealed(link: PlainLink, sealed: Iterable[tuple[int, int]]) -> bool:
    return any(link.start < end and start < link.end for start, end in sealed)


def _whole(text: str, link: PlainLink) -> PlainLink:
    """Return a link without what stands behind an unseen character: it ends there."""
    end = next((at for at in range(link.start, link.end) if text[at] in UNSEEN), link.end)
    return link._replace(end=end, target=link.target[: len(link.target) - (link.end - end)])


def _add(text: str, origins: Sequence[int], start: int, end: int, seen: Seen) -> None:
    kept = [place for place in range(start, end) if text[place] not in UNSEEN]
    seen.add("".join(text[place] for place in kept), [origins[place] for place in kept])
