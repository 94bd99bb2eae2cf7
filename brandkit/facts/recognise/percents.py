"""Shares: "20 %", "twenty per cent", "3 in 100", "one in ten", "half price"."""

from collections.abc import Iterator
from decimal import Decimal

from brandkit.facts.recognise.figures import Figure, figure
from brandkit.facts.recognise.grammar import Found, Rule, rule
from brandkit.facts.recognise.per import PER, end, per
from brandkit.model.statement import Statement
from brandkit.model.value import Percent

_WHOLES = frozenset((2, 4, 5, 8, 10, 20, 25, 50, 100, 200, 1000, 10_000))
"""What people count shares of; each makes an exact percentage."""


def _percent(found: Found) -> Iterator[Statement]:
    read = figure(found, "amount")
    if read and found.has("half"):
        read = Figure(read.amount + Decimal(str(found.item("half").meaning)))
    if read:
        others = () if read.other is None else (Percent(read.other),)
        until = end(found, "unit")
        yield Statement(Percent(read.amount), found.start, until, others, per=per(found), inexact=bool(others))


def _share(found: Found) -> Iterator[Statement]:
    """Read "3 in 100"; not "4 out of 5 stars", "3 in 10 days"."""
    part, whole = figure(found, "part"), figure(found, "whole")
    if part is None or whole is None or whole.amount not in _WHOLES or not _is_share(found):
        return
    if 0 < part.amount < whole.amount and part.amount == int(part.amount):
        yield Statement(Percent(part.amount * 100 / whole.amount), found.start, found.end)


def _is_share(found: Found) -> bool:
    traits, sign = found.setting.lexicon.traits, found.item("of")
    behind = found.after[0].letter if found.after else ""
    if behind and (behind in "du$%mxnR" or found.after[0].tokens[0].key in ("/", "-", ":")):
        return False
    if sign.letter == "b" and not traits.shares_from:
        return False
    return not found.has("noun") or traits.nouns != "plural" or behind not in "wy"


def _named(found: Found) -> Iterator[Statement]:
    yield Statement(Percent(Decimal(str(found.item("named").meaning))), found.start, found.end, role="off")


PERCENTS: tuple[Rule, ...] = (
    rule(r"(?P<part>[na]) (?P<noun>[wy])? (?P<of>[sb]) (?P<whole>n)", _share),
    rule(r"(?P<amount>n) (?P<half>h)? \+? [f-]? (?P<unit>%)" + PER, _percent),
    rule(r"(?P<named>H)", _named),
)
