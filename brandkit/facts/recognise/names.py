"""Which words are names: those with a capital letter that the language does not ask for."""

from collections.abc import Sequence

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.scope import known_words
from brandkit.model.statement import Word

_SHORT = 4
"""Words; a longer line in which all have capitals is a heading in title case."""


def named(words: Sequence[Word], normal: Normal, lexicon: Lexicon, *, is_ended: bool) -> tuple[Word, ...]:
    """Return the words of a sentence, names marked; one that has its point (`is_ended`) is no heading.

    The first word has a capital anyway, and all German nouns have: there a name has two capitals in a row, and is no
    verb ("Visit Rome").
    """
    asking = known_words(lexicon, "requests")
    capitals = [normal.text[word.start].isupper() for word in words]
    if not is_ended and len(words) > _SHORT and all(capitals):
        return tuple(words)
    if words and normal.folded[words[0].start : words[0].end] in asking:
        capitals[0] = False
    return tuple(
        _name(word) if capitals[place] and _is_named(words, capitals, place, lexicon) else word
        for place, word in enumerate(words)
    )


def _name(word: Word) -> Word:
    return Word(word.stem, word.start, word.end, word.negated, word.modality, is_name=True)


def _is_named(words: Sequence[Word], capitals: Sequence[bool], place: int, lexicon: Lexicon) -> bool:
    if place and lexicon.traits.nouns != "capital":
        return True
    joined = [near for near in (place - 1, place + 1) if 0 <= near < len(words) and capitals[near]]
    return any(
        abs(words[near].start - words[place].end) <= 1 or abs(words[place].start - words[near].end) <= 1
        for near in joined
    )
