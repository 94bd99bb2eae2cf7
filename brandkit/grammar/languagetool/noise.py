"""What LanguageTool says of good copy, and that is no fault there."""

from brandkit.grammar.back_end import Note

LEFT_OUT = (
    "CASING",  # a heading has capitals, a text message none
    "COLLOQUIALISMS",  # a matter of tone: `tone/...`
    "CREATIVE_WRITING",
    "GENDER_NEUTRALITY",  # a matter of the brand's rules: `style/...`
    "PLAIN_ENGLISH",
    "REDUNDANCY",
    "SEMANTICS",  # weekdays by today's year; the facts are compared by `same/...`
    "STYLE",
    "TYPOGRAPHY",  # quotes, dashes and spaces are the brand's
    "AMERICAN_ENGLISH_STYLE",
    "BRITISH_ENGLISH_STYLE",
    "WIKIPEDIA",
)
"""Categories of rules that are not asked for. What they find is style, or what brandkit compares itself."""
_RULES = frozenset(
    {
        "AGREEMENT_ADJ_NOUN",  # two words of a name
        "COMA_Y_PUNTO",  # "el 6 oct., ..."
        "DE_SENTENCE_WHITESPACE",  # looked for by ourselves
        "COMMA_COMPOUND_SENTENCE",  # optional in short sentences
        "COMMA_COMPOUND_SENTENCE_2",
        "DASH_RULE",
        "EINHEIT_LEERZEICHEN",  # "20€" in a text message
        "KOMMA_DATUM_WOCHENTAG",  # "Sa 6.6."
        "LEERZEICHEN_HINTER_DOPPELPUNKT",  # "17:05"
        "SENT_START_CONJUNCTIVE_LINKING_ADVERB_COMMA",
    }
)


def is_noise(note: Note) -> bool:
    """Return whether LanguageTool finds the like in good copy."""
    return note.rule in _RULES or note.rule.endswith("_WORD_REPEAT_RULE")  # looked for by ourselves
