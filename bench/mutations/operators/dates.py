"""Dates changed: day, month, year, weekday, day and month exchanged."""

import re
from collections.abc import Iterator

from bench.mutations.kinds import said_of
from bench.mutations.phrases import pattern_of
from bench.mutations.sites import Site, sites_of
from bench.mutations.values import other_digits, taken
from bench.mutations.variant import Edit, Operator, Variant, replaced
from bench.mutations.words import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_RULES = ("same/date-changed", "same/weekday-wrong")
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})(?!\d)")


def _day(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "date"):
        found = _day_of(site, variant)
        new = other_digits(found[0], taken(variant), most=28) if found else None
        if found and new:
            text = site.text[: found.start()] + new + _ending(site.text[found.end() :], new)
            yield replaced(site.start, site.end, text)


def _month(variant: Variant) -> Iterator[Edit]:
    spans = [(each.start, each.end) for each in said_of(variant, "date", "instant", "phrase")]
    spans += [(site.start, site.end) for site in sites_of(variant, "date")]
    for names in (MONTHS[variant.language], SHORT_MONTHS[variant.language]):
        for found in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", variant.shown):
            if any(start <= found.start() < end for start, end in spans) and found[0] in names:
                new = _other_month(found[0], names, variant)
                is_first = names is MONTHS[variant.language] or found[0] not in MONTHS[variant.language]
                if new and is_first:
                    yield replaced(*found.span(), new)


def _numeric_month(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "date"):
        found = _NUMERIC.match(site.text)
        if found:
            place = 1 if variant.locale == "en-US" else 3
            new = other_digits(found[place], taken(variant), most=12)
            if new:
                text = site.text[: found.start(place)] + new + site.text[found.end(place) :]
                yield replaced(site.start, site.end, text)


def _exchanged(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "date"):
        found = _NUMERIC.match(site.text)
        if found and found[1] != found[3] and int(found[1]) <= 12 and int(found[3]) <= 12:
            yield replaced(site.start, site.end, f"{found[3]}{found[2]}{found[1]}{site.text[found.end() :]}")


def _year(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "date"):
        found = re.search(r"20(\d\d)", site.text)
        if found:
            text = f"{site.text[: found.start()]}20{int(found[1]) + 1}{site.text[found.end() :]}"
            yield replaced(site.start, site.end, text)


def _weekday(variant: Variant) -> Iterator[Edit]:
    """Yield the next weekday, where one stands beside a date."""
    dates = [(site.start, site.end) for site in sites_of(variant, "date")]
    dates += [(each.start, each.end) for each in said_of(variant, "date", "instant")]
    for names in (WEEKDAYS[variant.language], SHORT_WEEKDAYS[variant.language]):
        for found in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", variant.shown):
            near = [end for start, end in dates if start - 8 <= found.start() < end]
            if near:
                place = names.index(found[0])
                new = next(name for name in (*names[place + 1 :], *names) if name not in variant.shown)
                yield replaced(found.start(), max(near), new + variant.shown[found.end() : max(near)])


def _day_of(site: Site, variant: Variant) -> re.Match[str] | None:
    iso = re.fullmatch(r"\d{4}-\d\d-\d\d", site.text)
    numeric = _NUMERIC.match(site.text)
    place = -1 if iso or (numeric and numeric[2] == "/" and variant.locale == "en-US") else 0
    runs = list(re.finditer(r"\d+", site.text if iso else re.sub(r"\d{4}", "____", site.text)))
    if numeric and numeric[2] == "/" and variant.locale == "en-US":
        place = 1
    return runs[place] if runs else None


def _ending(rest: str, day: str) -> str:
    """Return the rest of an English date, with the ending that the day has."""
    right = "th" if day[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(day[-1], "th")
    return re.sub(r"^(?:st|nd|rd|th)\b", right, rest)


def _other_month(name: str, names: tuple[str, ...], variant: Variant) -> str | None:
    """Return the next month as long as January, so that each day is in it, which neither text has."""
    place = names.index(name)
    following = ((place + step) % 12 for step in range(1, 12))
    long = (number for number in following if number + 1 in (1, 3, 5, 7, 8, 10, 12))
    fresh = (number for number in long if not pattern_of([names[number]]).search(variant.shown))
    return next((names[number] for number in fresh if f"-{number + 1:02}-" not in variant.words), None)


OPERATORS = (
    Operator("date: day", "closed", _RULES, _day),
    Operator("date: month", "closed", _RULES, _month),
    Operator("date: month in figures", "closed", _RULES, _numeric_month),
    Operator("date: day and month exchanged", "closed", _RULES, _exchanged),
    Operator("date: year", "closed", _RULES, _year),
    Operator("weekday", "closed", ("same/weekday-wrong", "same/date-changed"), _weekday),
)
