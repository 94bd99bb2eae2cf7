"""Plain numbers with what they count, and ranks: "10 hot meals", "2x points", "your 5th visit"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from brandkit.facts.recognise.figures import Figure, figure
from brandkit.facts.recognise.grammar import Found, Item, Rule, rule
from brandkit.facts.recognise.nouns import noun, singular
from brandkit.facts.recognise.per import PER_BEHIND, rate
from brandkit.facts.recognise.tokens import SIGN, Token
from brandkit.model.statement import Ordinal, Statement
from brandkit.model.value import Number, Quantity

_PART_OF_MORE = frozenset("/:#@_=.,'")
"""Signs that make a number, when they touch it on both sides, part of something else: "24/7", "18:00", "#12"."""
_TIMES = frozenset(("x", "×"))
_LONGEST_RUN = 100
"""Kilometres of which people write "10k"."""


def _number(found: Found) -> Iterator[Statement]:
    token = found.item("amount").tokens[0]
    read = figure(found, "amount", "scale")
    if read is None or token.amount is None or not _stands_alone(found, token):
        return
    marked = bool(found.after) and found.after[0].start == found.end and found.after[0].tokens[0].key in ("+", *_TIMES)
    after = found.after[1:] if marked else found.after
    yield _counted(found, read, after)


def _counted(found: Found, read: Figure, after: Sequence[Item]) -> Statement:
    token = found.item("amount").tokens[0]
    name, certain = noun(after, found.setting.lexicon, many=read.amount != 1)
    others = () if read.other is None else (Number(read.other),)
    inexact = not name or not certain or bool(others) or _may_be_a_year(token)
    if found.before and found.before[-1].letter in "sb" and _follows_a_number(found):
        inexact = True  # "1 in 3 people"
    return Statement(Number(read.amount), found.start, found.end, others, noun=name, per=rate(found), inexact=inexact)


def _stands_alone(found: Found, token: Token) -> bool:
    """Return whether a number is not part of a code, a date, a phone number, a row of digits."""
    if token.in_words and token.amount == 1:
        return False  # "one of us"
    if token.key.startswith("0") and token.key.isdecimal() and len(token.key) > 1:
        return False
    before, after = found.before[-1:], found.after[:1]
    touches_before = bool(before) and before[0].end == found.start and not before[0].tokens[-1].key.endswith("'")
    if touches_before and before[0].letter in '\n$("':
        touches_before = False
    if touches_before and before[0].letter == "-" and _follows_a_number(found):
        return False
    touches_after = bool(after) and after[0].start == found.end
    if touches_before and (before[0].tokens[-1].key in _PART_OF_MORE or before[0].tokens[-1].kind != SIGN):
        return False
    return not touches_after or _may_touch(found, after[0])


def _follows_a_number(found: Found) -> bool:
    """Return whether another number stands before the word or sign that is before this one: "2-4-1", "1 in 3"."""
    return len(found.before) > 1 and found.before[-2].letter == "n"


def _may_touch(found: Found, item: Item) -> bool:
    """Return whether what is written onto the end of a number leaves it one: "10-piece", "2x", "10,", "(3)"."""
    token = item.tokens[0]
    behind = found.after[1:2]
    if token.kind != SIGN:
        return item.letter == "\n" or token.key in ("s", *_TIMES)
    goes_on = bool(behind) and behind[0].start == item.end and behind[0].letter not in "\n'\")"
    if token.key == "-":
        return not goes_on or behind[0].letter in "wy"
    return not (goes_on and token.key in _PART_OF_MORE)


def _may_be_a_year(token: Token) -> bool:
    return token.key.isdecimal() and len(token.key) == 4 and token.key[:2] in ("19", "20")


def _thousands(found: Found) -> Iterator[Statement]:
    """Read "12k members"; a "k" that stands alone, or is large ("4K"), is no magnitude."""
    scale = found.item("scale")
    if scale.start == found.item("amount").end and scale.tokens[0].written in ("k", "bn", "mn", "m"):
        for said in _number(found):
            # "Run 10k" is a distance.
            amount = figure(found, "amount")
            is_run = scale.tokens[0].written == "k" and amount is not None and amount.amount <= _LONGEST_RUN
            others = (*said.others, Quantity(amount.amount, "km")) if is_run and amount else said.others
            yield replace(said, others=others)


def _between(found: Found) -> Iterator[Statement]:
    """Read "10 to 15 guests", "ages 6-15"."""
    low, high = figure(found, "low"), figure(found, "amount")
    separator = found.item("sep")
    if low is None or high is None or low.amount >= high.amount or not _stands_alone(found, _token(found, "amount")):
        return
    name, certain = noun(found.after, found.setting.lexicon, many=True)
    is_tight = separator.letter != "-" or separator.start == found.item("low").end
    if not is_tight or _is_joined(found) or _token(found, "low").key.startswith("0"):
        return
    for read, group, role in ((low, "low", "low"), (high, "amount", "high")):
        item = found.item(group)
        inexact = not name or not certain  # "children 6-15", "a 2-1 win"
        yield Statement(
            Number(read.amount), item.start, item.end, noun=name, role=role, per=rate(found), inexact=inexact
        )


def _is_joined(found: Found) -> bool:
    """Return whether a hyphen joins the match to what stands before or behind it: "M-A-Y-O-2-5"."""
    before, after = found.before[-1:], found.after[:1]
    return (bool(before) and before[0].letter == "-" and before[0].end == found.start) or (
        bool(after) and after[0].letter == "-" and after[0].start == found.end
    )


def _token(found: Found, group: str) -> Token:
    return found.item(group).tokens[0]


def _factor(found: Found) -> Iterator[Statement]:
    """Read "double points" as "2x points"; it may be "double rooms"."""
    name, certain = noun(found.after, found.setting.lexicon, many=True)
    if name and certain:
        amount = Decimal(str(found.item("factor").meaning))
        yield Statement(Number(amount), found.start, found.end, noun=name, inexact=True)


def _factor_behind(found: Found) -> Iterator[Statement]:
    """Read "puntos dobles"; it may be "habitaciones dobles"."""
    amount, name = Decimal(str(found.item("factor").meaning)), found.item("noun").tokens[0].key
    said = singular(name, found.setting.lexicon)
    yield Statement(Number(amount), found.start, found.end, noun=said, inexact=True)


def _rank(found: Found) -> Iterator[Statement]:
    """Read "your 5th visit". First and second have too many other meanings."""
    token = found.item("rank").tokens[0]
    name, certain = noun(found.after, found.setting.lexicon, many=False)
    is_low = token.amount is not None and token.amount <= Decimal(2)
    if token.amount is None or not name or not certain or (token.in_words and is_low):
        return
    yield Statement(Ordinal(int(token.amount)), found.start, found.end, noun=name, inexact=token.in_words or is_low)


COUNTS: tuple[Rule, ...] = (
    rule(r"(?<!n) (?P<low>n) (?P<sep>[-t]) (?P<amount>n) (?![/n])" + PER_BEHIND, _between),
    rule(r"(?P<amount>n) (?P<scale>x)" + PER_BEHIND, _thousands),
    rule(r"(?<!n) (?P<amount>n) (?!n)" + PER_BEHIND, _number),
    rule(r"(?P<factor>F)", _factor),
    rule(r"(?P<noun>[wy]) (?P<factor>Y)", _factor_behind),
    rule(r"(?P<rank>o)", _rank),
)
