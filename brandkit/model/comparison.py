"""What a check is given: what the source says, what one variant says, and how the two meet."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date

from brandkit.model.channel import Hidden, ReadLink
from brandkit.model.frozen import frozen, single
from brandkit.model.message import Fact, Message
from brandkit.model.place import Span
from brandkit.model.statement import Statement, Told


@frozen
class Passage:
    """A stretch of the source's text, and where its author wrote it."""

    start: int
    """Code points of `Source.told.text`, from 0."""
    end: int
    span: Span


@single  # each is itself: what is worked out of it is kept by it
class Source:
    """What a message says in one of its branches, or any text that stands for a message."""

    id: str
    locale: str
    date: date | None
    message: Message | None
    """None: a plain text, in which nothing is declared."""
    told: Told
    """All that it says, with facts in print. A value of a recipient who is not known stands as U+FFFC."""
    passages: tuple[Passage, ...]
    facts: Mapping[str, Fact]
    links: tuple[str, ...]
    """The targets of its links, as written."""
    conditional: frozenset[str] = frozenset()
    """Where nobody is known, the facts that only some branches state: a variant for one of the others lacks them."""
    own_words: tuple[str, ...] = ()
    """What the brand says beside every message: sender, address, opt-out."""
    wordings: tuple[str, ...] = ()
    """The shorter wordings of its blocks: `told` has the first ones only."""


@frozen
class View:
    """One way in which a recipient sees a variant: a part that says everything, and what stands beside it."""

    channel: str
    part: str
    """The part that must say everything: ``html``, ``text``, ``payload`` ..."""
    told: Told
    links: tuple[ReadLink, ...]
    hidden: tuple[Hidden, ...]
    pieces: tuple[tuple[int, str], ...]
    """Where each part of the reading begins in `told.text`, and its name: subject and preheader stand before."""
    must_say_all: bool = True
    """False: a summary, which may leave facts out but must not say other things."""
    called: str = ""
    """What findings call the variant, after "the": ``SMS``; ``""``: by its channel."""


@frozen
class Meeting:
    """A fact, or a statement of the source, met by a statement of the variant that says the same or another thing."""

    fact: str
    """The key of a declared fact; ``""``: only the source's text says it."""
    source: Statement | None
    """Where the source says it."""
    variant: Statement | None
    """What the variant says in its place; None: nothing."""
    kind: str = "same"
    """``same``, or how they differ: ``value``, ``unit``, ``currency``, ``date``, ``weekday``, ``time``, ``zone``,
    ``duration``, ``code``, ``link``, ``contact``, ``bound``, ``per``, ``per-lost``, ``role``,
    ``missing``, ``added`` ..."""
    expected: str = ""
    """What the source says, in words."""
    quote: str = ""
    """What the variant says, in its words; ``""``: nothing."""
    start: int = 0
    """Where the quote stands in the view's text."""
    end: int = 0


@single  # each is itself: what is worked out of it is kept by it
class Comparison:
    """One view of a variant held against the source."""

    source: Source
    view: View
    meetings: Sequence[Meeting] = field(default=())
    """Every fact and every statement of either side, once."""
