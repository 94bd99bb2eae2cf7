"""Where sentences begin and end, as Vale has it: with Punkt, in the form that jdkato/prose gives it (v3.2, MIT).

Only words that hold a sign of a sentence's end, and those behind them, tell anything. A point ends a sentence unless it
belongs to an abbreviation, an initial or a number in an order; then what follows decides.
"""

import re
from functools import lru_cache
from itertools import pairwise

from brandkit.model.frozen import mutable
from brandkit.style.sentence_words import ABBREVIATIONS, AFTER_NUMBERS, STARTERS, is_common, is_name_too

_SIGNS = re.compile(r"[.!?。！？]")
_RUN = re.compile(r"[^\s。；！？]+[。；！？]*|[。；！？]+")
_ENDS = (*(f"{sign}{close}" for sign in "?!" for close in ("", *"\"')’”")), '."', ".)", ".’", ".”")
_INSIDE = (".[", ".(", '."', "?[", "?(", "![", "!(")
_CLOSING = (")", "’", "”", '"', "'")
_PUNCTUATION = frozenset(";:,.!?；：，。！？")
_NUMBER = re.compile(r"-?[.,]?\d[\d,.-]*\.?$")
_INITIAL = re.compile(r"[A-Za-z]\.")
_DOTTED = re.compile(r"(?:\w\.)+\w*\.", re.ASCII)
_ELLIPSIS = re.compile(r"\.\.+$")
_SPACED_ELLIPSIS = re.compile(r"(?:\.\s?){2,}\.")
_NUMBERS = "##number##"


@mutable
class _Token:
    """A word that tells where sentences end."""

    text: str
    end: int
    breaks: bool = False
    """A sentence ends behind it."""
    is_short: bool = False
    """It is an abbreviation."""


@lru_cache(maxsize=4096)  # a memo of a pure function: variants of a message share most of their sentences
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of each sentence, without the white space around it."""
    tokens = _tokens(text)
    for token in tokens:
        _judge_alone(token)
    for one, other in pairwise(tokens):
        _judge_pair(one, other)
    for one, other in pairwise(tokens):
        _judge_dotted(one, other)
    found: list[tuple[int, int]] = []
    begins = 0
    for end in (*(token.end for token in tokens if token.breaks), len(text)):
        words = text[begins:end]
        start = begins + len(words) - len(words.lstrip())
        if words.strip():
            found.append((start, start + len(words.strip())))
        begins = end
    return tuple(found)


def _tokens(text: str) -> list[_Token]:
    """Return the words that hold a sign of an end, and each word behind such a one."""
    if not _SIGNS.search(text):
        return []
    found: list[_Token] = []
    wanted = False
    for run in _RUN.finditer(text):
        if run.end() == len(text) and text[-1] > "\x7f" and text[-1] not in "。；！？":
            break  # behind a last letter of several bytes Punkt sees no end of a word
        has_sign = _SIGNS.search(run.group()) is not None
        if has_sign or wanted:
            found.append(_Token(run.group(), run.end()))
        wanted = has_sign
    return found


def _judge_alone(token: _Token) -> None:
    text = token.text
    if ("Yahoo!" not in text and text.endswith(_ENDS)) or any(each in text for each in _INSIDE):
        token.breaks = True
    elif text.endswith(".") and not text.endswith(".."):
        # Counted in letters, cut in bytes: words with other letters lose more than their point.
        word = text.encode()[: len(text) - 1].decode("utf-8", "ignore").lower()
        token.is_short = word in ABBREVIATIONS or word.rpartition("-")[2] in ABBREVIATIONS
        token.breaks = not token.is_short


def _kind(token: _Token) -> str:
    """Return a word in small letters, every number as one word."""
    kind = _NUMBER.sub(_NUMBERS, token.text.lower())
    if len(kind.encode()) > 1:
        kind = kind.replace(",", "")
    return kind.removesuffix(".") if token.breaks and len(kind) > 1 else kind


def _starts(token: _Token) -> int:
    """Return 1 if a word can only begin a sentence by its capitals, 0 if it cannot, -1 if nothing is known."""
    if token.text in _PUNCTUATION or token.text[:1].islower():
        return 0
    kind = _kind(token)
    return 1 if token.text[:1].isupper() and is_common(kind) and not is_name_too(kind) else -1


def _is_starter(token: _Token) -> bool:
    return token.text[:1].isupper() and _kind(token) in STARTERS


def _judge_pair(one: _Token, other: _Token) -> None:
    if not one.text.endswith("."):
        return
    initial = _INITIAL.fullmatch(one.text) is not None
    number = _NUMBER.sub(_NUMBERS, one.text) == _NUMBERS
    if number and _kind(other) in AFTER_NUMBERS:
        one.breaks, one.is_short = False, True
    elif (one.is_short or _ELLIPSIS.search(one.text)) and not initial and (_starts(other) == 1 or _is_starter(other)):
        one.breaks = True
    elif one.text == other.text == ".":
        one.breaks = other.breaks = False
    elif initial or number:
        _judge_number(one, other, initial=initial)


def _judge_number(one: _Token, other: _Token, *, initial: bool) -> None:
    starts = _starts(other)
    is_of_name = initial and starts == -1 and other.text[:1].isupper() and not is_common(_kind(other))
    if starts == 0 or is_of_name:
        one.breaks, one.is_short = False, True


def _judge_dotted(one: _Token, other: _Token) -> None:
    """Judge an ellipsis, a point inside quotes, and words such as ``F.B.I.`` once more."""
    if one.text.endswith(".") and other.text == ".":
        one.breaks = other.breaks = False
        return
    upper, lower = other.text[:1].isupper(), other.text[:1].islower()
    is_open = one.text.endswith(".") and not one.breaks
    if _SPACED_ELLIPSIS.search(one.text) and (upper or _kind(other) in STARTERS):
        one.breaks = True
        return
    if one.breaks and one.text.endswith(_CLOSING) and lower and _kind(other) not in STARTERS:
        one.breaks = False
        return
    if is_open and upper and is_common(_kind(other)):
        one.breaks = True
    if _DOTTED.search(one.text) and not _INITIAL.fullmatch(one.text):
        one.is_short = True
        one.breaks = _starts(other) == 1 or _is_starter(other)
