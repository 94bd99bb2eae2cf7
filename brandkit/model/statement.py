"""A statement: something that a reading says, as a typed value with what qualifies it.

Both sides of a comparison are made of these, read from text by `brandkit.facts.recognise`.
"""

from typing import NamedTuple, TypeAlias

from brandkit.model.frozen import frozen, single
from brandkit.model.value import Code, Duration, Email, Money, Number, Percent, Phone, Quantity, Url


@frozen
class Day:
    """A day as people say it: any part may be left out ("the 19th", "Sept 2025", "Tuesdays")."""

    year: int | None = None
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31."""
    weekday: int | None = None
    """0 is Monday, as `datetime.date.weekday` counts."""
    relative: bool = False
    """Worked out from the day the message goes out: "tomorrow", "a week from today"."""


@frozen
class Clock:
    """A time of day as people say it."""

    hour: int
    """0 to 24; 24 is the end of the day ("midnight on 31 May")."""
    minute: int = 0
    certain: bool = True
    """False: morning or evening is not said ("half past nine", "at six")."""
    zone: str = ""
    """The zone as people name it, in normal form: ``UTC``, ``UTC-5``, ``America/New_York``; ``""``: not said."""


@frozen
class Ordinal:
    """A place in an order: "third"."""

    number: int


@frozen
class Claim:
    """Words that readers and regulators take a sender at: "guaranteed", "the lowest", "last chance"."""

    sort: str
    """``superlative``, ``guarantee``, ``absolute``, ``urgency``, ``scarcity``, ``free``, ``prize``, ``proof`` ..."""


@frozen
class Action:
    """Something that a reader is asked to do, or could do: "call us", "book a table"."""

    sort: str
    """``call``, ``reply``, ``buy``, ``book``, ``register`` ..."""


Said: TypeAlias = (
    Percent | Money | Day | Clock | Duration | Quantity | Number | Ordinal | Code | Url | Email | Phone | Claim | Action
)
"""A value as a text says it."""


@frozen
class Statement:
    """A value that a text states, where, and what qualifies it."""

    value: Said
    start: int
    """Where its words begin in the text; code points from 0."""
    end: int
    others: tuple[Said, ...] = ()
    """What else the words can mean, when they can be read in several ways ("05/06/2026", a spoken address)."""
    bound: str = ""
    """``up-to``, ``under``, ``at-least``, ``over``, ``about``, ``only``, ``until``, ``by``, ``before``, ``from``,
    ``after``, ``since``, ``within``; ``""``: none."""
    per: str = ""
    """What each: ``month``, ``year``, ``person`` ..."""
    role: str = ""
    """``was``, ``now``, ``low`` and ``high`` (ends of a range), ``off`` ..."""
    noun: str = ""
    """What is counted, folded: "10 hot meals" counts ``meal``."""
    inexact: bool = False
    """The words may mean something else ("may", a bare number): silence is better than an accusation."""
    is_spoken: bool = False
    """An address or code as it is read out, letter by letter or sign by sign: nobody hears capitals or accents."""


@frozen
class Word:
    """A word of a sentence that carries meaning; articles, prepositions and the like are left out."""

    stem: str
    """Its folded form without endings, so that "gifts" and "gift", "doubled" and "doubles" are one."""
    start: int
    """Code points of the text, from 0."""
    end: int
    negated: bool = False
    """It stands in the scope of a negation: "not", "never", "without", "excludes", "n't"."""
    modality: str = ""
    """What the sentence says of it: ``must``, ``may`` (perhaps), ``can`` (is free to), ``will``, ``aim``; or ``""``."""
    is_name: bool = False
    """It has a capital letter where the language does not ask for one."""


@frozen
class Sentence:
    """A sentence, a heading, a cell of a table or an item of a list."""

    start: int
    end: int
    words: tuple[Word, ...]
    denied: tuple[tuple[int, int], ...] = ()
    """The stretches in which values are denied: "it is not on 17 October"; code points of the text."""
    is_request: bool = False
    """It asks the reader to do something: "Book a table", "please call us"."""
    negations: tuple[tuple[int, int], ...] = ()
    """Where the words stand that deny something; code points of the text."""
    is_negative: bool = False
    """One of its clauses denies: two negations in one cancel each other ("never without a form")."""


class Typed(NamedTuple):
    """A word as it would be typed: folded, without its signs, numbers in words and spelled codes in digits."""

    text: str
    start: int
    """Code points of the text, from 0."""
    end: int


@single  # each is itself: what is worked out of it is kept by it
class Told:
    """What a text tells: its statements and its sentences, both in reading order."""

    text: str
    statements: tuple[Statement, ...]
    sentences: tuple[Sentence, ...]
    typed: tuple[Typed, ...]
    """All of its words, those that carry no meaning too."""
