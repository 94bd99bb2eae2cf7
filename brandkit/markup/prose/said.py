"""A block's words while they are put together, between two blocks of a walk: what most leaves of a page need of it.

It makes what `walk` makes of the same texts and marks. Since nothing is open around it, it keeps neither tags nor
what comments switch off.
"""

from brandkit.markup.prose.gaps import SPACE_OF, SPACES, binds, gap_before
from brandkit.model.frozen import mutable


@mutable
class Said:
    """What is said of a block so far."""

    pieces: list[str]
    places: list[int]
    """Where each piece stands."""
    hidden: list[tuple[int, str]]
    """Which pieces are no words of the author, and why: as in `Mask`."""
    is_inline: bool
    """An inline element has begun."""
    is_closed: bool
    """The last tag ended one."""
    trailing: str
    """White space behind the last text."""
    address: str
    """The target of the link that has just begun."""

    def __init__(self) -> None:
        # Every leaf has one: to fill the slots here takes a quarter of the time.
        self.pieces, self.places, self.hidden = [], [], []
        self.is_inline = self.is_closed = False
        self.trailing = self.address = ""


def say_words(said: Said, data: str, start: int) -> None:
    """Take in all the text between two marks, which stands at `start`."""
    words = data.strip(SPACES)
    if words:
        if words[0] != data[0]:
            start += data.index(words)
        if said.is_inline:
            gap = _gap(said, words, SPACE_OF.get(data[0], ""))
            said.is_closed = False
            if gap:
                said.pieces.append(gap)
                said.places.append(start)
        if words == said.address:
            _hide(said, words, "address")
        else:
            said.pieces.append(words)
        said.places.append(start)
    said.address = ""
    said.trailing = SPACE_OF.get(data[-1], "")


def say_code(said: Said, data: str, start: int) -> bool:
    """Take in code that stands at `start`; return whether there is any."""
    words = data.strip(SPACES)
    if not words:
        return False
    if words[0] != data[0]:
        start += data.index(words)
    if said.pieces and not binds(said.pieces[-1][-1], said.trailing):
        said.pieces.append(" ")
        said.places.append(start)
    _hide(said, words, "code")
    said.places.append(start)
    said.address = ""
    said.is_inline = said.is_closed = True
    said.trailing = SPACE_OF.get(data[-1], "")
    return True


def _gap(said: Said, words: str, before: str) -> str:
    last = said.pieces[-1][-1] if said.pieces else ""
    return gap_before(words[0], before, last, said.trailing, is_closed=said.is_closed)


def _hide(said: Said, words: str, why: str) -> None:
    said.hidden.append((len(said.pieces), why))
    said.pieces.append("*" * len(words))
