"""Front matter: the declarations of a message, from a YAML document to values.

Every reader here takes any tree, whatever its shape: the schema blames what is not as it should be, and the rest
is read on, so that all faults are told together.
"""

import datetime as dt
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field
from pathlib import Path

from brandkit.errors import Fault
from brandkit.model.frozen import frozen
from brandkit.model.message import CallToAction, Fact, Schema, Waiver
from brandkit.model.place import Span
from brandkit.model.prose import DEFAULT_LOCALE
from brandkit.model.tree import Inline
from brandkit.source.data_paths import known_keys
from brandkit.source.declared_facts import read_channels, read_facts
from brandkit.source.names import Names
from brandkit.source.placeholders import read_words
from brandkit.source.schema import check
from brandkit.source.strict_yaml import Document
from brandkit.source.targets import check_address, target_faults

DEFAULT_PURPOSE = "marketing"

MAX_LINE = 2000
"""Characters of the longest line that the schema allows, an address."""

LoadSchema = Callable[[str, Span | None], Schema | None]
"""Gives the data schema for what ``data:`` says (``""``: nothing), whose place is the span; notes its faults."""


@frozen
class FrontMatter:
    """What stands above the body. The fields are those of `brandkit.model.message.Message`."""

    names: Names
    """What placeholders of the body may look up."""
    id: str = ""
    """``""``: the name of the file."""
    locale: str = DEFAULT_LOCALE
    date: dt.date | None = None
    purpose: str = DEFAULT_PURPOSE
    subject: tuple[Inline, ...] = ()
    preheader: tuple[Inline, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    call_to_action: CallToAction | None = None
    channels: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    subject_span: Span | None = None
    preheader_span: Span | None = None
    mentions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    says_purpose: bool = False
    audiences: tuple[str, ...] = ()
    situation: str = ""


def read_front_matter(
    document: Document, channel_ids: Collection[str], load_schema: LoadSchema, faults: list[Fault]
) -> FrontMatter:
    """Return what front matter declares; all that is wrong with it is noted in `faults`."""
    schema = message_schema()
    if document.value != "":  # front matter may be empty, or not be there
        faults.extend(check(document, schema))
    facts = {fact.key: fact for fact in read_facts(document, channel_ids, faults)}
    data_schema = _load_schema(document, load_schema, faults)
    names = _names(document, facts, data_schema, known=schema["properties"])
    faults.extend(_collisions(document, names))
    return FrontMatter(
        names=names,
        id=document.text_at("id"),
        locale=_read_locale(document, faults),
        date=_read_day(document.text_at("date")),
        purpose=document.text_at("purpose") or DEFAULT_PURPOSE,
        subject=_read_line(document, "subject", names, faults),
        preheader=_read_line(document, "preheader", names, faults),
        facts=facts,
        call_to_action=_read_call_to_action(document, names, faults),
        channels=read_channels(document, ("channels",), channel_ids, faults),
        waivers=tuple(_read_waivers(document)),
        subject_span=_place_of(document, "subject", faults),
        preheader_span=_place_of(document, "preheader", faults),
        mentions=_read_names(document, "mentions"),
        tags=_read_names(document, "tags"),
        says_purpose=bool(document.text_at("purpose")),
        audiences=_read_names(document, "audience"),
        situation=document.text_at("situation"),
    )


def message_schema() -> Schema:
    """Return the JSON Schema of front matter; all scalars are strings in it."""
    schema: Schema = json.loads(Path(__file__).with_name("message.schema.json").read_text("utf-8"))
    return schema


def _read_names(document: Document, key: str) -> tuple[str, ...]:
    """Return names that are listed, or written with spaces between them."""
    listed = [document.text_at(key, index) for index in document.indexes_at(key)]
    return tuple(name for name in listed or document.text_at(key).split() if name)


def _load_schema(document: Document, load_schema: LoadSchema, faults: list[Fault]) -> Schema | None:
    """Return the data schema; a path that has been blamed is not opened."""
    data = document.text_at("data")
    span = document.span(("data",)) if data else None
    if data and any(fault.span == span for fault in faults):
        return None
    return load_schema(data, span)


def _names(document: Document, facts: Mapping[str, Fact], data_schema: Schema | None, known: Collection[str]) -> Names:
    """Return what can be looked up; with a key misspelt at the top nobody knows what it would have declared."""
    has_facts = document.at("facts") == "" or bool(document.keys_at("facts"))
    is_complete = set(document.keys_at()) <= set(known) and has_facts
    kinds = {key: facts[key].kind if key in facts else "" for key in document.keys_at("facts")}
    return Names(
        facts=kinds,
        addresses={fact.key: fact.literal for fact in facts.values() if fact.kind == "url"},
        schema=data_schema if is_complete else None,
        has_call_to_action="cta" in document.keys_at(),
        is_complete=is_complete,
    )


def _collisions(document: Document, names: Names) -> Iterator[Fault]:
    """Yield the facts whose keys are names of the data too: a placeholder could mean either."""
    data = known_keys(names.schema or {}, names.schema)
    for key in names.facts:
        if key in data:
            words = f"`{key}` is a fact here and a name of the data"
            yield Fault(words, "give the fact another key", document.key_span(("facts", key)))


def _read_locale(document: Document, faults: list[Fault]) -> str:
    """Return the locale in its usual spelling, ``en-US`` for ``en_us``."""
    from brandkit.facts.languages import language_of

    text = document.text_at("locale")
    if not text:
        return DEFAULT_LOCALE
    try:
        language_of(text)
    except ValueError as error:
        if not any(fault.span == document.span(("locale",)) for fault in faults):  # the schema has not blamed it
            faults.append(Fault(str(error), "write a language tag such as en-US", document.span(("locale",))))
        return DEFAULT_LOCALE
    language, *rest = text.replace("_", "-").split("-")
    return "-".join((language.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)))


def _read_day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None  # none is given, or the schema blames it


def _read_line(document: Document, key: str, names: Names, faults: list[Fault]) -> tuple[Inline, ...]:
    text = document.text_at(key).rstrip()
    return read_words(document.excerpt((key,), faults).part(0, len(text)), names) if _is_short(text) else ()


def _place_of(document: Document, key: str, faults: list[Fault]) -> Span | None:
    text = document.text_at(key).rstrip()
    return document.excerpt((key,), faults).span(0, len(text)) if text else None


def _read_call_to_action(document: Document, names: Names, faults: list[Fault]) -> CallToAction | None:
    label, url = (document.text_at("cta", key).rstrip() for key in ("label", "url"))
    excerpt = document.excerpt(("cta", "label"), faults).part(0, len(label)) if _is_short(label) else None
    words = read_words(excerpt, names) if excerpt else ()
    if not _is_short(url):
        return None
    excerpt = document.excerpt(("cta", "url"), faults).part(0, len(url))
    target = read_words(excerpt, names)
    check_address(target, excerpt)
    faults.extend(target_faults(target, names))
    return CallToAction(words, target, document.span(("cta",)))


def _is_short(text: str) -> bool:
    """Return whether there is a text that is worth reading; the schema blames one that is not there or too long."""
    return 0 < len(text) <= MAX_LINE


def _read_waivers(document: Document) -> Iterator[Waiver]:
    for index in document.indexes_at("allow"):
        rule = document.text_at("allow", index, "rule")
        reason = document.text_at("allow", index, "reason").strip()
        until = _read_day(document.text_at("allow", index, "until"))
        if rule and reason:
            yield Waiver(rule, reason, until, document.span(("allow", index, "rule")))
