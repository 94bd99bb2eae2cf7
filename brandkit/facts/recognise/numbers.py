"""Numbers among tokens: what digits amount to in a locale, ordinals, and numbers in words made one token."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.number_words import words_joined
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import NUMBER, ORDINAL, SIGN, Token

_PLAIN = re.compile(r"\d{1,18}")
_SPACED = re.compile(r"[1-9]\d{0,2}(?: \d{3}){1,4}(?:,\d+)?")
# Where the group sign is a point, nine digits in groups are a phone number (es: 900 123 456).
_SPACED_SELDOM = re.compile(r"(?:[1-9]\d{0,2} \d{3}|[1-9]\d? \d{3} \d{3})(?:,\d+)?")
_IN_A_GROUP = re.compile(r"\d{1,3}(?:,\d+)?")


def with_numbers(tokens: Sequence[Token], setting: Setting) -> list[Token]:
    """Return the tokens, each number with its amount, and each ordinal and number in words as one token.

    Digits that are spoken one by one stay as many tokens. "One", "eins", "uno" are numbers; "a", "ein", "un" are not,
    but for "un" among spoken digits.
    """
    read = _amounts(tokens, setting)
    suffixes = entries(setting.lexicon, (("ordinal_suffixes", "o"),))
    if not suffixes.keys().isdisjoint([token.key for token in read]):
        read = list(_ordinals(read, setting))
    return words_joined(read, setting.lexicon)


@lru_cache(maxsize=4096)  # a memo of a pure function: most numbers come again
def read_digits(written: str, decimal: str, group: str) -> Decimal | None:
    """Return what digits amount to where `decimal` and `group` are the signs; None if that is no number there.

    Groups have three digits, and may be parted by an apostrophe or a space in any locale.
    """
    if _PLAIN.fullmatch(written):
        return Decimal(written)
    whole, _, rest = written.partition(decimal)
    sign = next((each for each in " '" if each in whole), group)
    groups = whole.split(sign) if sign else [whole]
    if not all(len(each) == 3 for each in groups[1:]) or not 1 <= len(groups[0]) <= (3 if groups[1:] else 18):
        return None
    digits = "".join(groups)
    if not digits.isdecimal() or (decimal in written and not rest.isdecimal()) or len(digits + rest) > 27:
        return None
    return Decimal(f"{digits}.{rest}" if rest else digits)


def _amounts(tokens: Sequence[Token], setting: Setting) -> list[Token]:
    """Return the tokens, digits with their amounts, groups that are parted by spaces as one token."""
    found: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        until = place + 1
        if token.kind == NUMBER:
            until = _end_of_groups(tokens, place, setting) if setting.decimal == "," else until
            key = token.key if until == place + 1 else " ".join(each.key for each in tokens[place:until])
            amount = read_digits(key, setting.decimal, setting.group)
            token = Token(NUMBER, key, token.start, tokens[until - 1].end, amount, written=key)
        found.append(token)
        place = until
    return found


def _end_of_groups(tokens: Sequence[Token], place: int, setting: Setting) -> int:
    """Return the index behind "1 299,00"; a row of digits that is no such number stays as it is."""
    until = place + 1
    if not _IN_A_GROUP.fullmatch(tokens[place].key) or (place and tokens[place - 1].key == "+"):
        return until
    while until < len(tokens) and tokens[until].kind == NUMBER and tokens[until].start == tokens[until - 1].end + 1:
        until += 1
        if until - place > 5:
            return place + 1
    row = " ".join(token.key for token in tokens[place:until])
    begins_here = not place or tokens[place - 1].kind != NUMBER or tokens[place - 1].end + 1 != tokens[place].start
    shape = _SPACED if setting.group.isspace() else _SPACED_SELDOM
    return until if begins_here and shape.fullmatch(row) else place + 1


def _ordinals(tokens: Sequence[Token], setting: Setting) -> Iterator[Token]:
    """Yield the tokens; digits with the ending of an ordinal are one: "31st", "1er", "1.º"."""
    suffixes = entries(setting.lexicon, (("ordinal_suffixes", "o"),))
    place = 0
    while place < len(tokens):
        token = tokens[place]
        until = _end_of_ordinal(tokens, place) if token.kind == NUMBER and suffixes else place
        if until > place and tokens[until - 1].key in suffixes:
            inside = tokens[place:until]
            key = "".join(each.key for each in inside)
            written = "".join(each.written for each in inside)
            yield Token(ORDINAL, key, token.start, inside[-1].end, token.amount, written=written)
            place = until
        else:
            yield token
            place += 1


def _end_of_ordinal(tokens: Sequence[Token], place: int) -> int:
    """Return the index behind the letters that are written onto digits, a point between them or not."""
    number = tokens[place]
    if not number.key.isdecimal() or len(number.key) > 4 or place + 1 >= len(tokens):
        return place
    point = int(tokens[place + 1].kind == SIGN and tokens[place + 1].key == ".")
    until = place + 2 + point
    inside = tokens[place:until]
    is_tight = all(one.end == other.start for one, other in pairwise(inside))
    return until if len(inside) == 2 + point and is_tight else place
