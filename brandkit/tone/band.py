"""Variants against the band that their voice wants: what the terminal and the picture draw."""

from collections.abc import Iterator, Sequence

from brandkit.model.frozen import frozen
from brandkit.tone.event import Measured
from brandkit.tone.judge_dimension import in_words
from brandkit.tone.nouns import named
from brandkit.tone.scores import score_of
from brandkit.tone.shares import in_percent, share_of
from brandkit.tone.voice import Demand, Tone, Voice, tone_for

WITHIN, OUTSIDE, UNSURE = "within", "outside", "not enough evidence"


@frozen
class Dot:
    """Where one variant stands."""

    channel: str
    value: float
    low: float
    """The band that is wanted of it."""
    high: float
    state: str
    """within, outside, or not enough evidence."""
    words: str
    """What its value is the sum of."""


@frozen
class Band:
    """One dimension with all variants."""

    name: str
    dots: tuple[Dot, ...]


def bands_of(texts: Sequence[Measured], voice: Voice) -> list[Band]:
    """Return each dimension that is measured, with where the texts stand in it, in their order."""
    names = [name for name, each in voice.tone.dimensions.items() if each.is_measured]
    return [Band(named(name), tuple(_dots(texts, voice, name))) for name in names]


@frozen
class Count:
    """How often something is in one variant, and how often it may be."""

    feature: str
    channel: str
    count: str
    wanted: str
    state: str


def counts_of(texts: Sequence[Measured], voice: Voice) -> Iterator[Count]:
    """Yield the budgets and shares of each text of which there is something in it."""
    for feature in dict.fromkeys(name for each in _tones(texts, voice) for name in each[1].demands):
        for text, tone in _tones(texts, voice):
            demand = tone.demands.get(feature)
            if demand and demand.share:
                yield from _share(text, feature, demand)
            elif demand and demand.most is not None and text.of(feature):
                count = len(text.of(feature))
                state = WITHIN if count <= demand.most else OUTSIDE
                yield Count(named(feature), _label(text), str(count), f"at most {demand.most:g}", state)


def _tones(texts: Sequence[Measured], voice: Voice) -> Iterator[tuple[Measured, Tone]]:
    for text in texts:
        tone = tone_for(voice, text.prose.channel, text.prose.situation)
        if tone:
            yield text, tone


def _share(text: Measured, feature: str, demand: Demand) -> Iterator[Count]:
    share, band = share_of(text, feature), demand.share or (0.0, 1.0)
    if not share.chances:
        return
    low, high = share.interval
    state = OUTSIDE if high < band[0] or low > band[1] else WITHIN
    count = f"{share.hits} of {share.chances}"
    if share.chances < demand.min_evidence:
        state, count = UNSURE, f"not enough evidence ({share.chances} of {demand.min_evidence})"
    yield Count(named(feature), _label(text), count, in_percent(band), state)


def _label(text: Measured) -> str:
    return text.prose.channel or "text"


def _dots(texts: Sequence[Measured], voice: Voice, name: str) -> Iterator[Dot]:
    for text in texts:
        tone = tone_for(voice, text.prose.channel, text.prose.situation)
        dimension = tone.dimensions.get(name) if tone else None
        if dimension is None:
            continue  # nothing is wanted there
        score = score_of(text, dimension)
        low, high = max(-2.0, dimension.target - dimension.tolerance), min(2.0, dimension.target + dimension.tolerance)
        state = WITHIN if low - 1e-9 <= score.value <= high + 1e-9 else OUTSIDE
        words = in_words(score.parts) if score.parts else "no events"
        if score.evidence < dimension.min_evidence:
            state = UNSURE
            words = f"not enough evidence ({score.evidence} of {dimension.min_evidence}): {words}"
        yield Dot(_label(text), score.value, low, high, state, words)
