"""Sentences of the source that declare no fact, in the words of a view: dropped they may be, denied they may not."""

from collections.abc import Iterator

from brandkit.compare.prepared import Prepared
from brandkit.facts.phrases import match_phrase
from brandkit.facts.phrases.result import MODALITY, NEGATED, OPPOSITE
from brandkit.model.comparison import Meeting, View

_LEAST_WORDS = 3
"""Below so many words that carry meaning, a sentence is like too many others to be denied."""
_LEAST_SHARE = 0.8
"""Of a sentence's words, so many must be there before anything is said of the rest."""
_KINDS = {NEGATED: "negated", OPPOSITE: "opposite", MODALITY: "modality"}


def meet_sentences(prepared: Prepared, view: View) -> Iterator[Meeting]:
    """Yield a meeting for each sentence of the source that the view denies, reverses, or makes less certain."""
    for told in prepared.sentences:
        if sum(len(sentence.words) for sentence in told.sentences) >= _LEAST_WORDS:
            found = match_phrase((told,), view.told, prepared.setting)
            if found.status in _KINDS and found.share >= _LEAST_SHARE:
                quote = view.told.text[found.start : found.end]
                yield Meeting("", None, None, _KINDS[found.status], told.text, quote, found.start, found.end)
