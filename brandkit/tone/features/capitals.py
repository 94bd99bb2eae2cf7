"""Words in capitals that are shouted. Abbreviations, codes and keywords to reply with are not."""

import re
from collections.abc import Iterator, Sequence

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.words import Word, are_joined

_LETTERS = 4
"""Abbreviations of more letters than that are few; words of more are most."""
_PLAIN = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)*")
# What a reader is asked to type, in carriers' own guidelines (CTIA Messaging Principles, 2023).
_KEYWORDS = frozenset(
    [
        "stop",
        "help",
        "start",
        "yes",
        "no",
        "info",
        "cancel",
        "end",
        "quit",
        "unsubscribe",
        "join",
        "stopp",
        "hilfe",
        "aide",
        "alto",
        "baja",
        "ayuda",
    ]
)
# Short words that nobody abbreviates: alone in capitals they are loud.
_LOUD = frozenset(
    [
        "free",
        "sale",
        "now",
        "new",
        "only",
        "last",
        "chance",
        "win",
        "big",
        "hot",
        "best",
        "save",
        "today",
        "hurry",
        "wow",
        "act",
        "buy",
        "off",
        "all",
        "you",
        "your",
        "not",
        "never",
        "must",
        "nur",
        "jetzt",
        "neu",
        "gratis",
        "heute",
        "letzte",
        "sale",
        "nicht",
        "alle",
        "nur",
        "maintenant",
        "dernier",
        "dernière",
        "ahora",
        "hoy",
        "nuevo",
        "última",
        "solo",
        "ya",
    ]
)


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:  # noqa: ARG001 - every feature's signature
    """Yield each run of words in capitals in which one word is long, or of those that nobody abbreviates."""
    at = 0
    while at < len(words):
        last = None if text[words[at].start].islower() else _run(text, words, at)
        if last is None:
            at += 1
            continue
        keys = [word.key for word in words[at : last + 1]]
        if _is_shouted(keys):
            start, end = words[at].start, words[last].end
            yield Event("capitals", start, end, text[start:end])
        at = last + 1


def _run(text: str, words: Sequence[Word], at: int) -> int | None:
    """Return the last word of the run of capitals that begins here; None: none does."""
    last = None
    for number in range(at, len(words)):
        written = text[words[number].start : words[number].end]
        is_capital = written.isupper() and _PLAIN.fullmatch(written) is not None
        if not is_capital or (last is not None and not are_joined(text, words, last, number)):
            break
        last = number
    return last


def _is_shouted(keys: Sequence[str]) -> bool:
    loud = [key for key in keys if key in _LOUD]
    long = [key for key in keys if len(key) > _LETTERS and key not in _KEYWORDS]
    if len(keys) == 1:
        return bool(loud)
    return bool(loud) or len(long) >= 2


FEATURE = Feature("capitals", find)
