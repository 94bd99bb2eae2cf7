"""A source made ready to be held against many variants: worked out once, used for every one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from brandkit.compare.sentences.polar import Polar, polar_of
from brandkit.compare.sides.context import words_around
from brandkit.compare.sides.kinds import STATED_BY
from brandkit.compare.sides.slots import SlotPlace, slots_of
from brandkit.compare.sides.targets import Target, targets_of
from brandkit.compare.telling import tell_once
from brandkit.facts.kinds import kind_of
from brandkit.facts.phrases import Phrase, PhraseMatch, find_phrase, phrase_of, searched
from brandkit.facts.phrases.result import STATED
from brandkit.facts.recognise import Setting
from brandkit.facts.same_value import agrees
from brandkit.model.comparison import Source
from brandkit.model.frozen import single
from brandkit.model.message import Fact
from brandkit.model.statement import Clock, Day, Statement, Told
from brandkit.model.value import Code, Date, Duration, Money, Number, Percent, Quantity

Amount: TypeAlias = Duration | Quantity | Money | Percent


@single
class Needed:
    """A declared fact, and how the source says it."""

    fact: Fact
    said: tuple[Statement, ...]
    """Where the source's text says it; for a phrase none."""
    wordings: tuple[Told, ...]
    """What it and its other wordings tell, for a phrase and for a value with other wordings."""
    phrases: tuple[Phrase, ...]
    """The same, as they are looked for."""
    around: Mapping[str, float]
    """The words around it in the source, all places together."""
    in_source: PhraseMatch | None
    """How the source's text says a phrase; None for a value."""

    shown: str
    """How the source's text says it first; as declared, if it does not."""

    @property
    def is_said(self) -> bool:
        """Whether the source's text says it."""
        return bool(self.said) or (self.in_source is not None and self.in_source.status == STATED)


@single
class Prepared:
    """A source, its facts as the source says them, and what else it states."""

    source: Source
    setting: Setting
    needed: tuple[Needed, ...]
    around: Sequence[Mapping[str, float]]
    """Per statement of the source the words around it."""
    needed_by_type: Mapping[type, Sequence[Needed]]
    """The facts that a value of a type can state."""
    by_type: Mapping[type, Sequence[Statement]]
    """What it states, and what its declared wordings state, by type; what has several meanings, under each."""
    own: frozenset[int]
    """Which of them its text states, by identity; the others stand in declared wordings."""
    numbers: Sequence[tuple[Statement, Told]]
    """Its bare numbers, and those of what the brand says beside every message, each with its text."""
    slots: tuple[SlotPlace, ...]
    """Where values of a recipient stand who is not known."""
    targets: tuple[Target, ...]
    """Where its links lead."""
    sentences: tuple[tuple[Phrase, frozenset[str]], ...]
    """Its sentences, each as a phrase to be looked for, with the senses of its words; one that is declared as a phrase
    is the phrase's affair."""
    all_senses: frozenset[str]
    polar: tuple[Polar, ...]
    """Its sentences, each as it affirms or denies."""

    def shown(self, statement: Statement) -> str:
        """Return a statement of the source in its words; one of the brand's own words in those."""
        told = next((told for each, told in self.numbers if each is statement), self.source.told)
        return told.text[statement.start : statement.end]


MOST_TEXTS = 64
"""Wordings of blocks, and sources, of which it is kept what they affirm and deny."""


@lru_cache(maxsize=16)  # a memo of a pure function; a source is compared by identity
def prepare(source: Source, setting: Setting) -> Prepared:
    """Return a source made ready."""
    told = source.told
    around = [words_around(told, each.start, each.end) for each in told.statements]
    needed = tuple(_needed(fact, source, around, setting) for fact in source.facts.values())
    shorter = [tell_once(text, setting) for text in source.wordings]
    texts = dict.fromkeys(told.text[each.start : each.end] for each in told.sentences)
    sentences = tuple(phrase_of(tell_once(text, setting), setting) for text in texts)
    own = [_with_year(each, source) for each in told.statements]
    inside = [each for need in needed for wording in need.wordings for each in wording.statements]
    by_type = _by_type((*own, *(_with_year(each, source) for each in inside)))
    declared = {_bare(each.literal) for each in source.facts.values() if each.kind == "phrase"}
    senses = tuple(frozenset(each.sense for each in sentence.words) for sentence in sentences)
    return Prepared(
        source,
        setting,
        needed,
        around,
        _needed_by_type(needed),
        by_type,
        frozenset(map(id, own)),
        tuple(_numbers(source, setting)),
        tuple(slot for each in (told, *shorter) for slot in slots_of(each)),
        targets_of(source.links, source.facts),
        tuple(each for each in zip(sentences, senses, strict=True) if _bare(each[0].text) not in declared),
        frozenset().union(*senses),
        tuple(each for text in (told, *shorter) for each in _polar(text, setting)),
    )


