"""Prose: a text as its reader sees it, with what rules of style, tone and grammar want to know of it.

A rule looks at prose and makes remarks. What the text says (facts, promises) is no matter of prose: see `statement`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from typing import TypeAlias

from brandkit.model.frozen import frozen, single

DEFAULT_LOCALE = "en-US"
"""The language tag of a text of which nobody says in which language it is."""


@frozen
class Stretch:
    """A piece of the text that is one thing to its reader: a paragraph, a heading, an item of a list."""

    start: int
    """Code points of `Prose.text`, from 0."""
    end: int
    scopes: tuple[str, ...]
    """What it is, and what it is in, the outermost first: ``("blockquote", "paragraph")``, ``("heading.h2",)``,
    ``("list",)``, ``("table.cell",)``, ``("alt",)``."""


@frozen
class Mask:
    """Words that are not the author's prose: rules of tone and grammar leave them out, measures do not count them."""

    start: int
    end: int
    why: str
    """``address`` (a URL, an e-mail address, a phone number), ``code``, ``kit`` (the brand's own words, such as the
    opt-out), ``legal``, ``value`` (of a recipient), ``name`` (of the brand's vocabulary), ``quote``."""


def masks_between(masks: Sequence[Mask], start: int, end: int) -> Sequence[Mask]:
    """Return those of a text's masks that hide something from `start` to before `end`."""
    first = bisect_right(masks, start, key=lambda mask: mask.end)
    return masks[first : bisect_left(masks, end, lo=first, key=lambda mask: mask.start)]


@frozen
class Silence:
    """A part of the file in which its author switched rules off."""

    start: int
    """Code points of `Prose.raw`, from 0."""
    end: int
    rule: str
    """``Style.Rule`` or ``Style``, without our family; ``""``: all; ``styles``: all but `spared`."""
    words: str = ""
    """Only findings of these words; ``""``: any."""
    spared: tuple[str, ...] = ()


@single  # each is itself: what is worked out of it is kept by it
class Prose:
    """A text as its reader sees it."""

    text: str
    stretches: tuple[Stretch, ...]
    """In the order of the text; what is between them is white space."""
    locale: str
    """A language tag such as ``en-US``."""
    masks: tuple[Mask, ...] = ()
    """In the order of the text; none overlap."""
    channel: str = ""
    """``""``: a text that goes to no channel, such as a page of docs."""
    part: str = ""
    """The part of the reading that it is."""
    purpose: str = ""
    audiences: tuple[str, ...] = ()
    situation: str = ""
    """What the message is for, for tone: ``apology``, ``outage`` ...; ``""``: nothing special."""
    raw: str = ""
    """The file that it was read from; ``""``: it was not."""
    origins: Sequence[int] = field(default=())
    """For each character of `text` where it stands in `raw`, in code points; empty: there is none."""
    silenced: tuple[Silence, ...] = ()
    """Where comments in the file switch rules off."""
    ending: str = ""
    """Of the file's name, such as ``md``, for rules that look at some files only; ``""``: it has no file."""


@frozen
class Remark:
    """What a rule finds in prose."""

    rule: str
    """Its id: ``style/plain.utilise``."""
    severity: str
    words: str
    """The finding's message, without a full stop."""
    start: int
    """Code points of the prose's text, or of `raw`; equal to `end`: something is missing."""
    end: int
    in_raw: bool = False
    """`start` and `end` count in the prose's file."""
    fix: str | None = None
    """What to put in place of the words; ``""`` removes them."""
    is_safe: bool = False
    """The fix cannot change what the text says."""
    why: str = ""
    """Why it is a fault, in a sentence or two."""
    link: str = ""
    """Where more is said about it: an https address."""
    related: tuple[tuple[int, int], ...] = ()
    """Other places in the text that count: each event of a sum, both sides of a contradiction."""


@frozen
class Elsewhere:
    """A remark on several texts that are right one by one, such as variants that differ in tone."""

    number: int
    """Which of the texts the remark is about, from 0."""
    remark: Remark
    others: tuple[tuple[int, int, int], ...] = ()
    """Places in the others: number, start, end."""


@frozen
class Way:
    """One of two ways to write a thing, of which a brand keeps to one."""

    rule: str
    """The id of the rule that says so."""
    pair: str
    """Which of the rule's pairs."""
    name: str
    """``one`` or ``other``."""
    any_case: bool = False
    """Capitals make no difference."""


@frozen
class Use:
    """A text writes a thing one of two ways."""

    way: Way
    remark: Remark
    """What there is to say if most write it the other way. Its words leave open, with ``%s``, what stands here and how
    most write it; its fix is ``""`` where only the words of others can tell it."""


Look: TypeAlias = Callable[[Prose], Iterable[Remark]]
"""What looks at one text."""
LookAcross: TypeAlias = Callable[[Sequence[Prose]], Iterable[Elsewhere]]
"""What looks at all variants of a message together."""
LookForUses: TypeAlias = Callable[[Prose], Iterable[Use | Remark]]
"""What looks at one text for what a whole project decides; a remark says that it could not look."""


@frozen
class Tongues:
    """Which languages somebody who looks at prose knows; rules for every language do not count."""

    what: str
    """What is looked for: ``style``, ``tone``, ``grammar``."""
    rules: tuple[str, ...]
    """Ids."""
    languages: frozenset[str]
    """Codes such as ``en``."""


@frozen
class Looks:
    """What a kit looks for in prose."""

    each: tuple[Look, ...] = ()
    across: tuple[LookAcross, ...] = ()
    notices: tuple[str, ...] = ()
    """What was not looked at, and why, in words: a back end that is not installed, a rule that is not supported."""
    made_by: tuple[str, ...] = ()
    """Who looked, with version: ``Harper 2.13``."""
    tongues: tuple[Tongues, ...] = ()
    uses: tuple[LookForUses, ...] = ()
