"""What Harper says of good copy, and that is no fault there. Found by reading all it says of such copy."""

from brandkit.grammar.back_end import Note

_RULES = frozenset(
    {
        "CapitalizePersonalPronouns",  # brands write as they like
        "CommaFixes",  # looked for by ourselves, as the next three are
        "RepeatedWords",
        "UnclosedQuotes",
        "NoFrenchSpaces",
        "DiscourseMarkers",  # a comma after "Otherwise" is optional
        "Hyphenate",
        "LongSentences",  # a matter of style, and of tone
        "ModalBeAdjective",  # "by May eighteenth"
        "NoOxfordComma",
        "NumericRangeEnDash",  # phone numbers
        "OrthographicConsistency",  # "Sam" is no SAM
        "OxfordComma",
        "SentenceCapitalization",  # "Min. order $75"
        "Spaces",
        "SpelledNumbers",
        "UseEllipsisCharacter",
    }
)
_FAMILIES = ("Expand", "Avoid")
"""Abbreviations ("20 GB", "15 mins") are right in a text message; what words to avoid is the brand's to say."""


def is_noise(note: Note) -> bool:
    """Return whether Harper finds the like in good copy."""
    return note.rule in _RULES or note.rule.startswith(_FAMILIES)
