"""A text in the pieces of which some are said otherwise than they are written."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from brandkit.facts.languages import Language, language_of
from brandkit.facts.lexicon.lexicon import Forms
from brandkit.facts.recognise import Setting, recognise, setting_of
from brandkit.facts.recognise.unit_values import home_currency
from brandkit.facts.spoken.addresses import say_address, say_phone
from brandkit.facts.spoken.amounts import say_duration, say_money, say_number, say_percent, say_quantity
from brandkit.facts.spoken.moments import say_clock, say_day
from brandkit.facts.spoken.words import SpokenWords, words_of
from brandkit.model.frozen import frozen
from brandkit.model.statement import Clock, Day, Said, Statement
from brandkit.model.value import Code, Duration, Email, Money, Number, Percent, Phone, Quantity, Url

_MAY_HOLD = re.compile(r"[0-9–—]|\w[.@]\w|[A-Z]{2}|\b[A-ZÀ-Ý]\w{1,3}\.?(?=[,\s]|$)")
"""What a text has of which something is said otherwise: a digit, an address, capitals, the short name of a day."""
_PER = re.compile(r"\s*/\s*(?P<what>[^\W\d_]+)\.?$")
_FIGURE = re.compile(
    r"(?:[^\w\s]|[A-Z]{3}[ \u00a0])?[0-9][0-9.,'’]*(?<=[0-9])(?:[ \u00a0\u202f]?(?:[^\w\s/.,;:-]|[A-Z]{3}\b))?"
)
_FIGURES = re.compile(r"[0-9][0-9.,]*(?<=[0-9])")
_NO_FIGURE = re.compile(r"[^0-9.,]")
_LONGEST_ABBREVIATION = 3
_DASH = re.compile(r"\s*[-–—]\s*")
_LINK = re.compile(r"(?:https?://|mailto:|tel:)$", re.IGNORECASE)


@frozen
class Utterance:
    """A piece of a text, and how it is said."""

    written: str
    said: str = ""
    """The words to be said in its place; ``""``: it is said as it is written."""
    is_spelled: bool = False
    """It is said sign by sign."""


@frozen
class _Voice:
    """What saying needs to know."""

    setting: Setting
    language: Language
    words: SpokenWords


@lru_cache(maxsize=128)  # a memo of a pure function: a message is read again, and most of its lines stay
def utter(text: str, locale: str) -> tuple[Utterance, ...]:
    """Return a text in pieces that together are the text; values in it are said as people say them.

    A value of which the recogniser is not certain stays as it is written.

    Raises:
        ValueError: nothing is known about the locale.
    """
    if not _MAY_HOLD.search(text):  # saves the recogniser, which takes a hundred times as long
        return (Utterance(text),) if text else ()
    voice = _Voice(setting_of(locale), language_of(locale), words_of(language_of(locale).locale.language))
    pieces: list[Utterance] = []
    at = 0
    for start, end, said in _in_order(text, voice):
        if start > at:
            pieces.append(Utterance(text[at:start]))
        written = text[start:end]
        pieces.append(Utterance(written, "", is_spelled=True) if said is None else Utterance(written, said))
        at = end
    return (*pieces, *((Utterance(text[at:]),) if at < len(text) else ()))


def _in_order(text: str, voice: _Voice) -> Iterator[tuple[int, int, str | None]]:
    """Yield where something is said otherwise, and what: None for what is spelled."""
    statements = [each for each in recognise(text, voice.setting) if not each.inexact and not each.is_spoken]
    place = at = 0
    while place < len(statements):
        until = _range_end(text, statements, place)
        start, end = statements[place].start - _scheme_before(text, statements[place]), statements[until].end
        if start >= at:
            ends = statements[place : until + 1]
            said = _range(text, ends, voice) if until > place else _say(ends[0], text[start:end], voice)
            if said != text[start:end] and not _goes_on(text, end):
                yield start, end, said
            at = end
        place = until + 1


def _goes_on(text: str, end: int) -> bool:
    """Return whether letters are written onto a sign, so that both are one word: "20%ig"."""
    return not text[end - 1].isalnum() and text[end : end + 1].isalpha()


def _range_end(text: str, statements: Sequence[Statement], place: int) -> int:
    """Return the number of the statement that a dash joins to this one, or this one's."""
    if place + 1 == len(statements):
        return place
    low, high = statements[place], statements[place + 1]
    is_range = low.role == "low" and high.role == "high"
    return place + 1 if is_range and _DASH.fullmatch(text, low.end, high.start) else place


def _range(text: str, ends: Sequence[Statement], voice: _Voice) -> str:
    """Return both ends of a range with the word for the dash between them."""
    word = _first(voice.setting.lexicon.words.get("range_words", {}), "to")
    low, high = (text[each.start : each.end] for each in ends)
    said = _say(ends[0], low, voice) or low
    # "$10-15": the sign of the first is said with the second too, or it would be heard as a mere number.
    is_bare = isinstance(ends[1].value, Money) and said != low and not _NO_FIGURE.search(high)
    other = _say(ends[1], _FIGURES.sub(high, low) if is_bare else high, voice) or high
    between = f" {word} " if word else text[ends[0].end : ends[1].start]
    return f"{said}{between}{other}"


def _say(found: Statement, written: str, voice: _Voice) -> str | None:
    """Return what is said for the words of a statement: themselves if they are said as they stand; None: spell them."""
    if isinstance(found.value, Code):
        return None
    if not found.per:
        return _value(found.value, written, voice)
    stroke = _PER.search(written)
    if stroke:
        return f"{_value(found.value, written[: stroke.start()], voice)} {_per(found.per, stroke['what'], voice)}"
    figure = _FIGURE.match(written)
    return _value(found.value, figure[0], voice) + written[figure.end() :] if figure else written


def _value(value: Said, written: str, voice: _Voice) -> str:
    lexicon, language, words = voice.setting.lexicon, voice.language, voice.words
    match value:
        case Money():
            return say_money(value, written, home_currency(voice.setting), words, language)
        case Percent():
            return say_percent(value, written, language)
        case Quantity():
            return say_quantity(value, written, lexicon, language)
        case Duration():
            return say_duration(written, words, language)
        case Number():
            return say_number(value, written, language)
        case Day():
            return say_day(value, written, language)
        case Clock():
            return say_clock(value, written, words, language)
        case Url() | Email():
            return say_address(written, lexicon)
        case Phone():
            return say_phone(written, lexicon)
        case _:
            return written


def _per(unit: str, what: str, voice: _Voice) -> str:
    """Return the words for "/month": the unit as it is written, unless that is an abbreviation."""
    words = voice.setting.lexicon.words
    units = {**words.get("per_nouns", {}), **words.get("durations", {})}
    forms = [form.strip() for form in units.get(unit, "").split(",")]
    is_word = len(what) > _LONGEST_ABBREVIATION or what.casefold() == forms[0]
    return f"{_first(words.get('per', {}), 'per') or '/'} {what if is_word else forms[0] or what}"


def _first(forms: Forms, meaning: str) -> str:
    return forms.get(meaning, "").split(",")[0].strip()


def _scheme_before(text: str, found: Statement) -> int:
    """Return how many characters of an address's scheme stand before it: ``mailto:`` is not part of what it states."""
    scheme = _LINK.search(text, 0, found.start) if isinstance(found.value, Url | Email | Phone) else None
    return len(scheme[0]) if scheme else 0
