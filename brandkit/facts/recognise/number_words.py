"""Numbers and ordinals in words, made one token each: "two hundred and fifty", "thirty-first", "quatre-vingt-dix".

Each word gets a letter, and the language's shape (`Lexicon.number_shape`) says which rows of letters are one number:
``z`` zero, ``u`` 1 to 9, ``t`` 10 to 29, ``y`` tens (``Y`` 60 and 80), ``c`` hundreds, ``g`` any other, ``d`` digits;
``D`` a dozen, ``h`` a hundred, ``k`` a thousand, ``m`` a million or more; ``o`` an ordinal up to ninth, ``O`` a later
one, ``s`` one that is also a unit of time (second); ``H`` and a half; ``a`` an article, ``&`` and,
``P`` a decimal point, ``-`` and ``,`` themselves, ``l`` a single letter, ``.`` any other word, ``!`` any other token.
A match's group ``o``, if the shape has one, says that it is an ordinal.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from brandkit.facts.lexicon.lexicon import Lexicon, entries
from brandkit.facts.recognise.german_numbers import german_number, german_ordinal
from brandkit.facts.recognise.tokens import NUMBER, ORDINAL, SIGN, WORD, Token

_CATEGORIES = (
    ("percent", "."),  # "pour cent" is no hundred
    ("numbers", "n"),
    ("multipliers", "x"),
    ("halves", "H"),
    ("durations", "s"),
    ("ordinals", "o"),
    ("number_links", "&"),
    ("decimal_points", "P"),
    ("articles", "a"),
)
_COUNTING = tuple(each for each in _CATEGORIES if each[1] in "nxo")
# "un" beside spoken digits, or letters that are spelled, is the digit.
_DIGIT = r"(?:(?<=[zuty])|(?<=[zutyl],)|(?<=[zuty]-))a(?=,?-?[zutyl]|[,!]|\Z)|(?<=l,)a(?=,[zuty])"
# "four point nine five", "quatre virgule quatre-vingt-dix-neuf": one by one, or as a number of two digits.
_DECIMALS = r"(?:P(?:[uz]{1,6}(?![uzty])|[tyYg](?:-?&?-?[uta])?(?:-u)?(?![uzty])))?"
_ROUND = re.compile(r"[zutyYcghkmoOsD]")


class _Piece(NamedTuple):
    letter: str
    amount: Decimal | None
    first: int
    until: int


Known: TypeAlias = Sequence[tuple[tuple[str, ...], str, object]]
_NOTHING = Decimal(0)


def words_joined(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Return the tokens, each number and ordinal in words as one."""
    if not _may_count(tokens, lexicon):
        return list(tokens)
    pieces = _pieces(tokens, lexicon)
    letters = "".join([piece[0] for piece in pieces])
    if not lexicon.number_shape or not _ROUND.search(letters):
        return list(tokens)
    joined: list[Token] = []
    place = 0
    for match in _shape(lexicon).finditer(letters):
        first, until = match.span()
        joined += tokens[pieces[place].first : pieces[first].first] if first > place else ()
        joined.append(_joined(tokens, pieces[first:until], ORDINAL if match.groupdict().get("o") else NUMBER))
        place = until
    return joined + list(tokens[pieces[place].first :] if place < len(pieces) else ())


