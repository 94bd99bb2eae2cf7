"""A back end: another program that knows grammar and spelling. It gets paragraphs, and gives notes on them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from brandkit.errors import Fault
from brandkit.model.frozen import frozen


@frozen
class Note:
    """What a back end finds in a paragraph."""

    rule: str
    """Its own name for the rule: ``MORFOLOGIK_RULE_EN_US``."""
    words: str
    """What is wrong, in its words."""
    start: int
    """Code points of the paragraph, from 0."""
    end: int
    is_spelling: bool = False
    """It is about a word that its dictionary lacks, which names and new words do, too."""
    fixes: tuple[str, ...] = ()
    """What could stand there instead, the likeliest first; ``""`` removes the words."""


Notes: TypeAlias = tuple[Note, ...]
Ask: TypeAlias = Callable[[str, Sequence[str]], Sequence[Notes]]
"""(locale, paragraphs) -> the notes on each; none on a language that it does not know.

Raises:
    UsageError: it does not answer.
"""


@frozen
class Opened:
    """A back end that is ready."""

    made_by: str
    """Its name, its version and its languages."""
    ask: Ask


@frozen
class BackEnd:
    """A program that can be asked about grammar and spelling."""

    id: str
    """As brandkit.yaml calls it, under ``grammar``."""
    title: str
    """As its makers call it; its rules are ``grammar/TITLE.RULE``."""
    is_noise: Callable[[Note], bool]
    """Whether a note is one that good copy gets, too."""
    faults: Callable[[Mapping[str, str]], Iterator[Fault]]
    """From the settings of brandkit.yaml to what is wrong with them, whether or not the program is there."""
    open: Callable[[Mapping[str, str]], Opened]
    """From the same settings to the program; a UsageError says what is missing, and what to do."""
    rows: Callable[[], Iterator[tuple[str, str, str]]]
    """For ``brandkit doctor``: name, what is there, what to know about it."""
