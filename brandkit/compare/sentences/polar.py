"""A sentence as what it says is affirmed or denied."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from brandkit.compare.sides.resolve import UNKNOWN
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases import Stretch
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.same_said import same_said
from brandkit.model.frozen import frozen
from brandkit.model.statement import Sentence, Statement, Told

Thing: TypeAlias = str | Statement
"""The sense of a word, or a value."""
_NEXT = 6
"""Words and values behind a negation among which the one that it denies, and the right one, stand."""
_REACH = 16
"""Characters in which the words before another one are looked for."""


@frozen
class Polar:
    """A sentence, with what it denies."""

    text: str
    senses: Mapping[str, bool]
    """Its words, and whether they are negated."""
    values: Sequence[Statement]
    is_said: bool
    """It asks for something, or says that it must or may be: it does not only name something."""
    is_clause: bool
    """It has a form of be, have or do, or a modal verb: it says something of something."""
    denied: Sequence[Thing]
    """What stands behind each of its negations; what stands before it, if nothing does."""
    granted: frozenset[str]
    """The senses of words right behind "with"."""
    names: frozenset[str]
    """The senses of words that are part of a name."""
    premises: Mapping[str, bool]
    """Its words that stand in a condition, and whether they are negated."""
    is_negative: bool
    """Whether it denies anything."""

    @property
    def size(self) -> int:
        """How many words and values it has."""
        return len(self.senses) + len(self.values)

    def value_like(self, statement: Statement) -> Statement | None:
        """Return its statement of the same value."""
        return next((each for each in self.values if same_said(each, statement)), None)

    def share_in(self, other: "Polar") -> float:
        """Return how much of it another sentence says as well, from 0 to 1; 1 if it says nothing but function words.

        A name may be a recipient's value where the other sentence has a slot: it counts only if it is there too.
        """
        if not self.size:
            return float(not other.size)
        same = len(self.senses.keys() & other.senses.keys())
        filled = len(self.names - other.senses.keys()) if self.names and UNKNOWN in other.text else 0
        size = self.size - filled
        return (same + sum(other.value_like(each) is not None for each in self.values)) / size if size else 0.0


def polar_of(told: Told, sentence: Sentence, stretch: Stretch, values: Sequence[Statement], lexicon: Lexicon) -> Polar:
    """Return a sentence with its polarity; `values` are those of its values that count."""
    return Polar(
        told.text[sentence.start : sentence.end].strip(),
        {each.sense: each.word.negated for each in stretch.words},
        values,
        sentence.is_request or any(each.modality for each in sentence.words),
        not known_words(lexicon, "verbs").isdisjoint(told.text[sentence.start : sentence.end].casefold().split()),
        tuple(_denied(sentence, stretch)) if sentence.negations else (),
        frozenset(_granted(told, sentence, stretch, forms_of(lexicon, "withs"))),
        frozenset([each.sense for each in stretch.words if each.word.is_name]),
        {each.sense: each.word.negated for each in stretch.words if each.word.modality == "if"},
        sentence.is_negative,
    )


def _denied(sentence: Sentence, stretch: Stretch) -> Iterator[Thing]:
    words: list[tuple[int, Thing]] = [(each.word.start, each.sense) for each in stretch.words]
    things = sorted([*words, *((each.start, each) for each in stretch.statements)], key=lambda thing: thing[0])
    starts = [place for place, _ in things]
    for start, end in sentence.negations:
        behind, front = bisect_left(starts, end), bisect_left(starts, start)
        after = things[behind][1] if behind < len(things) else None
        before = things[front - 1][1] if front else None
        # "Benutzen Sie ihn nicht": what is asked for is denied.
        near = before if after is None and isinstance(before, str) and not sentence.is_request else after
        thing = near if near is not None or not things else things[0][1]
        if thing is not None:
            yield _corrected([each for _, each in things[behind : behind + _NEXT]]) or thing


def _corrected(after: Sequence[Thing]) -> Statement | None:
    """Return the value that a negation denies in favour of another: "it does not leave at 8:15 but at 8:50"."""
    values = [each for each in after if not isinstance(each, str)]
    is_near = any(not isinstance(each, str) for each in after[:2])
    return values[0] if is_near and len(values) == 2 and type(values[0].value) is type(values[1].value) else None


def _granted(told: Told, sentence: Sentence, stretch: Stretch, withs: frozenset[str]) -> Iterator[str]:
    if withs.isdisjoint(told.text[sentence.start : sentence.end].split()):
        return
    for each in stretch.words:
        before = told.text[max(sentence.start, each.word.start - _REACH) : each.word.start].split()
        if not withs.isdisjoint(before[-2:]):  # an article may stand between
            yield each.sense
