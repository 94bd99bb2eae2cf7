"""Lengths of time in which something must not have happened: "not in the last 56 days" is at least 56 days ago."""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.lexicon.lexicon import entries, first_words
from brandkit.facts.recognise.grammar import VALUE, Item, Row, letters_of, view
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Statement
from brandkit.model.value import Duration

_CATEGORIES = (("negations", "Z"), ("pasts", "L"))
# "haven't given blood in the last 56 days"; "in den letzten 56 Tagen nicht gespendet". A comma parts sentences too.
_DENIED = (re.compile(r"Z[^.!?,;\nZ]{0,14}?(?P<past>L?V)"), re.compile(r"(?P<past>L?V)[^.!?,;\nZV]{0,8}Z"))


def not_since(tokens: Row, statements: Sequence[Statement], setting: Setting) -> Iterator[tuple[int, str]]:
    """Yield where such a length of time begins, and that it is one "at least"."""
    lexicon = setting.lexicon
    pasts = first_words(lexicon, "pasts")
    if tokens.where.keys().isdisjoint(pasts):
        return
    items = view(tokens, entries(lexicon, _CATEGORIES), statements)
    letters = letters_of(items)
    for match in (match for shape in _DENIED for match in shape.finditer(letters)):
        if any(_denies(item) for item in items[match.start() : match.end()] if item.letter == "Z"):
            yield from _last(items[slice(*match.span("past"))], pasts)


def _denies(item: Item) -> bool:
    return isinstance(item.meaning, tuple) and item.meaning[0] in ("clause", "forward")


def _last(found: Sequence[Item], pasts: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Yield the value of "the last 56 days"; in French the word stands inside it."""
    value = found[-1] if found[-1].letter == VALUE else found[0]
    is_past = len(found) == 2 or any(token.key in pasts for token in value.tokens)
    if is_past and isinstance(value.meaning, Statement) and isinstance(value.meaning.value, Duration):
        yield value.meaning.start, "at-least"
