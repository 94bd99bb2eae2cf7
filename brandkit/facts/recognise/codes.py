"""Codes as they are written: ``SPRING20``, ``KX21 ZZB``, ``EM-210``; with a word before them ``8f2k``, ``PIN 7304``.

Capitals and digits in one are a code wherever they stand; all else needs a word that says so. What amounts took for a
plain number may be a code: the number stays among `Statement.others`.
"""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from brandkit.facts.lexicon.lexicon import Lexicon, entries, single_words
from brandkit.facts.recognise.code_pieces import joined, known_before, opened
from brandkit.facts.recognise.grammar import Found, Item, Letters, Row, rule, states, view
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import CODE, NUMBER, WORD, Token
from brandkit.model.statement import Statement
from brandkit.model.value import Code

_CATEGORIES = (
    ("code_cues", "Q"),
    ("tail_cues", "Y"),
    ("item_cues", "G"),
    ("code_fillers", "f"),
)
_CUES = _CATEGORIES[:3]
_COUNTRY = re.compile(r"[A-Z]{2}\d{2}")
_SPELLED = re.compile(r"\w(?:-\w){3,}(?:-\d{1,4})?")  # "K-N-I-T-2-0"
_GAP = "[f:\"'*(#_]{0,4}"
# Capitals and digits that name no code: kinds of files, sizes, quarters, formulas, ways of trade.
_NO_CODES = re.compile(
    r"mp[34]|co2|h2o|[a-c]\d|[qh][1-4]|fy\d\d|[bcp]2[bcp]|covid-19|e10|usb\d|ps\d|web\d|w3c|g\d0?|top\d+"
)


def codes(tokens: Row, statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the codes that a text states."""
    if not _may_hold_codes(tokens, setting.lexicon):
        return iter(())
    seen = view(tokens, entries(setting.lexicon, _CATEGORIES), statements, _LETTERS)
    return states([opened(item) for item in seen], _RULES, setting)


def _may_hold_codes(tokens: Row, lexicon: Lexicon) -> bool:
    """Return whether a text has a cue, letters and digits in one, a number with a zero or capitals before it."""
    if CODE in tokens.kinds or not tokens.where.keys().isdisjoint(entries(lexicon, _CUES).keys()):
        return True
    return any(
        tokens[place].key[0] == "0" or (place > 0 and tokens[place - 1].written.isupper())
        for place in tokens.kinds.get(NUMBER, ())
    )


def _number_letter(token: Token) -> str:
    return "?" if token.in_words or not token.key.isdigit() else ""


def _word_letter(token: Token) -> str:
    if not token.written.isupper():
        return ""
    return "L" if token.end - token.start < 4 else "K"


_LETTERS: Letters = MappingProxyType({NUMBER: _number_letter, WORD: _word_letter})
"""Gives words in capitals letters of their own: ``L`` up to three letters, ``K`` longer ones."""


def _after_cue(found: Found) -> Iterator[Statement]:
    """Read what a code word announces: digits too, and words in capitals."""
    items = found.each("code")
    text, end = joined(items, digits_too=True)
    if _SPELLED.fullmatch(text):
        yield Statement(Code(text.replace("-", "")), items[0].start, end, is_spoken=True)
        return
    is_word = len(text) > 2 and text.isalpha() and text.isupper() and not _is_shouted(found.item("cue"))
    if is_word or (len(text) > 1 and _has_digit(text) and not (text.isdigit() and len(text) < 3)):
        yield Statement(Code(text), items[0].start, end, known_before(items, end))


def _after_item(found: Found) -> Iterator[Statement]:
    """Read the name of a flight, a gate, an order: letters and digits, or many digits."""
    items = found.each("code")
    text, end = joined(items)
    digits = text.replace("-", "")
    is_long = digits.isdigit() and (len(digits) > 4 or (len(digits) > 2 and digits[0] == "0"))
    if is_long or (_has_digit(text) and any(map(str.isalpha, text))):
        inexact = items[0].letter == "m"  # "order 5L of paint"
        yield Statement(Code(text), items[0].start, end, known_before(items, end), inexact=inexact)


def _tail(found: Found) -> Iterator[Statement]:
    """Read the last digits of a card or an account."""
    items = found.each("code")
    text = items[0].tokens[0].key
    if 2 < len(text) < 7:
        yield Statement(Code(text), items[0].start, items[0].end, known_before(items, items[0].end))


def _bare(found: Found) -> Iterator[Statement]:
    """Read capitals and digits in one; with a short word in capitals they may be a number plate."""
    first = found.items[0].tokens[0]
    text, end = joined(found.items)
    inexact = not text.isupper() or len(text) < 4 or _NO_CODES.fullmatch(first.key) is not None
    shorter = (Code(first.written),) if " " in text else ()
    yield Statement(Code(text), first.start, end, shorter, inexact=inexact)


def _digit_first(found: Found) -> Iterator[Statement]:
    """Read capitals and digits in one that begin with a digit: "8KTR294"; "4X4" is too short to be sure."""
    text, end = joined(found.items)
    first = text.partition(" ")[0]
    is_mixed = first.isupper() and found.items[0].end == found.items[1].start and len(text) > 4
    if is_mixed and _has_digit(text[1:].lstrip("0123456789")):
        yield Statement(Code(text), found.start, end, inexact=len(text) < 6 or " " in text)


def _account(found: Found) -> Iterator[Statement]:
    """Read an account number in groups of four, "DE89 3704 0044 0532 0130 00" (IBAN, ISO 13616)."""
    pieces = [item.tokens[0].written for item in found.items]
    if _COUNTRY.fullmatch(pieces[0]) and all(len(piece) == 4 for piece in pieces[1:-1]):
        yield Statement(Code(" ".join(pieces)), found.start, found.end)


def _zeros(found: Found) -> Iterator[Statement]:
    """Read digits that begin with a zero: no number does."""
    item = found.items[0]
    if item.tokens[0].key[0] == "0" and item.end - item.start > 2:
        yield Statement(Code(item.tokens[0].key), item.start, item.end, known_before((item,), item.end), inexact=True)


def _designator(found: Found) -> Iterator[Statement]:
    """Read two or three capitals and a number, "KW 482", where nothing says what it is."""
    head, number = (item.tokens[0] for item in found.items)
    is_word = head.key in single_words(found.setting.lexicon, "address_edges")
    if not is_word and (len(number.key) > 2 or (len(head.key) == 2 and len(number.key) > 1)):
        text = f"{head.written} {number.key}"
        others = known_before(found.items, number.end)
        yield Statement(Code(text), head.start, number.end, others, inexact=True)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_shouted(cue: Item) -> bool:
    return all(token.written.isupper() for token in cue.tokens)


_CODE = "(?P<code>[ncmLKw](?:-?[ncmLKw]){0,6})"
_RULES = (
    rule("cn{3,8}", _account),
    rule(f"(?P<cue>Q){_GAP}{_CODE}", _after_cue),
    rule(f"(?P<cue>G){_GAP}{_CODE}", _after_item),
    rule(r"Y[f:*.•]{0,6}(?P<code>n)", _tail),
    rule("nc|n[LK]n", _digit_first),
    rule("c(?:[LK]|nL)?", _bare),
    rule("n", _zeros),
    rule("(?<![LK])L(?=n)n(?!-)", _designator),
)
