"""Money: "£49", "9,90 €", "$1.5m", "99p", "four hundred and twelve pounds sixty"."""

from collections.abc import Iterator
from decimal import Decimal

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.recognise.figures import Figure, figure
from brandkit.facts.recognise.grammar import Found, Rule, rule
from brandkit.facts.recognise.nouns import is_plural
from brandkit.facts.recognise.per import PER_OF_MONEY, end, per
from brandkit.facts.recognise.tokens import Token
from brandkit.facts.recognise.unit_values import home_currency, meant
from brandkit.model.statement import Statement
from brandkit.model.value import Money

_MOST_PENCE = 99
"""``720p`` is no money."""


def _money(found: Found) -> Iterator[Statement]:
    read = figure(found, "amount", "scale")
    said = meant(read, found.item("unit"), found.setting) if read else None
    if said:
        last = "unit" if found.item("unit").start > found.item("amount").start else "amount"
        until = end(found, "scale" if last == "amount" and found.has("scale") else last)
        yield Statement(said.value, found.start, until, said.others, per=per(found), inexact=said.inexact)


def _sign_between(found: Found) -> Iterator[Statement]:
    """Read "room 5 $20": the sign belongs to the number that it touches."""
    sign = found.item("unit")
    if sign.end == found.item("amount").start and found.before[-1].end < sign.start:
        yield from _money(found)


def _with_minor(found: Found) -> Iterator[Statement]:
    """Read "9 Euro 90", "two pounds and fifty pence"."""
    major, minor = figure(found, "amount"), figure(found, "minor")
    if major is None or minor is None or not 0 < minor.amount <= _MOST_PENCE or not _is_minor(found):
        return
    both = Figure(major.amount + minor.amount.scaleb(-2))
    said = meant(both, found.item("unit"), found.setting)
    if said:
        last = "cent" if found.has("cent") else "minor"
        yield Statement(said.value, found.start, end(found, last), per=per(found))


def _linked(found: Found) -> Iterator[Statement]:
    """Read "treinta y dos con noventa euros"; not "ten and twenty euros"."""
    major, minor = figure(found, "amount"), figure(found, "minor")
    if major is None or minor is None or not _is_link_of_money(found) or not 5 <= minor.amount <= _MOST_PENCE:
        return
    said = meant(Figure(major.amount + minor.amount.scaleb(-2)), found.item("unit"), found.setting)
    if said and isinstance(said.value, Money):
        yield Statement(said.value, found.start, end(found, "unit"), said.others, per=per(found))


def _is_link_of_money(found: Found) -> bool:
    return found.item("link").tokens[0].key in single_words(found.setting.lexicon, "money_links")


def _spoken(found: Found) -> Iterator[Statement]:
    """Read "forty-nine ninety-nine a month", "treinta y dos con noventa": a price of which the currency is not said.

    Nothing else is certain about two numbers in a row: they may be a year or a time of day.
    """
    major, minor, currency = figure(found, "amount"), figure(found, "minor"), home_currency(found.setting)
    if major is None or minor is None or not currency or not 5 <= minor.amount <= _MOST_PENCE:
        return
    numbers = (found.item("amount").tokens[0], found.item("minor").tokens[0])
    is_linked = found.has("link") and _is_link_of_money(found)
    if found.has("link") and not is_linked:
        return
    is_led = is_linked or (bool(found.before) and found.before[-1].tokens[-1].key in _leads(found))
    is_led |= major.amount > 20 and not found.before and not found.after
    if not all(number.in_words for number in numbers) or not (found.has("per") or is_led):
        return
    may_be_a_time = major.amount <= 24 and minor.amount < 60
    if found.has("per") or is_linked or not may_be_a_time:
        said = Money(major.amount + minor.amount.scaleb(-2), currency)
        yield Statement(said, found.start, end(found, "minor"), per=per(found), inexact=not found.has("per"))


def _leads(found: Found) -> frozenset[str]:
    return single_words(found.setting.lexicon, "price_leads")


def _is_minor(found: Found) -> bool:
    """Return whether the second number is one of pence, and does not count what stands behind it."""
    if found.has("cent"):
        return True
    first, second = found.item("amount").tokens[0], found.item("minor").tokens[0]
    sign = found.item("unit")
    if sign.end == found.item("minor").start and sign.start > found.item("amount").end:
        return False  # "room 5 $20"
    if found.after and found.after[0].letter in "du$%mxn-":
        return False
    if (
        found.after
        and found.after[0].letter in "wy"
        and _may_be_counted(found.after[0].tokens[0], found.setting.lexicon)
    ):
        return False
    spoken = first.in_words and second.in_words and second.amount is not None and second.amount >= 5
    return spoken or (second.key.isdecimal() and len(second.key) == 2 and first.key.isdecimal())


def _may_be_counted(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a word may be a noun that a number counts; "neunzig zahlen Sie" goes on with a verb."""
    is_noun = lexicon.traits.nouns != "capital" or token.written[:1].isupper()
    return is_noun and is_plural(token.key, lexicon)


def _minor(found: Found) -> Iterator[Statement]:
    read, unit = figure(found, "amount"), found.item("unit")
    if read is None:
        return
    is_letter = len(unit.tokens[0].key) == 1 and unit.tokens[0].key.isalpha()
    if is_letter and (read.amount > _MOST_PENCE or unit.start > found.item("amount").end):
        return
    yield from _money(found)


def _free(found: Found) -> Iterator[Statement]:
    """Read "at no charge": a price of nothing, or a mere word."""
    currency = home_currency(found.setting)
    if currency:
        yield Statement(Money(Decimal(0), currency), found.start, found.end, inexact=True)


MONEY: tuple[Rule, ...] = (
    rule(r"(?P<amount>n) (?P<link>&) (?P<minor>n) (?P<unit>\$)" + PER_OF_MONEY, _linked),
    rule(r"(?P<amount>n) (?P<unit>\$) [&v,]? (?P<minor>n) (?P<cent>m)" + PER_OF_MONEY, _with_minor),
    rule(r"(?P<amount>n) (?P<unit>\$) &? (?P<minor>n)" + PER_OF_MONEY, _with_minor),
    rule(r"(?<![nx]) (?P<unit>\$) (?P<amount>n) (?P<scale>x)?" + PER_OF_MONEY, _money),
    rule(r"(?<=n) (?P<unit>\$) (?P<amount>n) (?P<scale>x)?" + PER_OF_MONEY, _sign_between),
    rule(r"(?P<amount>[na]) (?P<scale>x)? (?: [-fvb] | [,.]- )? (?P<unit>\$)" + PER_OF_MONEY, _money),
    rule(r"(?P<amount>n) (?P<unit>m)" + PER_OF_MONEY, _minor),
    rule(r"(?<!n) (?P<amount>n) (?P<link>&)? (?P<minor>n) (?![-/nmdu%$xh])" + PER_OF_MONEY, _spoken),
    rule(r"Z", _free),
)
