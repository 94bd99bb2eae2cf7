"""Simpler ways to see that a variant differs from its source, measured beside brandkit.

Each gives a number, the higher the more it differs. A limit on it is chosen here so that at most `ALARMS` percent of
the right variants are above it: several times what brandkit allows itself, and chosen on the very same texts.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random

from bench.bootstrap import SEED
from bench.mutations.checking import source_of
from bench.mutations.mutants import Mutant
from bench.mutations.phrases import sentences
from bench.mutations.score import Score
from bench.mutations.shown import shown_of
from bench.mutations.variant import Variant
from brandkit.engine.prepare_source import PreparedSource
from brandkit.errors import UsageError
from brandkit.semantic.load import Embed, cosine, load_meaning

ALARMS = 5.0
Measure = Callable[[PreparedSource, Variant, str], float]
"""From a source, a variant and its content, changed or not, to how much it differs."""
Seen = Mapping[str, Sequence[tuple[str, bool]]]
"""By the operator's name: the message of each mutant, and whether it is seen to differ."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """A simpler way."""

    name: str
    measure: Measure
    most: int
    """So many mutants of an operator are measured; the model takes its time."""


def baselines() -> tuple[Baseline, ...]:
    """Return the simpler ways that can be gone here."""
    bag = Baseline("bag", by_words, 10_000)
    try:
        embed = load_meaning()
    except UsageError:
        return (bag,)
    return bag, Baseline("cosine", by_meaning(embed), 20)


def by_words(source: PreparedSource, _: Variant, content: str) -> float:
    """Return the share of the words of a content that the source has not, counted as often as they are there."""
    words = _bag(shown_of(content))
    return (words - _bag(source.source.told.text)).total() / max(1, words.total())


def by_meaning(embed: Embed) -> Measure:
    """Return the measure of how far the sentence that is furthest from the source is from its closest sentence."""

    @lru_cache(maxsize=256)  # a memo: a source is the same object for all of its variants
    def units(source: PreparedSource) -> tuple[tuple[float, ...], ...]:
        told = source.source.told
        return tuple(embed(_plain(told.text[each.start : each.end])) for each in told.sentences)

    def measure(source: PreparedSource, variant: Variant, content: str) -> float:
        changed = replace(variant, content=content, shown=shown_of(content))
        said = {_plain(changed.shown[start:end]) for start, end in sentences(changed)}
        return 1 - min(max(cosine(embed(each), unit) for unit in units(source)) for each in said)

    return measure


def seen_by(baseline: Baseline, variants: Iterable[Variant], scores: Iterable[Score]) -> Seen:
    """Return what a simpler way sees of the mutants that brandkit has been asked about."""
    clean = sorted(baseline.measure(source_of(variant), variant, variant.content) for variant in variants)
    limit = clean[-1 - int(len(clean) * ALARMS / 100)]
    by_operator: dict[str, list[Mutant]] = defaultdict(list)
    for score in scores:
        by_operator[score.mutant.operator.name].append(score.mutant)
    return {
        name: [
            (each.variant.id, baseline.measure(source_of(each.variant), each.variant, each.content) > limit)
            for each in _some(mutants, baseline.most)
        ]
        for name, mutants in by_operator.items()
    }


def _some(mutants: Sequence[Mutant], most: int) -> Sequence[Mutant]:
    """Return at most so many, always the same ones."""
    return mutants if len(mutants) <= most else Random(SEED).sample(mutants, most)


def _bag(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _plain(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())
