"""Weekdays, months and parts of them that are no single dates: "every Tuesday in October", "Mon-Fri", "Sept-Dec 2025",
"end of May", "before the 19th".
"""

import calendar
from collections.abc import Iterator

from brandkit.facts.recognise.grammar import Found, rule
from brandkit.facts.recognise.moment_words import meant, small, words_of, year_of
from brandkit.model.statement import Day, Statement

_NEAR = 8
"""Items in which a month must be named before a bare day of it."""


def _each(found: Found) -> Iterator[Statement]:
    """State "every Tuesday in October", "Tuesdays", "October Tuesdays"."""
    month = meant(found.item("month")) if found.has("month") else None
    said = found.each("said")
    day = Day(_year(found), month, weekday=meant(found.item("weekday")))
    yield Statement(day, said[0].start, said[-1].end, per="week")


def _weekday(found: Found) -> Iterator[Statement]:
    """State "Sunday": surely a day only where something speaks of time ("until Sunday", "Sunday at 6pm")."""
    item = found.item("weekday")
    is_sure = found.has("lead") or found.has("time")
    yield Statement(Day(weekday=meant(item)), item.start, item.end, inexact=not is_sure)


def _weekdays(found: Found) -> Iterator[Statement]:
    """State "Monday to Thursday"."""
    for role in ("low", "high"):
        item = found.item(role)
        yield Statement(Day(weekday=meant(item)), item.start, item.end, role=role)


def _group(found: Found) -> Iterator[Statement]:
    """State "weekdays" as Monday to Friday; "daily" says so of opening times only, else it says how often.

    Beside a time of day it is certain, elsewhere it may be any weekend.
    """
    item, is_timed = found.item("group"), found.has("time") or found.has("behind")
    first, last = meant(item), meant(item, 1)
    if is_timed or (first, last) != (0, 6):
        for day, role in ((first, "low"), (last, "high")):
            yield Statement(Day(weekday=day), item.start, item.end, role=role, inexact=not is_timed)


def _months(found: Found) -> Iterator[Statement]:
    """State "Sept-Dec 2025"."""
    low, high = meant(found.item("low")), meant(found.item("high"))
    year = _year(found)
    from_year = year_of(found.each("low_year")) if found.has("low_year") else None
    if from_year is None and year is not None:
        from_year = year if low <= high else year - 1
    yield Statement(Day(from_year, low), found.item("low").start, found.item("low").end, role="low")
    yield Statement(Day(year, high), found.item("high").start, found.end, role="high")


def _month(found: Found) -> Iterator[Statement]:
    """State "in October", "Sept 2025"."""
    said = found.each("said")
    month = found.item("month")
    doubtful = words_of(found.setting.lexicon, "doubtful_months")
    token = month.tokens[0]
    if token.key in doubtful and not token.written[:1].isupper():
        return
    yield Statement(Day(_year(found), meant(month)), said[0].start, said[-1].end)


def _end_of(found: Found) -> Iterator[Statement]:
    """State the last day of "the end of May", "the end of the month"; without "until" it is a time of the month."""
    end, date = found.item("end"), found.setting.date
    month = meant(found.item("month")) if found.has("month") else None
    if month is None and (str(end.meaning) != "month" or date is None):
        return
    year = _year(found)
    if month is None and date is not None:
        month, year = date.month, date.year
    if month is None:
        return
    near = year or (date.year + (month < date.month) if date is not None else 2025)
    last = calendar.monthrange(min(near, 9999), month)[1]
    others = (Day(year, month, 29),) if month == 2 and year is None and date is None else ()
    start = end.start
    yield Statement(Day(year, month, last), start, found.end, others=others, inexact=not found.has("lead"))


def _day_only(found: Found) -> Iterator[Statement]:
    """State "before the 19th", whose month is that of another day."""
    item = found.item("day")
    day = small(item)
    if day is None or not 1 <= day <= 31 or item.tokens[0].in_words:
        return
    yield Statement(Day(day=day), item.start, found.end, inexact=True)


def _day_of_named_month(found: Found) -> Iterator[Statement]:
    """State "in March (until 22)": a bare number behind "until" is a day of a month that is named just before."""
    item, day = found.item("until"), small(found.item("day"))
    before = found.row[max(0, found.place - _NEAR) : found.place]
    is_near = str(item.meaning) == "until" and any(each.letter in "mM" for each in before)
    if is_near and day is not None and 1 <= day <= 31 and not found.item("day").tokens[0].in_words:
        yield Statement(Day(day=day), found.item("day").start, found.end, inexact=True)


def _day_of_week(found: Found) -> Iterator[Statement]:
    """State "Tuesday the 19th", "le mardi 19"."""
    day, weekday = small(found.item("day")), found.item("weekday")
    if day is not None and 1 <= day <= 31:
        yield Statement(Day(day=day, weekday=meant(weekday)), weekday.start, found.item("day").end)


def _year(found: Found) -> int | None:
    return year_of(found.each("year")) if found.has("year") else None


_YEAR = r"(?:,?f{0,2}(?P<year>y))?"

END_RULES = (rule(rf"(?P<lead>[irB]f?)?(?P<end>L)(?:f{{0,2}}(?P<month>[mM]){_YEAR})?", _end_of),)
WEEKDAY_RULES = (
    rule(rf"(?P<said>E(?P<weekday>[DW])(?:[lif]{{1,2}}(?P<month>[mM]){_YEAR})?)", _each),
    rule(rf"(?P<said>(?P<weekday>W)(?:[lif]{{1,2}}(?P<month>[mM]){_YEAR})?)", _each),
    rule(r"(?P<said>(?P<month>[mM])(?P<weekday>W))", _each),
    rule(r"(?P<behind>(?<=V)|(?<=V[,f])|(?<=V,f))?(?P<group>P)(?P<time>(?=[:;,]?[@GiNf(]{0,2}[VN]))?", _group),
    rule(r"(?P<low>[Dd])[.s]?(?:-|rf?)(?P<high>[Dd])(?![a-z])", _weekdays),
    rule(r"(?P<weekday>[Dd])[.s]?,?f{0,2}(?P<day>o|n)s?(?=[.,;!?)ijJrVTt@G]|\Z|\n)", _day_of_week),
    rule(r"(?P<lead>[irB@GE])?f?(?P<weekday>D)(?P<time>(?=,?[@GiN(]{0,2}[VN]))?", _weekday),
)
MONTH_RULES = (
    rule(r"(?P<low>[mM])(?:f?(?P<low_year>y))?[-rG](?P<high>[mM])(?:,?f{0,2}(?P<year>y))?", _months),
    rule(r"(?P<said>(?P<month>[mM]),?f{0,2}(?P<year>y))", _month),
    rule(r"[lirR]f?(?P<said>(?P<month>[mM]))", _month),
)
DAY_ONLY_RULES = (
    rule(r"[irB]f?(?P<day>o|n(?=s))(?=[sn.,;!?)ijJrVTt]|\Z|\n)", _day_only),
    rule(r"(?P<until>r)f{0,2}(?P<day>n)(?=[.,;!?)]|\Z|\n)", _day_of_named_month),
)
