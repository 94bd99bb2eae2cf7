"""What is counted: the noun behind a number, in a form that singular and plural share."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from brandkit.facts.recognise.grammar import Item
from brandkit.facts.recognise.tokens import Token

_IRREGULAR = {"people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "lives": "life"}
_REACH = 3
"""So many words may be the noun: "10 fresh hot meals"."""


def noun(after: Sequence[Item], language: str, *, many: bool) -> tuple[str, bool]:
    """Return the noun of what stands behind a number, folded, and whether it is certain; ``""``: there is none.

    In German it is the next word with a capital; in French and Spanish the next word; in English the first that looks
    like a plural, since adjectives stand before it.
    """
    words = _words(after, language)
    if not words:
        return "", False
    if after[0].letter == "-":  # "6-pack"
        return singular(words[0].key, language), words[0].written.islower()
    if language == "de":
        head = next((word for word in words if word.written[:1].isupper()), None)
        return (singular(head.key, language), True) if head else ("", False)
    if language == "en":
        head = next((word for word in words if is_plural(word.key)), None) if many else words[-1]
        certain = head is not None and not words[0].written[:1].isupper()
        return singular((head or words[0]).key, language), certain
    certain = not many or words[0].key.endswith(("s", "x", "z"))
    return singular(words[0].key, language), certain and not words[0].written[:1].isupper()


def is_plural(word: str) -> bool:
    """Return whether an English word looks like a plural."""
    return word in _IRREGULAR or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and len(word) > 3)


@lru_cache(maxsize=4096)  # a memo of a pure function
def singular(word: str, language: str) -> str:
    """Return a folded word without the ending of its plural; what remains need not be a word."""
    plain = _unaccented(word.removesuffix("'s").removesuffix("'"))
    if len(plain) <= 3:
        return plain
    return _SINGULAR.get(language, _same)(plain)


def _words(after: Sequence[Item], language: str) -> list[Token]:
    words: list[Token] = []
    is_tight = len(after) > 1 and after[0].letter == "-" and after[0].end == after[1].start
    is_of = bool(after) and after[0].letter in "vb" and language in ("fr", "es")  # "une douzaine d'huîtres"
    for item in after[1:] if is_tight or is_of else after:
        token = item.tokens[0]
        if item.letter in "wy" and len(words) < _REACH:
            words.append(token)
        elif token.key == "'" and words:
            words.pop()  # "kids' meals": meals are counted
        elif token.key != "-" or not words:
            break
    return [word for word in words if len(word.key) > 1]


def _english(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1] if is_plural(word) else word


def _german(word: str) -> str:
    ending = next(
        (each for each in ("en", "er", "e", "n", "s") if word.endswith(each) and len(word) > len(each) + 2), ""
    )
    return word.removesuffix(ending)


def _french(word: str) -> str:
    return f"{word[:-3]}al" if word.endswith("aux") else word.removesuffix("x").removesuffix("s")


def _spanish(word: str) -> str:
    if word.endswith("es") and word[-3] in "nlrdzsj":
        return word[:-2]
    return word.removesuffix("s")


def _same(word: str) -> str:
    return word


_SINGULAR = {"en": _english, "de": _german, "fr": _french, "es": _spanish}


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    return "".join(each for each in apart if not unicodedata.combining(each))
