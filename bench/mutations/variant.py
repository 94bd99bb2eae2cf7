"""A variant that is right, and what can be changed in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from brandkit.model.kit import Kit
from brandkit.model.message import Message


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a variant that state a fact, as the person who wrote them marked them."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Variant:
    """What one channel sends, and says the same as its source."""

    id: str
    """Of the message, with the person it was rendered for."""
    locale: str
    channel: str
    content: str
    """The file: text, HTML or JSON."""
    shown: str
    """As long as `content`: what a reader sees stands where it stood, NUL in place of everything else."""
    source: str | Message
    declared: Mapping[str, str]
    """The literals of the facts that this channel must state, by key."""
    words: str
    """Everything that the source says. What a value is changed into must not stand here: that is another fault."""
    said: tuple[Said, ...] = ()
    kit: Kit | None = None
    others: tuple[str, ...] = ()
    """What other people are shown; words that differ there are a recipient's data, which a source does not know."""

    @property
    def language(self) -> str:
        """The language subtag."""
        return self.locale.split("-")[0]


@dataclass(frozen=True, slots=True)
class Change:
    """One place of the content, and what stands there afterwards."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing changed in a variant."""

    changes: tuple[Change, ...]
    """In order, apart from each other."""
    keys: tuple[str, ...] = ()
    """The facts that are not said any more: who names one of them has found the place."""
    rules: tuple[str, ...] = ()
    """The rules that are right; none: those of the operator."""


@dataclass(frozen=True, slots=True)
class Operator:
    """A way to make a variant say another thing."""

    name: str
    group: str
    """``closed``: two forms of one value can be told from two values for sure. ``scope``: what is meant decides."""
    rules: tuple[str, ...]
    """The rules that are right, the best first."""
    edits: Callable[[Variant], Iterator[Edit]]


def replaced(start: int, end: int, new: str, *, keys: tuple[str, ...] = (), rules: tuple[str, ...] = ()) -> Edit:
    """Return the edit that puts words in the place of others."""
    return Edit((Change(start, end, new),), keys, rules)


def apply(content: str, edit: Edit) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the changed content, and where the changed words stand in it."""
    pieces, spans, last, length = [], [], 0, 0
    for change in edit.changes:
        kept = content[last : change.start]
        length += len(kept)
        pieces += [kept, change.new]
        spans.append((length, length + len(change.new)))
        length += len(change.new)
        last = change.end
    return "".join([*pieces, content[last:]]), tuple(spans)
