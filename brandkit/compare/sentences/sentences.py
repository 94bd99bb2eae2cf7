"""Sentences of the source that declare no fact, in the words of a view: dropped they may be, denied they may not."""

from collections.abc import Iterator

from brandkit.compare.sentences.polar import Polar, polar_of
from brandkit.compare.sentences.predicates import ceases
from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.phrases import PhraseMatch, find_phrase
from brandkit.facts.phrases.result import MODALITY, NEGATED, OPPOSITE
from brandkit.facts.same_said import same_said
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Told

_LEAST_WORDS = 3
"""Below so many words that carry meaning, a sentence is like too many others to be denied."""
_LEAST_SHARE = 0.8
"""Of a sentence's words, so many must be there before anything is said of the rest."""
_KINDS = {NEGATED: "negated", OPPOSITE: "opposite", MODALITY: "modality"}


def meet_sentences(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence of the source that the view denies, reverses or makes less or more of."""
    view = seen.view
    theirs = seen.text.where
    for sentence, ours in prepared.sentences:
        # Looking for it is dear, and counting words tells of most that they are not there.
        if len(ours) >= _LEAST_WORDS and len(ours & theirs.keys()) >= _LEAST_SHARE * len(ours) - 1:
            found = find_phrase((sentence,), seen.text, least=_LEAST_SHARE)
            is_one = sentence_at(view.told, found.start) is sentence_at(view.told, found.end - 1)
            least = _LEAST_SHARE if found.status == NEGATED else 1.0
            is_turned = found.status != NEGATED or (
                _is_denied(sentence.text, prepared, seen, found.start)
                and not _corrects(sentence.text, prepared, view.told, found.start)
            )
            is_turned = is_turned and not (found.status == OPPOSITE and _is_until(sentence.text, prepared, seen, found))
            if found.status in _KINDS and found.share >= least and is_one and is_turned:
                quote = view.told.text[found.start : found.end]
                yield Meeting("", None, None, _KINDS[found.status], sentence.text, quote, found.start, found.end)


def _is_denied(text: str, prepared: Prepared, seen: Seen, place: int) -> bool:
    """Return whether a sentence of the source is denied by that of a view, and not only said with another negation."""
    told = seen.view.told
    theirs = sentence_at(told, place)
    said = told.text[theirs.start : theirs.end] if theirs else ""
    one, other = (text, said) if theirs and theirs.is_negative else (said, text)
    if ceases(one, other, prepared.setting.lexicon) or _denies_twice(text, prepared, told, place):
        return False
    ours = _polar(text, prepared)
    if theirs is None or ours is None or not theirs.negations:
        return True
    stretch = seen.text.single[told.sentences.index(theirs)]
    denied = polar_of(told, theirs, stretch, (), prepared.setting.lexicon).denied
    if ours.is_negative:
        # "Postage comes later and is not part of the price", "postage is not part of the price; it comes later"
        return not denied or list(denied) != list(ours.denied)
    # "The road is closed: no traffic" denies traffic.
    return not denied or any(not isinstance(each, str) or each in ours.senses for each in denied)


def _is_until(text: str, prepared: Prepared, seen: Seen, found: PhraseMatch) -> bool:
    """Return whether the contrary holds until the moment that the source names: "open until 6" is "closes at 6"."""
    ours, theirs = _polar(text, prepared), sentence_at(seen.view.told, found.start)
    said = [each for each in seen.view.told.statements if theirs and theirs.start <= each.start < theirs.end]
    pairs = ((each, mine) for each in said if ours and (mine := ours.value_like(each)) is not None)
    return any(each.bound != mine.bound and "until" in (each.bound, mine.bound) for each, mine in pairs)


def _polar(text: str, prepared: Prepared) -> Polar | None:
    return next((each for each in prepared.polar if each.text == text.strip()), None)


def _corrects(text: str, prepared: Prepared, told: Told, place: int) -> bool:
    """Return whether the source denies values only, and the view gives them as the old ones: "8:50 instead of 8:15"."""
    ours = _polar(text, prepared)
    theirs = sentence_at(told, place)
    denied = [each for each in ours.denied if not isinstance(each, str)] if ours else []
    if ours is None or theirs is None or not denied or len(denied) < len(ours.denied):
        return False
    old = [each for each in told.statements if each.role == "was" and theirs.start <= each.start < theirs.end]
    return all(any(same_said(each, one) for one in old) for each in denied)


def _denies_twice(text: str, prepared: Prepared, told: Told, place: int) -> bool:
    """Return whether negations of the source deny each other, and the view has none: "boil it before you drink it"."""
    ours = _polar(text, prepared)
    theirs = sentence_at(told, place)
    if ours is None or theirs is None or theirs.negations:
        return False
    return bool(ours.denied) and not ours.is_negative
