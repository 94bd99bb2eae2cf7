"""A phrase word for word: capitals, marks, spaces, hyphens aside, and numbers as digits or in words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.normal import normalise
from brandkit.facts.recognise.numbers import with_numbers
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import LINE, SIGN, Token, scan
from brandkit.facts.stems import fold
from brandkit.model.statement import Told
from brandkit.model.value import Code

_SIGNS = re.compile(r"[\W_]")


class Written(NamedTuple):
    """The words of a text run together, with where each begins in the run."""

    run: str
    begins: Mapping[int, int]
    """From a place in the run where a word begins to the word's place in the text."""
    ends: Mapping[int, int]


Spellings: TypeAlias = tuple[Written, Written]
"""A text as it is written, and with long forms for short ones: "St" may be a street, "E" may be a letter."""


def spellings_of(told: Told, setting: Setting) -> Spellings:
    """Return both spellings of a text."""
    words = list(_words(told, setting))
    longer = [(long_form(word, setting.lexicon), start, end) for word, start, end in words]
    run = _run(words)
    return run, run if longer == words else _run(longer)


def long_form(word: str, lexicon: Lexicon) -> str:
    """Return the long form of a folded word: "st" is "street", "Lindenstr" is "Lindenstraße"."""
    whole, endings, shorts = _long_forms(lexicon)
    if word in whole:
        return whole[word]
    if not word.endswith(shorts):
        return word
    return next((word[: -len(short)] + long for short, long in endings if word.endswith(short)), word)


def _run(words: Sequence[tuple[str, int, int]]) -> Written:
    """Return words run together."""
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    length = 0
    for word, start, end in words:
        begins[length] = start
        length += len(word)
        ends[length] = end
    return Written("".join(word for word, _, _ in words), begins, ends)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _long_forms(lexicon: Lexicon) -> tuple[Mapping[str, str], Sequence[tuple[str, str]], tuple[str, ...]]:
    """Return from a folded short form to the long one, for words and their ends ("-str"); and those ends."""
    pairs = [
        (fold(form.strip()).strip("/."), fold(str(word)))
        for word, forms in lexicon.words.get("streets", {}).items()
        for form in forms.split(",")
    ]
    whole = {short: long for short, long in pairs if not short.startswith("-")}
    endings = [(short[1:], long[1:]) for short, long in pairs if short.startswith("-")]
    return MappingProxyType(whole), endings, tuple(short for short, _ in endings)


def find_written(phrase: Written, text: Written) -> Iterator[tuple[int, int]]:
    """Yield where the words of a phrase stand in a text; whole words only."""
    place = text.run.find(phrase.run) if phrase.run else -1
    while place >= 0:
        end = place + len(phrase.run)
        if place in text.begins and end in text.ends:
            yield text.begins[place], text.ends[end]
        place = text.run.find(phrase.run, place + 1)


def _words(told: Told, setting: Setting) -> Iterator[tuple[str, int, int]]:
    """Yield the folded words of a text, numbers in words and spelled codes as they would be typed."""
    normal = normalise(told.text)
    codes = {each.start: each for each in told.statements if isinstance(each.value, Code)}
    skipped = 0
    for token in with_numbers(tuple(scan(normal, (), setting.lexicon.elisions)), setting):
        start, end = normal.origins[token.start], normal.origins[token.end - 1] + 1
        code = codes.get(start)
        if start < skipped:
            continue
        if code is not None and isinstance(code.value, Code):
            skipped = code.end
            yield fold(_SIGNS.sub("", code.value.text)), start, max(end, code.end)
        elif typed := _typed(token):
            yield typed, start, end


def _typed(token: Token) -> str:
    """Return a token as it is typed, folded, without its signs; ``""`` for a sign."""
    if token.in_words and token.amount is not None and token.amount == token.amount.to_integral_value():
        return str(int(token.amount))
    if token.kind in (SIGN, LINE):
        return token.key if token.key == "&" else ""
    bare = token.key if token.key.isalnum() else _SIGNS.sub("", token.key)
    return bare if bare.isascii() else fold(bare)
