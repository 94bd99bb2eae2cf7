"""Durations and quantities: "14 days", "2½ hours", "half an hour", "a fortnight", "12GB", "600 megas"."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from brandkit.facts.recognise.figures import Figure, figure
from brandkit.facts.recognise.grammar import Found, Item, Rule, rule
from brandkit.facts.recognise.per import PER, rate, rate_end
from brandkit.facts.recognise.unit_values import is_a_label, is_a_word, meant
from brandkit.model.statement import Statement
from brandkit.model.value import Duration, Quantity

_PARTS = {("hour", "minute"): 60, ("minute", "second"): 60, ("year", "month"): 12, ("week", "day"): 7}
"""Units of time and their parts, where the number of parts is the same always."""


def _measure(found: Found) -> Iterator[Statement]:
    read, unit = figure(found, "amount", "scale"), found.item("unit")
    if found.has("scale") and found.item("scale").start != found.item("amount").end:
        return  # "60K miles", not "5 m km"
    if read is None or (is_a_word(unit, found.setting) and _goes_on(found)):
        return
    if is_a_label(found.item("amount"), unit):
        return
    if found.has("half"):
        read = Figure(read.amount + Decimal(str(found.item("half").meaning)))
    said = meant(read, unit, found.setting)
    if said:
        last = "half" if found.has("half") and found.item("half").start > unit.start else "unit"
        until = rate_end(found, last)
        yield Statement(said.value, _start(found), until, said.others, per=rate(found), inexact=said.inexact)


def _perhaps(found: Found) -> Iterator[Statement]:
    """Read "un mois offert": or else it is "some day"."""
    yield from (replace(statement, inexact=True) for statement in _measure(found))


def _start(found: Found) -> int:
    """Return where the amount begins; a preposition before it is no part of it."""
    return found.item("amount").start


def _goes_on(found: Found) -> bool:
    return bool(found.after) and found.after[0].letter.isalpha()


def _metres(found: Found) -> Iterator[Statement]:
    """Read "5 m": metres for certain only where "5 million" would be written otherwise."""
    read, unit = figure(found, "amount"), found.item("unit")
    if read is None or unit.tokens[0].written not in ("m", "B") or is_a_label(found.item("amount"), unit):
        return
    said = meant(read, unit, found.setting)
    if said:
        yield Statement(said.value, found.start, rate_end(found, "unit"), said.others, per=rate(found), inexact=True)


def _symbol_or_word(found: Found) -> Iterator[Statement]:
    """Read "5 in", "5 A" where no word follows, as inches and amperes, or perhaps as nothing of the kind."""
    read, written = figure(found, "amount"), found.item("unit").tokens[0].written
    is_label = is_a_label(found.item("amount"), found.item("unit"))
    if read and written in ("in", "A") and not is_label and not _goes_on(found):
        yield Statement(Quantity(read.amount, written), found.start, found.end, inexact=True)


def _in_parts(found: Found) -> Iterator[Statement]:
    """Read "1 hour 30 minutes" as 90 minutes."""
    whole, rest = figure(found, "amount"), figure(found, "parts")
    unit, part = str(found.item("unit").meaning), str(found.item("part").meaning)
    times = _PARTS.get((unit, part))
    if whole is None or rest is None or times is None or rest.amount >= times:
        return
    yield Statement(Duration(whole.amount * times + rest.amount, part), found.start, found.end)


def _named(found: Found) -> Iterator[Statement]:
    """Read "half an hour"; "every fortnight" says how often, not how long."""
    if not (found.before and found.before[-1].letter in "pre"):
        duration = _duration(found.item("named"))
        yield Statement(duration, found.start, rate_end(found, "named"), per=rate(found))


def _duration(item: Item) -> Duration:
    amount, unit = item.meaning if isinstance(item.meaning, tuple) else (0, "")
    return Duration(Decimal(amount), str(unit))


MEASURES: tuple[Rule, ...] = (
    rule(r"(?P<amount>n) (?P<unit>d) ,? &? (?P<parts>n) (?P<part>d)", _in_parts),
    rule(r"(?P<amount>[naA]) (?P<half>h) -? (?P<unit>[du])" + PER, _measure),
    rule(r"(?P<amount>[naA]) (?P<unit>d) (?P<half>h)" + PER, _measure),
    rule(r"(?P<named>D)" + PER, _named),
    # Not "24h/24", "7j/7".
    rule(r"(?P<amount>n) (?P<scale>x)? \+? [f-]? (?P<unit>[du]) (?!rn)" + PER, _measure),
    rule(r"(?P<amount>n) (?P<unit>x)" + PER, _metres),
    rule(r"(?P<amount>n) (?P<unit>[sqAt])", _symbol_or_word),
    # "within a week"; elsewhere an article and a unit of time say how often ("once a week"), or nothing ("a day out").
    rule(r"(?<=[qvsb]) (?P<amount>[aA]) f? (?P<unit>d) (?!-)", _measure),
    rule(r"(?P<amount>a) (?P<unit>d) (?!-)", _perhaps),
)
