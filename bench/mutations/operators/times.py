"""Times changed: hour, minute, morning and evening, noon and midnight, zones."""

import re
from collections.abc import Iterator, Mapping

from bench.mutations.kinds import said_of
from bench.mutations.phrases import pattern_of, turned
from bench.mutations.sites import sites_of
from bench.mutations.values import taken
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/time-changed",)
_HALF = re.compile(r"([ap])(\.?m\b\.?)", re.IGNORECASE)
_NOON: Mapping[str, Mapping[str, str]] = {
    "en": {"noon": "midnight", "midday": "midnight", "midnight": "noon"},
    "de": {"mittags": "nachts", "Mittag": "Mitternacht", "Mitternacht": "Mittag"},
    "fr": {"midi": "minuit", "minuit": "midi"},
    "es": {"mediodía": "medianoche", "medianoche": "mediodía"},
}
_PARTS: Mapping[str, Mapping[str, str]] = {
    "en": {"in the evening": "in the morning", "in the afternoon": "in the morning", "in the morning": "in the evening",
           "at night": "in the morning"},
    "de": {"abends": "morgens", "nachmittags": "morgens", "morgens": "abends", "vormittags": "abends",
           "am Abend": "am Morgen", "früh": "abends"},
    "fr": {"du soir": "du matin", "de l'après-midi": "du matin", "du matin": "du soir"},
    "es": {"de la tarde": "de la mañana", "de la noche": "de la mañana", "de la mañana": "de la tarde"},
}  # fmt: skip
_ZONES = {
    "UTC": "EST", "GMT": "EST", "BST": "EST", "ET": "PT", "EST": "PST", "EDT": "PDT", "PT": "ET", "PST": "EST",
    "PDT": "EDT", "CT": "PT", "MT": "ET", "CET": "EST", "CEST": "EST", "MEZ": "UTC", "MESZ": "UTC",
    "UK time": "US Eastern time", "Eastern time": "Pacific time", "Eastern Time": "Pacific Time",
    "Pacific time": "Eastern time", "Central time": "Pacific time", "London time": "New York time",
    "Mountain time": "Eastern time", "deutscher Zeit": "Londoner Zeit", "heure de Paris": "heure de Londres",
    "hora peninsular": "hora de Canarias", "hora de Canarias": "hora peninsular",
}  # fmt: skip


def _hour(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "time"):
        found = re.match(r"\d+", site.text)
        most = 12 if _HALF.search(site.text) else 23
        away = taken(variant)
        fresh = (hour for hour in range(1, most + 1) if {str(hour), str(hour + 12)}.isdisjoint(away))
        new = next(fresh, None)
        if found and new is not None:
            text = f"{new:0{len(found[0]) if found[0][0] == '0' else 1}}{site.text[found.end() :]}"
            yield replaced(site.start, site.end, text)


def _minute(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "time"):
        found = re.search(r"(?<=\d)([\s\u00a0\u202f]?[:.h][\s\u00a0\u202f]?)(\d\d)", site.text)
        if found:
            fresh = (minute for minute in (45, 50, 20, 40, 10, 25, 35) if str(minute) not in taken(variant))
            new = next(fresh, None)
            if new:
                yield replaced(site.start, site.end, site.text[: found.start(2)] + str(new) + site.text[found.end(2) :])


def _half(variant: Variant) -> Iterator[Edit]:
    """Yield the other half of the day; a time is changed as a whole, so that a recipient's own is known as that."""
    spans = [(site.start, site.end) for site in sites_of(variant, "time")]
    spans += [(each.start, each.end) for each in said_of(variant, "time", "instant")]
    for found in _HALF.finditer(variant.shown) if variant.language == "en" else ():
        around = [span for span in spans if span[0] <= found.start() < span[1]]
        if around:
            start = max(start for start, _ in around)
            new = {"a": "p", "p": "a", "A": "P", "P": "A"}[found[1]]
            yield replaced(start, found.end(), variant.content[start : found.start()] + new + found[2])


def _words(table: Mapping[str, Mapping[str, str]], variant: Variant) -> Iterator[Edit]:
    turns = table[variant.language]
    for said in said_of(variant, "time", "instant"):
        for found in pattern_of(turns).finditer(variant.shown[said.start : said.end]):
            yield replaced(said.start + found.start(), said.start + found.end(), turned(found[0], turns))


def _noon(variant: Variant) -> Iterator[Edit]:
    return _words(_NOON, variant)


def _part_of_day(variant: Variant) -> Iterator[Edit]:
    return _words(_PARTS, variant)


def _zones(variant: Variant, *, is_kept: bool) -> Iterator[Edit]:
    """Yield the time before a zone with another zone, or with none."""
    times = [(site.start, site.end) for site in sites_of(variant, "time")]
    times += [(each.start, each.end) for each in said_of(variant, "time", "instant")]
    for found in re.finditer(rf"[ \u00a0]\(?\b({'|'.join(map(re.escape, _ZONES))})\b\)?", variant.shown):
        before = [start for start, end in times if start < found.start() and found.start() - 12 <= end]
        if before:
            time = variant.shown[before[-1] : found.start()]
            zone = found[0].replace(found[1], _ZONES[found[1]]) if is_kept else ""
            yield replaced(before[-1], found.end(), time + zone)


def _zone_changed(variant: Variant) -> Iterator[Edit]:
    return _zones(variant, is_kept=True)


def _zone_dropped(variant: Variant) -> Iterator[Edit]:
    return _zones(variant, is_kept=False)


OPERATORS = (
    Operator("time: hour", "closed", _RULES, _hour),
    Operator("time: minute", "closed", _RULES, _minute),
    Operator("time: am and pm", "closed", _RULES, _half),
    Operator("time: part of the day", "closed", _RULES, _part_of_day),
    Operator("time: noon and midnight", "closed", _RULES, _noon),
    Operator("zone: another", "scope", ("same/zone-changed", "same/time-changed"), _zone_changed),
    # Of a time that was told in another zone than the source's, another time is left.
    Operator("zone: dropped", "scope", ("same/zone-changed", "same/time-changed"), _zone_dropped),
)
