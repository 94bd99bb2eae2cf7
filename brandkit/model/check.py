"""A check: what finds one sort of fault, in a comparison or in one finished variant by itself."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from brandkit.model.comparison import Comparison
from brandkit.model.finished import Finished
from brandkit.model.frozen import frozen


@frozen
class Fault:
    """What a check found in one view of a variant, or in one of its parts."""

    words: str
    """The finding's message, without a full stop: "the SMS says 25%, the message says 20%"."""
    start: int
    """Where the wrong words stand in the text of the view, or of `part`; code points from 0. Equal to `end`: something
    is missing."""
    end: int
    fact: str = ""
    expected: str = ""
    severity: str = ""
    """Milder than the check's own, where it is not certain; ``""``: the check's own."""
    source_start: int = -1
    """Where the source says it, in its text; -1: the fact's declaration, or nowhere."""
    source_end: int = -1
    fix: str | None = None
    """The words to put in place of the wrong ones, where that is sure to be right."""
    part: str = ""
    """The part of the reading that the words stand in, for what is found in a finished variant."""
    in_markup: bool = False
    """`start` and `end` count in the part's markup, not in what is seen of it."""


Run: TypeAlias = Callable[[Comparison], Iterable[Fault]]
RunAlone: TypeAlias = Callable[[Finished], Iterable[Fault]]


@frozen
class Case:
    """A proof: a message, a variant, and what the check finds in it. Run as a test and shown in the docs."""

    source: str
    """A whole message; without front matter a plain text."""
    variant: str
    finds: tuple[str, ...] = ()
    """The words that each finding quotes, in reading order; ``""`` for something that is missing. Empty: silent."""
    channel: str = "sms"
    kit: str = ""
    """A brandkit.yaml: who speaks, and where to; ``""``: nobody says."""


@frozen
class Check:
    """What finds one sort of fault in a comparison. Its module's docstring says what, why and what to do instead."""

    id: str
    """``family/name-of-the-fault``."""
    severity: str
    run: Run
    cases: tuple[Case, ...]
    about: str
    """The module's docstring: first line the fault; paragraphs that begin with ``Why:`` and ``Instead:``."""


@frozen
class VariantCheck:
    """What finds one sort of fault in a finished variant by itself. The fields are those of `Check`."""

    id: str
    severity: str
    run: RunAlone
    cases: tuple[Case, ...]
    about: str


AnyCheck: TypeAlias = Check | VariantCheck
CheckMap: TypeAlias = Mapping[str, AnyCheck]
