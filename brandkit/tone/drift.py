"""Variants of one message that sound as if two brands had sent them."""

from collections.abc import Iterator, Sequence

from brandkit.model.prose import Elsewhere, Prose
from brandkit.tone.judge_dimension import in_words, signed
from brandkit.tone.nouns import named
from brandkit.tone.promises import promise_drift
from brandkit.tone.scores import Score, score_of
from brandkit.tone.variants import GAP, Variant, apart, called, place, said, variants_of
from brandkit.tone.voice import Voice

_LEAST = 2
"""Events that each of two texts must have before their scores are held against each other."""
_ROOM = 20
"""Words: a text with fewer, or with less than half of what the other one has, may leave the apology to longer ones."""
_OPPOSED = {"address": ("formal", "informal"), "greeting": ("formal", "casual"), "sign_off": ("formal", "casual")}


def drift_in(proses: Sequence[Prose], voice: Voice) -> Iterator[Elsewhere]:
    """Yield what sets the variants of one message apart, each thing once."""
    variants = variants_of(proses, voice)
    if len(variants) < 2:
        return
    for name in voice.drift.max_gap:
        yield from _gap(variants, name, voice)
    for pin in ("address", "greeting", "sign_off"):
        if pin in voice.drift.pins:
            yield from _opposed(variants, pin, voice)
    if "apology" in voice.drift.pins:
        yield from _apology(variants, voice)
    if "promise" in voice.drift.pins:
        yield from promise_drift(variants, voice)


def _gap(variants: Sequence[Variant], name: str, voice: Voice) -> Iterator[Elsewhere]:
    """Yield the two variants that are the farthest apart in a dimension, if that is too far."""
    dimension = voice.tone.dimensions[name]
    scores = [(score_of(each.longest[1], dimension), each) for each in variants]
    told = [(score, each) for score, each in scores if score.evidence >= _LEAST]
    if len(told) < 2 or not dimension.is_measured:
        return
    low, one = min(told, key=lambda each: each[0].value)
    high, other = max(told, key=lambda each: each[0].value)
    if high.value - low.value > voice.drift.max_gap[name]:
        words = f"{named(name)} is {_told(high, other, 1)}, {_told(low, one, -1)}"
        lows = (each for part in low.parts for each in part.events)
        at = (other.longest[0], high.parts[0].events[0])
        yield apart(GAP, words, at, [place((one.longest[0], each)) for each in lows], voice)


def _told(score: Score, variant: Variant, way: int) -> str:
    parts = [part for part in score.parts if part.points * way > 0] or score.parts
    return f"{signed(score.value)} in {called(variant)} ({in_words(parts[:2])})"


def _opposed(variants: Sequence[Variant], pin: str, voice: Voice) -> Iterator[Elsewhere]:
    """Yield each variant of the side that fewer take, with the first of the other side."""
    sides = [[each for each in variants if each.of(pin, side)] for side in _OPPOSED[pin]]
    # Of as many of both the second side is told: that somebody is formal surprises less.
    fewer, more = sorted(zip(_OPPOSED[pin][::-1], sides[::-1], strict=True), key=lambda each: len(each[1]))
    against = [each for each in more[1] if each not in fewer[1]]
    for variant in (each for each in fewer[1] if each not in more[1]):
        if against:
            at, other = variant.of(pin, fewer[0])[0], against[0].of(pin, more[0])[0]
            words = f"{said(variant, at[1])} ({fewer[0]}), {said(against[0], other[1])} ({more[0]})"
            yield apart(pin, words, at, [place(other)], voice)


def _apology(variants: Sequence[Variant], voice: Voice) -> Iterator[Elsewhere]:
    """Yield an apology that some variants make and others, which have room for it, do not."""
    sorry = [each for each in variants if each.of("apology")]
    room = max(_ROOM, min((each.longest[1].words for each in sorry), default=0) / 2)
    silent = [each for each in variants if each not in sorry and each.longest[1].words >= room]
    if sorry and silent:
        at = sorry[0].of("apology")[0]
        words = f"{said(sorry[0], at[1])}, {_listed(silent)} not say sorry"
        yield apart("apology", words, at, [_opening(each) for each in silent], voice)


def _listed(variants: Sequence[Variant]) -> str:
    names = [called(each) for each in variants]
    return f"{names[0]} does" if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]} do"


def _opening(variant: Variant) -> tuple[int, int, int]:
    """Return where the text begins that lacks something: its first sentence that is one."""
    number, text = variant.longest
    full = max(text.sentences[:4], key=lambda each: each.words)
    return number, full.start, full.end
