"""A finished variant by itself: what one reader sees of it, and what is known about where it goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brandkit.model.channel import Channel, Reading
from brandkit.model.comparison import Comparison, Source
from brandkit.model.kit import Kit


@dataclass(frozen=True, slots=True, eq=False)  # each is itself: what is worked out of it is kept by it
class Finished:
    """One finished variant, made by brandkit or elsewhere."""

    channel: str
    known: Channel | None
    """None: the channel has no file."""
    reading: Reading
    parts: Mapping[str, bytes]
    """What the reading was taken from."""
    source: Source
    comparisons: Sequence[Comparison]
    """Each view of it, held against the source: where it says what the source says."""
    purpose: str
    """``marketing``, ``sponsored`` or ``transactional``; ``""``: nobody says."""
    regions: tuple[str, ...]
    """Where it goes: ISO 3166 codes; empty: nobody says."""
    kit: Kit | None
    """Whose it is; None: nobody says."""
    is_copy: bool = False
    """It was made elsewhere: what sends it may add to it."""
