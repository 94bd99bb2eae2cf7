"""Sentences and clauses of a view that nothing in the source means: they can only be asked about."""

from collections.abc import Iterator

from brandkit.compare.sides.housekeeping import HOUSEKEEPING, lies_in
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.phrases import Stretch
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Sentence
from brandkit.semantic import pinned
from brandkit.semantic.clauses import clauses_of
from brandkit.semantic.load import Embed
from brandkit.semantic.openings import is_circumstance, is_question
from brandkit.semantic.support import Support, support_of

_LEAST_IN_SENTENCE, _LEAST_IN_CLAUSE = 3, 2
"""Words that carry meaning. Shorter sentences are greetings, thanks and labels."""


def meet_meaning(embed: Embed, prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence of the view that the source does not support, or else for such clauses of it.

    It takes the place of `brandkit.compare.sentences.coverage.meet_coverage`, which asks about many a good paraphrase.
    """
    support = support_of(prepared, embed)
    language = prepared.source.locale.split("-")[0]
    for sentence, stretch in zip(seen.view.told.sentences, seen.text.single, strict=True):
        for start, end in _added(sentence, stretch, seen, support, language):
            yield Meeting("", None, None, "unmatched", "", seen.view.told.text[start:end], start, end)


def _added(
    sentence: Sentence, stretch: Stretch, seen: Seen, support: Support, language: str
) -> Iterator[tuple[int, int]]:
    """Yield what is added in a sentence: all of it, or clauses."""
    text = seen.view.told.text
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip())
    whole = (sentence.start, end)
    if is_question(text[slice(*whole)]):
        return
    if _says_something(whole, stretch, seen, _LEAST_IN_SENTENCE) and support.of(text[slice(*whole)]) < pinned.SENTENCE:
        yield whole
        return
    parts = clauses_of(text[sentence.start : end], language)
    for start, stop in parts if len(parts) > 1 else ():
        part = (sentence.start + start, sentence.start + stop)
        if start == 0 and is_circumstance(text[slice(*part)], language):
            continue
        if _says_something(part, stretch, seen, _LEAST_IN_CLAUSE) and support.of(text[slice(*part)]) < pinned.CLAUSE:
            yield part


def _says_something(span: tuple[int, int], stretch: Stretch, seen: Seen, least: int) -> bool:
    """Return whether a unit says something, no value (those are compared), nothing that brands say beside it."""
    start, end = span
    if lies_in(start, end, seen.own):
        return False
    told = seen.text.told
    valued = (*stretch.statements, *(each for each in told.statements if each.value == HOUSEKEEPING))
    if any(each.start < end and start < each.end for each in valued):
        return False
    return len({each.sense for each in stretch.words if start <= each.word.start < end}) >= least
