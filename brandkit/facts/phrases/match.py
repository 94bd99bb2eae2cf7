"""Looking for a declared phrase in what a text tells."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from operator import attrgetter

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Phrase, Searched, joined, phrase_of, searched
from brandkit.facts.phrases.exact import find_written
from brandkit.facts.phrases.free import find_free
from brandkit.facts.phrases.judge import compared, judged
from brandkit.facts.phrases.likely import is_worth, likely, neighbours
from brandkit.facts.phrases.names import find_name, is_in_address
from brandkit.facts.phrases.result import (
    ABSENT,
    CHANGED,
    MODALITY,
    NEAR,
    NEGATED,
    OPPOSITE,
    STATED,
    PhraseMatch,
)  # fmt: skip
from brandkit.facts.recognise import Setting
from brandkit.facts.recognise.scope import known_words
from brandkit.model.statement import Told, Word

_RANK = {STATED: 0, NEGATED: 1, OPPOSITE: 2, MODALITY: 3, CHANGED: 4, NEAR: 5, ABSENT: 6}
"""What counts when several places say different things."""


def match_phrase(
    wordings: Sequence[Told], told: Told, setting: Setting, source: PhraseMatch | None = None
) -> PhraseMatch:
    """Return how a text says a phrase: `find_phrase` for one phrase in one text.

    Args:
        wordings: what the phrase is declared as, and what else it may be.
        told: what the text tells.
        setting: where both are read.
        source: see `find_phrase`.
    """
    return find_phrase([phrase_of(wording, setting) for wording in wordings], searched(told, setting), source)


def find_phrase(
    wordings: Sequence[Phrase], text: Searched, source: PhraseMatch | None = None, least: float = 0.0
) -> PhraseMatch:
    """Return how a text says a phrase that has these wordings; the best of them and of all places counts.

    Never raises; takes time linear in the text's length.

    Args:
        wordings: what the phrase is declared as, and what else it may be.
        text: where to look.
        source: how the source itself says the phrase. What only names something ("the garden room") says nothing by
            itself: it may stand in a negative sentence if it does so in the source, and be only possible if there.
        least: the share of a phrase below which it may as well be absent.
    """
    best = _best(wordings, text, least)
    is_request = source is not None and bool(wordings) and _is_request(wordings[best.wording], text.lexicon)
    return compared(best, source, is_request=is_request)


def _best(wordings: Sequence[Phrase], text: Searched, least: float) -> PhraseMatch:
    best = PhraseMatch(ABSENT)
    for place, wording in enumerate(wordings):
        for found in _matches(wording, text, max(best.share, least)):
            candidate = found._replace(wording=place) if place else found
            if _is_better(candidate, best):
                best = candidate
            if best.status == STATED:
                return best
    return best


def _is_request(phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether a phrase begins with a verb that asks: "bring an ID"."""
    return phrase.text.split(maxsplit=1)[0].casefold() in known_words(lexicon, "requests") if phrase.words else False


def _is_better(found: PhraseMatch, best: PhraseMatch) -> bool:
    """Return whether a match counts rather than the best so far: stated, or else of more words, an earlier wording."""
    if STATED in (found.status, best.status):
        return best.status != STATED
    return (-found.share, found.wording, _RANK[found.status]) < (-best.share, best.wording, _RANK[best.status])


def _matches(phrase: Phrase, text: Searched, share: float) -> Iterator[PhraseMatch]:
    """Yield the matches of one wording; in other words, those that have no less of it than a share known already."""
    written = (each for both in zip(phrase.spellings, text.spellings, strict=True) for each in find_written(*both))
    if phrase.is_name:
        yield from _named(phrase, text, written)
        return
    for start, end in written:
        base = PhraseMatch(STATED, 0, start, end, is_exact=True, share=1.0)
        yield judged(base, _paired(phrase, text.told, start, end), is_verbal=phrase.is_verbal)
    if phrase.words or phrase.values:
        yield from _free(phrase, text, share)


def _named(phrase: Phrase, text: Searched, written: Iterable[tuple[int, int]]) -> Iterator[PhraseMatch]:
    """Yield the matches of a name; one in an address counts where no other name stands in its place.

    "Lantern Street: lanternhouse.example" does not say "Lantern House".
    """
    last: list[PhraseMatch] = []
    for start, end in written:
        negated = any(found.negated for _, found in _paired(phrase, text.told, start, end))
        base = PhraseMatch(STATED, 0, start, end, is_exact=True, negated=negated, share=1.0)
        if is_in_address(base, text):
            last.append(base)
        else:
            yield base
    found = find_name(phrase, text)
    yield from (found,) if found.status == NEAR else (*last, found)


def _free(phrase: Phrase, text: Searched, share: float) -> Iterator[PhraseMatch]:
    """Yield how each sentence says a phrase; two neighbours are asked only if none has all of its words."""
    single = likely(phrase, text)
    is_whole = False
    for place, each in single.items():
        if is_worth(each, phrase, share):
            found = find_free(phrase, text.single[place], text.lexicon)
            is_whole, share = is_whole or found.share == 1.0, max(share, found.share)
            yield found
    if is_whole:
        return
    for place, each in neighbours(single, len(text.single)).items():
        if is_worth(each, phrase, share):
            found = find_free(phrase, joined(*text.single[place : place + 2]), text.lexicon)
            share = max(share, found.share)
            yield _neighbourly(found)


def _neighbourly(found: PhraseMatch) -> PhraseMatch:
    """Return what two sentences say of a phrase: what is denied in one of them need not be the phrase."""
    return found if found.status in (STATED, ABSENT) else found._replace(status=NEAR)


def _paired(phrase: Phrase, told: Told, start: int, end: int) -> list[tuple[Word, Word]]:
    """Return the words of a phrase with those of the text where it stands word for word."""
    first = bisect_right(told.sentences, start, key=attrgetter("end"))
    near = takewhile(lambda sentence: sentence.start < end, islice(told.sentences, first, None))
    found = [word for sentence in near for word in sentence.words if start <= word.start < end]
    return list(zip((each.word for each in phrase.words), found, strict=False))
