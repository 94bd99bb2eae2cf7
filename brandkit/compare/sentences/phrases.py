"""The declared phrases of a source in the words of a view."""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from types import MappingProxyType

from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Needed, Prepared
from brandkit.compare.sides.required import is_required
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.phrases import PhraseMatch, find_phrase
from brandkit.facts.phrases.result import ABSENT, CHANGED, MODALITY, NEAR, NEGATED, OPPOSITE, STATED
from brandkit.facts.same_said import is_counted, same_said
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Statement

_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 12
"""Characters between a phrase and what denies it: "gift cards are not excluded"."""
_BESIDE = 4
"""Characters between a phrase and a value that belongs to it: "No. 17, Foundry Street"."""

_KINDS: Mapping[str, str] = MappingProxyType(
    {
        STATED: "same",
        NEGATED: "negated",
        OPPOSITE: "opposite",
        MODALITY: "modality",
        CHANGED: "inside",
        NEAR: "near",
        ABSENT: "missing",
    }
)


def meet_phrases(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each declared phrase that the view says, denies, changes, or must say and does not."""
    view = seen.view
    for needed in prepared.needed:
        if needed.fact.kind == "phrase":
            found = find_phrase(needed.phrases, seen.text, needed.in_source)
            if found.status == NEGATED and _is_only_where(needed, found, view, prepared):
                found = found._replace(status=STATED)
            other = _other_value(needed, found, view) if found.status == STATED else None
            if other and not _is_said_exactly(needed, found, seen):
                yield _changed(needed, found, other, view)
            elif found.status == CHANGED and (bound := _other_bound(needed, found, view)):
                yield bound
            elif found.status not in (NEAR, ABSENT) or is_required(needed, prepared.source, view):
                yield _meeting(needed, found, view)


def _is_said_exactly(needed: Needed, found: PhraseMatch, seen: Seen) -> bool:
    """Return whether the view says another wording word for word: it need not say this one's values too."""
    others = needed.phrases[: found.wording] + needed.phrases[found.wording + 1 :]
    again = find_phrase(others, seen.text, needed.in_source)
    return again.status == STATED and again.is_exact


def _is_only_where(needed: Needed, found: PhraseMatch, view: View, prepared: Prepared) -> bool:
    """Return whether a phrase stands in a negative sentence as the place where something is not: "no gas in Mill Lane".

    It is a street, or the source says of it that something ceases there: "the water will be off in flats 1 to 9".
    Right behind the negation it is denied itself: "not in Mill Lane".
    """
    sentence, lexicon = sentence_at(view.told, found.start), prepared.setting.lexicon
    if found.is_verbal or sentence is None:
        return False
    if not _is_road(needed.wordings[found.wording].text, lexicon) and not _ceases_there(needed, prepared):
        return False
    before = max((end for _, end in sentence.negations if end <= found.start), default=sentence.start)
    return any(before <= word.start < found.start for word in sentence.words)


def _ceases_there(needed: Needed, prepared: Prepared) -> bool:
    """Return whether the source's sentence that says a phrase says of something that it is off, cut, closed ..."""
    told, ours = prepared.source.told, needed.in_source
    sentence = sentence_at(told, ours.start) if ours and ours.status == STATED else None
    if sentence is None:
        return False
    words = _WORD.findall(told.text[sentence.start : sentence.end].casefold())
    return not sentence.negations and not single_words(prepared.setting.lexicon, "ceasing").isdisjoint(words)


def _is_road(text: str, lexicon: Lexicon) -> bool:
    roads = single_words(lexicon, "roads")
    ends = tuple(each[1:] for each in roads if each.startswith("-"))
    return any(word in roads or (bool(ends) and word.endswith(ends)) for word in text.casefold().split())


def _other_value(needed: Needed, found: PhraseMatch, view: View) -> Statement | None:
    """Return the value that stands beside a phrase in place of its own: "17 Foundry Street" for number 77."""
    inside = [each for each in needed.wordings[found.wording].statements if is_counted(each.value)]
    lost = [each for each in inside if not any(same_said(each, other) for other in view.told.statements)]
    sentence = sentence_at(view.told, found.start)
    near = (
        each
        for each in view.told.statements
        if each.start < found.end + _BESIDE
        and found.start < each.end + _BESIDE
        and sentence_at(view.told, each.start) is sentence
    )
    return next((each for each in near if any(type(each.value) is type(one.value) for one in lost)), None)


def _other_bound(needed: Needed, found: PhraseMatch, view: View) -> Meeting | None:
    """Return the meeting of a value that is the phrase's own, and bounded otherwise: "2 each" for "at most 2 each"."""
    wording = needed.wordings[found.wording]
    theirs = [each for each in view.told.statements if (each.start, each.end) == (found.start, found.end)]
    for mine, said in product(wording.statements, theirs):
        if is_counted(mine.value) and mine.bound and same_said(mine, said):
            quote = view.told.text[said.start : said.end]
            # The source's statement is left out: it stands in what is declared, not in the source's text.
            return Meeting(needed.fact.key, None, said, "bound", mine.bound, quote, said.start, said.end)
    return None


def _changed(needed: Needed, found: PhraseMatch, other: Statement, view: View) -> Meeting:
    start, end = min(found.start, other.start), max(found.end, other.end)
    expected = needed.wordings[found.wording].text
    return Meeting(needed.fact.key, None, other, "inside", expected, view.told.text[start:end], start, end)


def _meeting(needed: Needed, found: PhraseMatch, view: View) -> Meeting:
    start, end = _with_negation(found, view) if found.status == NEGATED else (found.start, found.end)
    quote = view.told.text[start:end] if found.status != ABSENT else ""
    expected = needed.wordings[found.wording].text
    return Meeting(needed.fact.key, None, None, _KINDS[found.status], expected, quote, start, end)


def _with_negation(found: PhraseMatch, view: View) -> tuple[int, int]:
    """Return where a phrase is denied: its words, with the negation that stands near them."""
    sentence = sentence_at(view.told, found.start)
    near = [
        span
        for span in (sentence.negations if sentence else ())
        if span[0] <= found.end + _NEAR and found.start <= span[1] + _NEAR
    ]
    spans = [(found.start, found.end), *near]
    return min(start for start, _ in spans), max(end for _, end in spans)
