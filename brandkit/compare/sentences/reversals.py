"""Words of a view in whose place the source has their opposite: "your fee falls" for "your fee rises"."""

from collections.abc import Iterator
from functools import lru_cache

from brandkit.compare.sentences.in_place import LEAST, beside, replaces
from brandkit.compare.sentences.polar import polar_of
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.senses import opposites, sense_of, turned_by_prefix
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import stem
from brandkit.model.comparison import Meeting

_LEAST_OF_PRICES = (1, 0.0)
"""Nothing is for free and has a price, so that it is enough to name it."""


def meet_reversals(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each word that the source has nowhere, and its opposite in nearly the same sentence."""
    told, lexicon = seen.view.told, prepared.setting.lexicon
    known, priced = opposites(lexicon), sense_of(lexicon, "prices", "chargeable")
    values = {id(each.statement) for each in seen.pairing.pairs if each.facts or each.sources}
    often, ours = _rates(lexicon), _own_senses(prepared)
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        # How often is for the rates to say: "monthly" may be said of a price "a month".
        strangers = [each for each in stretch.words if each.sense not in ours and each.word.stem not in often]
        if strangers and not told.text[sentence.start : sentence.end].rstrip().endswith("?"):
            said = [each for each in stretch.statements if id(each) in values]
            here = polar_of(told, sentence, stretch, said, lexicon)
            for word in strangers:
                turning = frozenset((*known.get(word.sense, ()), *turned_by_prefix(word.sense, lexicon)))
                if turning.isdisjoint(prepared.all_senses):
                    continue
                least = _LEAST_OF_PRICES if word.sense == priced else LEAST
                near = beside(word, stretch, said)
                source = next((e for e in prepared.polar if replaces(word, here, e, turning, least, near)), None)
                if source:
                    start, end = word.word.start, word.word.end
                    yield Meeting("", None, None, "opposite", source.text, told.text[start:end], start, end)
                    break


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _rates(lexicon: Lexicon) -> frozenset[str]:
    """Return the stems of words that say how often."""
    return frozenset(stem(word, lexicon) for word in known_words(lexicon, "pers") if " " not in word)


@lru_cache(maxsize=16)  # a memo of a pure function; a source made ready is compared by identity
def _own_senses(prepared: Prepared) -> frozenset[str]:
    """Return the senses of the source's words, those of its declared phrases among them."""
    return prepared.all_senses.union(*(phrase.weights for need in prepared.needed for phrase in need.phrases))
