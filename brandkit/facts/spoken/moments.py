"""Days and times as they are said: "Sunday, May 31", "18 Uhr 30"."""

import datetime as dt
import re

from brandkit.facts.languages import Language
from brandkit.facts.spoken.words import SpokenWords
from brandkit.facts.wording_moments import print_date, print_time
from brandkit.model.statement import Clock, Day

_LEAP_YEAR = 2000
"""A year that has every day."""
_CLOCK = re.compile(r"(?<![\w:.])[0-9]{1,2}(?:[:.][0-9]{2}| ?[hH] ?[0-9]{2}| ?[hH](?![^\W\d_]))(?: ?Uhr| ?h(?!\w))?")
_HALF_DAYS = re.compile(r"[0-9.:\s]*[ap]\.?\s?m\b", re.IGNORECASE)
_DIGIT = re.compile("[0-9]")


def say_day(day: Day, written: str, language: Language) -> str:
    """Return a day with its names written out; what is no date ("tomorrow", "the 19th") stays as it is."""
    if day.relative or written.isdecimal():  # "12 to 14 May"
        return written
    folded = written.casefold()
    names = [name for name in (_month(day, language), _weekday(day, language)) if name]
    if all(name.casefold() in folded for name in names):
        return written
    if day.month and day.day:
        known = dt.date(day.year or _LEAP_YEAR, day.month, day.day)
        date = print_date(known, language, "year" if day.year else "usual")
        # The weekday that is written, though the calendar may say another: a fault is not mended unseen.
        return f"{names[1]}{_between(language)}{date}" if day.weekday is not None else date
    if day.month and day.year and not _DIGIT.search(written.replace(str(day.year), "")):
        return f"{_month(day, language)} {day.year}"
    if day.weekday is not None and not day.month and not day.day and not _DIGIT.search(written):
        return _weekday(day, language)
    return written


def say_clock(clock: Clock, written: str, words: SpokenWords, language: Language) -> str:
    """Return a time of day as one says it; the zone and the words behind it stay."""
    found = _CLOCK.search(written)
    if not found or not clock.certain or _HALF_DAYS.match(written):
        return written
    pattern = words.clock if clock.minute else words.full_hour
    if pattern:
        said = pattern.format(h=clock.hour, m=clock.minute)
    elif "a" in str(language.locale.time_formats["short"].pattern) and clock.hour < 24:
        said = print_time(dt.time(clock.hour, clock.minute), language, "usual")
    else:
        return written
    return written[: found.start()] + said + written[found.end() :]


def _between(language: Language) -> str:
    """Return what stands between a weekday and the day: a comma, or none."""
    return ", " if "," in str(language.locale.date_formats["full"].pattern) else " "


def _month(day: Day, language: Language) -> str:
    return str(language.locale.months["format"]["wide"][day.month]) if day.month else ""


def _weekday(day: Day, language: Language) -> str:
    return str(language.locale.days["format"]["wide"][day.weekday]) if day.weekday is not None else ""
