"""Numbers among tokens: what digits amount to in a locale, and numbers in words made one token."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import NUMBER, SIGN, WORD, Token

_PLAIN = re.compile(r"\d{1,18}")


def with_numbers(tokens: Sequence[Token], setting: Setting) -> list[Token]:
    """Return the tokens, each number with its amount, and each number in words as one number token."""
    return list(_words_joined([_with_amount(token, setting) for token in tokens], setting))


def read_digits(written: str, decimal: str, group: str) -> Decimal | None:
    """Return what digits amount to where `decimal` and `group` are the signs; None if that is no number there.

    Groups have three digits; a group sign followed by other than three digits is a decimal sign, as ``1.5`` in
    German copy.
    """
    if _PLAIN.fullmatch(written):
        return Decimal(written)
    whole, _, rest = written.partition(decimal)
    groups = whole.split(group) if group else [whole]
    if not all(len(each) == 3 for each in groups[1:]) or not 1 <= len(groups[0]) <= (3 if groups[1:] else 18):
        return None
    digits = "".join(groups)
    if not digits.isdecimal() or (decimal in written and not rest.isdecimal()) or len(digits + rest) > 27:
        return None
    return Decimal(f"{digits}.{rest}" if rest else digits)


def _with_amount(token: Token, setting: Setting) -> Token:
    if token.kind != NUMBER:
        return token
    return token._replace(amount=read_digits(token.key, setting.decimal, setting.group))


def _words_joined(tokens: Sequence[Token], setting: Setting) -> Iterator[Token]:
    known = entries(setting.lexicon, (("numbers", "n"),))
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind == WORD and token.key in known:
            until = _end_of_number(tokens, place, known)
            amount = sum(_value(each, known) for each in tokens[place:until] if each.kind == WORD)
            yield Token(NUMBER, token.key, token.start, tokens[until - 1].end, Decimal(amount), in_words=True)
            place = until
        else:
            yield token
            place += 1


def _end_of_number(tokens: Sequence[Token], place: int, known: Mapping[str, object]) -> int:
    """Return the index behind a number in words: "twenty", "-", "five"."""
    if _value(tokens[place], known) % 10 == 0 and place + 2 < len(tokens):
        sign, unit = tokens[place + 1 : place + 3]
        if sign.kind == SIGN and sign.key == "-" and 0 < _value(unit, known) < 10:
            return place + 3
    return place + 1


def _value(token: Token, known: Mapping[str, object]) -> int:
    for rest, _, meaning in known.get(token.key, ()):  # type: ignore[attr-defined]
        if not rest:
            return int(meaning)
    return -1
