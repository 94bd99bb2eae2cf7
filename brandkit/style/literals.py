"""Tokens that are mere words: found by their longest word, however many they are.

Nine of ten patterns of the styles that people share are such.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from brandkit.measure.needed import fold
from brandkit.model.frozen import frozen
from brandkit.style.hit import ANYTHING, Wants
from brandkit.style.regexes.pattern import Pattern
from brandkit.style.rule import Rule
from brandkit.style.spellings import spellings
from brandkit.style.wraps import WRAP, wrapped

_WORD = re.compile(r"\w+")
_OTHER = re.compile(r"[\\.*+{}^$]")
_CATCHING = re.compile(r"\((?!\?:)")
_WIDE = re.compile(r"[\t\n\f\r]|  ")
"""White space that is more than a space."""
_LITERAL = re.compile(r"\w(?:[^\\.^$*+?{}\[\]|()]*[^\\.^$*+?{}\[\]|()\s])?")


def is_literal(rule: Rule, token: str) -> bool:
    """Return whether a token stands for a few mere words, each of which begins with a letter or digit."""
    return bool(_forms(rule, token))


def _forms(rule: Rule, token: str) -> tuple[str, ...]:
    """Return the forms that were found when the rule was read, if it was read from a file."""
    known: Mapping[str, tuple[str, ...]] = rule.own.get("forms", {})
    return known[token] if token in known else forms_of(token)


def with_forms(rule: Rule) -> Rule:
    """Return a rule that knows what its tokens stand for: to find that out takes longer than to look for them."""
    tokens = (*rule.own.get("tokens", ()), *rule.own.get("swap", ()))
    forms = {token: forms_of(token) for token in tokens if not _LITERAL.fullmatch(token)}
    return replace(rule, own={**rule.own, "forms": forms}) if forms else rule


@lru_cache(maxsize=20_000)  # a memo of a pure function
def forms_of(token: str) -> tuple[str, ...]:
    """Return what a token stands for, in the order in which it is tried; nothing, where only a pattern can say it.

    `WRAP` stands in it where there may be any white space.
    """
    token = wrapped(token, WRAP)
    if _LITERAL.fullmatch(token):
        forms: tuple[str, ...] = (token,)
    elif _OTHER.search(token) or _CATCHING.search(token):
        return ()
    else:
        forms = spellings(token)
    return forms if all(map(_is_plain, forms)) else ()


def is_itself(token: str) -> bool:
    """Return whether a token stands for its own words, and nothing else."""
    return forms_of(token) == (wrapped(token, WRAP),)


def _is_plain(form: str) -> bool:
    """Return whether a form is mere words, each of whose letters has one small form."""
    return _LITERAL.fullmatch(form) is not None and all(
        letter.isascii() or letter.upper().lower() == letter.lower() for letter in form
    )


@frozen
class Literals:
    """Words to look for."""

    ignores_case: bool
    by_word: dict[str, tuple[tuple[int, int, str], ...]]
    """The longest word of each form to the forms: the number of its token, its own number among those, its text."""

    def search(self, text: str) -> list[tuple[int, int, int]]:
        """Return start, end and number of each token in a text, in whole words; none overlap.

        Of two that begin at the same place it is the one that the rule has first.
        """
        looked_in = fold(text) if self.ignores_case else text
        found: list[tuple[int, int, int, int]] = []
        for word in self.by_word.keys() & words_of(looked_in):
            for number, order, form in self.by_word[word]:
                found.extend((start, number, order, end) for start, end in _places(form, looked_in))
        return _apart(sorted(found)) if found else []


def _places(form: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a form stands in whole words."""
    spaced = form.replace(WRAP, " ")
    if spaced != form and (" " in form or _WIDE.search(text)):
        spans = [each.span() for each in _wrapping(form).finditer(text)]
    else:
        spans = list(_spans(spaced, text))
    for start, end in spans:
        if (start == 0 or not _is_of_word(text[start - 1])) and _is_bound(text, end):
            yield start, end


def _spans(words: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


@lru_cache(maxsize=20_000)  # a memo of a pure function
def _wrapping(form: str) -> re.Pattern[str]:
    return re.compile(r"[\t\n\f\r ]+".join(map(re.escape, form.split(WRAP))))


def _apart(found: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int]]:
    kept: list[tuple[int, int, int]] = []
    for start, number, _, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, number))
    return kept


@lru_cache(maxsize=4096)  # a memo of a pure function: many rules ask for the words of one piece
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(_WORD.findall(text))


def merged(
    literals: Literals, others: Callable[[str], Iterator[Any]] | None, text: str
) -> list[tuple[int, int, int, tuple[str | None, ...]]] | None:
    """Return what literals and the other tokens of a rule find together: start, end, number of a literal, groups.

    None where two of them meet: then the order counts in which the rule has them.
    """
    found: list[tuple[int, int, int, tuple[str | None, ...]]] = [
        (start, end, number, ()) for start, end, number in literals.search(text)
    ]
    if others:
        found += [(*match.span(), -1, match.groups()) for match in others(text)]
        found.sort()
    return None if any(one[1] > other[0] or one[0] == other[0] for one, other in pairwise(found)) else found


def caught(match: Any) -> tuple[str | None, ...]:
    """Return what the groups of a match caught, those that caught nothing left out."""
    return tuple(each for each in match.groups() if each is not None)


def _is_bound(text: str, place: int) -> bool:
    """Return whether a word begins or ends at a place that is not the first."""
    return _is_of_word(text[place - 1]) != _is_of_word(text[place : place + 1])


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def literals_of(rule: Rule, tokens: Sequence[str], ignores_case: bool, wanted: bool) -> Literals | None:  # noqa: FBT001
    """Return the tokens that are mere words, if they are `wanted`."""
    if not wanted:
        return None
    by_word: dict[str, list[tuple[int, int, str]]] = {}
    for number, token in enumerate(tokens):
        for order, form in enumerate(_forms(rule, token)):
            text = fold(form) if ignores_case else form
            word = max(_WORD.findall(text), key=len)  # long words are rare
            by_word.setdefault(word, []).append((number, order, text))
    return Literals(ignores_case, {word: tuple(forms) for word, forms in by_word.items()})


def needs(pattern: Pattern) -> Wants:
    """Return what a text must hold so that a pattern matches in it."""
    if pattern.run:
        return Wants(run=pattern.run)
    return Wants(parts=pattern.parts) if pattern.parts else ANYTHING


def wants_of(pattern: Pattern, literals: Literals | None, others: Pattern | None) -> Wants:
    """Return what a text must hold: the words of a literal, or a part of one of the other tokens."""
    if literals is None:
        return needs(pattern)
    if others is not None and not others.parts:
        return ANYTHING
    rows = (tuple(_WORD.findall(fold(form))) for forms in literals.by_word.values() for _, _, form in forms)
    return Wants(frozenset(rows), others.parts if others else ())
