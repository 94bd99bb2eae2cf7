"""Days counted from the day the message goes out: "tomorrow", "a week from today", "next Tuesday", "in two weeks"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from brandkit.facts.recognise.grammar import Found, rule
from brandkit.facts.recognise.moment_words import words_of
from brandkit.model.statement import Day, Said, Statement
from brandkit.model.value import Duration


def _day(found: Found) -> Iterator[Statement]:
    """State "tomorrow"; "today" may only be urgent ("Reserve your place today") where nothing else speaks of time."""
    shift = int(str(found.item("day").meaning)) if found.item("day").letter == "T" else 0
    is_urgent = shift == 0 and found.item("day").letter == "T" and not (found.has("lead") or found.has("time"))
    yield from _said(found, shift, inexact=is_urgent)


def _counted(found: Found) -> Iterator[Statement]:
    """State "a week from today", and "in two weeks", which is how long something takes unless a date follows."""
    unit = int(str(found.item("unit").meaning))
    amount = found.item("amount").tokens[0].amount if found.has("amount") else Decimal(1)
    if amount is None or amount != amount.to_integral_value() or not 0 < amount * unit < 1000 or not _is_ahead(found):
        return
    length = Duration(amount, "week") if unit == 7 else Duration(amount * unit, "day")
    if found.has("today"):
        yield from (_or_length(found, day, length) for day in _said(found, int(amount) * unit, length))
        return
    for said in _said(found, int(amount) * unit, length):
        yield said if found.has("time") else replace(said, value=length, others=(said.value,))


def _left(found: Found) -> Iterator[Statement]:
    """State "seven days left" as how long that is, and perhaps the day on which they are over."""
    end = "" if found.has("said") else "_"
    amount, unit = found.item("amount" + end).tokens[0].amount, int(str(found.item("unit" + end).meaning))
    items, day = found.each("said" + end), found.setting.date
    if amount is None or amount != amount.to_integral_value() or not 0 < amount * unit < 1000 or day is None:
        return
    length = Duration(amount, "week") if unit == 7 else Duration(amount * unit, "day")
    last = day + timedelta(days=int(amount) * unit)
    yield Statement(length, items[0].start, items[-1].end, others=(_as_day(last, None),))


def _or_length(found: Found, day: Statement, length: Duration) -> Statement:
    """Return "for seven weeks from today" as how long something lasts, and perhaps the day on which it ends."""
    lasts = bool(found.before) and found.before[-1].letter == "u" and found.before[-1].meaning != "ahead"
    return replace(day, value=length, others=(day.value,)) if lasts else day


def _is_ahead(found: Found) -> bool:
    """Return whether the words lead from today on: "in", not "within"; and "a", not any word, stands for one."""
    if found.has("article") and found.item("article").tokens[0].key not in words_of(found.setting.lexicon, "articles"):
        return False
    return not found.has("ahead") or found.item("ahead").letter == "l" or found.item("ahead").meaning == "ahead"


def _week(found: Found) -> Iterator[Statement]:
    """State "this Sunday", the first from today; "next Tuesday": that of the next week, or the first one."""
    which, weekday = str(found.item("which").meaning), found.item("weekday").meaning
    day = found.setting.date
    if not isinstance(weekday, int) or day is None:
        return
    ahead = (weekday - day.weekday()) % 7
    if which == "this":
        yield from _said(found, ahead, weekday=weekday)
    elif which == "last":
        yield from _said(found, ahead - 7, weekday=weekday)
    else:
        following = 7 - day.weekday() + weekday  # in the week that begins with the next Monday
        first = day + timedelta(days=ahead or 7)
        others = (_as_day(first, weekday),) if ahead not in (0, following) else ()
        yield from _said(found, following, *others, weekday=weekday)


def _said(
    found: Found, shift: int, *others: Said, weekday: int | None = None, inexact: bool = False
) -> Iterator[Statement]:
    if found.setting.date is None:
        return
    try:
        day = found.setting.date + timedelta(days=shift)
    except OverflowError:  # the last day of the calendar
        return
    items = found.each("said")
    yield Statement(_as_day(day, weekday), items[0].start, items[-1].end, others=others, inexact=inexact)


def _as_day(day: date, weekday: int | None) -> Day:
    return Day(day.year, day.month, day.day, weekday, relative=True)


_COUNT = "(?:(?P<amount>n)|(?P<article>w))?(?P<unit>K)"

RELATIVE_RULES = (
    rule(rf"(?P<said>(?P<today>T)(?P<ahead>u){_COUNT})", _counted),
    rule(
        r"(?P<said>(?P<day>[Tt]))(?P<lead>(?<=[irBV].)|(?<=[irB]f.)|(?<=V,.))?(?P<time>(?=[,(@G]{0,2}(?:[iV@GNZ]|fV)|[(,]?V))?",
        _day,
    ),
    rule(rf"(?P<said>{_COUNT}(?P<today>F))", _counted),
    rule(r"(?:(?P<said>(?P<amount>n)(?P<unit>K))S|(?<=Y)(?P<said_>(?P<amount_>n)(?P<unit_>K)))", _left),
    rule(rf"(?P<said>(?P<ahead>[lu]){_COUNT})(?P<time>(?=[,(]?[if]{{0,2}}V))?", _counted),
    rule(r"(?P<said>(?P<which>R)(?P<weekday>D))", _week),
    rule(r"(?P<said>(?P<weekday>D)(?P<which>Q))", _week),
)
