"""Grammars: patterns over tokens, each token one letter.

A grammar has a view of a text: words that its lexicon knows get that category's letter, all others stand for
themselves (``w`` a word, ``n`` a number, ``o`` an ordinal, a sign is itself). Its rules are regular expressions over
those letters, tried in order; what one has claimed, a later one sees as ``V``, a value. So "31st of May" is ``OfM`` to
the grammar of dates, and plain words to that of amounts, and no word needs to have one meaning only.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import CODE, LINE, NUMBER, ORDINAL, SIGN, WORD, Token
from brandkit.model.frozen import frozen
from brandkit.model.statement import Statement

VALUE = "V"
_OWN_LETTERS = frozenset((NUMBER, WORD, CODE, ORDINAL, LINE))


class Item(NamedTuple):
    """One letter of a view: a token, several that are one word of the lexicon, or a statement."""

    letter: str
    meaning: object
    """What the lexicon says of it; for a value its `Statement`, for anything else None."""
    tokens: Sequence[Token]
    start: int
    """Where it begins in the normal text."""
    end: int


@frozen
class Found:
    """A rule's match."""

    row: Sequence[Item]
    """The whole view; slices of it are made when they are asked for, since most matches need few."""
    groups: Mapping[str, tuple[int, int]]
    """Per named group that took part: its items, as indices into `items`."""
    setting: Setting
    place: int
    """Where the match begins in the row."""
    length: int
    """So many items are the match's own."""
    looked: int
    """So many are its own, or behind them and in a group that its shape looked ahead at."""

    @property
    def items(self) -> Sequence[Item]:
        """The items of the match, and those that it looked ahead at in a group."""
        return self.row[self.place : self.place + self.looked]

    @property
    def before(self) -> Sequence[Item]:
        """The nearest items that stand before it, up to three."""
        return self.row[max(0, self.place - 3) : self.place]

    @property
    def after(self) -> Sequence[Item]:
        """The nearest items that stand after it, up to six."""
        until = self.place + self.length
        return self.row[until : until + 6]

    def has(self, group: str) -> bool:
        """Return whether a group took part."""
        return group in self.groups

    def item(self, group: str) -> Item:
        """Return the first item of a group."""
        return self.row[self.place + self.groups[group][0]]

    def each(self, group: str) -> Sequence[Item]:
        """Return all items of a group; none if it took no part."""
        start, end = self.groups.get(group, (0, 0))
        return self.row[self.place + start : self.place + end]

    @property
    def start(self) -> int:
        """Where the match begins in the normal text."""
        return self.row[self.place].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.row[self.place + self.length - 1].end


Build: TypeAlias = Callable[[Found], Iterable[Statement]]
"""Makes statements of a match; none: it is not what it looked like, and nothing is claimed."""
Letters: TypeAlias = Mapping[str, Callable[[Token], str]]
"""Per kind of token what gives another letter than `plain_letter` to one that no lexicon knows; ``""``: the usual."""
Entries: TypeAlias = Mapping[str, Sequence[tuple[tuple[str, ...], str, object]]]
"""From a first word to what can follow it, longest first: further words, letter, meaning."""


@frozen
class Rule:
    """A shape, and what it states."""

    letters: str
    """A verbose regular expression over letters."""
    build: Build

    @property
    def shape(self) -> re.Pattern[str]:
        """The shape, compiled when it is first looked for: most texts need few of the rules that there are."""
        return _compiled(self.letters)


@lru_cache(maxsize=256)  # a memo of a pure function: one entry per rule
def _compiled(letters: str) -> re.Pattern[str]:
    return re.compile(letters, re.VERBOSE)


def rule(shape: str, build: Build) -> Rule:
    """Return a rule; its shape is a verbose regular expression over letters."""
    return Rule(shape, build)


def view(
    tokens: Sequence[Token], entries: Entries, statements: Sequence[Statement], letters: Letters | None = None
) -> list[Item]:
    """Return a grammar's view of a text. Statements are in order and begin and end where tokens do."""
    row = tokens if isinstance(tokens, Row) else Row(tokens)
    plain = _lettered(row, letters) if letters else row.items
    items: list[Item] = []
    place = 0
    for start, end, item in _known(row, entries, statements):
        if start >= place:  # else it lies in a value or a longer word
            items += plain[place:start]
            items.append(item)
            place = end
    items += plain[place:]
    return items


