"""How well each sentence is supported: by the words that it shares with its source, and in the model's eyes."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from bench.semantic.material import Sentence
from brandkit.compare.sides.prepared import Prepared, prepare
from brandkit.compare.telling import tell_once
from brandkit.engine.prepare_source import prepare_source
from brandkit.facts.phrases import searched
from brandkit.semantic import pinned
from brandkit.semantic.clauses import clauses_of
from brandkit.semantic.load import Embed
from brandkit.semantic.support import support_of

Score = Callable[[Sentence, str], float]
"""From a sentence and the words of it that are looked at to how well the source supports them."""


def by_words(sentence: Sentence, words: str) -> float:
    """Return the share of words that carry meaning that the source has, too."""
    prepared = _prepared(sentence.source, sentence.locale)
    stretches = searched(tell_once(words, prepared.setting), prepared.setting).single
    senses = {sense for stretch in stretches for sense in stretch.by_sense}
    return len(senses & prepared.all_senses) / len(senses) if senses else 1.0


def by_meaning(embed: Embed, digits: int = pinned.DIGITS) -> Score:
    """Return the support that the model sees, rounded."""
    return lambda sentence, words: round(
        support_of(_prepared(sentence.source, sentence.locale), embed).exactly(words), digits
    )


def units(sentence: Sentence) -> tuple[str, ...]:
    """Return the sentence, and its clauses if it has several."""
    parts = tuple(sentence.text[start:end] for start, end in clauses_of(sentence.text, sentence.language))
    return (sentence.text, *parts) if len(parts) > 1 else (sentence.text,)


def least(sentence: Sentence, score: Score) -> float:
    """Return the support of the unit that has the least."""
    return min(score(sentence, words) for words in units(sentence))


def area(right: Sequence[float], added: Sequence[float]) -> float:
    """Return how often what is right is better supported than what is added: 1 always, 0.5 by chance (the AUC)."""
    won = sum((each > other) + (each == other) / 2 for each in right for other in added)
    return won / (len(right) * len(added))


@lru_cache(maxsize=64)  # a memo of a pure function
def _prepared(source: str, locale: str) -> Prepared:
    prepared = prepare_source(source, locale=locale)
    return prepare(prepared.source, prepared.setting)
