"""Words of a view in whose place the source has their opposite: "your fee falls" for "your fee rises"."""

from collections.abc import Iterator

from brandkit.compare.polar import Polar, polar_of
from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.phrases import Meant
from brandkit.facts.phrases.senses import opposites, sense_of
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import stem
from brandkit.model.comparison import Meeting

_LEAST = (2, 0.6)
"""So many words and values of the view's sentence, and so much of all else that it says, must be in the source's
sentence; with fewer in common, two sentences are not about the same thing."""
_LEAST_OF_PRICES = (1, 0.0)
"""Nothing is for free and has a price, so that it is enough to name it."""


def meet_reversals(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each word that the source has nowhere, and its opposite in nearly the same sentence."""
    told, lexicon = seen.view.told, prepared.setting.lexicon
    known, priced = opposites(lexicon), sense_of(lexicon, "prices", "chargeable")
    values = {id(each.statement) for each in seen.pairing.pairs if each.facts or each.sources}
    often = {stem(word, lexicon) for word in known_words(lexicon, "pers") if " " not in word}
    ours = prepared.all_senses.union(*(phrase.weights for need in prepared.needed for phrase in need.phrases))
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        # How often is for the rates to say: "monthly" may be said of a price "a month".
        strangers = [
            each
            for each in stretch.words
            if each.sense in known and each.sense not in ours and each.word.stem not in often
        ]
        if strangers and not told.text[sentence.start : sentence.end].rstrip().endswith("?"):
            said = [each for each in stretch.statements if id(each) in values]
            here = polar_of(told, sentence, stretch, said, lexicon)
            for word in strangers:
                least = _LEAST_OF_PRICES if word.sense == priced else _LEAST
                source = next(
                    (each for each in prepared.polar if _reverses(word, here, each, known[word.sense], least)), None
                )
                if source:
                    start, end = word.word.start, word.word.end
                    yield Meeting("", None, None, "opposite", source.text, told.text[start:end], start, end)
                    break


def _reverses(word: Meant, here: Polar, source: Polar, against: frozenset[str], least: tuple[int, float]) -> bool:
    """Return whether the source's sentence says the opposite of a word, and the rest as the view's sentence does."""
    turned = [each for each in against if each in source.senses and each not in here.senses]
    if not any(source.senses[each] == word.word.negated for each in turned):
        return False
    shared = [each for each in here.senses if each in source.senses]
    values = [(each, other) for each in here.values if (other := source.value_like(each)) is not None]
    # "Open until six" is "closes at six".
    if any(each.bound != other.bound for each, other in values):
        return False
    same, (count, share) = len(shared) + len(values), least
    return same >= count and same >= share * (here.size - 1)
