"""The pieces of a written code: what stands together without a space, and which pieces belong together with one."""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.grammar import VALUE, Item
from brandkit.facts.recognise.tokens import CODE, NUMBER, ORDINAL, WORD
from brandkit.model.statement import Said, Statement
from brandkit.model.value import Number, Quantity

_WITH_SPACES = re.compile(
    r"[A-Z]{1,3} \d{1,5}"  # flights, gates, models: KW 482, B 34
    r"|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|\d[A-Z]{2,4} \d{2,4}"  # British postcodes; Californian plates
    r"|[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{1,3}[- ][A-Z]{1,2} \d{1,4}|\d{4} [A-Z]{3}|[A-Z]{2} \d{3} [A-Z]{2}"  # plates
)
_DIGITS_WITH_SPACE = re.compile(r"\d{3} \d{3}|\d{4} \d{4}")
"""One-time codes; only behind a word that says so."""
_MIXED = re.compile(r"\d{1,3}[A-Z]")
_MOST = 3
"""Pieces of one code."""


def joined(items: Sequence[Item], *, digits_too: bool = False) -> tuple[str, int]:
    """Return the code that begins with the first item, and where it ends in the normal text."""
    chunks = list(_chunks(items))[:_MOST]
    for count in range(len(chunks), 1, -1):
        text = " ".join(each for each, _ in chunks[:count])
        if _WITH_SPACES.fullmatch(text) or (digits_too and _DIGITS_WITH_SPACE.fullmatch(text)):
            return text, chunks[count - 1][1]
    return chunks[0]


def opened(item: Item) -> Item:
    """Return an item with the letter of a number if all that is known of it is that it is a plain one.

    Digits and one capital, ``14A``, may have been taken for amperes: their letter is ``m``.
    """
    if item.letter == ORDINAL and _MIXED.fullmatch(_written(item)):  # "14A" is an ordinal in Spanish
        return item._replace(letter="m")
    if item.letter != VALUE or not isinstance(item.meaning, Statement) or item.meaning.role:
        return item
    known = item.meaning.value
    first = item.tokens[0]
    if len(item.tokens) == 1:
        is_plain = isinstance(known, Number) and first.kind == NUMBER and not first.in_words and first.key.isdigit()
        return item._replace(letter="n") if is_plain else item
    is_tight = first.kind == NUMBER and item.tokens[-1].kind in (WORD, CODE) and item.end - item.start == _length(item)
    is_mixed = is_tight and isinstance(known, Number | Quantity) and _MIXED.fullmatch(_written(item))
    return item._replace(letter="m") if is_mixed else item


def known_before(items: Sequence[Item], end: int) -> tuple[Said, ...]:
    """Return what the words of a code were taken for, when that is one thing: it may be that after all."""
    known = [item.meaning for item in items if item.end <= end and isinstance(item.meaning, Statement)]
    return (known[0].value,) if len(known) == 1 else ()


def _chunks(items: Sequence[Item]) -> Iterator[tuple[str, int]]:
    """Yield what stands together, and where it ends, as long as one space parts it from what follows."""
    text, end = "", items[0].start
    for item in items:
        if item.start != end:
            yield text.rstrip("-"), end - (len(text) - len(text.rstrip("-")))
            if item.start > end + 1 or text.endswith("-"):
                return
            text = ""
        text += _written(item)
        end = item.end
    yield text.rstrip("-"), end - (len(text) - len(text.rstrip("-")))


def _written(item: Item) -> str:
    return "".join(token.written or token.key for token in item.tokens)


def _length(item: Item) -> int:
    return sum(token.end - token.start for token in item.tokens)
