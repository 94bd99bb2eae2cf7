"""Contractions: those that are there, and chances that were not taken. English only."""

import re
from collections.abc import Iterator, Sequence

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.participles import is_participle
from brandkit.tone.words import Word, are_joined

_USED = re.compile(
    r"(?:[a-z]+n't|(?:i|you|we|they)'(?:re|ve|ll|d|m)|(?:he|she|it|who|that|there|this|what)'(?:ll|d)|"
    r"(?:it|he|she|that|there|here|what|who|where|how|let)'s)"
)
_NOT = {
    "do": "don't", "does": "doesn't", "did": "didn't", "is": "isn't", "are": "aren't", "was": "wasn't",
    "were": "weren't", "has": "hasn't", "have": "haven't", "had": "hadn't", "will": "won't", "would": "wouldn't",
    "could": "couldn't", "should": "shouldn't", "can": "can't", "cannot": "can't",
}  # fmt: skip
_PRONOUNS = {
    "i": {"am": "'m", "will": "'ll", "have": "'ve"},
    "you": {"are": "'re", "will": "'ll", "have": "'ve"},
    "we": {"are": "'re", "will": "'ll", "have": "'ve"},
    "they": {"are": "'re", "will": "'ll", "have": "'ve"},
    "it": {"is": "'s", "will": "'ll"},
    "that": {"is": "'s"},
    "there": {"is": "'s"},
    "here": {"is": "'s"},
    "he": {"is": "'s", "will": "'ll"},
    "she": {"is": "'s", "will": "'ll"},
}
# Before these the pronoun is the end of a clause of its own, or stressed: "what it is", "all that is".
_STRESSED = frozenset({"what", "who", "how", "where", "as", "than", "all", "everything", "whatever", "and", "if", "or"})
# After these "is" carries the sentence: no contraction would be said.
_CLAUSE_ENDS = frozenset({"and", "or", "but", "because", "when", "as", "if"})


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:  # noqa: ARG001 - every feature's signature
    """Yield each contraction, and each pair of words that could be one, with the contraction as its fix."""
    at = 0
    while at < len(words):
        key = words[at].key
        chance = _chance(text, words, at) if key in _NOT or key in _PRONOUNS else None
        if "'" in key and _USED.fullmatch(key):
            yield Event("contractions", words[at].start, words[at].end, text[words[at].start : words[at].end], "used")
        elif chance:
            last, fix = chance
            start, end = words[at].start, words[last].end
            yield Event("contractions", start, end, text[start:end], "missed", _like(text[start:end], fix))
            at = last
        at += 1


def _chance(text: str, words: Sequence[Word], at: int) -> tuple[int, str] | None:
    """Return the last word of what could be contracted from here, and how; None: nothing."""
    key = words[at].key
    if key == "cannot":
        return at, _NOT[key]
    if (
        at + 1 == len(words)
        or not are_joined(text, words, at, at + 1)
        or text[words[at].start : words[at + 1].end].isupper()
    ):
        return None
    follower = words[at + 1].key
    if follower == "not" and key in _NOT and _goes_on(text, words, at + 1):
        return at + 1, _NOT[key]
    ending = _PRONOUNS.get(key, {}).get(follower)
    if ending is None or (at and words[at - 1].key in _STRESSED) or not _goes_on(text, words, at + 1):
        return None
    after = words[at + 2].key
    if follower == "have" and not (is_participle(after) or after in ("not", "been", "already", "just")):
        return None  # "we have a shop"
    if after == "not" or after in _CLAUSE_ENDS or (key == "that" and at):
        return None  # "it is not" is one chance, at "is not"; "the shop that is" is a clause of its own
    return at + 1, key + ending


def _goes_on(text: str, words: Sequence[Word], at: int) -> bool:
    """Return whether the clause goes on after a word: what ends it is never contracted."""
    return at + 1 < len(words) and text[words[at].end : words[at + 1].start].isspace()


def _like(written: str, fix: str) -> str:
    return fix[0].upper() + fix[1:] if written[0].isupper() else fix


FEATURE = Feature("contractions", find, ("used", "missed"), ("en",))
