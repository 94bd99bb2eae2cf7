"""What is counted: the noun behind a number, in a form that singular and plural share."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.grammar import Item
from brandkit.facts.recognise.tokens import Token

_REACH = 3
"""So many words may be the noun: "10 fresh hot meals"."""
_SHORT = 3
"""Letters; a word that has no more has no ending."""


def noun(after: Sequence[Item], lexicon: Lexicon, *, many: bool) -> tuple[str, bool]:
    """Return the noun of what stands behind a number, folded, and whether it is certain; ``""``: there is none."""
    words = _words(after, lexicon)
    if not words:
        return "", False
    if after[0].letter == "-":  # "6-pack"
        return singular(words[0].key, lexicon), words[0].written.islower()
    if lexicon.traits.nouns == "capital":
        head = next((word for word in words if word.written[:1].isupper()), None)
        return (singular(head.key, lexicon), True) if head else ("", False)
    if lexicon.traits.nouns == "plural":
        head = next((word for word in words if is_plural(word.key, lexicon)), None) if many else words[-1]
        certain = head is not None and not words[0].written[:1].isupper()
        return singular((head or words[0]).key, lexicon), certain
    certain = not many or words[0].key.endswith(("s", "x", "z"))
    return singular(words[0].key, lexicon), certain and not words[0].written[:1].isupper()


def is_plural(word: str, lexicon: Lexicon) -> bool:
    """Return whether a folded word looks like a plural."""
    return word in _own_ways(lexicon) or any(ending.search(word) for ending, _ in _endings(lexicon))


@lru_cache(maxsize=4096)  # a memo of a pure function
def singular(word: str, lexicon: Lexicon) -> str:
    """Return a folded word without the ending of its plural; what remains need not be a word."""
    plain = _unaccented(word.removesuffix("'s").removesuffix("'"))
    if len(plain) <= _SHORT:
        return plain
    if plain in _own_ways(lexicon):
        return _own_ways(lexicon)[plain]
    fitting = ((ending, kept) for ending, kept in _endings(lexicon) if ending.search(plain))
    ending, kept = next(fitting, (None, ""))
    return ending.sub(kept, plain) if ending else plain


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _endings(lexicon: Lexicon) -> Sequence[tuple[re.Pattern[str], str]]:
    return [(re.compile(ending), kept) for ending, kept in lexicon.traits.plurals]


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _own_ways(lexicon: Lexicon) -> Mapping[str, str]:
    """Return from a plural that follows no rule to its singular."""
    forms = lexicon.words.get("plurals", {}).items()
    return {form.strip(): str(one) for one, many in forms for form in many.split(",")}


def _words(after: Sequence[Item], lexicon: Lexicon) -> list[Token]:
    words: list[Token] = []
    is_tight = len(after) > 1 and after[0].letter == "-" and after[0].end == after[1].start
    is_of = bool(after) and after[0].letter in "vb" and lexicon.traits.nouns_behind_of  # "une douzaine d'huîtres"
    for item in after[1:] if is_tight or is_of else after:
        token = item.tokens[0]
        if item.letter in "wy" and len(words) < _REACH:
            words.append(token)
        elif token.key == "'" and words:
            words.pop()  # "kids' meals": meals are counted
        elif token.key != "-" or not words:
            break
    return [word for word in words if len(word.key) > 1]


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    return "".join(each for each in apart if not unicodedata.combining(each))
