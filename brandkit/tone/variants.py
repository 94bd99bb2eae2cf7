"""The variants of one message, measured: what drift is looked for in."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from brandkit.model.frozen import frozen
from brandkit.model.prose import Elsewhere, Prose, Remark
from brandkit.tone.event import Event, Measured
from brandkit.tone.measure import measure
from brandkit.tone.rule import DRIFT
from brandkit.tone.rules import rule_for
from brandkit.tone.voice import Voice, language_in, tone_for

GAP = "gap"


@frozen
class Variant:
    """One channel's texts."""

    channel: str
    texts: tuple[tuple[int, Measured], ...]
    """Each with its number among all texts that are looked at."""

    @property
    def longest(self) -> tuple[int, Measured]:
        """The text that says most."""
        return max(self.texts, key=lambda each: each[1].words)

    def of(self, feature: str, side: str = "") -> list[tuple[int, Event]]:
        """Return the events of a feature in all its texts."""
        return [(number, event) for number, text in self.texts for event in text.of(feature, side)]


def variants_of(proses: Sequence[Prose], voice: Voice) -> list[Variant]:
    """Return the variants that have a tone, in the order of their channels' names: which is first makes no difference.

    Texts that go to no channel stand alone, each for a variant.
    """
    groups: dict[tuple[str, int], list[tuple[int, Measured]]] = {}
    for number, prose in enumerate(proses):
        language = language_in(voice, prose.locale)
        if language and tone_for(voice, prose.channel, prose.situation):
            key = (prose.channel, 0 if prose.channel else number)
            groups.setdefault(key, []).append((number, measure(prose, language)))
    return [Variant(channel, tuple(texts)) for (channel, _), texts in sorted(groups.items(), key=lambda each: each[0])]


def apart(
    pin: str, words: str, at: tuple[int, Event], others: Sequence[tuple[int, int, int]], voice: Voice
) -> Elsewhere:
    """Return what is told of variants that differ: at an event of one, with places in the others."""
    number, event = at
    severity = voice.drift.severities.get(pin, "suggestion")
    return Elsewhere(number, Remark(rule_for(pin, DRIFT), severity, words, event.start, event.end), tuple(others))


def place(at: tuple[int, Event]) -> tuple[int, int, int]:
    """Return where an event is: text, start, end."""
    return at[0], at[1].start, at[1].end


def called(variant: Variant) -> str:
    """Return what a finding calls a variant: ``the SMS``."""
    return f"the {_name(variant.channel)}" if variant.channel else "one text"


@lru_cache(maxsize=64)  # a memo: what is installed does not change while a program runs
def _name(channel: str) -> str:
    from brandkit.channels import find_channels

    known = find_channels().get(channel)
    return (known.called if known else "") or channel


def said(variant: Variant, event: Event) -> str:
    """Return who says what: ``the SMS says “Hey”``."""
    return f"{called(variant)} says “{' '.join(event.words.split())}”"


def pairs(variants: Sequence[Variant]) -> Iterator[tuple[Variant, Variant]]:
    """Yield each two variants once."""
    for number, one in enumerate(variants):
        yield from ((one, other) for other in variants[number + 1 :])
