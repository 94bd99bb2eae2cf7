"""Finished variants as prose: what rules of style, tone and grammar look at."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import Any

from brandkit.compare.sides.housekeeping import places_of
from brandkit.engine.names import is_name
from brandkit.engine.wordings import blocks_of, flat, texts_of
from brandkit.markup.prose.marked import marked_stretches
from brandkit.model.channel import Marked, ReadLink
from brandkit.model.comparison import Source
from brandkit.model.finished import Finished
from brandkit.model.message import Message
from brandkit.model.prose import Mask, Prose, Stretch
from brandkit.model.value import Code, Email, Phone, Phrase, Url

_ADDRESSES = (Url, Email, Phone)
_EXCERPT = 30
"""Characters: shorter words stand in two parts by chance, or because both should say them."""
_LINE_ENDS = re.compile(r"[\n\r\t]")
_LEAST = 2
"""Characters: a value of one is like too many words."""


def proses_of(finished: Finished, person: Mapping[str, Any]) -> tuple[Prose, ...]:
    """Return each part of a variant that has words, as prose; `person` is whom it was filled for, or empty."""
    texts = {part: visible.text for part, visible in finished.reading.visible.items() if visible.text.strip()}
    flats = {part: flat(text) for part, text in texts.items()}
    return tuple(
        _prose(finished, part, text, person)
        for part, text in texts.items()
        if not _is_excerpt(flats[part], (other for name, other in flats.items() if name != part))
    )


def alts_of(finished: Finished, person: Mapping[str, Any]) -> tuple[Prose, ...]:
    """Return what parts of a variant say in the place of their images, each part's as a prose of its own.

    Whoever hears it has no other text around it: no rule on how a text begins, goes on or ends is about it. Its
    `origins` are offsets in the decoded part.
    """
    images: dict[str, dict[str, Marked]] = {}
    for each in finished.reading.marked:
        if each.scope == "alt" and each.words.strip():
            images.setdefault(each.part, {}).setdefault(flat(each.words), each)
    return tuple(_alts(finished, part, tuple(each.values()), person) for part, each in images.items())


def _alts(finished: Finished, part: str, images: Sequence[Marked], person: Mapping[str, Any]) -> Prose:
    text = "\n".join(_LINE_ENDS.sub(" ", each.words) for each in images)
    # The break behind a text stands where the text ends.
    origins = [place for each in images for place in (*each.origins, each.origins[-1])][:-1]
    starts = list(accumulate((len(each.words) + 1 for each in images), initial=0))
    stretches = (Stretch(at, at + len(each.words), ("alt",)) for at, each in zip(starts, images, strict=False))
    source = finished.source
    masks = chain(
        (Mask(start, end, "kit") for start, end in places_of(source.own_words, text)),
        _values(person, text),
        _names(source.message, text),
    )
    about = source.message
    return Prose(
        text,
        tuple(stretches),
        source.locale,
        _apart(masks),
        finished.channel,
        part,
        finished.purpose,
        about.audiences if about else (),
        about.situation if about else "",
        origins=origins,
    )


def _is_excerpt(text: str, others: Iterable[str]) -> bool:
    """Return whether a part only shows how a longer one begins or goes on: whoever looks at that has looked at it."""
    return len(text) >= _EXCERPT and any(len(other) >= 2 * len(text) and text in other for other in others)


def _prose(finished: Finished, part: str, text: str, person: Mapping[str, Any]) -> Prose:
    source = finished.source
    masks = chain(
        _addresses(finished.reading.links, part),
        _statements(finished, part, len(text)),
        _legal(source, text),
        (Mask(start, end, "kit") for start, end in places_of(source.own_words, text)),
        _values(person, text),
        _names(source.message, text),
    )
    message = source.message
    return Prose(
        text,
        marked_stretches(text, [each for each in finished.reading.marked if each.part == part]),
        source.locale,
        _apart(masks),
        finished.channel,
        part,
        finished.purpose,
        message.audiences if message else (),
        message.situation if message else "",
    )


def _addresses(links: Iterable[ReadLink], part: str) -> Iterator[Mask]:
    """Yield the links whose words are their own address."""
    for link in links:
        bare = link.target.partition(":")[2].lstrip("/") if ":" in link.target else link.target
        if link.part == part and link.label and bare.startswith(link.label.partition("://")[2] or link.label):
            yield Mask(link.start, link.end, "address")


def _statements(finished: Finished, part: str, length: int) -> Iterator[Mask]:
    """Yield the addresses and codes that a part states."""
    for view in (comparison.view for comparison in finished.comparisons):
        for offset, name in view.pieces:
            if name != part:
                continue
            for each in view.told.statements:
                start, end = each.start - offset, each.end - offset
                if isinstance(each.value, (*_ADDRESSES, Code)) and start >= 0 and end <= length:
                    yield Mask(start, end, "code" if isinstance(each.value, Code) else "address")
            return


def _legal(source: Source, text: str) -> Iterator[Mask]:
    """Yield where a text says a block that is there for the law."""
    for words in _legal_texts(source):
        place = text.find(words)
        if place >= 0:
            yield Mask(place, place + len(words), "legal")


@lru_cache(maxsize=16)  # a memo of a pure function; a source is compared by identity
def _legal_texts(source: Source) -> tuple[str, ...]:
    message = source.message
    if message is None:
        return ()
    blocks = blocks_of(chain(message.parts, *message.overrides.values()))
    return tuple(text for each in blocks if each.legal for text in map(flat, texts_of(message, each)) if text)


def _values(person: Mapping[str, Any], text: str) -> Iterator[Mask]:
    """Yield where a text says what is known of a person, in whole words."""
    for value in dict.fromkeys(_strings(person)):
        place = text.find(value) if value.strip() else -1
        while place >= 0:
            end = place + len(value)
            if not text[max(place - 1, 0) : place].isalnum() and not text[end : end + 1].isalnum():
                yield Mask(place, end, "value")
            place = text.find(value, end)


def _names(message: Message | None, text: str) -> Iterator[Mask]:
    """Yield where a text says a fact that is a name."""
    for fact in message.facts.values() if message else ():
        if isinstance(fact.value, Phrase) and is_name(fact.value.text):
            for start, end in places_of((fact.value.text,), text):
                yield Mask(start, end, "name")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, Sequence):
        for each in value:
            yield from _strings(each)


def _apart(masks: Iterable[Mask]) -> tuple[Mask, ...]:
    """Return masks in order, none over another one: of two the one that begins first, and then the longer one."""
    kept: list[Mask] = []
    for mask in sorted(masks, key=lambda each: (each.start, -each.end)):
        if not kept or mask.start >= kept[-1].end:
            kept.append(mask)
    return tuple(kept)
