"""Percentages, money, durations, quantities and plain numbers in a text."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.grammar import Found, rule, states, view
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token
from brandkit.model.statement import Statement
from brandkit.model.value import Money, Number, Percent

_CATEGORIES = (("percent", "%"), ("currencies", "$"), ("currency_signs", "$"))


def amounts(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield the amounts that a text states, but for those that are claimed already."""
    seen = view(tokens, entries(setting.lexicon, _CATEGORIES), statements)
    return states(seen, _RULES, setting)


def _percent(found: Found) -> Iterator[Statement]:
    amount = _amount(found)
    if amount is not None:
        yield Statement(Percent(amount), found.start, found.end)


def _money(found: Found) -> Iterator[Statement]:
    amount = _amount(found)
    if amount is not None:
        currency = str(found.item("sign").meaning)
        meant = (
            (found.setting.currency or _DOLLARS.get(found.setting.territory, "USD")) if currency == "$" else currency
        )
        yield Statement(Money(amount, meant), found.start, found.end)


_DOLLARS = {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD"}


def _number(found: Found) -> Iterator[Statement]:
    amount = _amount(found)
    if amount is not None:
        yield Statement(Number(amount), found.start, found.end)


def _amount(found: Found) -> Decimal | None:
    return found.item("amount").tokens[0].amount


_RULES = (
    rule(r"(?P<amount>n)%", _percent),
    rule(r"(?P<sign>\$)(?P<amount>n)", _money),
    rule(r"(?P<amount>n)(?P<sign>\$)", _money),
    rule(r"(?P<amount>n)", _number),
)
