"""What is shown: the values that a page, a picture and a comparison of two versions are made of."""

from collections.abc import Mapping
from dataclasses import field

from brandkit.model.channel import Channel, Choice, Limit, Reading
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.message import Message

STATED, DIFFERS, MISSING, FREE = "stated", "differs", "missing", "not required"
"""What a variant does with a fact: says it; says something else in its place; leaves it out though it must not; may
leave it out, and does."""


@frozen
class Sighting:
    """A place where a variant states a fact, or something else in its place."""

    fact: str
    """The fact's key."""
    part: str
    """A part of the reading."""
    start: int
    """Code points of that part's visible text, from 0."""
    end: int
    differs: bool = False
    """It is not what the message says."""


@frozen
class Meter:
    """How a variant stands to one limit of its channel."""

    limit: Limit
    used: int
    """By what is shown, in the limit's unit."""
    worst: int
    """By the longest person that the data schema allows."""


@frozen
class Shown:
    """One channel's variant for one person."""

    channel: Channel
    parts: Mapping[str, bytes] = field(default_factory=dict)
    """What is sent; empty: no variant can be made."""
    reading: Reading | None = None
    """What a person takes in from it; None: no variant can be made."""
    meters: tuple[Meter, ...] = ()
    notes: tuple[str, ...] = ()
    """Why a text counts more than one would think."""
    choices: tuple[Choice, ...] = ()
    """Which wording of each block was chosen."""
    sightings: tuple[Sighting, ...] = ()
    """By part, in reading order; none overlaps another of its part."""
    states: Mapping[str, str] = field(default_factory=dict)
    """For each declared fact what this variant does with it."""
    failure: str = ""
    """Why no variant can be made, in words; ``""``: there is one."""


@frozen
class Showing:
    """A message for one person on all its channels."""

    message: Message
    variants: tuple[Shown, ...]
    """In the order of the channels that were asked for."""
    findings: tuple[Finding, ...]
    """What is wrong with them, and with the message itself; for other people there may be more."""
    notices: tuple[str, ...] = ()
    """What was not looked at, and why."""
