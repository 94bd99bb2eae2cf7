"""A text measured: its stretches, put together."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from functools import lru_cache

from brandkit.model.prose import Prose, Stretch, masks_between
from brandkit.tone.event import Counts, Event, Measured, Piece, Sentence
from brandkit.tone.language import Language
from brandkit.tone.masking import masked
from brandkit.tone.piece import GREETING, SIGN_OFF, measure_piece

_FIRST, _LAST = 2, 6
"""Stretches with words in which a text greets, and in which it takes its leave."""


@lru_cache(maxsize=256)  # a memo: a text is looked at by itself, and with others
def measure(prose: Prose, language: Language) -> Measured:
    """Return everything that is counted in a text; of a page without what others say in it (quoted blocks)."""
    # In a message a quote is chosen by who speaks, and most channels cannot even mark it as one.
    stretches = [each for each in prose.stretches if prose.channel or "blockquote" not in each.scopes]
    pieces = [
        measure_piece(masked(prose.text, at.start, at.end, masks_between(prose.masks, at.start, at.end)), language)
        for at in stretches
    ]
    kept = [(at, piece) for at, piece in zip(stretches, pieces, strict=True) if piece.counts.words or piece.events]
    return Measured(
        prose,
        language.code,
        tuple(_events(kept, prose.text)),
        tuple(_sentences(kept)),
        sum(piece.counts.words for _, piece in kept),
        _sum([piece.full for _, piece in kept]),
        sum(piece.full_sentences for _, piece in kept),
    )


def _events(kept: Sequence[tuple[Stretch, Piece]], text: str) -> Iterator[Event]:
    last = len(kept) - _LAST
    for number, (at, piece) in enumerate(kept):
        for event in piece.events:
            if (event.feature == GREETING and number >= _FIRST) or (event.feature == SIGN_OFF and number < last):
                continue
            start, end = at.start + event.start, at.start + event.end
            yield replace(event, start=start, end=end, words=text[start:end])


def _sentences(kept: Sequence[tuple[Stretch, Piece]]) -> Iterator[Sentence]:
    for at, piece in kept:
        yield from (Sentence(at.start + each.start, at.start + each.end, each.words) for each in piece.sentences)


def _sum(counts: Sequence[Counts]) -> Counts:
    names = [each.name for each in fields(Counts)]
    return Counts(*(sum(getattr(each, name) for each in counts) for name in names))
