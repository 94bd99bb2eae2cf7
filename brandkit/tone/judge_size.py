"""A text held against lengths and scores: long sentences, and how hard it is to read."""

from collections.abc import Iterator

from brandkit.model.prose import Remark
from brandkit.tone.event import Measured
from brandkit.tone.readability import FORMULAS, readability_of
from brandkit.tone.rule import OVER
from brandkit.tone.rules import rule_for
from brandkit.tone.voice import Demand


def sentence_remarks(measured: Measured, demand: Demand) -> Iterator[Remark]:
    """Yield a remark for each sentence that is too long."""
    for each in measured.sentences:
        if demand.most is not None and each.words > demand.most:
            words = f"{each.words} words in one sentence, {demand.most:g} are enough"
            yield Remark(rule_for("sentence_words", OVER), demand.severity, words, each.start, each.end)


def readability_remarks(measured: Measured, demand: Demand) -> Iterator[Remark]:
    """Yield a remark if a text is too hard to read; of fewer than a hundred words nothing is said."""
    wanted = demand.formulas.get(measured.language)
    if wanted is None:
        return
    score = readability_of(measured.full, measured.full_sentences, FORMULAS[wanted.formula])
    if score is None:
        return
    if wanted.most is not None and score > wanted.most:
        limit = f"at most {wanted.most:g}"
    elif wanted.least is not None and score < wanted.least:
        limit = f"at least {wanted.least:g}"
    else:
        return
    counts = measured.full
    name = wanted.formula.replace("_", " ")
    words = (
        f"{name} is {score:.1f}, {limit} is wanted: {counts.words / measured.full_sentences:.0f} words a sentence, "
        f"{counts.syllables / counts.words:.2f} syllables a word"
    )
    longest = max(measured.sentences, key=lambda each: each.words)
    yield Remark(rule_for("readability", OVER), demand.severity, words, longest.start, longest.end)
