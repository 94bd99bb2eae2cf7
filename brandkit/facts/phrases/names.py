"""A name in a text: all its words, in order and side by side; titles and short forms of streets may vary."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from brandkit.facts.phrases.alignment import Aligned, Part, align, parts_of
from brandkit.facts.phrases.bag import Phrase, Searched
from brandkit.facts.phrases.lookalike import are_alike, lookalike
from brandkit.facts.phrases.result import ABSENT, CHANGED, NEAR, STATED, PhraseMatch
from brandkit.facts.phrases.values import compare_values
from brandkit.model.value import Email, Quantity, Url

_BESIDE = 40
"""Characters from a name to the number that belongs to it: "room 204 on the second floor of Larkin Hall"."""


def is_in_address(match: PhraseMatch, text: Searched) -> bool:
    """Return whether a name is part of a link or a mail address."""
    place = bisect_right(text.values, match.start, key=attrgetter("start")) - 1
    near = text.values[place] if place >= 0 else None
    return near is not None and match.start < near.end and isinstance(near.value, Url | Email)


def find_name(phrase: Phrase, text: Searched) -> PhraseMatch:
    """Return how a text gives a name; polarity does not matter to a name."""
    name = parts_of([each.word for each in phrase.words], phrase.text, text.lexicon)
    best = Aligned([None] * len(name))
    near: Sequence[Part] = ()
    for sentence in text.told.sentences:
        words = parts_of(sentence.words, text.told.text, text.lexicon)
        # "Larkin Hall, Room 204" may as well be "Room 204 in Larkin Hall".
        found = align(name, words, in_order="," not in phrase.text)
        best = found if found.found > best.found else best
        near = near or (lookalike(name, words) if len(name) > 1 else ())
    if best.found:
        match = _judged(name, best, phrase.text)
        if match.status != ABSENT or not near:
            return _with_values(match, phrase, text)
    if near:
        return PhraseMatch(NEAR, 0, near[0].word.start, near[-1].word.end, missing=(phrase.text,), share=0.5)
    return PhraseMatch(ABSENT)


def _judged(name: Sequence[Part], aligned: Aligned, text: str) -> PhraseMatch:
    at = [aligned.among[place].word for place in aligned.places if place is not None]
    lacking = [part for part, place in zip(name, aligned.places, strict=True) if place is None]
    start, end = min(word.start for word in at), max(word.end for word in at)
    found = PhraseMatch(
        STATED, 0, start, end, share=aligned.found / len(name), negated=at[0].negated,
        missing=tuple(text[part.word.start : part.word.end] for part in lacking),
    )  # fmt: skip
    other = _in_its_place(aligned)
    if not lacking or (len(lacking) == 1 and _may_be_left_out(aligned, len(name)) and other is None):
        return found
    if other is None:
        return found._replace(status=NEAR if found.share > 0.5 else ABSENT)
    is_like = any(are_alike(part.written, other.written) for part in lacking)
    if found.share < 0.5 and not is_like:
        return found._replace(status=ABSENT)
    return found._replace(status=NEAR, start=min(start, other.word.start), end=max(end, other.word.end))


def _with_values(match: PhraseMatch, phrase: Phrase, text: Searched) -> PhraseMatch:
    """Return a match that also has the numbers of the name: "Room 204", "12 Main Street"."""
    if match.status != STATED or not phrase.values:
        return match
    beside = [each for each in text.values if match.start - _BESIDE <= each.start and each.end <= match.end + _BESIDE]
    values = compare_values(phrase.values, beside)
    if not values.missing:
        return match
    missing = tuple(phrase.text[each.start : each.end] for each in values.missing)
    # "Two gallons at Fire Station" is no other number of the station.
    numbers = (each for each in values.changed if not isinstance(each.value, Quantity))
    nearest = min(numbers, key=lambda each: abs(each.start - match.start), default=None)
    if nearest is None:
        return match._replace(status=NEAR, missing=missing)
    return match._replace(status=CHANGED, missing=missing, start=nearest.start, end=nearest.end)


def _may_be_left_out(aligned: Aligned, size: int) -> bool:
    """Return whether the one missing word is a leading brand or stands in the middle of a long name."""
    place = aligned.places.index(None)
    return (place == 0 and size >= 3) or (0 < place < size - 1 and size >= 4)


def _in_its_place(aligned: Aligned) -> Part | None:
    """Return the other capitalised word that stands where a missing one belongs."""
    for place, found in enumerate(aligned.places):
        if found is not None:
            continue
        after = next((each for each in aligned.places[place:] if each is not None), None)
        before = next((each for each in reversed(aligned.places[:place]) if each is not None), None)
        near = after - 1 if after is not None else (before + 1 if before is not None else -1)
        if 0 <= near < len(aligned.among) and near not in aligned.places and aligned.among[near].is_capital:
            return aligned.among[near]
    return None
