"""A rule of tone: what is told of one feature or dimension when it goes one way."""

from brandkit.model.frozen import frozen
from brandkit.model.prose_check import ProseCase

OVER, UNDER, EACH, FORBID, REQUIRE, MIXED, SHARE_OVER, SHARE_UNDER, DRIFT = (
    "over",
    "under",
    "each",
    "forbid",
    "require",
    "mixed",
    "share-over",
    "share-under",
    "drift",
)
"""The ways in which something is not as it is wanted."""


@frozen
class ToneRule:
    """One rule. Its module's docstring says what, why and what to do instead."""

    id: str
    """``tone/name-of-the-fault``."""
    ways: tuple[tuple[str, str], ...]
    """Of which features or dimensions, going which way; of a feature ``""`` the voice's own ones."""
    voice: str
    """What styles/voice.yaml says in the cases; ``""``: as the default kit."""
    cases: tuple[ProseCase, ...]
    about: str
    severity: str = "suggestion"
    """What it is told with in the default voice, or where a voice says nothing else."""
