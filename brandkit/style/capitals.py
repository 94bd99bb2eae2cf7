"""Texts in the capitals of titles and sentences, as Vale writes them."""

import re
from collections.abc import Callable, Sequence
from itertools import count

from brandkit.style.regexes.pattern import Pattern, first_match, matches, read_pattern
from brandkit.style.title_to import is_before_noun, tokens_of

_TITLE_WORD = re.compile(r"[^\W_]+[^\s\-/]*")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Short words that titles have in small letters: articles, conjunctions, prepositions.
_SMALL = _set("a an and as at but by en for if in nor of on or per the to vs vs. via v v.")
# And the longer prepositions, which only Chicago has in small letters.
_LONGER = _set(
    "with from into during including until against among throughout despite towards upon concerning about over "
    "through before between after since without under within along following across beyond around down near "
    "above"
)


def as_title(text: str, style: str, known: Sequence[str], prefix: str = "") -> str:
    """Return a text with the capitals of a title; `style` is AP or Chicago, `known` words keep their own capitals."""
    begin = _prefix(text, prefix)
    rest = text[len(begin) :]
    small = _SMALL | _LONGER if style == "Chicago" else _SMALL - {"to"}
    tokens = tokens_of(rest)
    numbers = count()

    def word(match: re.Match[str]) -> str:
        found, (start, end), number = match.group(), match.span(), next(numbers)
        low = found.lower()
        if mine := in_known(found, known):
            return mine
        inner = start > 0 and end < len(rest)
        fits = (inner and low in small) or (style != "Chicago" and low == "to" and is_before_noun(tokens, number))
        if fits and start > 0 and _may_be_small(rest, start, end):
            return low
        return found[:1].upper() + found[1:]

    return begin + _TITLE_WORD.sub(word, rest)


def _may_be_small(text: str, start: int, end: int) -> bool:
    """Return whether a short word is inside a phrase, and begins none: after ``:`` and in ``x-in-y`` others hold."""
    before, earlier = text[start - 1], text[start - 2 : start - 1]
    return before in " -/" and earlier not in (":", "-") and (text[end : end + 1] != "-" or before == "-")


def as_sentence(text: str, known: Sequence[str], prefix: str, restarts: Callable[[str, int], bool]) -> str:
    """Return a text with the capitals of a sentence; after what `restarts` it, another capital stands."""
    begin = _prefix(text, prefix)
    made: list[str] = []
    words = [match.group() for match in matches(_words(tuple(known)), text[len(begin) :])]
    for number, word in enumerate(words):
        if mine := in_known(word, known):
            made.append(mine)
        elif number == 0 or restarts(words[number - 1], number - 1):
            made.append(word[:1].upper() + word[1:].lower())
        else:
            made.append(word.lower())
    return begin + " ".join(made)


def words_pattern(exceptions: str = "") -> Pattern:
    """Return the pattern of words, among which what `exceptions` match is one."""
    words = r"[\p{N}\p{L}*]+\S*"
    return read_pattern(f"{exceptions}|{words}" if exceptions else words)


def _words(known: tuple[str, ...]) -> Pattern:
    every = rf"\b(?:{'|'.join(known)})\b|" if known else ""
    return read_pattern(rf"(?i){every}[\p{{N}}\p{{L}}*]+\S*")


def in_known(word: str, known: Sequence[str]) -> str:
    """Return how a known word is written; ``""`` for a word that is not known."""
    for each in known:
        if each.lower() == word.lower():
            return each
        if first_match(read_pattern(each), word) is not None:
            return word
    return ""


def _prefix(text: str, prefix: str) -> str:
    found = first_match(read_pattern(prefix), text) if prefix else None
    words: str = found.group() if found else ""
    return words if text.startswith(words) else ""
