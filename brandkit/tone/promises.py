"""One variant guarantees what another one hopes for."""

import re
from collections.abc import Iterator, Sequence

from brandkit.model.prose import Elsewhere
from brandkit.tone.event import Event, Measured
from brandkit.tone.variants import Variant, apart, place, said
from brandkit.tone.voice import Voice

_PIN = "promise"
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters by which words are the same: "deliver", "delivery", "delivered"."""
# Long words that every sentence may have.
_COMMON = frozenset(
    [
        "that",
        "this",
        "with",
        "your",
        "from",
        "have",
        "will",
        "when",
        "then",
        "them",
        "they",
        "their",
        "what",
        "which",
        "about",
        "every",
        "until",
        "order",
        "within",
        "days",
        "dass",
        "diese",
        "dieser",
        "eine",
        "einen",
        "einer",
        "ihre",
        "ihren",
        "ihrer",
        "nicht",
        "werden",
        "haben",
        "alle",
        "vous",
        "votre",
        "nous",
        "dans",
        "pour",
        "avec",
        "cette",
        "sont",
        "plus",
        "para",
        "como",
        "este",
        "esta",
        "usted",
        "todos",
    ]
)


def promise_drift(variants: Sequence[Variant], voice: Voice) -> Iterator[Elsewhere]:
    """Yield each firm promise of a variant about something of which another one is only hopeful."""
    told: set[str] = set()
    for firm in variants:
        for number, event in firm.of(_PIN, "strong"):
            about = _about(firm, number, event)
            found = [each for other in variants if other is not firm for each in _hopes(other, about)]
            has_both = any(about & _about(firm, at, each) for at, each in firm.of(_PIN, "weak"))
            if found and not has_both and event.words not in told:
                told.add(event.words)
                variant, at = found[0]
                words = f"{said(firm, event)}, {said(variant, at[1])}"
                yield apart(_PIN, words, (number, event), [place(each) for _, each in found], voice)


def _hopes(variant: Variant, about: frozenset[str]) -> Iterator[tuple[Variant, tuple[int, Event]]]:
    """Yield the careful promises of a variant that share a word with a firm one, if it makes no firm one of them."""
    if any(about & _about(variant, number, event) for number, event in variant.of(_PIN, "strong")):
        return
    for number, event in variant.of(_PIN, "weak"):
        if about & _about(variant, number, event):
            yield variant, (number, event)


def _about(variant: Variant, number: int, event: Event) -> frozenset[str]:
    """Return the stems of what the sentence of a promise is about, without the promise's own words."""
    text = next(text for at, text in variant.texts if at == number)
    start, end = _sentence(text, event)
    words = f"{text.prose.text[start : event.start]} {text.prose.text[event.end : end]}".casefold()
    return frozenset(each[:_STEM] for each in _LETTERS.findall(words) if each not in _COMMON)


def _sentence(text: Measured, event: Event) -> tuple[int, int]:
    found = next((each for each in text.sentences if each.start <= event.start < each.end), None)
    return (found.start, found.end) if found else (event.start, event.end)
