"""Putting a reading together: text with its origins, and the links in it, one stretch after the other."""

from collections.abc import Iterable, Sequence
from dataclasses import field

from brandkit.model.channel import ReadLink, Styled, Visible
from brandkit.model.frozen import mutable

BETWEEN_LINES = frozenset({"picture", "divider"})
"""What has a place in a text, but no words there."""


@mutable
class Seen:
    """What has been read of one part so far. The one mutable thing of a reader, and only inside it."""

    part: str
    pieces: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    links: list[ReadLink] = field(default_factory=list)
    styles: list[Styled] = field(default_factory=list)

    def add(self, text: str, origins: Sequence[int]) -> None:
        """Add text; ``origins`` has one offset for each of its characters."""
        if text:
            self.pieces.append(text)
            self.origins.extend(origins)

    def add_link(self, label: str, origins: Sequence[int], target: str, *, meant: bool = True) -> None:
        """Add the words of a link, and the link."""
        start = len(self.origins)
        self.add(label, origins)
        self.links.append(ReadLink(self.part, label, target, start, len(self.origins), meant))

    def add_read(self, visible: Visible, links: Iterable[ReadLink]) -> None:
        """Add what has been read by itself, with its links in order; what is in two links belongs to the first."""
        done = 0
        for link in links:
            self.add(visible.text[done : link.start], visible.origins[done : link.start])
            stretch = slice(max(done, link.start), max(done, link.end))
            self.add_link(visible.text[stretch], visible.origins[stretch], link.target, meant=link.meant)
            done = stretch.stop
        self.add(visible.text[done:], visible.origins[done:])

    def style(self, kind: str, start: int, words: str = "") -> None:
        """Say how that looks which was added from a place on; ``words``: what is said of a picture."""
        if start < len(self.origins) or kind in BETWEEN_LINES:
            self.styles.append(Styled(self.part, kind, start, len(self.origins), words))

    def new_line(self) -> None:
        """Begin a line, unless nothing stands on this one yet."""
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.add("\n", (self.origins[-1] if self.origins else 0,))

    def visible(self) -> Visible:
        """Return the text so far, without the line end that it may close with."""
        text = "".join(self.pieces)
        kept = len(text.rstrip("\n"))
        return Visible(text[:kept], tuple(self.origins[:kept]))


def whole(text: str) -> Visible:
    """Return a plain text, in which every character stands for itself."""
    return Visible(text, tuple(range(len(text))))


def links_of(parts: Iterable[Seen]) -> tuple[ReadLink, ...]:
    """Return the links of all parts, in the order of the parts."""
    return tuple(link for part in parts for link in part.links)


def styles_of(parts: Iterable[Seen]) -> tuple[Styled, ...]:
    """Return how the words of all parts look, in the order of the parts."""
    return tuple(style for part in parts for style in part.styles)
