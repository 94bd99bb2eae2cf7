"""One stretch of a text, measured. What is the same in twenty variants is measured once."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from brandkit.facts.lexicon import lexicon_of
from brandkit.facts.recognise.scope import known_words
from brandkit.tone.event import Counts, Event, Piece, Sentence
from brandkit.tone.features import find_features
from brandkit.tone.language import Language
from brandkit.tone.masking import without_addresses
from brandkit.tone.phrases import matches_in
from brandkit.tone.sentences import is_full, sentence_spans
from brandkit.tone.syllables import syllables_of
from brandkit.tone.words import Word, words_of

GREETING, SIGN_OFF, OPT_OUT, REGISTER = "greeting", "sign_off", "opt_out", "register"
_MOST_AFTER = 4
"""Words that follow a greeting or a sign-off in its line: a name, a team."""
_STOP = re.compile(r"[,.!:;–—-]|$")
_LEAVE = re.compile(r"\s*(?:[,.!–—-]|\ufffc|$)")
_CONTRACTED = re.compile(r"n't$|'(?:re|ve|ll|d|m|s)$")


@lru_cache(maxsize=512)  # a memo of a pure function: a block is the same text in many variants and for many people
def measure_piece(text: str, language: Language) -> Piece:
    """Return what is counted in one stretch, whose masked words are filler already."""
    text = without_addresses(text)
    words = words_of(text, language.code)
    found = list(_lexical(text, words, language))
    for feature in find_features().values():
        if not feature.languages or language.code in feature.languages:
            found.extend(feature.find(text, words, language.code))
    out = [(event.start, event.end) for event in found if event.feature == OPT_OUT]
    spans = [
        span
        for span in sentence_spans(text, _abbreviations(language.code), ordinals=language.code == "de")
        if not any(span[0] <= start < span[1] for start, _ in out)
    ]
    stiff = [(event.start, event.end) for event in found if event.feature == REGISTER]
    kept = [each for each in found if any(start <= each.start < end for start, end in spans)]
    kept = [each for each in kept if not (each.feature == "passive" and _is_in(each, stiff))]  # "be advised that"
    return _piece(text, words, spans, sorted(kept, key=lambda each: (each.start, each.feature)), language.code)


def _piece(
    text: str, words: Sequence[Word], spans: Sequence[tuple[int, int]], events: Sequence[Event], language: str
) -> Piece:
    starts = [word.start for word in words]
    inside = [words[bisect_left(starts, start) : bisect_left(starts, end)] for start, end in spans]
    sentences = (Sentence(*span, _length(each, language)) for span, each in zip(spans, inside, strict=True) if each)
    full = [each for span, each in zip(spans, inside, strict=True) if each and is_full(text[span[0] : span[1]])]
    return Piece(
        tuple(events),
        tuple(sentences),
        _counts((word for each in inside for word in each), language),
        _counts((word for each in full for word in each), language),
        len(full),
    )


def _is_in(event: Event, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= event.start and event.end <= end for start, end in spans)


def _lexical(text: str, words: Sequence[Word], language: Language) -> Iterator[Event]:
    for phrase, first, last in matches_in(text, words, language.index):
        if phrase.feature in (GREETING, SIGN_OFF) and not _is_placed(text, words, first, last, phrase.feature):
            continue
        start, end = words[first].start, words[last].end
        yield Event(phrase.feature, start, end, text[start:end], phrase.side, _like(text[start:end], phrase.fix))


def _is_placed(text: str, words: Sequence[Word], first: int, last: int, feature: str) -> bool:
    """Return whether a greeting or a sign-off is one where it stands: it begins its line, and a name may follow."""
    if first:
        return False
    after = words[last + 1 : last + 2 + _MOST_AFTER]
    if feature == SIGN_OFF:
        return len(after) <= _MOST_AFTER and _LEAVE.match(text, words[last].end) is not None
    stop = _STOP.search(text, words[last].end)
    return sum(1 for word in after if stop and word.start < stop.start()) <= _MOST_AFTER


def _like(written: str, fix: str | None) -> str | None:
    """Return a fix with a large letter where the words have one."""
    return fix[0].upper() + fix[1:] if fix and written[:1].isupper() else fix


def _length(words: Sequence[Word], language: str) -> int:
    """Return how many words those are. "Don't" counts as two: to contract changes how formal a text is, no length."""
    return sum(_size(word.key, language)[0] for word in words)


@lru_cache(maxsize=20_000)  # a memo of a pure function: texts say the same words over and over
def _size(key: str, language: str) -> tuple[int, int, int]:
    """Return how many words, letters and syllables a word is."""
    words = 2 if language == "en" and _counts_twice(key) else 1
    return words, sum(map(str.isalnum, key)), syllables_of(key, language)


def _counts_twice(key: str) -> bool:
    return (
        key == "cannot"
        or ("'" in key and _CONTRACTED.search(key) is not None and not key.endswith("'s"))
        or (key in ("it's", "that's", "there's", "here's", "he's", "she's", "what's", "let's"))
    )


def _counts(words: Iterable[Word], language: str) -> Counts:
    sizes = [_size(word.key, language) for word in words]
    letters, syllables = [each[1] for each in sizes], [each[2] for each in sizes]
    return Counts(
        sum(each[0] for each in sizes),
        sum(letters),
        sum(syllables),
        sum(1 for each in syllables if each >= 3),
        sum(1 for each in letters if each > 6),
        sum(1 for each in syllables if each == 1),
    )


@lru_cache(maxsize=16)  # a memo of a pure function
def _abbreviations(language: str) -> frozenset[str]:
    return known_words(lexicon_of(language), "abbreviations")