class Row(tuple[Token, ...]):
    """The tokens of a text, with what every view of them needs, made once: a text has a dozen views."""

    keys: tuple[str, ...]
    where: Mapping[str, Sequence[int]]
    """From a key to the places in the row that have it."""
    kinds: Mapping[str, Sequence[int]]
    """From a kind to the places that have it."""
    items: list[Item]
    """Each token as the view that knows no words sees it."""
    starts: Mapping[int, int]
    """From where a token begins in the text to its place in the row."""
    ends: Mapping[int, int]
    """From where a token ends in the text to the place behind it in the row."""

    def __new__(cls, tokens: Iterable[Token]) -> "Row":
        """Make a row of tokens."""
        row = super().__new__(cls, tokens)
        row.keys = tuple([token.key for token in row])
        row.where, row.kinds = _places(row.keys), _places([token.kind for token in row])
        letters = [token.kind if token.kind in _OWN_LETTERS else plain_letter(token) for token in row]
        row.items = [
            Item(letter, None, (token,), token.start, token.end) for letter, token in zip(letters, row, strict=True)
        ]
        row.starts = {token.start: place for place, token in enumerate(row)}
        row.ends = {token.end: place for place, token in enumerate(row, 1)}
        return row


def _places(keys: Iterable[str]) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        found.setdefault(key, []).append(place)
    return found


def _lettered(row: Row, letters: Letters) -> list[Item]:
    """Return the items of a row, those whose token a grammar gives another letter with that."""
    items = row.items.copy()
    for kind, letter in letters.items():
        for place in row.kinds.get(kind, ()):
            if own := letter(row[place]):
                items[place] = _with(items[place], own, None)
    return items


def _known(row: Row, entries: Entries, statements: Sequence[Statement]) -> list[tuple[int, int, Item]]:
    """Return values and words of a lexicon by their places in the row, in order; of those that overlap, all."""
    found = [
        (start, end, Item(VALUE, each, row[start:end], each.start, row[end - 1].end))
        for each in statements
        if (start := row.starts.get(each.start, -1)) >= 0
        for end in (row.ends[each.end],)
    ]
    values = {start for start, _, _ in found}
    # Few words of a text are in any one grammar's view of the lexicon, and most of those are forms of one word.
    for key in row.where.keys() & entries.keys():
        known, places = entries[key], [place for place in row.where[key] if place not in values]
        rest, letter, meaning = known[0]
        if rest:
            found += [each for place in places if (each := _entry(row, place, known))]
        else:
            found += [(place, place + 1, _with(row.items[place], letter, meaning)) for place in places]
    found.sort(key=itemgetter(0))
    return found


def _with(item: Item, letter: str, meaning: object) -> Item:
    """Return an item with another letter and meaning; so made since `_replace` takes three times as long."""
    return Item(letter, meaning, item.tokens, item.start, item.end)


def letters_of(items: Sequence[Item]) -> str:
    """Return the letters of items."""
    return "".join([item.letter for item in items])


def plain_letter(token: Token) -> str:
    """Return the letter of a token by its looks."""
    if token.kind in _OWN_LETTERS:
        return token.kind
    return token.key if token.kind == SIGN and token.key.isascii() else "?"


def states(items: Sequence[Item], rules: Sequence[Rule], setting: Setting) -> Iterator[Statement]:
    """Yield what a view states, rule after rule; no two statements share a word unless one rule made both."""
    letters = letters_of(items)
    for each in rules:
        shape = each.shape
        if not shape.search(letters):
            continue
        kept, names = list(letters), tuple(shape.groupindex.items())
        for match in shape.finditer(letters):
            found = _found(match, items, setting, names)
            made = tuple(each.build(found)) if found.length else ()
            yield from made
            if made:
                start, end = _claimed(items, made, *match.span())
                kept[start:end] = VALUE * (end - start)
        letters = "".join(kept)


def _claimed(items: Sequence[Item], made: Sequence[Statement], start: int, end: int) -> tuple[int, int]:
    """Return which items of a match are in its statements: words around them may be part of something else."""
    first, last = min(each.start for each in made), max(each.end for each in made)
    while items[start].end <= first:
        start += 1
    while items[end - 1].start >= last:
        end -= 1
    return start, end


def _found(match: re.Match[str], row: Sequence[Item], setting: Setting, names: Sequence[tuple[str, int]]) -> Found:
    start, looked = match.span()
    length = looked - start
    groups: dict[str, tuple[int, int]] = {}
    for name, number in names:
        first, until = match.span(number)
        if first >= 0:
            groups[name] = first - start, until - start
            looked = max(looked, until)
    return Found(row, groups, setting, start, length, looked - start)


def _entry(row: Row, place: int, known: Sequence[tuple[tuple[str, ...], str, object]]) -> tuple[int, int, Item] | None:
    """Return the longest form that stands at a place of a row."""
    for rest, sign, meaning in known:
        until = place + 1 + len(rest)
        if not rest or rest == row.keys[place + 1 : until]:
            inside = row[place:until]
            return place, until, Item(sign, meaning, inside, inside[0].start, inside[-1].end)
    return None
