"""A piece of a source: its text, the way back to its file, and where its faults are noted."""

from collections.abc import Callable

from brandkit.errors import Fault
from brandkit.model.frozen import frozen
from brandkit.model.place import Span


@frozen
class Excerpt:
    """A text whose characters stand somewhere in a file, not necessarily side by side. Offsets are from 0."""

    text: str
    span: Callable[[int, int], Span]
    """Gives the place in the file of the characters from the first offset to before the second."""
    faults: list[Fault]
    """Shared by all excerpts of a message: whoever reads one adds to it and reads on."""

    def blame(self, words: str, mend: str, start: int, end: int) -> None:
        """Note that the characters from `start` to before `end` are at fault."""
        self.faults.append(Fault(words, mend, self.span(start, end)))

    def part(self, start: int, end: int) -> "Excerpt":
        """Return the characters from `start` to before `end` as an excerpt of its own."""
        return Excerpt(self.text[start:end], lambda first, last: self.span(start + first, start + last), self.faults)
