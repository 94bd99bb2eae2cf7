"""A profile as YAML to paste: the voice that the approved texts have."""

from collections.abc import Iterator, Mapping, Sequence
from math import ceil, floor

from brandkit.tone.event import Measured
from brandkit.tone.profile import LEAST_CHANCES, SHARES, Profile, pooled
from brandkit.tone.scores import score_of
from brandkit.tone.statistics import Spread, spread_of
from brandkit.tone.voice import Dimension, Voice

_LEAST_TOLERANCE = 0.5
_APART = 0.5
"""From there on a channel's median is told beside the voice's own."""
_BUDGETS = ("exclamations", "emoji", "capitals", "urgency", "hype", "hedges", "slang", "blame")


def voice_lines(profiles: Sequence[Profile], voice: Voice) -> Iterator[str]:
    """Yield the YAML, line by line: all texts together, then the channels that differ."""
    texts = [text for profile in profiles for text in profile.texts]
    of = ", ".join(f"{profile.channel or 'text'} {len(profile.texts)}" for profile in profiles)
    words = sum(profile.words for profile in profiles)
    yield f"# Measured from {len(texts)} approved texts ({of}), {words:,} words."
    yield "dimensions:"
    for name, dimension in voice.tone.dimensions.items():
        yield f"  {name}: {_dimension(texts, dimension)}"
    yield "features:"
    for name, said in _features(texts).items():
        yield f"  {name}: {said}"
    channels = {each.channel: _deltas(each, texts, voice) for each in profiles if each.channel and len(profiles) > 1}
    if any(channels.values()):
        yield "channels:"
        for channel, deltas in channels.items():
            if deltas:
                yield f"  {channel}: {{{', '.join(deltas)}}}"


def _dimension(texts: Sequence[Measured], dimension: Dimension) -> str:
    if not dimension.is_measured:
        return f"{{target: {dimension.target:g}, measured: false}}"
    spread = _scores(texts, dimension)
    weights = ", ".join(f"{_key(place)}: {weight:g}" for place, weight in dimension.weights.items())
    tolerance = max(_LEAST_TOLERANCE, spread.high - spread.median, spread.median - spread.low)
    return f"{{target: {_tenth(spread.median)}, tolerance: {ceil(tolerance * 10) / 10:g}, from: {{{weights}}}}}"


def _scores(texts: Sequence[Measured], dimension: Dimension) -> Spread:
    return spread_of([score_of(each, dimension).value for each in texts])


def _features(texts: Sequence[Measured]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for feature in SHARES:
        share = pooled(texts, feature)
        if share.chances >= LEAST_CHANCES:
            low, high = share.interval
            band = f"[{floor(low * 20) / 20:g}, {ceil(high * 20) / 20:g}]"
            found[feature] = f"{{share: {band}, min_evidence: {LEAST_CHANCES}}}"
    lengths = [max((each.words for each in text.sentences), default=0) for text in texts]
    found["sentence_words"] = f"{{max: {ceil(spread_of(lengths).high)}}}"
    return found | {name: f"{{max: {_budget(texts, name)}}}" for name in _BUDGETS}


def _deltas(profile: Profile, texts: Sequence[Measured], voice: Voice) -> list[str]:
    """Return what differs on a channel."""
    found: list[str] = []
    for name, dimension in voice.tone.dimensions.items():
        here, everywhere = (_scores(each, dimension).median for each in (profile.texts, texts))
        if dimension.is_measured and abs(here - everywhere) >= _APART:
            found.append(f"{name}: {{target: {_tenth(here)}}}")
    budgets = [(name, _budget(profile.texts, name), _budget(texts, name)) for name in _BUDGETS]
    return [*found, *(f"{name}: {{max: {here}}}" for name, here, everywhere in budgets if here != everywhere)]


def _budget(texts: Sequence[Measured], feature: str) -> int:
    return ceil(spread_of([len(each.of(feature)) for each in texts]).high)


def _key(place: tuple[str, str]) -> str:
    return ".".join(filter(None, place))


def _tenth(value: float) -> str:
    return f"{round(value, 1) + 0.0:g}"
