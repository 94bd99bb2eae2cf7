"""Grammars: patterns over tokens, each token one letter.

A grammar has a view of a text: words that its lexicon knows get that category's letter, all others stand for
themselves (``w`` a word, ``n`` a number, ``o`` an ordinal, a sign is itself). Its rules are regular expressions over
those letters, tried in order; what one has claimed, a later one sees as ``V``, a value. So "31st of May" is ``OfM`` to
the grammar of dates, and plain words to that of amounts, and no word needs to have one meaning only.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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

    @property
    def start(self) -> int:
        """Where it begins in the normal text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end


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
Letter: TypeAlias = Callable[[Token], str]
"""Gives a token that no lexicon knows another letter than `plain_letter`; ``""``: the usual one."""
Entries: TypeAlias = Mapping[str, Sequence[tuple[tuple[str, ...], str, object]]]
"""From a first word to what can follow it, longest first: further words, letter, meaning."""


@frozen
class Rule:
    """A shape, and what it states."""

    shape: re.Pattern[str]
    build: Build


def rule(shape: str, build: Build) -> Rule:
    """Return a rule; its shape is a verbose regular expression over letters."""
    return Rule(re.compile(shape, re.VERBOSE), build)


def view(
    tokens: Sequence[Token], entries: Entries, statements: Sequence[Statement], letter: Letter | None = None
) -> list[Item]:
    """Return a grammar's view of a text. Statements are in order and begin and end where tokens do."""
    row = tokens if isinstance(tokens, Row) else Row(tokens)
    items: list[Item] = []
    place = 0
    for start, end, item in _known(row, entries, statements):
        if start >= place:  # else it lies in a value or a longer word
            items += _plain(row, place, start, letter)
            items.append(item)
            place = end
    items += _plain(row, place, len(row), letter)
    return items


class Row(tuple[Token, ...]):
    """The tokens of a text, with what every view of them needs, made once: a text has a dozen views."""

    keys: tuple[str, ...]
    where: Mapping[str, Sequence[int]]
    """From a key to the places in the row that have it."""
    items: list[Item]
    """Each token as the view that knows no words sees it."""
    places: Mapping[int, int]
    """From where a token begins in the text to its place in the row."""

    def __new__(cls, tokens: Iterable[Token]) -> "Row":
        """Make a row of tokens."""
        row = super().__new__(cls, tokens)
        row.keys = tuple([token.key for token in row])
        where: dict[str, list[int]] = {}
        for place, key in enumerate(row.keys):
            where.setdefault(key, []).append(place)
        row.where = where
        row.items = [Item(plain_letter(token), None, (token,)) for token in row]
        row.places = {token.start: place for place, token in enumerate(row)}
        return row


def _known(row: Row, entries: Entries, statements: Sequence[Statement]) -> list[tuple[int, int, Item]]:
    """Return values and words of a lexicon by their places in the row, in order; of those that overlap, all."""
    found = [
        (start, end, Item(VALUE, statement, row[start:end]))
        for statement in statements
        if (start := row.places.get(statement.start, -1)) >= 0
        for end in (_until(row, start, statement.end),)
    ]
    values = {start for start, _, _ in found}
    # Few words of a text are in any one grammar's view of the lexicon.
    places = (place for key in row.where.keys() & entries.keys() for place in row.where[key] if place not in values)
    found += [entry for place in places if (entry := _entry(row, place, entries))]
    found.sort(key=itemgetter(0))
    return found


def _plain(row: Row, start: int, end: int, letter: Letter | None) -> Iterable[Item]:
    """Return the items of tokens that are no words of the lexicon."""
    if letter is None or start == end:
        return row.items[start:end]
    return [Item(own, None, item.tokens) if (own := letter(item.tokens[0])) else item for item in row.items[start:end]]


def plain_letter(token: Token) -> str:
    """Return the letter of a token by its looks."""
    if token.kind in _OWN_LETTERS:
        return token.kind
    return token.key if token.kind == SIGN and token.key.isascii() else "?"


def states(items: Sequence[Item], rules: Sequence[Rule], setting: Setting) -> Iterator[Statement]:
    """Yield what a view states, rule after rule; no two statements share a word unless one rule made both."""
    letters = "".join([item.letter for item in items])
    for each in rules:
        if not each.shape.search(letters):
            continue
        kept, names = list(letters), tuple(each.shape.groupindex.items())
        for match in each.shape.finditer(letters):
            found = _found(match, items, setting, names)
            made = tuple(each.build(found)) if found.length else ()
            yield from made
            if made:
                start, end = match.span()
                kept[start:end] = VALUE * (end - start)
        letters = "".join(kept)


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


def _until(tokens: Sequence[Token], place: int, end: int) -> int:
    while place < len(tokens) and tokens[place].start < end:
        place += 1
    return place


def _entry(row: Row, place: int, entries: Entries) -> tuple[int, int, Item] | None:
    for rest, sign, meaning in entries[row.keys[place]]:
        until = place + 1 + len(rest)
        if not rest or rest == row.keys[place + 1 : until]:
            return place, until, Item(sign, meaning, row[place:until])
    return None
