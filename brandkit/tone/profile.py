"""What a brand's approved texts have in common, channel by channel."""

from collections.abc import Iterator, Sequence

from brandkit.model.frozen import frozen
from brandkit.tone.event import Measured
from brandkit.tone.nouns import named
from brandkit.tone.readability import FORMULAS, readability_of
from brandkit.tone.scores import score_of
from brandkit.tone.shares import Share, in_percent, share_of
from brandkit.tone.statistics import Spread, spread_of
from brandkit.tone.voice import Voice

SHARES = ("contractions", "passive")
LEAST_CHANCES = 4
"""Below that many chances a share says nothing, whatever the voice asks for."""
_SIDED = ("address", "greeting", "sign_off", "promise", "person")


@frozen
class Line:
    """One measure of the texts of a channel."""

    name: str
    spread: Spread | None
    """None: there is not enough evidence."""
    evidence: str
    is_share: bool = False


@frozen
class Profile:
    """The texts of one channel."""

    channel: str
    texts: tuple[Measured, ...]
    lines: tuple[Line, ...]

    @property
    def words(self) -> int:
        """How many there are in all texts."""
        return sum(each.words for each in self.texts)


def profiles_of(texts: Sequence[Measured], voice: Voice) -> list[Profile]:
    """Return a profile for each channel that there are texts of, in the order of their names."""
    channels = sorted({each.prose.channel for each in texts})
    return [
        profile_of(channel, [each for each in texts if each.prose.channel == channel], voice) for channel in channels
    ]


def profile_of(channel: str, texts: Sequence[Measured], voice: Voice) -> Profile:
    """Return the profile of texts, at least one."""
    lines = (*_dimensions(texts, voice), *_shares(texts), *_sizes(texts), *_events(texts), *_sides(texts))
    return Profile(channel, tuple(texts), lines)


def _dimensions(texts: Sequence[Measured], voice: Voice) -> Iterator[Line]:
    for name, dimension in voice.tone.dimensions.items():
        if not dimension.is_measured:
            yield Line(named(name), None, "not measured")
            continue
        scores = [score_of(each, dimension) for each in texts]
        count = sum(each.evidence for each in scores)
        if count < dimension.min_evidence:
            yield Line(named(name), None, f"not enough evidence ({count} of {dimension.min_evidence})")
        else:
            yield Line(named(name), spread_of([each.value for each in scores]), f"{count} events")


def _shares(texts: Sequence[Measured]) -> Iterator[Line]:
    for feature in SHARES:
        share = pooled(texts, feature)
        each = [one.hits / one.chances for one in (share_of(text, feature) for text in texts) if one.chances]
        if share.chances < LEAST_CHANCES:
            words = f"not enough evidence ({share.chances} of {LEAST_CHANCES})"
            yield Line(named(feature), None, words, is_share=True)
        else:
            words = f"{share.hits} of {share.chances}, {in_percent(share.interval)} at 95%"
            yield Line(named(feature), spread_of(each), words, is_share=True)


def pooled(texts: Sequence[Measured], feature: str) -> Share:
    """Return a share over all texts together."""
    shares = [share_of(each, feature) for each in texts]
    return Share(sum(each.hits for each in shares), sum(each.chances for each in shares), (), ())


def _sizes(texts: Sequence[Measured]) -> Iterator[Line]:
    lengths = [float(each.words) for text in texts for each in text.sentences]
    if lengths:
        yield Line("words a sentence", spread_of(lengths), f"{len(lengths)} sentences")
    for name, formula in FORMULAS.items():
        fitting = [each for each in texts if each.language == formula.language]
        found = [readability_of(each.full, each.full_sentences, formula) for each in fitting]
        scores = [each for each in found if each is not None]
        if scores:
            yield Line(named(name), spread_of(scores), f"{len(scores)} texts of 100 words and more")


def _events(texts: Sequence[Measured]) -> Iterator[Line]:
    names = sorted({each.feature for text in texts for each in text.events} - {*_SIDED, *SHARES, "opt_out"})
    for name in names:
        counts = [len(text.of(name)) for text in texts]
        yield Line(named(name), spread_of(counts), f"{sum(counts)} in {sum(1 for each in counts if each)} texts")


def _sides(texts: Sequence[Measured]) -> Iterator[Line]:
    for name in _SIDED:
        sides = sorted({each.side for text in texts for each in text.of(name)})
        if sides:
            told = (f"{side} in {sum(1 for text in texts if text.of(name, side))}" for side in sides)
            yield Line(named(name), None, ", ".join(told))
