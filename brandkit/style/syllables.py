"""How many syllables an English word has, estimated from its letters."""

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")
# Vowels that stand together and are said apart: "create", "idea", "science", "radio", "being", "usual".
_APART = re.compile(
    r"ia(?!l\b|n\b)|io(?!us|n)|ie(?:nc|t\b)|eo(?!us|n)|e(?:ate|ation|a\b)|ua(?!r|l?ly)|uou|uin|[aeo]ing"
)
_SILENT = re.compile(r"(?:(?<![aeiouyl])l)?(?<=[^aeiouy])e\b")
_SAID_E = re.compile(r"[^aeiouy]le$|(?:apostroph|catastroph|recip|simil|epitom|hyperbol|acr|karat|coyot|caf)e$")
_ENDED = re.compile(r"(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzhg])es$|(?<=[aeiouy][ckptfmnlrvbw])es$")
_STEM_E = re.compile(r"(?<=[aeiouy][bcdfgklmnprstvz])e(?=(?:ly|ment|ments|ful|fully|less|ness|some)$)")


@lru_cache(maxsize=20_000)  # a memo of a pure function
def syllables(word: str) -> int:
    """Return the number of syllables, at least 1."""
    low = "".join(filter(str.isalpha, word.lower()))
    count = len(_VOWELS.findall(low)) + len(_APART.findall(low)) - len(_STEM_E.findall(low))
    if _ENDED.search(low) or (_SILENT.search(low) and not _SAID_E.search(low)):
        count -= 1
    if low.endswith(("sm", "thm")):
        count += 1
    return max(count, 1)
