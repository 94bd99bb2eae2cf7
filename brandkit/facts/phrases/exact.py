"""A phrase word for word: capitals, marks, spaces, hyphens aside, and numbers as digits or in words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.normal import normalise
from brandkit.facts.stems import fold
from brandkit.model.statement import Statement, Told
from brandkit.model.value import Code, Number

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|&")


class Written(NamedTuple):
    """The words of a text run together, with where each begins in the run."""

    run: str
    begins: Mapping[int, int]
    """From a place in the run where a word begins to the word's place in the text."""
    ends: Mapping[int, int]


Spellings: TypeAlias = tuple[Written, Written]
"""A text as it is written, and with long forms for short ones: "St" may be a street, "E" may be a letter."""


def spellings_of(told: Told, lexicon: Lexicon) -> Spellings:
    """Return both spellings of a text."""
    words = list(_words(told))
    return _run(words, {}), _run(words, _long_forms(lexicon))


def _run(words: Sequence[tuple[str, int, int]], same: Mapping[str, str]) -> Written:
    """Return words run together; `same` gives long forms for short ones."""
    run: list[str] = []
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    length = 0
    for word, start, end in words:
        kept = same.get(word, word)
        begins[length] = start
        length += len(kept)
        ends[length] = end
        run.append(kept)
    return Written("".join(run), begins, ends)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _long_forms(lexicon: Lexicon) -> Mapping[str, str]:
    """Return from a folded short form to the long one: "st" and "street"."""
    return MappingProxyType(
        {
            fold(form.strip()).strip("/."): fold(str(word))
            for word, forms in lexicon.words.get("streets", {}).items()
            for form in forms.split(",")
        }
    )


def find_written(phrase: Written, text: Written) -> Iterator[tuple[int, int]]:
    """Yield where the words of a phrase stand in a text; whole words only."""
    place = text.run.find(phrase.run) if phrase.run else -1
    while place >= 0:
        end = place + len(phrase.run)
        if place in text.begins and end in text.ends:
            yield text.begins[place], text.ends[end]
        place = text.run.find(phrase.run, place + 1)


def _words(told: Told) -> Iterator[tuple[str, int, int]]:
    """Yield the folded words of a text, numbers and codes as they would be typed."""
    normal = normalise(told.text)
    typed = {each.start: each for each in told.statements if _typed(each, told.text)}
    skipped = 0
    for found in _WORD.finditer(normal.text):
        start, end = normal.origins[found.start()], normal.origins[found.end() - 1] + 1
        if start < skipped:
            continue
        statement = typed.get(start)
        if statement is not None:
            skipped = statement.end
            yield fold(re.sub(r"[\W_]", "", _typed(statement, told.text))), start, max(end, statement.end)
        else:
            yield fold(found[0].replace("'", "")), start, end


def _typed(statement: Statement, text: str) -> str:
    """Return a code, or a number that is written in words, as it would be typed."""
    match statement.value:
        case Number(amount) if amount == amount.to_integral_value() and abs(amount) < 10**18:
            in_digits = any(character.isdigit() for character in text[statement.start : statement.end])
            return "" if in_digits else str(int(amount))
        case Code(typed):
            return typed
        case _:
            return ""
