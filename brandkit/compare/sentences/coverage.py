"""Sentences of a view that nothing in the source says in any words: they can only be asked about."""

from collections.abc import Iterator

from brandkit.compare.sides.housekeeping import lies_in
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.phrases import Stretch
from brandkit.model.comparison import Meeting

_LEAST_WORDS = 4
"""Shorter sentences are greetings, thanks and labels."""
_MOST_SHARED = 0.34
"""Share of a sentence's words that the source may have somewhere while the sentence still counts as unsupported.

Paraphrases keep about half of the words that carry meaning; what is added shares the topic's words at most.
"""


def meet_coverage(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence of the view that shares hardly a word with the source."""
    for sentence, stretch in zip(seen.view.told.sentences, seen.text.single, strict=True):
        quote = seen.view.told.text[sentence.start : sentence.end].rstrip()
        end = sentence.start + len(quote)
        # What the brand says beside every message, such as its address, no message says.
        if _is_unsupported(stretch, prepared.all_senses) and not lies_in(sentence.start, end, seen.own):
            yield Meeting("", None, None, "unmatched", "", quote, sentence.start, end)


def _is_unsupported(stretch: Stretch, ours: frozenset[str]) -> bool:
    words = stretch.by_sense.keys()
    # A sentence with a value in it is held against the source by that value.
    if len(words) < _LEAST_WORDS or stretch.statements:
        return False
    return len(words & ours) <= _MOST_SHARED * len(words)
