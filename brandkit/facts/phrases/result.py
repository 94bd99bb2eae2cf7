"""What came of looking for a phrase in a text."""

from typing import NamedTuple

STATED, NEGATED, OPPOSITE, MODALITY, CHANGED, NEAR, ABSENT = (
    "stated", "negated", "opposite", "modality", "changed", "near", "absent",
)  # fmt: skip
"""The phrase is there; its words with another polarity; with the opposite of one; as less or more than it is (only
possible, no duty); with another value inside; some of its words are there; nothing is."""


class PhraseMatch(NamedTuple):
    """How a text says a phrase, and where."""

    status: str
    """``stated``, ``negated``, ``opposite``, ``modality``, ``changed``, ``near`` or ``absent``."""
    wording: int = 0
    """Which of the wordings comes nearest, from 0."""
    start: int = 0
    """The words in question: the phrase's, or those that make the difference. Code points of the text, from 0."""
    end: int = 0
    is_exact: bool = False
    """It is there word for word."""
    missing: tuple[str, ...] = ()
    """Words of the phrase, as written there, that the text lacks."""
    negated: bool = False
    """The words found stand in the scope of a negation, as perhaps the phrase itself does."""
    modality: str = ""
    """What the text says of the words found: `brandkit.model.statement.Word.modality`."""
    is_verbal: bool = False
    """The phrase says something ("your pool is closed"), and does not only name it ("a full refund")."""
    share: float = 0.0
    """How many of the phrase's words are there, 0 to 1."""
