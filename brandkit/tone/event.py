"""What is counted: events, each with its words; and a text with all events that are in it."""

from brandkit.model.frozen import frozen, single
from brandkit.model.prose import Prose


@frozen
class Event:
    """One thing in a text that makes it sound as it does."""

    feature: str
    """``contractions``, ``urgency`` ..."""
    start: int
    """Code points of the text, from 0."""
    end: int
    words: str
    side: str = ""
    """Which of the ways the feature goes: ``formal`` or ``casual``, ``used`` or ``missed``; ``""``: it has one."""
    fix: str | None = None
    """What to say in place of the words, where that is known."""


@frozen
class Sentence:
    """A sentence, or a line that stands for one."""

    start: int
    end: int
    words: int
    """Words, a contraction as two; what is masked does not count."""


@frozen
class Counts:
    """What is counted of words, for formulas of readability."""

    words: int = 0
    letters: int = 0
    """Letters and digits."""
    syllables: int = 0
    polysyllables: int = 0
    """Words of three syllables and more."""
    long_words: int = 0
    """Words of more than six letters."""
    monosyllables: int = 0


@frozen
class Piece:
    """One stretch of a text, measured. Offsets count from its beginning."""

    events: tuple[Event, ...]
    sentences: tuple[Sentence, ...]
    counts: Counts
    full: Counts
    """Of those sentences alone that end as sentences do: headings and items are no prose to read."""
    full_sentences: int


@single
class Measured:
    """A text with everything that is counted in it."""

    prose: Prose
    language: str
    events: tuple[Event, ...]
    """In reading order."""
    sentences: tuple[Sentence, ...]
    words: int
    full: Counts
    full_sentences: int

    def of(self, feature: str, side: str = "") -> tuple[Event, ...]:
        """Return the events of a feature; with a side only those that go that way."""
        return tuple(each for each in self.events if each.feature == feature and side in ("", each.side))