def _bare(sentence: str) -> str:
    """Return a sentence without what ends it."""
    return sentence.strip(" .!?…")


@lru_cache(maxsize=MOST_TEXTS)  # a memo of a pure function; what is told is compared by identity
def _polar(told: Told, setting: Setting) -> tuple[Polar, ...]:
    stretches = zip(told.sentences, searched(told, setting).single, strict=True)
    return tuple(polar_of(told, each, stretch, stretch.statements, setting.lexicon) for each, stretch in stretches)


def _numbers(source: Source, setting: Setting) -> Iterator[tuple[Statement, Told]]:
    beside = (tell_once(words, setting) for words in source.own_words if any(map(str.isdigit, words)))
    for told in (source.told, *beside):
        yield from ((each, told) for each in told.statements if isinstance(each.value, Number))


def _with_year(statement: Statement, source: Source) -> Statement:
    """Return a day that is declared as a fact with the year it is declared for, which copy leaves out."""
    day = statement.value
    if not isinstance(day, Day) or day.year is not None:
        return statement
    declared = (fact.value.day for fact in source.facts.values() if isinstance(fact.value, Date))
    years = {each.year for each in declared if (each.month, each.day) == (day.month, day.day)}
    return replace(statement, value=replace(day, year=years.pop())) if len(years) == 1 else statement


def _needed_by_type(needed: Sequence[Needed]) -> Mapping[type, Sequence[Needed]]:
    found: dict[type, list[Needed]] = {}
    for each in needed:
        for kind in STATED_BY.get(each.fact.kind, ()):
            found.setdefault(kind, []).append(each)
    return found


def _by_type(statements: Iterable[Statement]) -> Mapping[type, Sequence[Statement]]:
    found: dict[type, list[Statement]] = {}
    for each in statements:
        for kind in {type(each.value), *map(type, each.others)}:
            found.setdefault(kind, []).append(each)
    return found


def typed(fact: Fact, setting: Setting) -> Fact:
    """Return a phrase that is nothing but an amount in the message's own language, "14 jours", or a code, as that."""
    if fact.kind != "phrase":
        return fact
    told = tell_once(fact.literal, setting)
    whole = [each for each in told.statements if (each.start, each.end) == (0, len(fact.literal))]
    value = _amount(whole[0]) if len(whole) == len(told.statements) == 1 else None
    return fact if value is None else replace(fact, kind=kind_of(value), value=value)


def _amount(statement: Statement) -> Amount | Code | None:
    """Return the amount or code that a statement is for certain; "3 heures" alone is how long, not when."""
    value = statement.value
    if isinstance(value, Code) or (isinstance(value, Amount) and not statement.inexact):
        return value
    lengths = [each for each in statement.others if isinstance(each, Duration)]
    return lengths[0] if isinstance(value, Clock) and lengths else None


def _needed(declared: Fact, source: Source, around: Sequence[Mapping[str, float]], setting: Setting) -> Needed:
    fact = typed(declared, setting)
    said = [
        (statement, words)
        for statement, words in zip(source.told.statements, around, strict=True)
        if fact.kind != "phrase" and agrees(fact.value, statement, setting)
    ]
    texts = (*((fact.literal,) if declared.kind == "phrase" else ()), *fact.also)
    together: dict[str, float] = {}
    for _, words in said:
        together.update({stem: max(weight, together.get(stem, 0.0)) for stem, weight in words.items()})
    wordings = tuple(tell_once(text, setting) for text in texts)
    phrases = tuple(phrase_of(told, setting) for told in wordings)
    in_source = find_phrase(phrases, searched(source.told, setting)) if fact.kind == "phrase" else None
    first = next((statement for statement, _ in said), None)
    shown = source.told.text[first.start : first.end] if first else fact.literal
    return Needed(fact, tuple(statement for statement, _ in said), wordings, phrases, together, in_source, shown)
