"""The words of a name laid along the words of a sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.exact import long_form
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import fold
from brandkit.model.statement import Word

_INFLECTED = frozenset(("s", "'s", "es", "n", "en"))
"""What a name may have behind it: "Osei's", "den Gartenmöbeln"."""


class Part(NamedTuple):
    """A word as names are compared: folded, in its long form, with all its letters."""

    written: str
    word: Word


class Aligned(NamedTuple):
    """How the words of a name lie in a sentence."""

    places: Sequence[int | None]
    """Per word of the name its place among the words of the sentence."""
    among: Sequence[Part] = ()
    """The words of the sentence."""

    @property
    def found(self) -> int:
        """How many are there."""
        return sum(place is not None for place in self.places)


def parts_of(words: Sequence[Word], text: str, lexicon: Lexicon) -> list[Part]:
    """Return words as names are compared; titles are left out."""
    titles = known_words(lexicon, "titles")
    parts = (Part(long_form(fold(text[word.start : word.end]), lexicon), word) for word in words)
    return [part for part in parts if fold(text[part.word.start : part.word.end]) not in titles]


def align(name: Sequence[Part], words: Sequence[Part], *, in_order: bool) -> Aligned:
    """Return how a name lies best: in its order each word stands at most one place further than it should."""
    if not in_order:
        anywhere = [next((at for at, part in enumerate(words) if _same(each, part)), None) for each in name]
        return Aligned(anywhere, words)
    best = Aligned([None] * len(name), words)
    for begin, word in enumerate(words):
        offset = next((at for at, part in enumerate(name) if _same(part, word)), None)
        if offset is not None:
            found = Aligned(_laid(name, words, begin, offset), words)
            best = found if found.found > best.found else best
    return best


def _laid(name: Sequence[Part], words: Sequence[Part], begin: int, offset: int) -> list[int | None]:
    places: list[int | None] = [None] * offset
    at = begin
    for part in name[offset:]:
        near = next((place for place in (at, at + 1) if place < len(words) and _same(part, words[place])), None)
        places.append(near)
        at = (near if near is not None else at) + 1
    return places


def _same(part: Part, other: Part) -> bool:
    if part.written == other.written:
        return True
    longer = other.written
    return len(part.written) > 3 and longer.startswith(part.written) and longer[len(part.written) :] in _INFLECTED
