"""The facts that front matter declares, and the channels that it names."""

from collections.abc import Collection, Iterator

from brandkit.errors import Fault
from brandkit.markup.urls import allowed_url
from brandkit.model.message import Fact
from brandkit.model.value import Url, Value
from brandkit.source.controls import RESERVED
from brandkit.source.excerpt import Excerpt
from brandkit.source.guess import quote, suggest
from brandkit.source.strict_yaml import Document
from brandkit.source.yaml_tree import Pointer

MAX_FACTS = 200
"""As the schema has it, which blames more."""


def read_facts(document: Document, channel_ids: Collection[str], faults: list[Fault]) -> Iterator[Fact]:
    """Yield the facts that can be read; what is wrong with the others, beyond their shape, is noted."""
    for key in document.keys_at("facts")[:MAX_FACTS]:
        if key in RESERVED:
            words = f"`{key}` has a meaning of its own in placeholders"
            faults.append(Fault(words, "give the fact another key", document.key_span(("facts", key))))
        fact = _read_fact(key, document, channel_ids, faults)
        if fact is not None:
            yield fact


def read_channels(
    document: Document, pointer: Pointer, channel_ids: Collection[str], faults: list[Fault]
) -> tuple[str, ...]:
    """Return the channels that a list, or a text with spaces between them, names, each once."""
    found: dict[str, None] = {}
    for excerpt in _words(document, pointer, faults):
        if excerpt.text in channel_ids:
            found[excerpt.text] = None
        else:
            mend = suggest(excerpt.text, channel_ids, "channels")
            excerpt.blame(f"there is no channel {quote(excerpt.text)}", mend, 0, len(excerpt.text))
    return tuple(found)


def _words(document: Document, pointer: Pointer, faults: list[Fault]) -> Iterator[Excerpt]:
    for index in document.indexes_at(*pointer):
        if isinstance(document.at(*pointer, index), str):
            yield document.excerpt((*pointer, index), faults)
    text = document.text_at(*pointer)
    if text:
        whole, place = document.excerpt(pointer, faults), 0
        for word in text.split():
            place = text.index(word, place)
            yield whole.part(place, place + len(word))
            place += len(word)


def _read_fact(key: str, document: Document, channel_ids: Collection[str], faults: list[Fault]) -> Fact | None:
    pointer: Pointer = ("facts", key)
    place: Pointer = (*pointer, "value") if document.keys_at(*pointer) else pointer
    text = document.text_at(*place)
    if not text.strip():
        return None  # the schema blames it
    also = [pointer_of for pointer_of in _also_places(document, pointer) if document.text_at(*pointer_of).strip()]
    for wording in (place, *also):
        _refuse_placeholders(document.excerpt(wording, faults))
    required = _read_required(document, (*pointer, "required"), channel_ids, faults)
    kind = document.text_at(*pointer, "kind")
    found = _read_value(key, kind, document.excerpt(place, faults), _group_sign(document.text_at("locale")))
    if found is None:
        return None
    kind, value = found
    span = document.excerpt(place, faults).span(0, len(text.rstrip()))
    wordings = tuple(document.text_at(*each).strip() for each in also)
    label = document.text_at(*pointer, "label")
    return Fact(key, kind, value, text.strip(), span, wordings, required, label)


def _also_places(document: Document, pointer: Pointer) -> list[Pointer]:
    also = (*pointer, "also")
    return [also] if document.text_at(*also) else [(*also, index) for index in document.indexes_at(*also)]


def _refuse_placeholders(excerpt: Excerpt) -> None:
    for mark in ("{{", "{%"):
        place = excerpt.text.find(mark)
        if place >= 0:
            words, mend = "a fact cannot hold placeholders", "write its value out; slots belong in the body"
            excerpt.blame(words, mend, place, place + 2)


def _group_sign(locale: str) -> str:
    """Return the sign that parts thousands in a declared locale; ``""`` if none is declared or nothing is known."""
    from brandkit.facts.languages import language_of

    try:
        symbols = language_of(locale).locale.number_symbols if locale else {}
    except ValueError:
        return ""
    return str(symbols.get("latn", symbols).get("group", ""))


def _read_value(key: str, kind: str, excerpt: Excerpt, group: str) -> tuple[str, Value] | None:
    """Return kind and normal form of a fact; None, with the fault noted, when it has none."""
    from brandkit.facts.kinds import KINDS
    from brandkit.facts.literal import read_literal

    try:
        found = read_literal(excerpt.text, kind if kind in KINDS else "", group)
    except ValueError as error:
        mend = "mend the value, or say `kind: phrase` if these are words only"
        excerpt.blame(f"the fact `{key}` cannot be read: {error}", mend, 0, len(excerpt.text.rstrip()))
        return None
    if isinstance(found[1], Url) and not allowed_url(found[1].text):
        mend = "write a full address that begins with https:// or http://, without spaces or quotes"
        excerpt.blame(f"the fact `{key}` is no address to link to", mend, 0, len(excerpt.text.rstrip()))
        return None
    return found


def _read_required(
    document: Document, pointer: Pointer, channel_ids: Collection[str], faults: list[Fault]
) -> bool | tuple[str, ...]:
    if document.indexes_at(*pointer):
        return read_channels(document, pointer, channel_ids, faults) or True
    return document.text_at(*pointer) != "false"
