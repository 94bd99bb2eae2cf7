"""The words to put in place of wrong ones: a fact's value, in the form that the variant's author chose."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brandkit.facts.wording import forms_of, print_value
from brandkit.facts.wording_addresses import shorten_url
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.message import Fact
from brandkit.model.statement import Statement
from brandkit.model.value import Code, Email, Phone, Phrase, Url, Value

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|\S")
_MOST_WRONG_DIGITS = 3
"""More than so many other digits in a phone number, and it is another number, not a mistaken one."""


def fix_of(meeting: Meeting, comparison: Comparison) -> str | None:
    """Return the words to put in place of a meeting's; None where nobody can be sure.

    Sure is only what is declared, and written in a form that facts are printed in.
    """
    fact, statement = comparison.source.facts.get(meeting.fact), meeting.variant
    if fact is None or statement is None or statement.is_spoken or statement.inexact:
        return None
    match fact.value:
        case Phrase():
            return None
        case Code(text) | Email(text):
            return text if isinstance(statement.value, Code | Email) and meeting.quote.isprintable() else None
        case Url(text):
            return _url(text, meeting.quote)
        case Phone(text):
            return _phone(text, meeting.quote)
        case _:
            return _printed(fact, statement, meeting.quote, comparison.source.locale)


def _url(text: str, quote: str) -> str | None:
    """Return an address with or without its scheme, as the one that it replaces; words of a link stay."""
    if "." not in quote or " " in quote:
        return None
    return text if "://" in quote else shorten_url(text)


def _phone(text: str, quote: str) -> str | None:
    """Return a phone number with the separators of the one that it replaces."""
    digits, wrong = _digits(text), _digits(quote)
    is_national = wrong.startswith("0") and text.startswith("+")  # as people dial it inside the country
    right = f"0{digits[-len(wrong) + 1 :]}" if is_national else digits[-len(wrong) :]
    if len(wrong) < 6 or len(right) != len(wrong):
        return None
    if sum(a != b for a, b in zip(right, wrong, strict=True)) > _MOST_WRONG_DIGITS:
        return None
    places = iter(right)
    return "".join(next(places) if sign.isdigit() else sign for sign in quote)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


class _Form(NamedTuple):
    likeness: tuple[int, ...]
    text: str


def _printed(fact: Fact, statement: Statement, quote: str, locale: str) -> str | None:
    """Return a value in the print whose shape is that of the quote; what follows it there ("a month") stays."""
    if not re.search(r"\d", quote):
        return None
    pieces = list(_TOKEN.finditer(quote))
    kinds = [_kind(piece[0]) for piece in pieces]
    found = list(_alike(_prints(fact.value, locale), pieces, kinds, quote))
    whole = [form for form in found if form.likeness[0] == len(pieces)]
    best = max(whole or (found if statement.per else []), default=None)
    return best.text if best and best.text != quote else None


def _alike(prints: Iterable[str], pieces: Sequence[re.Match[str]], kinds: Sequence[str], quote: str) -> Iterator[_Form]:
    for print_ in prints:
        mine = _TOKEN.findall(print_)
        if mine and [_kind(piece) for piece in mine] == kinds[: len(mine)]:
            theirs = pieces[: len(mine)]
            spaces = len(print_) - sum(map(len, mine)) - theirs[-1].end() + sum(len(b[0]) for b in theirs)
            apart = abs(spaces) + sum(abs(len(a) - len(b[0])) for a, b in zip(mine, theirs, strict=True))
            equal = sum(a == b[0] for a, b in zip(mine, theirs, strict=True))
            yield _Form((len(mine), equal, -apart), print_ + quote[theirs[-1].end() :])


def _prints(value: Value, locale: str) -> Iterator[str]:
    from brandkit.facts.kinds import kind_of

    for form in forms_of(kind_of(value)):
        try:
            yield print_value(value, locale, form)
        except ValueError:  # the language has no word for it in this form
            continue


def _kind(piece: str) -> str:
    """Return what counts of a piece of print: that it is a number, a word, a currency; else the sign itself."""
    if piece[0].isdigit():
        return f"0{'' if ':' not in piece else ':'}"
    if piece[0].isalpha():
        return "a"
    return "$" if unicodedata.category(piece[0]) == "Sc" else piece
