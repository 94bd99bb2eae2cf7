"""Words of a view in whose place the source has their opposite: "your fee falls" for "your fee rises"."""

from collections.abc import Iterator, Sequence

from brandkit.compare.polar import Polar, Thing, polar_of
from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.phrases import Meant, Stretch
from brandkit.facts.phrases.senses import opposites, sense_of, turned_by_prefix
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import stem
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Statement

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
        strangers = [each for each in stretch.words if each.sense not in ours and each.word.stem not in often]
        if strangers and not told.text[sentence.start : sentence.end].rstrip().endswith("?"):
            said = [each for each in stretch.statements if id(each) in values]
            here = polar_of(told, sentence, stretch, said, lexicon)
            for word in strangers:
                turning = frozenset((*known.get(word.sense, ()), *turned_by_prefix(word.sense, lexicon)))
                if turning.isdisjoint(prepared.all_senses):
                    continue
                least = _LEAST_OF_PRICES if word.sense == priced else _LEAST
                near = _beside(word, stretch, said)
                source = next((e for e in prepared.polar if _reverses(word, here, e, turning, least, near)), None)
                if source:
                    start, end = word.word.start, word.word.end
                    yield Meeting("", None, None, "opposite", source.text, told.text[start:end], start, end)
                    break


def _beside(word: Meant, stretch: Stretch, said: Sequence[Statement]) -> list[Thing]:
    """Return the two things that stand nearest to a word: one on each side, or two on one where it is the last."""
    places = [(each.word.start, each.sense) for each in stretch.words if each is not word]
    things: list[tuple[int, Thing]] = [*places, *((each.start, each) for each in said)]
    things.sort(key=lambda thing: thing[0])
    before = [thing for start, thing in things if start < word.word.start]
    after = [thing for start, thing in things if start > word.word.start]
    return [*before[-1:], *after[:1]] if before and after else [*before[-2:], *after[:2]]


def _reverses(
    word: Meant, here: Polar, source: Polar, against: frozenset[str], least: tuple[int, float], near: Sequence[Thing]
) -> bool:
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
    return same >= count and (same >= share * (here.size - 1) or _has_both(source, near))


def _has_both(source: Polar, near: Sequence[Thing]) -> bool:
    """Return whether a sentence has the two things beside a word; a text message puts many things into one sentence."""
    found = [each in source.senses if isinstance(each, str) else source.value_like(each) is not None for each in near]
    return len(found) == 2 and all(found)
