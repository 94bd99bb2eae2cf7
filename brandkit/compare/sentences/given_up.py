"""Phrases that have changed places: what stays in the source gives way in a view, and what gives way there stays."""

from collections.abc import Iterator

from brandkit.compare.sides.prepared import Needed, Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.phrases import PhraseMatch, find_phrase
from brandkit.facts.phrases.result import NEGATED, STATED
from brandkit.model.comparison import Meeting


def meet_given_up(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for two phrases that have changed places: "the garden room instead of the river suite"."""
    told = seen.view.told
    if not any(word.modality == "instead" for sentence in told.sentences for word in sentence.words):
        return
    given_up = [(each, _found(each, seen)) for each in _phrases(prepared, is_given_up=True)]
    lost = next((match for _, match in given_up if match.status == STATED and not _is_given_up(match)), None)
    if lost is None:
        return
    for needed in _phrases(prepared, is_given_up=False):
        found = _found(needed, seen)
        if found.status == STATED and found.modality == "instead":
            start, end = min(found.start, lost.start), max(found.end, lost.end)
            expected = needed.wordings[found.wording].text
            yield Meeting(needed.fact.key, None, None, "attribution", expected, told.text[start:end], start, end)


def _phrases(prepared: Prepared, *, is_given_up: bool) -> Iterator[Needed]:
    """Yield the phrases that the source says, and gives up or not."""
    for needed in prepared.needed:
        match = needed.in_source
        if match is not None and match.status in (STATED, NEGATED) and _is_given_up(match) == is_given_up:
            yield needed


def _is_given_up(match: PhraseMatch) -> bool:
    return match.negated or match.modality == "instead"


def _found(needed: Needed, seen: Seen) -> PhraseMatch:
    return find_phrase(needed.phrases, seen.text, needed.in_source)