def _may_count(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a text has a word that numbers begin with; any German word may be made of several of them."""
    return lexicon.traits.joined_numbers or not entries(lexicon, _COUNTING).keys().isdisjoint(
        [token.key for token in tokens]
    )


@lru_cache(maxsize=16)  # a memo of a pure function
def _shape(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(f"(?:{lexicon.number_shape}){_DECIMALS}|{_DIGIT}", re.VERBOSE)


def _pieces(tokens: Sequence[Token], lexicon: Lexicon) -> list[_Piece]:
    known = entries(lexicon, _CATEGORIES)
    joined = lexicon.traits.joined_numbers
    pieces: list[_Piece] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        piece = _known(tokens, place, known[token.key]) if token.key in known else None
        if piece is None and joined and token.kind == WORD:
            letter, amount = _german(token.key, lexicon)
            piece = _Piece(letter, amount, place, place + 1)
        piece = piece or _Piece(_other(token), token.amount, place, place + 1)
        pieces.append(piece)
        place = piece.until
    return pieces


def _known(tokens: Sequence[Token], place: int, found: Known) -> _Piece | None:
    """Return the piece of the longest entry that stands here; an ordinal that is a unit of time too says so."""
    fitting = [each for each in found if _follows(tokens, place + 1, each[0])]
    if not fitting:
        return None
    rest, category, meaning = fitting[0]
    ordinal = next((each[2] for each in fitting if each[1] == "o" and not each[0]), None)
    until = place + 1 + len(rest)
    if category == "s":
        return None if ordinal is None else _Piece("s", Decimal(str(ordinal)), place, until)
    if category == "H":
        return _Piece("H", Decimal(str(meaning)), place, until)
    if category in ".&P":
        return _Piece(category, _NOTHING, place, until)
    amount = Decimal(str(meaning))
    return _Piece(_LETTERS[category](int(amount)) if amount == int(amount) else "g", amount, place, until)


def _follows(tokens: Sequence[Token], place: int, rest: tuple[str, ...]) -> bool:
    return not rest or rest == tuple(token.key for token in tokens[place : place + len(rest)])


def _number_letter(number: int) -> str:
    if number < 30:
        return "z" if not number else "u" if number < 10 else "y" if number == 20 else "t"
    if number >= 100:
        return "g" if number % 100 or number >= 1000 else "c"
    return "g" if number % 10 else "Y" if number in (60, 80) else "y"


def _multiplier_letter(number: int) -> str:
    return {12: "D", 100: "h", 1000: "k"}.get(number, "m")


def _ordinal_letter(number: int) -> str:
    return "o" if number < 10 else "O"


_LETTERS: Mapping[str, Callable[[int], str]] = {
    "n": _number_letter,
    "x": _multiplier_letter,
    "o": _ordinal_letter,
    "a": lambda _: "a",
}


def _other(token: Token) -> str:
    if token.kind == WORD:
        return "." if len(token.key) > 1 else "l"
    if token.kind == NUMBER:
        return "!" if token.amount is None else "d"
    return token.key if token.kind == SIGN and token.key in "-," else "!"


@lru_cache(maxsize=8192)  # a memo of a pure function: most words come again
def _german(word: str, lexicon: Lexicon) -> tuple[str, Decimal]:
    """Return the letter of a German word, and what it amounts to."""
    number = german_number(word, lexicon)
    if number is not None:
        return "g", number
    place = german_ordinal(word, lexicon)
    return ("." if len(word) > 1 else "l", _NOTHING) if place is None else ("O", place)


def _joined(tokens: Sequence[Token], pieces: Sequence[_Piece], kind: str) -> Token:
    first, last = tokens[pieces[0].first], tokens[pieces[-1].until - 1]
    inside = tokens[pieces[0].first : pieces[-1].until]
    key = " ".join(token.key for token in inside)
    written = " ".join(token.written for token in inside)
    in_words = all(piece.letter != "d" for piece in pieces)
    return Token(kind, key, first.start, last.end, _with_decimals(pieces), in_words=in_words, written=written)


def _with_decimals(pieces: Sequence[_Piece]) -> Decimal:
    """Return what the words amount to; behind a decimal point digits stand one by one, or two as one number."""
    point = next((index for index, piece in enumerate(pieces) if piece.letter == "P"), len(pieces))
    behind = pieces[point + 1 :]
    digits = "".join(str(piece.amount) for piece in behind)
    if any(piece.letter not in "uz" for piece in behind):
        digits = f"{_amount(behind):02}"
    return _amount(pieces[:point]) + (Decimal(f"0.{digits}") if digits else 0)


def _amount(pieces: Sequence[_Piece]) -> Decimal:
    """Return what the words amount to: "two million three hundred thousand and five"."""
    total, group, last = Decimal(0), Decimal(0), Decimal(0)
    for letter, given, _, _ in pieces:
        amount = given or _NOTHING
        if letter in "hD":
            group = (group or 1) * amount
        elif letter in "km":
            # "mil millones": a larger multiplier takes all that stands before it
            total = (total + group or 1) * amount if amount > last else total + (group or 1) * amount
            group, last = Decimal(0), amount
        elif letter == "H":  # "one and a half million", "un million et demi"
            total, group = total + last * amount, group if last else group + amount
        else:
            group += 1 if letter == "a" else amount
    return total + group
