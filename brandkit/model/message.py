"""A message: what a person wrote, as values."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.model.tree import Content, For, If, Inline
from brandkit.model.value import Value

Schema: TypeAlias = Mapping[str, Any]
"""A JSON Schema (draft 2020-12) as read from its file."""


@frozen
class Fact:
    """A declared value that variants must state."""

    key: str
    kind: str
    """percent, money, date, instant, time, duration, quantity, number, code, url, email, phone or phrase."""
    value: Value
    literal: str
    """The value as the author wrote it."""
    span: Span
    also: tuple[str, ...] = ()
    """Other wordings that count as stating it."""
    required: bool | tuple[str, ...] = True
    """Whether every channel must state it; or the ids of the channels that must."""
    label: str = ""
    """What people call it, for findings and the preview."""


@frozen
class CallToAction:
    """What the reader is asked to do."""

    label: tuple[Inline, ...]
    url: tuple[Inline, ...]
    span: Span


@frozen
class Waiver:
    """A finding that the author allows, and why."""

    rule: str
    reason: str
    until: date | None
    span: Span


@frozen
class Wording:
    """One way to say a block."""

    content: Content
    span: Span


@frozen
class Block:
    """A top-level piece of the body and the author's ways to say it, longest first."""

    wordings: tuple[Wording, ...]
    span: Span
    optional: bool = False
    legal: bool = False
    name: str = ""
    only: tuple[str, ...] = ()
    """The channels it is for; empty: all."""
    exclude: tuple[str, ...] = ()
    """The channels it is not for (``not="..."``)."""
    waivers: tuple[Waiver, ...] = ()
    is_call_to_action: bool = False
    """The ``{{ cta }}`` block: where the author wants the call to action."""


Part: TypeAlias = "Block | If[Part] | For[Part]"


@frozen
class Message:
    """The one source of all variants."""

    id: str
    """The file's name without ``.md``, or the front matter's ``id``."""
    path: str
    locale: str
    """A language tag such as ``en-US``."""
    date: date | None
    """The day it goes out; relative dates are read against it."""
    purpose: str
    """``marketing``, ``sponsored`` (marketing that somebody is paid to publish) or ``transactional``."""
    subject: tuple[Inline, ...]
    preheader: tuple[Inline, ...]
    facts: Mapping[str, Fact]
    call_to_action: CallToAction | None
    schema: Schema | None
    """What recipient data looks like: the root object that holds ``person`` and the like."""
    channels: tuple[str, ...]
    """The channels it is for; empty: the kit's."""
    parts: Sequence[Part]
    overrides: Mapping[str, Sequence[Part]]
    """The body for one channel, from ``NAME.CHANNEL.md``."""
    waivers: tuple[Waiver, ...]
    sources: Mapping[str, str]
    """Every file that was read for it: path to text, for excerpts and for the content hash."""
    subject_span: Span | None = None
    """Where the subject stands; None: there is none."""
    preheader_span: Span | None = None
    mentions: tuple[str, ...] = ()
    """The names that its posts mention on purpose, as written."""
    tags: tuple[str, ...] = ()
    """The tags that its posts have on purpose, as written."""
    says_purpose: bool = False
    """Whether its author says its purpose; else it is the usual one."""
    audiences: tuple[str, ...] = ()
    """Who it is for, in the brand's own words (``customers``): rules may hold for some audiences only."""
    situation: str = ""
    """What it is for, as styles/voice.yaml names it: ``apology``, ``outage`` ...; ``""``: nothing special."""
