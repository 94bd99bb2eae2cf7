"""A channel, what it is given, and what it gives back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Generic, TypeAlias, TypeVar

from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle
from brandkit.model.tree import Button, Inline, Piece

P = TypeVar("P")


@frozen
class Limit:
    """What a part may hold at most. A number without unit, source and date is a rumour."""

    of: str
    """The place it holds for: a part, or a name that the channel's ``places`` gives."""
    max: int
    unit: str
    """A name in `brandkit.measure.UNITS`."""
    severity: str
    """``error``: the platform refuses, cuts or bills; composing keeps to it. Else: it only shows badly."""
    source: str
    checked: str
    """The ISO date on which the source was last read."""
    confidence: str = "official"
    """``official``, ``third-party``, ``measured`` or ``house`` (our own rule)."""


@frozen
class Fold:
    """How much of a part is in sight before the reader opens it; what matters stands within."""

    part: str
    """A part of the reading."""
    max: int
    unit: str
    """A name in `brandkit.measure.UNITS`."""
    source: str
    checked: str
    confidence: str = "third-party"


@frozen
class Element:
    """What people must find in a variant, by law or by the platform's terms."""

    name: str
    """``sender``, ``opt-out``, ``help``, ``unsubscribe``, ``postal-address``, ``disclosure``, ``opt-out-key``."""
    position: str
    """``start``, ``end``, ``anywhere``, ``before-the-fold`` or ``header`` (of a mail)."""
    severity: str
    source: str
    checked: str
    confidence: str = "official"
    purposes: tuple[str, ...] = ("marketing",)
    """``marketing`` holds for what is ``sponsored`` too; a ``disclosure`` is wanted of what is sponsored only, since
    whose own account speaks needs no other word for it."""
    regions: tuple[str, ...] = ()
    """ISO 3166 codes, or ``EU``; empty: wherever it is sent."""


@frozen
class Choice:
    """What composing decided for one block: for the summary table and the preview."""

    block: str
    """The block's name, or its first words."""
    line: int
    wording: int
    """Which wording, counted from 1; 0: left out."""
    of: int
    """How many wordings there are."""
    is_call_to_action: bool = False


@frozen
class Composition:
    """For one channel: which blocks, in which wording, with facts in print. Only data is still open."""

    channel: str
    message_id: str
    locale: str
    date: str
    """The ISO day it goes out, or ``""``."""
    purpose: str
    """``marketing``, what is sponsored too, or ``transactional``."""
    subject: tuple[Inline, ...]
    preheader: tuple[Inline, ...]
    pieces: tuple[Piece, ...]
    call_to_action: Button | None
    """The call to action in full; it also stands among the pieces, at its place."""
    choices: tuple[Choice, ...] = ()
    is_sponsored: bool = False
    """It is marketing that somebody is paid to publish."""


@frozen
class Variant(Generic[P]):
    """What one channel sends: its parts, as plans (``Variant[Plan]``) or filled in (``Variant[bytes]``).

    Bytes are UTF-8 unless the channel's docstring says otherwise.
    """

    channel: str
    parts: Mapping[str, P]


@frozen
class Visible:
    """Text as the reader sees it, with the way back to the bytes it came from.

    ``origins[i]`` is the offset, in code points of the decoded part, where the character ``text[i]`` begins.
    """

    text: str
    origins: tuple[int, ...]


@frozen
class ReadLink:
    """A link in a reading."""

    part: str
    label: str
    """The words that carry it, as seen; for a bare address the address."""
    target: str
    start: int
    """Where the label begins in the part's visible text; code points from 0."""
    end: int
    meant: bool = True
    """False: the platform makes a link of words that were not meant as one."""


@frozen
class Hidden:
    """Text that is in the bytes but not before the reader's eyes."""

    part: str
    text: str
    why: str
    """``comment``, ``display:none``, ``alt``, ``title``, ``same-colour``, ``tiny``, ``preheader`` ..."""
    origin: int
    """The offset of its first character in the decoded part."""


@frozen
class Styled:
    """What a part's place shows in a way of its own, as the finished bytes say."""

    part: str
    kind: str
    """Of words: ``bold``, ``italic``, ``underline``, ``strike``, ``code``; in a call ``spelled`` (sign by sign).
    Of whole lines: ``heading``, ``item`` of a list, ``quote``, ``pre`` (code), ``small``, ``button``.
    Of a place between lines, where it starts and ends: ``picture``, ``divider``."""
    start: int
    """Code points of the part's visible text, from 0."""
    end: int
    words: str = ""
    """What is said of a picture to those who do not see it."""


@frozen
class Reading:
    """What a recipient takes in from a finished variant."""

    channel: str
    visible: Mapping[str, Visible]
    """Per part that carries words. List items begin with ``- `` or ``1. ``; blocks are lines apart."""
    links: tuple[ReadLink, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    styles: tuple[Styled, ...] = ()
    """How words look, for those who draw them; what is checked does not depend on it."""


Write: TypeAlias = Callable[[Composition, Kit], Variant[Plan]]
Read: TypeAlias = Callable[[Variant[bytes]], Reading]
Places: TypeAlias = Callable[[Variant[bytes]], Mapping[str, Sequence[str]]]


@frozen
class Channel:
    """A way to reach people. Its file is its whole description; nothing else names it."""

    id: str
    about: str
    """One line for `brandkit channels`."""
    files: Mapping[str, str]
    """Its parts, and under which file name each is written: ``{"text": "sms.txt"}``."""
    limits: tuple[Limit, ...]
    capabilities: Mapping[str, str]
    """What it can show: ``native``, or how it degrades. Keys: bold, link, list, table, image, code, heading, button;
    and subject, where a line of its own stands above the message (missing: nobody sees the subject)."""
    style: TextStyle
    """How blocks read here: `read(write(composition))` gives the composition's text in this style."""
    write: Write
    read: Read
    places: Places | None = None
    """The texts a limit holds for; None: the parts themselves."""
    settings: Mapping[str, object] = field(default_factory=dict)
    """JSON Schema of its own settings in brandkit.yaml (``settings: {sms: ...}``)."""
    before: tuple[str, ...] = ()
    """The parts of a reading that are seen together with every other one: subject, preheader, title.
    One that is called after a payload (``apns.title``) is seen with that payload's other parts alone."""
    summaries: tuple[str, ...] = ()
    """The parts of a reading that may leave facts out, but must not say other things."""
    copy: str = "text"
    """The part as which copy from elsewhere, which is one file, is read."""
    folds: tuple[Fold, ...] = ()
    elements: tuple[Element, ...] = ()
    dear: tuple[str, ...] = ()
    """Letters that cost more here than anywhere else, beside an emoji and ``&``: for the worst case of composing."""
    is_mail: bool = False
    """Mail clients show its HTML: what they make of it counts."""
    called: str = ""
    """What findings call a variant, after "the": ``SMS``, ``X post``; ``""``: by the id."""
    frame: str = ""
    """What a preview draws around a variant: a name in `brandkit/preview/frames/`; ``""``: a plain card."""
