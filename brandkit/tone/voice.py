"""A brand's voice, and the tone that it takes on a channel and in a situation.

The voice holds everywhere; channels and situations state only what differs there.
"""

from collections.abc import Mapping
from dataclasses import field

from brandkit.model.frozen import frozen, single
from brandkit.tone.language import Language, Texts, language_from


@frozen
class Demand:
    """What is wanted of one feature."""

    most: float | None = None
    """At most so many events in a text; of lengths and scores the highest one."""
    least: float | None = None
    share: tuple[float, float] | None = None
    """The band for how often a chance is taken."""
    min_evidence: int = 1
    """Chances below which a share says nothing."""
    min_words: int = 0
    """Texts with fewer words need not have what is required, nor `least`."""
    require: tuple[str, ...] = ()
    """Sides of which a text must have one."""
    forbid: tuple[str, ...] = ()
    is_consistent: bool = False
    """All events of a text go the same way."""
    excepted: frozenset[str] = frozenset()
    """Words that are no event, in small letters."""
    severity: str = "suggestion"
    is_each: bool = False
    """Every event is told by itself, with its fix, besides what is told of their number."""
    formulas: Mapping[str, "Readable"] = field(default_factory=dict)
    """Of readability alone: by language."""


@frozen
class Readable:
    """How readable texts in a language must be."""

    formula: str
    least: float | None = None
    most: float | None = None


@frozen
class Dimension:
    """A way to sound, from -2 to 2: a sum of events, each with its weight."""

    target: float
    tolerance: float
    weights: Mapping[tuple[str, str], float]
    """By feature and side; side ``""`` stands for all of a feature's events."""
    min_evidence: int = 4
    """Events below which nothing is said."""
    severity: str = "suggestion"
    is_measured: bool = True
    """False: declared for writers, never scored."""


@frozen
class Drift:
    """How far variants of one message may be apart."""

    max_gap: Mapping[str, float] = field(default_factory=dict)
    """By dimension."""
    pins: frozenset[str] = frozenset()
    """Features that must go the same way in all variants."""
    severities: Mapping[str, str] = field(default_factory=dict)
    """By pin; ``gap`` for the dimensions."""


@frozen
class Tone:
    """What is wanted of one text."""

    dimensions: Mapping[str, Dimension]
    demands: Mapping[str, Demand]
    """By feature."""


@single
class Voice:
    """A voice that is read and free of faults."""

    tone: Tone
    """Where nothing else is said."""
    channels: Mapping[str, Tone]
    situations: Mapping[tuple[str, str], Tone]
    """By situation and channel; channel ``""``: all that the voice says nothing about."""
    off: frozenset[tuple[str, str]]
    """Where nothing is looked at: situation and channel, as above."""
    known_situations: tuple[str, ...]
    drift: Drift
    lexicons: Mapping[str, Texts]
    """By language."""
    path: str = ""


def tone_for(voice: Voice, channel: str, situation: str) -> Tone | None:
    """Return the tone that is wanted there; None: nothing is."""
    at = channel if channel in voice.channels else ""
    where = (situation if situation in voice.known_situations else "", at)
    if where in voice.off or (where[0], "") in voice.off or ("", at) in voice.off:
        return None
    return voice.situations.get(where) or voice.channels.get(at) or voice.tone


def language_in(voice: Voice, locale: str) -> Language | None:
    """Return what a voice knows of the language of a locale; None: there is no lexicon for it.

    Raises:
        KitError: a lexicon has faults.
    """
    code = locale.replace("_", "-").partition("-")[0].casefold()
    return language_from(code, voice.lexicons[code]) if code in voice.lexicons else None
