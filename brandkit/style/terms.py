"""Two ways to write a thing: which of them is right, and how the other one is put right."""

from collections.abc import Mapping
from difflib import SequenceMatcher

ONE, OTHER = "one", "other"
"""The way that a rule names first, and the other one."""
MOST_FORMS = 20
"""Forms of a way that words are held against, the most frequent ones: ``sign in``, ``signed in``, ``signing in`` ..."""
MOST_LETTERS = 200
"""Of words that are held against each other."""


def right_way(counts: Mapping[str, int]) -> str:
    """Return the way that is used more often; of a tie the one that the rule names first."""
    return ONE if counts.get(ONE, 0) >= counts.get(OTHER, 0) else OTHER


def usual_forms(forms: Mapping[str, int]) -> dict[str, int]:
    """Return the most frequent forms, in an order that does not depend on which came first."""
    return {form: forms[form] for form in sorted(forms, key=lambda each: (-forms[each], each.swapcase()))[:MOST_FORMS]}


def instead_of(words: str, forms: Mapping[str, int], *, any_case: bool) -> str:
    """Return the form of the right way that is most like words: ``signed in`` for ``logged in``.

    Args:
        words: as the other way has them.
        forms: the words that were found of the right way, with how often.
        any_case: capitals make no difference: they are taken over from `words`.
    """
    found = max(usual_forms(forms), key=lambda form: _likeness(words, form))  # of several the most frequent
    return in_capitals(found, words) if any_case else found


def in_capitals(form: str, words: str) -> str:
    """Return a form that begins as words do, with a capital or not; all of it in capitals, if they are."""
    letters = [letter for letter in words if letter.isalpha()]
    if len(letters) > 1 and all(map(str.isupper, letters)):
        return form.upper()
    first = form[:1]
    return (first.upper() if words[:1].isupper() else first.lower()) + form[1:] if letters else form


def _likeness(words: str, form: str) -> float:
    one, other = (each[:MOST_LETTERS].casefold() for each in (words, form))
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
