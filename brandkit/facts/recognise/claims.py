"""Claims, and what readers are asked to do."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import entries, forms_of, single_words
from brandkit.facts.recognise.grammar import Item, Row, view
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import LINE, SIGN, Token
from brandkit.model.statement import Action, Claim, Statement

_CATEGORIES = (("housekeeping", "H"), ("claims", "K"), ("actions", "A"), ("asking", "a"))
_LETTERS = frozenset("HKA")
_WORD = "~"
_CLAUSE = 4
"""Words before "have to", at most, among which its subject and a condition stand."""


def claims(tokens: Row, statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the claims that a text makes, and the actions it names.

    An action that nobody is asked to do ("the call was recorded") is inexact: it supports a request, and makes none.
    """
    items = view(tokens, entries(setting.lexicon, _CATEGORIES), statements)
    ends = {statement.start: statement.end for statement in statements}
    for place in [place for place, item in enumerate(items) if item.letter in _LETTERS]:
        item = items[place]
        if any(ends.get(token.start, 0) > item.end for token in item.tokens[1:]):
            continue  # "room number one one four"
        if item.letter == "H":
            yield Statement(Claim("housekeeping"), item.start, item.end)
        elif item.letter == "K" and not _is_of_time(items, place, setting.lexicon):
            yield Statement(Claim(str(item.meaning)), item.start, item.end)
        elif item.letter == "A":
            is_asked = _is_asked(items, place, setting.lexicon)
            yield Statement(Action(str(item.meaning)), item.start, item.end, inexact=not is_asked)
    yield from _shaped(tokens, setting.lexicon)


def _is_of_time(items: Sequence[Item], place: int, lexicon: Lexicon) -> bool:
    """Return whether it is time of which little is left, "only a few days", which the deadline says, and no ware."""
    after = items[place + 1].tokens[0].key if place + 1 < len(items) else ""
    return items[place].meaning == "scarcity" and after in single_words(lexicon, "durations")


def _is_asked(items: Sequence[Item], place: int, lexicon: Lexicon) -> bool:
    """Return whether an action stands where a request begins: at the head of a clause, or behind "please".

    A word that has a line for itself is the label of a cell or a button; "kündigen können Sie" tells what one can do.
    Nobody is asked in a condition, nor to do what others must: "if you have to cancel", "we have to cancel".
    """
    before = items[place - 1] if place else None
    after = items[place + 1].tokens[0].key if place + 1 < len(items) else ""
    if after in forms_of(lexicon, "modals", "can"):
        return False
    if before is None or before.letter == "\n":
        return place + 1 < len(items) and items[place + 1].letter != "\n"
    if before.letter == "a":
        return before.meaning != "must" or not _is_of_others(items, place - 1, lexicon)
    return before.tokens[-1].kind in (LINE, SIGN)


def _is_of_others(items: Sequence[Item], place: int, lexicon: Lexicon) -> bool:
    """Return whether the words before "have to", in its clause, are the subject or the head of a condition."""
    before: list[str] = []
    for item in reversed(items[max(0, place - _CLAUSE) : place]):
        if item.tokens[-1].kind in (LINE, SIGN):
            break
        before.append(item.tokens[-1].key)
    is_others = not single_words(lexicon, "non_readers").isdisjoint(before[:1])
    return is_others or not single_words(lexicon, "conditions").isdisjoint(before)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per lexicon
def _shapes(lexicon: Lexicon) -> Mapping[str, Sequence[tuple[int, tuple[str, ...], str]]]:
    """Return the shapes by their first whole word: how many words stand before it, all words, the sort of claim."""
    found: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}
    for sort, forms in lexicon.words.get("claim_shapes", {}).items():
        for form in forms.split(","):
            words = tuple(form.split())
            before = next(place for place, word in enumerate(words) if not word.startswith(_WORD))
            found.setdefault(words[before], []).append((before, words, str(sort)))
    return MappingProxyType(found)


def _shaped(tokens: Row, lexicon: Lexicon) -> Iterator[Statement]:
    """Yield the claims that are made around another word: "the most reliable", "am schnellsten"."""
    shapes = _shapes(lexicon)
    for place in sorted(place for key in tokens.where.keys() & shapes.keys() for place in tokens.where[key]):
        for before, words, sort in shapes[tokens.keys[place]]:
            run = tokens[max(0, place - before) : place - before + len(words)]
            if len(run) == len(words) and all(map(_fits, run, words)):
                yield Statement(Claim(sort), run[0].start, run[-1].end)


def _fits(token: Token, word: str) -> bool:
    if word.startswith(_WORD):
        return token.kind == "w" and len(token.key) > 3 and token.key.endswith(word[1:])
    return token.key == word
