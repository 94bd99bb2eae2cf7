"""Printing dates, times of day and instants."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from brandkit.facts.habits import Clock
from brandkit.facts.languages import Language

# CLDR's names for a day and a full month, without and with a weekday, best first.
_DAY = ("MMMMd", "MMMd")
_DAY_SHORT = ("MMMd", "MMMMd")
_WEEKDAY = ("MMMMEEEEd", "MMMMEd", "MMMEd")

_WIDE: Mapping[tuple[str, int], int] = MappingProxyType(
    {("M", 3): 4, ("L", 3): 4, ("E", 1): 4, ("E", 2): 4, ("E", 3): 4, ("c", 3): 4}
)
"""From an abbreviated field of a pattern to the full name: CLDR's letter and how often it stands."""


def print_date(day: date, language: Language, form: str) -> str:
    """Print a calendar day."""
    from babel.dates import format_date

    pattern = _date_pattern(language, form)
    if day.day == 1 and language.habits.first_of_month:
        pattern = _with_first(pattern, language.habits.first_of_month)
    return format_date(day, pattern, locale=language.locale)


def print_time(clock: time, language: Language, form: str) -> str:
    """Print a time of day. Seconds are left out, as a clock leaves them out."""
    from babel.dates import format_time

    habit = {"short": language.habits.short_clock, "long": language.habits.long_clock}.get(form)
    if form != "long":
        habit = habit or language.habits.usual_clock
    pattern = _habitual(clock, habit) if habit else _time_pattern(clock, language, form)
    return format_time(clock.replace(tzinfo=None), pattern, locale=language.locale)


def print_instant(moment: datetime, language: Language, form: str) -> str:
    """Print a moment on the clock of the place it was declared for, never converted."""
    if form == "date":
        return print_date(moment.date(), language, "usual")
    if form == "time":
        return print_time(moment.time(), language, "usual")
    date_form = form if form in ("short", "long", "year", "weekday") else "usual"
    day = print_date(moment.date(), language, date_form)
    clock = print_time(moment.time(), language, date_form)
    text = _date_and_time(language, form).replace("{1}", day).replace("{0}", clock)
    return f"{text} {print_offset(moment, language)}" if form in ("long", "zone") else text


def print_offset(moment: datetime, language: Language) -> str:
    """Print an offset as CLDR's short localised GMT format does: ``GMT-5``, ``GMT+5:30``, ``GMT``.

    babel's own takes the hour below for negative half hours (Newfoundland's -03:30 is GMT-04:30).
    """
    minutes = (moment.utcoffset() or timedelta()) // timedelta(minutes=1)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    offset = f"{sign}{hours}" + (f":{rest:02}" if rest else "") if minutes else ""
    return str(language.locale.zone_formats["gmt"]).replace("%s", offset)


def _date_pattern(language: Language, form: str) -> str:
    formats = language.locale.date_formats
    if form == "long":
        return str(formats["full"].pattern)
    if form == "year":
        return str(formats["long"].pattern)
    wanted = {"short": _DAY_SHORT, "weekday": _WEEKDAY}.get(form, _DAY)
    pattern = _skeleton(language, wanted)
    if not pattern:  # a locale about which CLDR knows little: better a year too much than no date
        return str(formats["long"].pattern)
    return pattern if form == "short" else _widened(pattern)


def _skeleton(language: Language, names: Sequence[str]) -> str:
    known = language.locale.datetime_skeletons
    return next((str(known[name].pattern) for name in names if name in known), "")


def _widened(pattern: str) -> str:
    """Return `pattern` with abbreviated names of months and weekdays written out."""
    from babel.dates import tokenize_pattern, untokenize_pattern

    return untokenize_pattern(
        (kind, (token[0], _WIDE.get((token[0], token[1]), token[1])) if isinstance(token, tuple) else token)
        for kind, token in tokenize_pattern(pattern)
    )


def _with_first(pattern: str, first: str) -> str:
    """Return `pattern` with the number of the day replaced by the word for the first one."""
    from babel.dates import tokenize_pattern, untokenize_pattern

    return untokenize_pattern(
        ("chars", first) if token == ("d", 1) else (kind, token) for kind, token in tokenize_pattern(pattern)
    )


def _habitual(clock: time, habit: Clock) -> str:
    return habit.other if clock.minute else habit.full_hour


def _time_pattern(clock: time, language: Language, form: str) -> str:
    """Return CLDR's pattern; on the 12-hour clock a full hour goes without its minutes, except in long."""
    pattern = str(language.locale.time_formats["short"].pattern)
    if "a" not in pattern:
        return pattern
    if form != "long" and not clock.minute:
        pattern = _skeleton(language, ("h",)) or pattern
    # CLDR 42 put U+202F before AM and PM: old software shows a box, and an SMS becomes UCS-2 at twice the price.
    return pattern.replace("\u202f", " ").replace("\u00a0", " ")


def _date_and_time(language: Language, form: str) -> str:
    if form != "short" and language.habits.date_and_time:
        return language.habits.date_and_time
    return str(language.locale.datetime_formats["medium"]).replace("'", "")
