"""Codes as they are written: ``SPRING20``, ``KX21 ZZB``, ``EM-210``; with a word before them ``8f2k``, ``PIN 7304``.

Capitals and digits in one are a code wherever they stand; all else needs a word that says so. What amounts took for a
plain number may be a code: the number stays among `Statement.others`.
"""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.lexicon.lexicon import Lexicon, entries, single_words
from brandkit.facts.recognise.grammar import VALUE, Found, Item, rule, states, view
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.spelled_codes import as_number
from brandkit.facts.recognise.tokens import CODE, NUMBER, WORD, Token
from brandkit.model.statement import Statement
from brandkit.model.value import Code, Number

_CATEGORIES = (
    ("code_cues", "Q"),
    ("tail_cues", "Y"),
    ("item_cues", "G"),
    ("code_fillers", "f"),
)
_CUES = _CATEGORIES[:3]
_PLATE = re.compile(r"[A-Z]{1,3}\d{1,4} [A-Z]{2,3}")
_GAP = "[f:\"'*(#_]{0,4}"
# Capitals and digits that name no code: kinds of files, sizes, quarters, formulas, ways of trade.
_NO_CODES = re.compile(
    r"mp[34]|co2|h2o|[a-c]\d|[qh][1-4]|fy\d\d|[bcp]2[bcp]|covid-19|e10|usb\d|ps\d|web\d|w3c|g\d0?|top\d+"
)


def codes(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the codes that a text states."""
    if not _may_hold_codes(tokens, setting.lexicon):
        return iter(())
    seen = view(tokens, entries(setting.lexicon, _CATEGORIES), statements, _letter)
    return states([_opened(item) for item in seen], _RULES, setting)


def _may_hold_codes(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a text has a cue, letters and digits in one, a number with a zero or capitals before it."""
    heads = entries(lexicon, _CUES)
    before = ""
    for token in tokens:
        if token.kind == CODE or token.key in heads:
            return True
        if token.kind == NUMBER and (token.key[0] == "0" or before.isupper()):
            return True
        before = token.written
    return False


def _letter(token: Token) -> str:
    """Give words in capitals letters of their own: ``L`` up to three letters, ``K`` longer ones."""
    if token.kind == WORD and token.written.isupper():
        return "L" if token.end - token.start < 4 else "K"
    return ""


def _opened(item: Item) -> Item:
    """Return an item with the letter of a number if all that is known of it is that it is a plain one."""
    if item.letter != VALUE or len(item.tokens) != 1 or not isinstance(item.meaning, Statement):
        return item
    token = item.tokens[0]
    is_plain = isinstance(item.meaning.value, Number) and token.kind == NUMBER and not token.in_words
    return item._replace(letter="n") if is_plain and token.key.isdigit() else item


def _after_cue(found: Found) -> Iterator[Statement]:
    """Read what a code word announces: digits too, and words in capitals."""
    text, end = _chunk(found.each("code"))
    is_word = len(text) > 2 and text.isalpha() and text.isupper() and not _is_shouted(found.item("cue"))
    if is_word or (len(text) > 1 and any(map(str.isdigit, text)) and not (text.isdigit() and len(text) < 3)):
        yield Statement(Code(text), found.item("code").start, end, as_number(text) if text.isdigit() else ())


def _after_item(found: Found) -> Iterator[Statement]:
    """Read the name of a flight, a gate, an order: letters and digits, or many digits."""
    items = found.each("code")
    text, end = _chunk(items)
    if text.isalpha() and len(text) < 4 and len(items) > 1 and items[1].letter in "nc":
        more, end = _chunk(items[1:])
        text = f"{text} {more}"
    is_code = any(map(str.isdigit, text)) and any(map(str.isalpha, text))
    if is_code or (text.isdigit() and (len(text) > 4 or (len(text) > 2 and text[0] == "0"))):
        yield Statement(Code(text), items[0].start, end, as_number(text) if text.isdigit() else ())


def _tail(found: Found) -> Iterator[Statement]:
    """Read the last digits of a card or an account."""
    item = found.item("code")
    text = item.tokens[0].key
    if 2 < len(text) < 7:
        yield Statement(Code(text), item.start, item.end, as_number(text))


def _bare(found: Found) -> Iterator[Statement]:
    """Read capitals and digits in one; with a short word in capitals they may be a number plate."""
    items = found.items
    text = items[0].tokens[0].written
    inexact = not text.isupper() or len(text) < 4 or _NO_CODES.fullmatch(items[0].tokens[0].key) is not None
    value, end = Code(text), items[0].end
    if found.has("rest") and _PLATE.fullmatch(both := f"{text} {found.item('rest').tokens[0].written}"):
        yield Statement(Code(both), items[0].start, items[-1].end, (value,), inexact=inexact)
    else:
        yield Statement(value, items[0].start, end, inexact=inexact)


def _zeros(found: Found) -> Iterator[Statement]:
    """Read digits that begin with a zero: no number does."""
    item = found.items[0]
    if item.tokens[0].key[0] == "0" and item.end - item.start > 2:
        yield Statement(Code(item.tokens[0].key), item.start, item.end, _number(item), inexact=True)


def _designator(found: Found) -> Iterator[Statement]:
    """Read two or three capitals and a number, "KW 482", where nothing says what it is."""
    head, number = (item.tokens[0] for item in found.items)
    is_word = head.key in single_words(found.setting.lexicon, "address_edges")
    if not is_word and (len(number.key) > 2 or (len(head.key) == 2 and len(number.key) > 1)):
        text = f"{head.written} {number.key}"
        yield Statement(Code(text), head.start, number.end, _number(found.items[1]), inexact=True)


def _number(item: Item) -> tuple[Number, ...]:
    known = item.meaning.value if isinstance(item.meaning, Statement) else None
    return (known,) if isinstance(known, Number) else ()


def _chunk(items: Sequence[Item]) -> tuple[str, int]:
    """Return the pieces that stand together without a space, ``8f2k``, and where they end."""
    text, end = "", items[0].start
    for item in items:
        if item.start != end:
            break
        text += "".join(token.written or token.key for token in item.tokens)
        end = item.end
    return text.rstrip("-"), end - (len(text) - len(text.rstrip("-")))


def _is_shouted(cue: Item) -> bool:
    return all(token.written.isupper() for token in cue.tokens)


_CODE = "(?P<code>[ncLKw](?:-?[ncLKw]){0,6})"
_RULES = (
    rule(f"(?P<cue>Q){_GAP}{_CODE}", _after_cue),
    rule(f"(?P<cue>G){_GAP}{_CODE}", _after_item),
    rule(r"Y[f:*.•]{0,6}(?P<code>n)", _tail),
    rule("c(?P<rest>[LK])?", _bare),
    rule("n", _zeros),
    rule("(?<![LK])L(?=n)n(?!-)", _designator),
)
